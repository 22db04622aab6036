//! File names for kits: readable, and safe on every disk.

/// Longest file name, in bytes, with its ending; every file system of a Mac takes 255.
const MAX_FILE_NAME: usize = 200;
/// A file name for a kit: `03 鎖定畫面 F9FXY.mobileconfig`.
///
/// Chinese, Japanese and any other letters stay; slashes, colons, control characters, marks of
/// writing direction and what Windows forbids go; a long name is cut. Numbers have two digits at
/// least, so that the files stand in the order in which they are installed.
#[must_use]
pub fn file_name(order: usize, name: &str, serial: Option<&str>, ending: &str) -> String {
    let serial = serial
        .map(|serial| format!(" {}", clean(serial)))
        .unwrap_or_default();
    let ending = format!(".{ending}");
    let number = format!("{order:02}");
    let room = MAX_FILE_NAME.saturating_sub(number.len() + 1 + serial.len() + ending.len());
    let name = clean_to(name, room);
    let blank = if name.is_empty() { "" } else { " " };
    format!("{number}{blank}{name}{serial}{ending}")
}

/// A file name for one file by itself: `鎖定畫面.mobileconfig`, as safe as those of kits.
///
/// Of a name that keeps no letter nothing but `profile` is left.
#[must_use]
pub fn plain_file_name(name: &str, ending: &str) -> String {
    let name = clean_to(name, MAX_FILE_NAME.saturating_sub(ending.len() + 1));
    let name = if name.is_empty() { "profile" } else { &name };
    format!("{name}.{ending}")
}

/// A clean name of at most so many bytes.
fn clean_to(name: &str, room: usize) -> String {
    let mut name = clean(name);
    let mut cut = room.min(name.len());
    while !name.is_char_boundary(cut) {
        cut -= 1;
    }
    name.truncate(cut);
    name.truncate(name.trim_end().len());
    name
}

/// A name without what a file system, a terminal or Windows trips over.
fn clean(name: &str) -> String {
    let kept = name.chars().map(|letter| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    });
    let kept: String = kept
        .filter(|letter| !letter.is_control() && !is_invisible(*letter))
        .collect();
    let kept: Vec<&str> = kept.split(' ').filter(|word| !word.is_empty()).collect();
    kept.join(" ").trim_matches('.').to_owned()
}

/// Marks of writing direction, joiners of no width, and the byte order mark.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

    use super::*;

    #[test]
    fn file_names_are_safe_and_readable() {
        for (order, name, serial, expected) in [
            (
                3,
                "鎖定畫面",
                Some("F9FXY"),
                "03 鎖定畫面 F9FXY.mobileconfig",
            ),
            (112, "a/b:c\u{202e}gnp", None, "112 a-b-cgnp.mobileconfig"),
            (1, "  .. \n\t ", None, "01.mobileconfig"),
            (1, "con", None, "01 con.mobileconfig"),
        ] {
            assert_eq!(file_name(order, name, serial, "mobileconfig"), expected);
        }
    }

    #[test]
    fn a_file_by_itself_has_no_number() {
        for (name, expected) in [
            ("校園 Wi-Fi", "校園 Wi-Fi.mobileconfig"),
            ("a/b", "a-b.mobileconfig"),
            (" .. ", "profile.mobileconfig"),
        ] {
            assert_eq!(plain_file_name(name, "mobileconfig"), expected);
        }
        assert_eq!(
            plain_file_name(&"校".repeat(200), "mobileconfig").len(),
            199
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn every_name_gives_a_file_name(name in any::<String>(), serial in "[A-Z0-9]{0,14}") {
            let file = file_name(7, &name, Some(&serial), "mobileconfig");
            prop_assert!(file.len() <= MAX_FILE_NAME && file.ends_with(".mobileconfig"));
            prop_assert!(!file.contains(['/', ':', '\0', '\n']) && file.starts_with("07"));
        }
    }
}
