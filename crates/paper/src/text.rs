//! Makes any text fit for paper.

use serde_json::Value;

/// The same value with every text in it made printable; keys stay.
pub(crate) fn printable_value(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(printable(&text)),
        Value::Array(items) => items.into_iter().map(printable_value).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, value)| (key, printable_value(value)))
            .collect(),
        other => other,
    }
}

/// Calls `each` with every text in the value.
pub(crate) fn each_text<'a>(value: &'a Value, each: &mut impl FnMut(&'a str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, each)),
        Value::Object(fields) => fields.values().for_each(|item| each_text(item, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Control characters become blanks; marks that turn the direction of writing go, so that a name
/// can't reorder the words beside it.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|letter| !is_direction_mark(*letter))
        .map(|letter| {
            if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                letter
            }
        })
        .collect()
}

/// A text of at most `width` columns, in which Chinese, Japanese, Korean and pictures take two;
/// what is longer ends in `…`.
pub(crate) fn shorten(text: &str, width: usize) -> String {
    let mut used = 0;
    let mut kept = 0;
    for (place, letter) in text.char_indices() {
        let columns = columns(letter);
        // One column is kept for the ellipsis until the end is known to fit.
        if used + columns > width {
            return format!("{}…", text[..kept].trim_end());
        }
        used += columns;
        if used < width {
            kept = place + letter.len_utf8();
        }
    }
    text.to_owned()
}

/// Whether the letter is never seen, so that no font needs it.
pub(crate) fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || is_direction_mark(letter)
        || matches!(letter,
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn columns(letter: char) -> usize {
    match letter {
        letter if is_invisible(letter) && letter != ' ' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{1f000}'..='\u{3ffff}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop_assert, proptest};
    use serde_json::json;

    #[test]
    fn control_and_direction_marks_never_reach_the_paper() {
        let value = json!({"a": ["x\u{202e}y\nz\u{0}", 3], "b": null});
        assert_eq!(
            printable_value(value),
            json!({"a": ["xy z ", 3], "b": null})
        );
    }

    #[test]
    fn long_texts_end_in_an_ellipsis() {
        assert_eq!(shorten("abcdef", 6), "abcdef");
        assert_eq!(shorten("abcdefg", 6), "abcde…");
        assert_eq!(shorten("王小明", 6), "王小明");
        assert_eq!(shorten("王小明的", 6), "王小…");
        assert_eq!(shorten("", 0), "");
    }

    proptest! {
        #[test]
        fn shortened_texts_fit(text in any::<String>(), width in 1_usize..60) {
            let short = shorten(&text, width);
            prop_assert!(short.chars().map(columns).sum::<usize>() <= width);
            prop_assert!(short == text || short.ends_with('…'));
        }
    }
}
