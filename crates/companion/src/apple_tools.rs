//! The few tools of macOS that are asked, and what we believe they answer.
//!
//! None of this was seen on a Mac: the shapes come from published output (`pmset -g ps`,
//! `AssetCacheManagerUtil status`, `sw_vers -productVersion`). What can't be understood is
//! unknown, never a guess. On another system everything is unknown.

use std::path::Path;
use std::process::{Command, Stdio};

/// Largest answer that is looked at, in bytes.
const CAP: usize = 64 * 1024;

/// Whether this is a Mac.
pub(crate) const fn on_a_mac() -> bool {
    cfg!(target_os = "macos")
}

/// The version of macOS.
pub(crate) fn macos_version() -> Option<String> {
    ask("/usr/bin/sw_vers", &["-productVersion"]).and_then(|text| version(&text))
}

/// Whether the power adapter is in.
pub(crate) fn on_power() -> Option<bool> {
    ask("/usr/bin/pmset", &["-g", "ps"]).and_then(|text| drawing_from_mains(&text))
}

/// Whether content caching is active.
pub(crate) fn content_caching() -> Option<bool> {
    ask("/usr/bin/AssetCacheManagerUtil", &["status"]).and_then(|text| caching_active(&text))
}

fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    if !on_a_mac() || !Path::new(program).exists() {
        return None;
    }
    let run = Command::new(program)
        .args(arguments)
        .env_clear()
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .ok()?;
    let said = if run.stdout.is_empty() {
        run.stderr
    } else {
        run.stdout
    };
    Some(String::from_utf8_lossy(said.get(..CAP).unwrap_or(&said)).into_owned())
}

fn version(text: &str) -> Option<String> {
    let text = text.trim();
    let plain = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain.then(|| text.to_owned())
}

fn drawing_from_mains(text: &str) -> Option<bool> {
    let source = text
        .lines()
        .find_map(|line| line.split_once("drawing from"))?
        .1;
    match source {
        _ if source.contains("AC Power") => Some(true),
        _ if source.contains("Battery Power") => Some(false),
        _ => None,
    }
}

fn caching_active(text: &str) -> Option<bool> {
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("Active:"))?;
    match line.trim_start_matches("Active:").trim() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tools_say_is_understood_or_unknown() {
        assert_eq!(version("26.6.1\n").as_deref(), Some("26.6.1"));
        assert_eq!(version("ProductVersion: 26"), None);
        assert_eq!(
            drawing_from_mains("Now drawing from 'AC Power'\n -InternalBattery-0"),
            Some(true)
        );
        assert_eq!(
            drawing_from_mains("Now drawing from 'Battery Power'"),
            Some(false)
        );
        assert_eq!(drawing_from_mains(""), None);
        assert_eq!(
            caching_active("    Activated: true\n    Active: true\n"),
            Some(true)
        );
        assert_eq!(caching_active("    Active: false"), Some(false));
        assert_eq!(caching_active("Error"), None);
    }
}
