-- Folded: lists that were read in, kits and documents that went out.
CREATE TABLE roster_import (
    event    BLOB PRIMARY KEY,
    at       INTEGER NOT NULL,
    operator BLOB,
    file     BLOB    NOT NULL,
    rows     INTEGER NOT NULL,
    new      INTEGER NOT NULL,
    changed  INTEGER NOT NULL,
    skipped  INTEGER NOT NULL
) STRICT;

CREATE TABLE kit (
    event     BLOB PRIMARY KEY,
    at        INTEGER NOT NULL,
    operator  BLOB,
    batch     BLOB,
    blueprint BLOB,
    manifest  BLOB    NOT NULL,
    devices   INTEGER NOT NULL
) STRICT;

CREATE TABLE print (
    event    BLOB PRIMARY KEY,
    at       INTEGER NOT NULL,
    operator BLOB,
    document TEXT    NOT NULL,
    batch    BLOB,
    serials  TEXT    NOT NULL,
    sha256   BLOB    NOT NULL
) STRICT;
