//! Small conversions that several commands share.

use std::collections::BTreeMap;

use companion::batches::Taken;
use companion::{Error, Result, Vault};
use jiff::civil::Date;
use migration::{Serial, Tick};
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

/// Serials, then ticks: the last words that are ticks are ticks, as `UNLOCKED` could be a serial.
///
/// # Errors
/// For the last word if it is no tick; for no serial before them.
pub(crate) fn serials_and_ticks(given: &[String]) -> Result<(Vec<Serial>, Vec<Tick>)> {
    let count = given
        .iter()
        .rev()
        .take_while(|one| one.parse::<Tick>().is_ok())
        .count();
    let (serials, ticks) = given.split_at(given.len() - count);
    let ticks = match ticks {
        [] => vec![given.last().map_or("", String::as_str).parse()?],
        ticks => ticks
            .iter()
            .map(|one| Ok(one.parse()?))
            .collect::<Result<Vec<Tick>>>()?,
    };
    if serials.is_empty() {
        return Err(migration::Error::SerialEmpty.into());
    }
    let serials = serials
        .iter()
        .map(|one| serial(one))
        .collect::<Result<_>>()?;
    Ok((serials, ticks))
}

/// A day as it stands on the command line.
pub(crate) fn day(what: &'static str, text: &str) -> Result<Date> {
    text.trim().parse().map_err(|_| Error::bad(what, text))
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
    let said = args([
        (
            "severity",
            words.say0(&format!("severity-{severity}")).into(),
        ),
        ("place", place.into()),
        ("sentence", sentence.into()),
    ]);
    let id = if place.is_empty() {
        "cli-finding"
    } else {
        "cli-finding-at"
    };
    format!("  {}\n", words.say(id, &said))
}

/// iPads that leave another batch, by the batch they were in; none if there are none.
pub(crate) fn taken_told(words: &Words, taken: &[Taken]) -> Option<String> {
    let mut batches: BTreeMap<&str, Vec<&Serial>> = BTreeMap::new();
    for Taken { serial, from } in taken {
        batches.entry(from).or_default().push(serial);
    }
    let line = |(from, serials): (&str, Vec<&Serial>)| {
        let serials: Vec<&str> = serials.into_iter().map(Serial::as_str).collect();
        let told = args([
            ("batch", from.into()),
            ("serials", words.list(&serials).into()),
        ]);
        format!("\n  {}", words.say("cli-batch-taken-from", &told))
    };
    (!taken.is_empty()).then(|| {
        let head = words.say("cli-batch-taken", &args([("count", taken.len().into())]));
        let lines: String = batches.into_iter().map(line).collect();
        head + &lines
    })
}

/// Where secrets are kept on this Mac.
pub(crate) fn secrets_told(words: &Words, vault: &Vault) -> String {
    let path = vault.path().map(|path| path.display().to_string());
    words.say(
        vault.word(),
        &args([("file", path.unwrap_or_default().into())]),
    )
}
