-- Names and free text of people, the one thing that can be erased. A line of the journal
-- holds the id and SHA-256 of salt and text; with the salt gone the digest says nothing.
CREATE TABLE text (
    id   BLOB PRIMARY KEY CHECK (length(id) = 16),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which texts were erased on purpose: a text that is gone and isn't here was lost.
CREATE TABLE erased (
    id BLOB PRIMARY KEY CHECK (length(id) = 16)
) STRICT, WITHOUT ROWID;
