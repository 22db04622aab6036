//! The serial sheet for Apple School Manager: groups to paste, a list to compare with.

use serde_json::{Value, json};
use words::Words;

use crate::{Document, text};

/// One iPad of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SerialRow {
    /// Its serial number.
    pub serial: String,
    /// Its property number; may be empty.
    pub asset_tag: String,
}

/// The serial sheet for Apple School Manager.
///
/// Serials stand in groups, separated by half-width commas as its search field takes them
/// (Apple School Manager guide, asmec4d28461). Apple names no limit of one search, so the size of
/// a group is the caller's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsmSerials {
    /// The iPads, in the order of the batch.
    pub rows: Vec<SerialRow>,
    /// Serials in a group; 0 is taken as 1.
    pub group_size: usize,
}

impl AsmSerials {
    /// The size of a group unless the school chose another.
    pub const GROUP_SIZE: usize = 50;
}

impl Document for AsmSerials {
    fn name(&self) -> &'static str {
        "asm-serials"
    }

    fn template(&self) -> &'static str {
        include_str!("../../templates/asm-serials.typ")
    }

    fn labels(&self) -> &'static [&'static str] {
        &[
            "paper-unassign-never-release",
            "paper-unassign-why",
            "paper-asm-how",
            "paper-asm-how-1",
            "paper-asm-how-2",
            "paper-asm-how-3",
            "paper-asm-how-4",
            "paper-asm-how-5",
            "paper-asm-search-line",
            "paper-asm-list",
            "paper-asm-found",
            "paper-asm-done",
            "paper-signature-date",
        ]
    }

    fn rows(&self) -> usize {
        self.rows.len()
    }

    fn content(&self, words: &Words) -> Value {
        let devices = |count: usize| words.say("words-devices", &words::args([("count", count)]));
        let groups: Vec<&[SerialRow]> = self.rows.chunks(self.group_size.max(1)).collect();
        let shown: Vec<Value> = groups
            .iter()
            .enumerate()
            .map(|(place, rows)| {
                let of = words::args([("group", place + 1), ("groups", groups.len())]);
                let rows: Vec<Value> = rows
                    .iter()
                    .map(|row| {
                        json!([
                            text::shorten(&row.serial, 18),
                            text::shorten(&row.asset_tag, 20)
                        ])
                    })
                    .collect();
                json!({
                    "title": words.say("paper-asm-group", &of),
                    "count": devices(rows.len()),
                    "first": place * self.group_size.max(1) + 1,
                    "rows": rows,
                })
            })
            .collect();
        json!({ "count": devices(self.rows.len()), "groups": shown })
    }
}
