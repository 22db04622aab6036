-- Folded: where each of the twenty checks stands.
CREATE TABLE preflight (
    item        TEXT PRIMARY KEY,
    ticked_at   INTEGER,
    ticked_by   BLOB,
    note        TEXT,
    probed_at   INTEGER,
    outcome     TEXT,
    seen        TEXT
) STRICT;
