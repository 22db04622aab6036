//! Folding of headers and values, so that spellings of one thing become equal.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// Header text as it is compared: compatibility forms unified, small letters, no blanks
/// and no punctuation.
pub(crate) fn header(text: &str) -> String {
    if text.is_ascii() {
        return text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
    }
    text.nfkc()
        .filter(|c| c.is_alphanumeric() || *c == 'ー')
        .flat_map(char::to_lowercase)
        .collect()
}

/// Text without blanks and invisible marks at its ends.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || is_invisible(c))
}

/// Full-width letters, digits and marks as ASCII; everything else as it is.
pub(crate) fn half_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .filter(|c| !is_invisible(*c))
            .map(|c| match c {
                '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
                '\u{3000}' | '\u{A0}' => ' ',
                _ => c,
            })
            .collect(),
    )
}

/// Text of which everything can be seen: what is invisible, turns the text round or is a control
/// goes, but for line ends, tabs, and what holds the parts of one sign together.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let joins = |c: char| matches!(c, '\u{200C}' | '\u{200D}');
    let stays = |c: char| c.is_whitespace() || joins(c) || !(c.is_control() || is_invisible(c));
    if text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| stays(*c)).collect())
}

/// Zero-width characters, marks that turn a text round, and the byte order mark.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a cell says that there is nothing to say.
pub(crate) fn means_nothing(text: &str) -> bool {
    matches!(
        text,
        "" | "-"
            | "--"
            | "—"
            | "–"
            | "ー"
            | "－"
            | "/"
            | "／"
            | "無"
            | "无"
            | "没有"
            | "沒有"
            | "なし"
            | "無し"
            | "N/A"
            | "n/a"
            | "NA"
            | "null"
            | "NULL"
            | "None"
            | "none"
            | "(null)"
            | "#N/A"
            | "#REF!"
            | "#VALUE!"
            | "#NAME?"
            | "#DIV/0!"
            | "#NULL!"
            | "#NUM!"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_goes_and_signs_stay_whole() {
        assert_eq!(visible("safe\u{202E}gnp\u{2066}.exe\0\u{7}"), "safegnp.exe");
        assert_eq!(
            visible("王小明\n家庭 👨\u{200D}👩\u{200D}👧"),
            "王小明\n家庭 👨\u{200D}👩\u{200D}👧"
        );
    }

    #[test]
    fn headers_fold_across_width_case_and_punctuation() {
        assert_eq!(header("Ｓｅｒｉａｌ　Ｎｏ．"), "serialno");
        assert_eq!(header("ｼﾘｱﾙ番号"), "シリアル番号");
        assert_eq!(header(" Wi-Fi MAC Address\n"), "wifimacaddress");
        assert_eq!(header("財產 編號："), "財產編號");
    }

    #[test]
    fn values_lose_full_width_and_invisible_marks() {
        assert_eq!(half_width("ＡＢ－１２\u{200B}"), "AB-12");
        assert_eq!(trimmed("\u{FEFF}\u{3000} 王小明 \u{A0}"), "王小明");
    }
}
