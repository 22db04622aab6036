-- Folded: what lists and searches need of each iPad, one narrow row each.
CREATE TABLE device (
    serial      TEXT PRIMARY KEY,
    stage       TEXT NOT NULL,
    reason      TEXT,
    batch       BLOB,
    lane        TEXT,
    pass        INTEGER NOT NULL,
    asset_tag   TEXT,
    device_name TEXT,
    model       TEXT,
    class       TEXT,
    seat        TEXT,
    cart        TEXT,
    slot        TEXT,
    slot_number INTEGER,
    keeper      TEXT,
    search      TEXT NOT NULL
) STRICT;

CREATE INDEX device_by_batch ON device (batch);

-- Folded: everything known of each iPad, with its personal texts sealed.
CREATE TABLE device_state (
    serial TEXT PRIMARY KEY,
    state  TEXT NOT NULL
) STRICT;

-- Folded: which lines of the journal speak of which iPad.
CREATE TABLE device_line (
    serial   TEXT    NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (serial, position)
) STRICT, WITHOUT ROWID;
