-- Batches without iPads and identities that no iPad carries can be taken off the lists; lines of
-- the journal still name them.
ALTER TABLE batch ADD COLUMN removed_at INTEGER;
ALTER TABLE identity ADD COLUMN retired_at INTEGER;

DROP INDEX journal_by_batch;
CREATE INDEX journal_by_batch ON journal (CASE WHEN json_valid(body) THEN body ->> '$.batch' END)
    WHERE kind IN ('batch_created', 'batch_changed', 'batch_closed', 'batch_removed', 'device_batched', 'kit_exported', 'document_printed');

-- A step of a batch, of a date, of an identity is taken back by a line of another kind than an iPad's.
DROP INDEX journal_by_undone;
CREATE INDEX journal_by_undone ON journal (CASE WHEN json_valid(body) THEN body ->> '$.event' END)
    WHERE kind IN ('undone', 'step_taken_back');
