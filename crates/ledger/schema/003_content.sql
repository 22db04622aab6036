-- Bodies of profiles, blueprints and certificates, found by the SHA-256 of their bytes.
CREATE TABLE content (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    body   BLOB NOT NULL
) STRICT;
