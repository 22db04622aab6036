//! How text is folded so that a search finds it whatever keyboard wrote it.

/// The longest search that is looked at (characters); what follows is ignored.
const LONGEST: usize = 200;

/// Separates the fields of a search column, so that no term runs from one into the next.
const SEPARATOR: char = '\n';

/// Small letters, full-width forms as ASCII, blanks of all kinds as one blank.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().map(half_width) {
        if c.is_whitespace() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if !c.is_control() {
            folded.extend(c.to_lowercase());
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The search column of fields in a row.
pub(crate) fn column<'a>(fields: impl Iterator<Item = &'a str>) -> String {
    let mut column = String::new();
    for field in fields.map(fold).filter(|field| !field.is_empty()) {
        if !column.is_empty() {
            column.push(SEPARATOR);
        }
        column.push_str(&field);
    }
    column
}

/// The terms a person typed: all of them have to be found, in any order.
pub(crate) fn terms(typed: &str) -> Vec<String> {
    let typed: String = typed.chars().take(LONGEST).collect();
    fold(&typed)
        .split(' ')
        .filter(|term| !term.is_empty())
        .map(str::to_owned)
        .collect()
}

fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{column, fold, terms};
    use proptest::prelude::{ProptestConfig, proptest};

    #[test]
    fn letters_of_any_width_and_case_are_one() {
        assert_eq!(fold(" ＤＭＰＶ　０１ｘ "), "dmpv 01x");
        assert_eq!(fold("王小明\u{7}"), "王小明");
    }

    #[test]
    fn fields_stay_apart_and_terms_come_apart() {
        assert_eq!(column(["A1", "", "Ｂ 2"].into_iter()), "a1\nb 2");
        assert_eq!(terms("  王 小明　601 "), ["王", "小明", "601"]);
        assert!(terms("　").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_field_is_found_by_its_own_words(text in "\\PC{0,40}") {
            let column = column([text.as_str()].into_iter());
            assert!(terms(&text).iter().all(|term| column.contains(term.as_str())));
        }
    }
}
