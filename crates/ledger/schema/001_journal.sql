-- What kind of ledger this is; written once at its birth.
CREATE TABLE birth (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    kind    TEXT    NOT NULL CHECK (kind IN ('real', 'practice')),
    born_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER birth_stays BEFORE UPDATE ON birth
BEGIN SELECT RAISE(ABORT, 'the birth of a ledger is never changed'); END;
CREATE TRIGGER birth_remains BEFORE DELETE ON birth
BEGIN SELECT RAISE(ABORT, 'the birth of a ledger is never deleted'); END;

-- A chain of lines. A ledger brought back from a backup goes on as a new station, so two
-- lines of one station never share a number, and two Macs' ledgers can be merged later.
CREATE TABLE station (
    number   INTEGER PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    began_at INTEGER NOT NULL,
    here     INTEGER NOT NULL CHECK (here IN (0, 1))
) STRICT;

-- Times are microseconds since 1970-01-01T00:00:00Z.
CREATE TABLE journal (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    station  INTEGER NOT NULL REFERENCES station (number),
    seq      INTEGER NOT NULL CHECK (seq > 0),
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    at       INTEGER NOT NULL,
    operator BLOB    CHECK (length(operator) = 16),
    kind     TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    prev     BLOB    NOT NULL CHECK (length(prev) = 32),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    UNIQUE (station, seq)
) STRICT;

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever appended to'); END;
CREATE TRIGGER journal_remains BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever appended to'); END;
