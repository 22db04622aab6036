//! One run of the command line: language, clock, ledger, operator.

use std::ffi::OsString;
use std::path::PathBuf;

use companion::{Clock, Error, Result, Workplace};
use ledger::{Kind, Occasion};
use words::{Lang, Words};

use crate::commands::words_of::args;

/// What every command works with.
pub(crate) struct Session {
    pub(crate) words: &'static Words,
    pub(crate) clock: Clock,
    pub(crate) json: bool,
    ledger: Option<PathBuf>,
    operator: Option<String>,
    place: Option<Workplace>,
}

impl Session {
    pub(crate) fn new(
        ledger: Option<PathBuf>,
        lang: Option<String>,
        operator: Option<String>,
        at: Option<String>,
        json: bool,
        words: &'static Words,
    ) -> Result<Self> {
        if let Some(lang) = lang {
            Lang::parse(&lang).map_err(|_| Error::bad("lang", &lang))?;
        }
        let clock = match at {
            Some(at) => Clock::Fixed(at.parse().map_err(|_| Error::bad("at", &at))?),
            None => Clock::System,
        };
        Ok(Self {
            words,
            clock,
            json,
            ledger,
            operator,
            place: None,
        })
    }

    /// The open ledger.
    pub(crate) fn place(&mut self) -> Result<&mut Workplace> {
        if self.place.is_none() {
            let place = Workplace::open(&self.ledger_path()?, self.clock)?;
            self.settle(place)?;
        }
        self.place.as_mut().ok_or(Error::Cancelled)
    }

    /// The open ledger, made first if it isn't there.
    pub(crate) fn place_or_new(&mut self, kind: Kind) -> Result<&mut Workplace> {
        let path = self.ledger_path_for(kind)?;
        if !path.exists() {
            let place = Workplace::create(&path, kind, self.clock)?;
            self.settle(place)?;
        }
        self.ledger = Some(path);
        self.place()
    }

    fn settle(&mut self, mut place: Workplace) -> Result<()> {
        if let Some(name) = &self.operator {
            place.sign_in(name)?;
        }
        self.place = Some(place);
        Ok(())
    }

    /// The file that was named; else the real ledger, or the practice one where there is no real.
    pub(crate) fn ledger_path(&self) -> Result<PathBuf> {
        let real = self.ledger_path_for(Kind::Real)?;
        let practice = self.ledger_path_for(Kind::Practice)?;
        Ok(if real.exists() || !practice.exists() {
            real
        } else {
            practice
        })
    }

    fn ledger_path_for(&self, kind: Kind) -> Result<PathBuf> {
        match &self.ledger {
            Some(path) => Ok(path.clone()),
            None => companion::places::ledger(kind),
        }
    }

    /// A copy of the ledger on leaving, if one is due. That it can't be made is no reason to
    /// take back what the command did, but a person has to hear of it.
    pub(crate) fn leave(&mut self) -> Option<String> {
        let place = self.place.as_mut()?;
        let failed = companion::backups::make_if_due(place, Occasion::Leaving).err()?;
        let said = args([
            ("code", failed.code().into()),
            (
                "folder",
                place.folder().join("Backups").display().to_string().into(),
            ),
        ]);
        Some(self.words.say("cli-backup-failed", &said))
    }
}

/// The language: of `--lang`, else of the system. Asked before the command line is parsed, so
/// that its errors speak it too.
pub(crate) fn language(given: &[OsString]) -> Lang {
    let texts: Vec<String> = given
        .iter()
        .map(|one| one.to_string_lossy().into_owned())
        .collect();
    let after = texts
        .iter()
        .zip(texts.iter().skip(1))
        .find(|(name, _)| *name == "--lang")
        .map(|(_, lang)| lang.as_str());
    let joined = texts.iter().find_map(|one| one.strip_prefix("--lang="));
    if let Some(lang) = after.or(joined).and_then(|lang| Lang::parse(lang).ok()) {
        return lang;
    }
    let wishes: Vec<String> = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .collect();
    Lang::preferred(wishes.iter().map(String::as_str))
}
