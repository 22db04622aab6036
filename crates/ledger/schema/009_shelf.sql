-- Folded: profiles and blueprints, and every revision of them.
CREATE TABLE shelf (
    kind       TEXT    NOT NULL CHECK (kind IN ('profile', 'blueprint')),
    id         BLOB    NOT NULL,
    name       TEXT    NOT NULL,
    revision   INTEGER NOT NULL,
    removed_at INTEGER,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    kind     TEXT    NOT NULL,
    id       BLOB    NOT NULL,
    revision INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    sha256   BLOB    NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by BLOB,
    PRIMARY KEY (kind, id, revision)
) STRICT, WITHOUT ROWID;
