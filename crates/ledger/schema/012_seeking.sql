-- By what the journal is searched: with a million lines, none of these may read all of them.
CREATE INDEX journal_by_kind ON journal (kind);
CREATE INDEX journal_by_time ON journal (at);
CREATE INDEX journal_by_operator ON journal (operator);

-- Lines that name a batch, and undos by the line they take back. A body that somebody damaged
-- is no reason to refuse the file.
CREATE INDEX journal_by_batch ON journal (CASE WHEN json_valid(body) THEN body ->> '$.batch' END)
    WHERE kind IN ('batch_created', 'batch_changed', 'batch_closed', 'device_batched', 'kit_exported', 'document_printed');
CREATE INDEX journal_by_undone ON journal (CASE WHEN json_valid(body) THEN body ->> '$.event' END)
    WHERE kind = 'undone';

-- Folded: which lines of the journal hold which personal text. It names nobody.
CREATE TABLE text_line (
    text     BLOB    NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO text_line (text, position)
SELECT unhex(replace(seal.value ->> '$.id', '-', '')), line.position
FROM (SELECT position, body FROM journal WHERE json_valid(body)) line, json_tree(line.body) seal
WHERE seal.type = 'object'
  AND length(seal.value ->> '$.digest') = 64
  AND length(unhex(replace(seal.value ->> '$.id', '-', ''))) = 16;
