//! The text literals of a Rust source: enough of a lexer to tell them from comments.

/// Every string literal, escapes left as they are written.
#[must_use]
pub fn strings(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let used = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            let end = end_of_string(rest);
            found.push(inside(rest, 1, end, 1));
            end
        } else if let Some(hashes) = raw_hashes(rest) {
            let fence = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            let body = rest.get(start..).unwrap_or_default();
            let length = body.find(&fence).unwrap_or(body.len());
            found.push(body.get(..length).unwrap_or_default());
            (start + length + fence.len()).min(rest.len())
        } else if first == '\'' {
            end_of_char(rest)
        } else {
            first.len_utf8()
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    found
}

/// Whether a text holds a Chinese or Japanese character, their punctuation included.
#[must_use]
pub fn has_cjk(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}')
    })
}

fn inside(text: &str, from: usize, end: usize, tail: usize) -> &str {
    text.get(from..end.saturating_sub(tail)).unwrap_or_default()
}

/// The length of a string literal that begins the text, quotes included.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The number of hashes when the text begins with `r"`, `r#"`, `br"` and the like.
fn raw_hashes(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after.get(hashes..)?.starts_with('"').then_some(hashes)
}

/// The length of a character literal, or of the quote alone when it is a lifetime.
fn end_of_char(text: &str) -> usize {
    let body = text.get(1..).unwrap_or_default();
    if body.starts_with('\\') {
        let closing = body.char_indices().skip(2).find(|(_, c)| *c == '\'');
        return closing.map_or(1, |(at, _)| at + 2);
    }
    let mut chars = body.chars();
    match (chars.next(), chars.next()) {
        (Some(c), Some('\'')) => c.len_utf8() + 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_told_from_comments_and_characters() {
        let source = r###"
            // "no"
            /* "no" */
            fn f<'a>(x: &'a str) -> char { '"' }
            let a = "one \" two"; let b = r#"three "four""#; let c = '\''; let d = "";
        "###;
        assert_eq!(strings(source), ["one \\\" two", "three \"four\"", ""]);
    }

    #[test]
    fn an_open_string_ends_with_the_text() {
        assert_eq!(strings("let a = \"never closed"), ["never close"]);
        assert_eq!(strings("r#\"open"), ["open"]);
        assert_eq!(strings("'"), Vec::<&str>::new());
    }

    #[test]
    fn chinese_and_japanese_are_seen() {
        for text in ["序號", "カナ", "「", "𠮷", "﨑"] {
            assert!(has_cjk(text), "{text}");
        }
        for text in ["Serial №", "→ – “”", "é"] {
            assert!(!has_cjk(text), "{text}");
        }
    }
}
