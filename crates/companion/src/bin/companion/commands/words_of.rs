//! Small conversions that several commands share.

use companion::{Error, Result, Vault};
use migration::Serial;
use words::{Args, Words};

/// A serial as a person types or scans it.
pub(crate) fn serial(text: &str) -> Result<Serial> {
    Ok(text.parse()?)
}

/// Serials with a last word that is something else: a stage or a tick.
pub(crate) fn serials_and_last(given: &[String]) -> Result<(Vec<Serial>, &str)> {
    let (last, serials) = given.split_last().ok_or_else(|| Error::bad("serial", ""))?;
    Ok((
        serials
            .iter()
            .map(|one| serial(one))
            .collect::<Result<_>>()?,
        last,
    ))
}

/// Column headers.
pub(crate) fn headers<const N: usize>(words: &Words, ids: [&str; N]) -> Vec<String> {
    ids.iter().map(|id| words.say0(id)).collect()
}

/// Message arguments.
pub(crate) fn args<const N: usize>(pairs: [(&str, serde_json::Value); N]) -> Args {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// One finding as a line: severity, place, sentence.
pub(crate) fn finding_line(words: &Words, severity: &str, place: &str, sentence: &str) -> String {
    let severity = words.say0(&format!("severity-{severity}"));
    if place.is_empty() {
        format!("  {severity}: {sentence}\n")
    } else {
        format!("  {severity} {place}: {sentence}\n")
    }
}

/// Where secrets are kept on this Mac.
pub(crate) fn secrets_told(words: &Words, vault: &Vault) -> String {
    let path = vault.path().map(|path| path.display().to_string());
    words.say(
        vault.word(),
        &args([("file", path.unwrap_or_default().into())]),
    )
}
