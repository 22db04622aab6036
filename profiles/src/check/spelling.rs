//! Near spellings, host names and addresses.

/// The name that `typed` was probably meant to be: the same but for case, or at most two
/// letters away.
pub(super) fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    const LONGEST: usize = 80;
    if typed.len() > LONGEST {
        return None;
    }
    let typed_letters: Vec<char> = typed.chars().collect();
    // A short name two letters away is another name.
    let most = if typed_letters.len() < 8 { 1 } else { 2 };
    let rank = |name: &'n str| {
        if name.eq_ignore_ascii_case(typed) {
            return Some((0, name));
        }
        let is_close = typed_letters.len() >= 5 && name.len().abs_diff(typed.len()) <= most;
        let far = is_close.then(|| distance(&typed_letters, name))?;
        (far <= most).then_some((far, name))
    };
    names.filter_map(rank).min().map(|(_, name)| name)
}

/// Levenshtein's distance.
fn distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (line, letter) in b.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for column in 1..row.len() {
            let cost = usize::from(a[column - 1] != letter);
            let next = (diagonal + cost)
                .min(row[column] + 1)
                .min(row[column - 1] + 1);
            diagonal = row[column];
            row[column] = next;
        }
    }
    row[a.len()]
}

/// Whether a text begins as an address does: a scheme, then something. (RFC 3986, 3.1)
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme && !rest.trim_matches('/').is_empty() && !text.contains(char::is_whitespace)
}

/// Whether a text can be the bundle identifier of an app: parts of letters, digits and hyphens
/// between dots. (Apple, "CFBundleIdentifier"; 155 characters as App Store Connect takes them)
pub(crate) fn is_bundle_id(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.len() <= 155 && text.contains('.') && text.split('.').all(is_part)
}

/// Whether a text can be a host name or an IP address.
pub(super) fn is_hostname(text: &str) -> bool {
    let is_allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    text.len() <= 255
        && text.chars().all(is_allowed)
        && !text.starts_with('.')
        && !text.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        let names = || ["SSID_STR", "Password", "HIDDEN_NETWORK", "URL", "Icon"].into_iter();
        for (typed, expected) in [
            ("ssid_str", Some("SSID_STR")),
            ("Pasword", Some("Password")),
            ("url", Some("URL")),
            ("URI", None),
            ("Label", None),
            ("Passphrase", None),
        ] {
            assert_eq!(nearest(typed, names()), expected, "{typed}");
        }
    }

    #[test]
    fn addresses_and_hosts() {
        for good in [
            "https://school.example",
            "mailto:a@b.example",
            "prefs:root=WIFI",
        ] {
            assert!(is_url(good), "{good}");
        }
        for bad in ["school.example", "https://", "https://a b", "1x:y", ""] {
            assert!(!is_url(bad), "{bad}");
        }
        assert!(
            is_hostname("proxy.school.example")
                && is_hostname("fe80::1")
                && is_hostname("校園.example")
        );
        assert!(!is_hostname("http://proxy") && !is_hostname("a..b") && !is_hostname("a b"));
    }
}
