//! The mark that stands for a concealed secret.

use plist::Value;

/// Begins the mark of a text.
pub(super) const TEXT: &str = "companion-secret:";
/// Begins the mark of bytes.
pub(super) const DATA: &str = "companion-secret-data:";
/// Begins the mark of a whole number.
pub(super) const NUMBER: &str = "companion-secret-number:";
/// Whether a text is the mark of a concealed secret.
#[must_use]
pub fn is_mark(text: &str) -> bool {
    [TEXT, DATA, NUMBER]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// The kind of a mark and the reference behind it.
pub(super) fn reference(value: &Value) -> Option<(&'static str, &str)> {
    let text = value.as_string()?;
    [TEXT, DATA, NUMBER]
        .into_iter()
        .find_map(|mark| Some((mark, text.strip_prefix(mark)?)))
}

/// The kinds of marks by the name a form knows them by.
const KINDS: [(&str, &str); 3] = [("text", TEXT), ("data", DATA), ("number", NUMBER)];

/// The kind of secret a mark stands for, `text`, `data` or `number`, and the reference behind it.
pub(crate) fn parts(text: &str) -> Option<(&'static str, &str)> {
    KINDS
        .into_iter()
        .find_map(|(kind, mark)| Some((kind, text.strip_prefix(mark)?)))
}

/// The mark of a kind and reference.
pub(crate) fn mark_of(kind: &str, reference: &str) -> Option<String> {
    let (_, mark) = KINDS.into_iter().find(|(known, _)| *known == kind)?;
    Some(format!("{mark}{reference}"))
}
