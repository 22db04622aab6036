-- Folded: batches in the order in which they were created.
CREATE TABLE batch (
    id         BLOB PRIMARY KEY,
    name       TEXT    NOT NULL,
    plan       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at  INTEGER
) STRICT;
