//! How profiles and blueprints are told: what is kept under a name, revision by revision.

use companion::Saved;
use ledger::ShelfRow;
use serde_json::{Value, json};
use words::Words;

use super::words_of::{args, headers};
use crate::answer::Answer;
use crate::table::table;

/// What was kept; `id` is the sentence for something new, `same` for nothing new.
pub(super) fn saved(words: &Words, saved: &Saved, id: &str, same: &str) -> Answer {
    let row = saved.row();
    let said = args([
        ("name", row.name.clone().into()),
        ("revision", row.revision.into()),
    ]);
    let id = if saved.is_new() { id } else { same };
    Answer::new(
        json!({ "id": row.id, "name": row.name, "revision": row.revision, "new": saved.is_new() }),
        words.say(id, &said),
    )
}

/// The newest revision of each.
pub(super) fn list(words: &Words, rows: &[ShelfRow]) -> Answer {
    let head = headers(words, ["cli-name", "cli-revision", "cli-saved"]);
    let cell = |row: &ShelfRow| {
        vec![
            row.name.clone(),
            row.revision.to_string(),
            row.saved_at.to_string(),
        ]
    };
    let cells: Vec<Vec<String>> = rows.iter().map(cell).collect();
    Answer::new(rows.iter().map(wire).collect(), table(&head, &cells))
}

fn wire(row: &ShelfRow) -> Value {
    json!({
        "id": row.id, "name": row.name, "revision": row.revision, "sha256": row.sha256,
        "saved_at": row.saved_at,
    })
}
