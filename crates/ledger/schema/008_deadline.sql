-- Folded: dates to keep.
CREATE TABLE deadline (
    id      BLOB PRIMARY KEY,
    plan    TEXT NOT NULL,
    due_on  TEXT NOT NULL
) STRICT;
