//! Asking the person: yes or no, a count, a secret. Without a terminal nobody is asked.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use companion::{Error, Result};
use profiles::secret::Secret;
use words::Words;
use zeroize::Zeroizing;

/// Largest file a secret is read from, in bytes.
const MAX_SECRET: u64 = 1 << 20;
/// Largest file an answer is read from, in bytes.
const MAX_ANSWER: u64 = 32 << 20;

/// Whether somebody sits at a terminal.
pub(crate) fn somebody_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

fn answer(question: &str) -> Result<String> {
    if !somebody_there() {
        return Err(Error::Unconfirmed);
    }
    let _ = write!(io::stderr().lock(), "{question} ");
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(Error::reading("-"))?;
    Ok(line.trim().to_owned())
}

/// Asks for a yes; anything else is a no.
///
/// # Errors
/// [`Error::Unconfirmed`] without a terminal, [`Error::Cancelled`] for a no.
pub(crate) fn yes(words: &Words, question: &str) -> Result<()> {
    let said = answer(question)?.to_lowercase();
    let yes = words.say0("cli-yes");
    let agreed = yes.split('|').any(|word| word == said);
    if agreed {
        Ok(())
    } else {
        Err(Error::Cancelled)
    }
}

/// Asks for a count.
pub(crate) fn count(question: &str) -> Result<usize> {
    let said = answer(question)?;
    said.parse().map_err(|_| Error::Cancelled)
}

/// A secret: from `@FILE`, from the environment variable `$NAME`, or asked for. Never taken
/// from the command line itself, where every program of this Mac could read it.
pub(crate) fn secret(given: Option<&str>, what: &str, question: &str) -> Result<Secret> {
    match given {
        Some(source) => named(source, what),
        None if somebody_there() => {
            match rpassword::prompt_password(format!("{question} ")) {
                Ok(typed) => Ok(Secret::new(typed)),
                // The end of input (^D) instead of a line.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(not_given(what)),
                Err(error) => Err(Error::reading("-")(error)),
            }
        }
        None => Err(not_given(what)),
    }
}

/// A secret that is being chosen: the same places, and typed twice at a terminal, since nothing
/// opens what a slip of the finger locked.
///
/// # Errors
/// Those of [`secret`]; [`Error::PasswordsDiffer`].
pub(crate) fn chosen_secret(given: Option<&str>, what: &str, words: &Words) -> Result<Secret> {
    let chosen = secret(given, what, &words.say0("cli-password"))?;
    if given.is_none() {
        let again = secret(None, what, &words.say0("cli-password-again"))?;
        if chosen.expose() != again.expose() {
            return Err(Error::PasswordsDiffer);
        }
    }
    Ok(chosen)
}

fn not_given(what: &str) -> Error {
    Error::SecretNotGiven {
        what: what.to_owned(),
    }
}

fn named(source: &str, what: &str) -> Result<Secret> {
    if let Some(file) = source.strip_prefix('@') {
        let file = std::path::Path::new(file);
        let bytes = Zeroizing::new(companion::files::read(file, MAX_SECRET)?);
        let text = std::str::from_utf8(&bytes).map_err(|_| Error::SecretNotText {
            file: file.to_owned(),
        })?;
        return Ok(Secret::new(
            text.strip_suffix('\n')
                .map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)),
        ));
    }
    match source.strip_prefix('$') {
        Some(name) => std::env::var(name)
            .map(Secret::new)
            .map_err(|_| Error::VariableNotSet {
                name: name.chars().take(64).collect(),
            }),
        None => Err(Error::SecretOnCommandLine {
            what: what.to_owned(),
        }),
    }
}

/// Whether a value names a place to take it from instead of being the value.
pub(crate) fn is_file(value: &str) -> Option<&str> {
    value.strip_prefix('@')
}

/// The bytes of a file that an answer names.
pub(crate) fn file_bytes(path: &str) -> Result<Vec<u8>> {
    companion::files::read(std::path::Path::new(path), MAX_ANSWER)
}
