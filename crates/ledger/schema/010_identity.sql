-- Folded: supervision identities (never a private key) and where copies of them lie.
CREATE TABLE identity (
    fingerprint BLOB PRIMARY KEY,
    subject     TEXT    NOT NULL,
    not_after   INTEGER,
    added_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE identity_copy (
    event       BLOB PRIMARY KEY,
    fingerprint BLOB    NOT NULL,
    place       TEXT    NOT NULL,
    sha256      BLOB    NOT NULL,
    at          INTEGER NOT NULL,
    operator    BLOB
) STRICT;
