//! Placeholders: ours, which are filled in for each iPad, and those that other tools left.

use crate::concealment;
use crate::finding::FindingCode;
use crate::placeholder::Placeholder;

/// The bytes that begin a placeholder.
const STARTS: [bool; 256] = {
    let mut starts = [false; 256];
    starts[b'$' as usize] = true;
    starts[b'%' as usize] = true;
    starts[b'{' as usize] = true;
    starts[b'R' as usize] = true;
    starts
};
/// Longest placeholder that is looked for, in bytes.
const LONGEST: usize = 64;

/// What is odd about the placeholders of a text, if anything, and the first odd one.
pub(super) fn oddity(text: &str) -> Option<(FindingCode, &str)> {
    let (foreign, span) = odd_span(text)?;
    let code = if foreign {
        FindingCode::PlaceholderLeft
    } else {
        FindingCode::PlaceholderUnknown
    };
    Some((code, span))
}

/// Whether a text holds a placeholder of any kind, or stands for a concealed secret, so that its
/// form can't be judged yet.
pub(super) fn holds_one(text: &str) -> bool {
    let holds_ours = || {
        text.match_indices('{')
            .any(|(at, _)| braces(&text[at..]).is_some_and(|(ours, _)| ours))
    };
    concealment::is_mark(text) || odd_span(text).is_some() || holds_ours()
}

/// Whether a text is one placeholder and nothing else, or stands for a concealed secret: of a
/// password only that shows that it isn't the real one.
pub(super) fn is_stand_in(text: &str) -> bool {
    let is_whole = |span: &str| span.len() == text.len();
    let is_ours =
        || text.starts_with('{') && braces(text).is_some_and(|(ours, span)| ours && is_whole(span));
    concealment::is_mark(text)
        || odd_span(text).is_some_and(|(_, span)| is_whole(span))
        || is_ours()
}

/// The first odd placeholder, and whether it is another tool's.
fn odd_span(text: &str) -> Option<(bool, &str)> {
    // Most texts hold none of these bytes and are done here.
    if !text.bytes().any(|byte| STARTS[usize::from(byte)]) {
        return None;
    }
    let mut unknown = None;
    for (at, byte) in text.bytes().enumerate() {
        let rest = || text.get(at..);
        let found = match byte {
            b'{' => rest().and_then(|rest| between(rest, "{{", "}}")),
            b'$' => rest().and_then(dollar),
            b'%' => rest().and_then(percent),
            b'R' => rest()
                .filter(|rest| rest.starts_with("REDACTED"))
                .map(|_| &text[at..at + 8]),
            _ => None,
        };
        if let Some(span) = found {
            return Some((true, span));
        }
        if byte == b'{' && unknown.is_none() {
            unknown = rest()
                .and_then(braces)
                .filter(|(ours, _)| !ours)
                .map(|(_, span)| span);
        }
    }
    unknown.map(|span| (false, span))
}

/// `${NAME}`, `$(NAME)`, `$NAME$` or `$NAME` in capitals.
fn dollar(rest: &str) -> Option<&str> {
    if let Some(span) = between(rest, "${", "}").or_else(|| between(rest, "$(", ")")) {
        return Some(span);
    }
    let name = word(&rest[1..], |c| c.is_ascii_alphanumeric() || c == '_');
    let begins_with_letter = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if begins_with_letter && name.len() > 1 && rest[1 + name.len()..].starts_with('$') {
        return rest.get(..name.len() + 2);
    }
    let is_variable =
        begins_with_letter && name.len() > 2 && !name.contains(|c: char| c.is_ascii_lowercase());
    is_variable.then(|| &rest[..=name.len()])
}

/// `%Name%`. Three letters at least, since `%E4%` is part of an encoded address.
fn percent(rest: &str) -> Option<&str> {
    let name = word(&rest[1..], |c| {
        c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
    });
    let is_name = name.len() > 2 && name.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_name && rest[1 + name.len()..].starts_with('%')).then(|| &rest[..name.len() + 2])
}

/// `{word}`, and whether it is one of ours.
fn braces(rest: &str) -> Option<(bool, &str)> {
    let name = word(&rest[1..], |c| c.is_ascii_lowercase() || c == '_');
    let closed = name.len() > 1 && rest[1 + name.len()..].starts_with('}');
    closed.then(|| (name.parse::<Placeholder>().is_ok(), &rest[..name.len() + 2]))
}

fn between<'t>(rest: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let inside = rest.strip_prefix(open)?.as_bytes();
    let window = inside.get(..LONGEST + close.len()).unwrap_or(inside);
    let end = window
        .windows(close.len())
        .position(|bytes| bytes == close.as_bytes())
        .filter(|end| *end > 0)?;
    rest.get(..open.len() + end + close.len())
}

/// The letters of a name at the beginning, up to the longest.
fn word(text: &str, is_letter: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !is_letter(c)).unwrap_or(text.len());
    if end > LONGEST { "" } else { &text[..end] }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, proptest};

    use super::*;

    #[test]
    fn placeholders_of_other_tools_are_told_from_ours() {
        for (text, expected) in [
            ("{{ wifi.password }}", Some((true, "{{ wifi.password }}"))),
            ("id ${UUID} x", Some((true, "${UUID}"))),
            ("$EMAIL", Some((true, "$EMAIL"))),
            ("$serial$", Some((true, "$serial$"))),
            ("%HardwareUUID%", Some((true, "%HardwareUUID%"))),
            ("REDACTED", Some((true, "REDACTED"))),
            ("{serail}", Some((false, "{serail}"))),
            ("平板 {serial} / {asset_tag}", None),
            ("https://example.com/%E4%BD%A0%E5%A5%BD", None),
            ("https://dns.example/dns-query{?dns}", None),
            ("US$ 30, 100 %, $5", None),
            ("{}", None),
        ] {
            assert_eq!(odd_span(text), expected, "{text}");
        }
        assert!(holds_one("{serial}") && !holds_one("serial"));
        assert!(is_stand_in("${PASSWORD}") && is_stand_in("{serial}"));
        assert!(!is_stand_in("100%sure%") && !is_stand_in("{serial}!"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn any_text_can_be_looked_through(text in "[${}%RED你a-c(]{0,80}") {
            let _ = oddity(&text);
        }
    }
}
