-- Names of people stand here sealed, as in the journal.
-- Folded: the school, who works with this ledger, its settings, and who accepted the limits.
CREATE TABLE school (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    name       TEXT NOT NULL,
    identifier TEXT NOT NULL
) STRICT;

CREATE TABLE operator (
    id   BLOB PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE limits (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    at       INTEGER NOT NULL,
    operator BLOB,
    name     TEXT NOT NULL
) STRICT;
