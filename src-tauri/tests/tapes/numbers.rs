//! What differs from run to run and from machine to machine, numbered so that a tape stays the same.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::{Value, json};

/// Numbers what differs from run to run, and takes the folder's path out of every text.
pub(crate) fn numbered(value: Value, folder: &Path) -> Value {
    let mut numbers = Numbers {
        folder: folder.display().to_string(),
        seen: HashMap::new(),
        counts: BTreeMap::new(),
    };
    numbers.of(value)
}

/// What a printed sheet weighs depends on the fonts and the time zone of the machine, and the
/// manifest says it.
fn forget_weight(file: &mut serde_json::Map<String, Value>) {
    let path = file.get("path").and_then(Value::as_str);
    let differs = path.is_some_and(|path| path.ends_with(".pdf") || path == "manifest.json");
    if differs && file.contains_key("bytes") {
        file.insert("bytes".to_owned(), json!(40_000));
    }
}

struct Numbers {
    folder: String,
    seen: HashMap<String, String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Numbers {
    fn of(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) => {
                Value::String(self.text(text.replace(&self.folder, "/practice")))
            }
            Value::Array(all) => all.into_iter().map(|one| self.of(one)).collect(),
            Value::Object(mut all) => {
                forget_weight(&mut all);
                all.into_iter()
                    .map(|(key, one)| (self.text(key), self.of(one)))
                    .collect()
            }
            other => other,
        }
    }

    /// A whole text that is an id or a hash, or one that holds them.
    fn text(&mut self, text: String) -> String {
        let mut rest = text.as_str();
        let mut done = String::new();
        while !rest.is_empty() {
            let run = rest
                .find(|c: char| !(c.is_ascii_hexdigit() || c == '-'))
                .unwrap_or(rest.len());
            let (word, after) = rest.split_at(run);
            done.push_str(&self.word(word));
            let next = after.chars().next().map_or(0, char::len_utf8);
            done.push_str(&after[..next]);
            rest = &after[next..];
        }
        done
    }

    fn word(&mut self, word: &str) -> String {
        let kind = match word.len() {
            36 if word.chars().filter(|c| *c == '-').count() == 4 => "id",
            64 if !word.contains('-') => "hash",
            _ => return word.to_owned(),
        };
        if let Some(known) = self.seen.get(&word.to_ascii_lowercase()) {
            return known.clone();
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let number = match kind {
            "id" => format!("00000000-0000-4000-8000-{count:012x}"),
            _ => format!("{count:064x}"),
        };
        self.seen.insert(word.to_ascii_lowercase(), number.clone());
        number
    }
}
