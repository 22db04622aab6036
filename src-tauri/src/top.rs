//! What lies on the desk: the open ledger, or why there is none, and the work begun on it.

use std::path::{Path, PathBuf};

use companion::{Clock, Error, Need, Workplace, backups, places};
use ledger::{JournalQuery, Kind, LedgerError, Occasion};
use words::{Lang, Words};

use crate::desk::Answer;
use crate::drafts::Drafts;
use crate::failure::Failure;
use crate::imports::Imports;
use crate::tray::Tray;
use crate::wishes::Wishes;

/// What lies on the desk.
#[derive(Debug)]
pub struct Top {
    /// The open ledger.
    pub place: Option<Workplace>,
    /// Why it can't be opened, while it can't.
    pub failed: Option<Failure>,
    /// Its file, while it can't be opened.
    failed_file: Option<PathBuf>,
    /// What a person wished of the window.
    pub(crate) wishes: Wishes,
    /// The language of the window.
    pub lang: Lang,
    /// Files that the page knows by number.
    pub tray: Tray,
    /// Profiles that are edited.
    pub drafts: Drafts,
    /// The imports under way.
    pub imports: Imports,
    clock: Clock,
    /// A ledger, or a folder for two, named by `COMPANION_LEDGER`; else this Mac's own two.
    named: Option<PathBuf>,
}

impl Top {
    /// Nothing open yet; this language unless a person wished for another.
    pub(crate) fn new(named: Option<PathBuf>, lang: Lang, clock: Clock) -> Self {
        let wishes = Wishes::read(wishes_folder(named.as_deref()));
        Self {
            place: None,
            failed: None,
            failed_file: None,
            lang: wishes.lang().unwrap_or(lang),
            wishes,
            tray: Tray::default(),
            drafts: Drafts::default(),
            imports: Imports::default(),
            clock,
            named,
        }
    }

    /// Makes a copy of the open ledger, if one is due. That it can't be made stops nobody's work;
    /// the log says it.
    pub(crate) fn copy_if_due(&mut self, occasion: Occasion) {
        if let Some(place) = &mut self.place
            && let Err(error) = backups::make_if_due(place, occasion)
        {
            tracing::warn!(
                code = error.code(),
                ?occasion,
                "no copy of the ledger was made"
            );
        }
    }

    /// The open ledger.
    ///
    /// # Errors
    /// Why it can't be opened; `school-missing` where there is none yet.
    pub fn place(&mut self) -> Answer<&mut Workplace> {
        match (&mut self.place, &self.failed) {
            (Some(place), _) => Ok(place),
            (None, Some(failure)) => Err(failure.clone()),
            (None, None) => Err(Error::Missing { what: Need::School }.into()),
        }
    }

    /// The open ledger, the drafts of its profiles, and the files that the page knows.
    ///
    /// # Errors
    /// Those of [`Self::place`].
    pub(crate) fn with_drafts(&mut self) -> Answer<(&mut Workplace, &mut Drafts, &Tray)> {
        self.place()?;
        let closed = Error::Missing { what: Need::School };
        let place = self.place.as_mut().ok_or(closed)?;
        Ok((place, &mut self.drafts, &self.tray))
    }

    /// The open ledger, and the imports into it.
    ///
    /// # Errors
    /// As [`Top::place`].
    pub(crate) fn place_and_imports(&mut self) -> Answer<(&mut Workplace, &mut Imports)> {
        self.place()?;
        let place = self
            .place
            .as_mut()
            .ok_or(Error::Missing { what: Need::School })?;
        Ok((place, &mut self.imports))
    }

    /// The words of the window's language.
    pub(crate) fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    /// Opens the ledger of a kind, made first if it isn't there.
    ///
    /// # Errors
    /// Those of [`Workplace::create`] and [`Workplace::open`].
    pub(crate) fn begin(&mut self, kind: Kind) -> Answer<&mut Workplace> {
        let path = self.path(kind)?;
        let opened = match Workplace::create(&path, kind, self.clock) {
            Err(Error::Ledger(LedgerError::AlreadyThere { .. })) => {
                Workplace::open(&path, self.clock)
            }
            created => created,
        }?;
        self.copy_if_due(Occasion::Leaving);
        self.settle(opened);
        self.place()
    }

    /// Works with this ledger from now on, as whoever worked with it last.
    fn settle(&mut self, mut place: Workplace) {
        if let Some(operator) = self.wishes.operator(place.kind())
            && let Err(error) = place.sign_in_as(operator)
        {
            tracing::info!(code = error.code(), "who worked last isn't known here");
        }
        self.failed = None;
        self.drafts.clear();
        self.imports = Imports::default();
        self.failed_file = None;
        self.place = Some(place);
        self.remember_open();
    }

    /// Notes which ledger is open and who works, for the next start.
    pub(crate) fn remember_open(&mut self) {
        if let Some(place) = &self.place {
            self.wishes.set_open(place.kind(), place.operator());
        }
    }

    /// The time of this desk.
    pub(crate) const fn clock(&self) -> Clock {
        self.clock
    }

    /// The file of the ledger that is open, or that can't be opened.
    pub(crate) fn ledger_file(&self) -> companion::Result<PathBuf> {
        let open = self
            .place
            .as_ref()
            .map(|place| place.reader().path().to_owned());
        let file = open.or_else(|| self.closed());
        file.ok_or(Error::Missing { what: Need::School })
    }

    /// Takes the time from this clock from now on.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
        if let Some(place) = &mut self.place {
            place.set_clock(clock);
        }
    }

    /// The file of this Mac's ledger of a kind.
    pub(crate) fn path(&self, kind: Kind) -> companion::Result<PathBuf> {
        match &self.named {
            Some(folder) if folder.is_dir() => Ok(folder.join(places::file_name(kind))),
            Some(path) => Ok(path.clone()),
            None => places::ledger(kind),
        }
    }

    /// Opens the ledger that was open last, else the school's, else the practice one, else none.
    pub(crate) fn open_what_is_there(&mut self) {
        let kinds = self.wishes.kinds().into_iter();
        // A ledger that is gone while copies of it are there isn't a first start.
        let was_there = |path: &PathBuf| {
            path.exists() || backups::list(path).is_ok_and(|copies| !copies.is_empty())
        };
        let found = kinds
            .filter_map(|kind| self.path(kind).ok())
            .find(was_there);
        if let Some(path) = found {
            self.open(&path);
        }
    }

    /// The file of the ledger that is there and can't be opened.
    pub(crate) fn closed(&self) -> Option<PathBuf> {
        self.failed_file.clone()
    }

    /// Opens a ledger; why it can't be opened is kept.
    pub(crate) fn open(&mut self, path: &Path) {
        self.drafts.clear();
        match Workplace::open(path, self.clock) {
            Ok(place) => self.settle(place),
            Err(error) => {
                self.place = None;
                self.failed = Some(error.into());
                self.failed_file = Some(path.to_owned());
            }
        }
    }

    /// Which ledger is open, and the place of its newest line.
    pub(crate) fn newest_line(&self) -> Option<(PathBuf, i64)> {
        let reader = self.place.as_ref()?.reader();
        let newest = JournalQuery {
            limit: Some(1),
            ..JournalQuery::default()
        };
        let line = reader.journal(&newest).ok()?.pop()?;
        Some((reader.path().to_owned(), line.position))
    }
}

/// Beside the ledgers.
fn wishes_folder(named: Option<&Path>) -> Option<PathBuf> {
    match named {
        Some(folder) if folder.is_dir() => Some(folder.to_owned()),
        Some(file) => file.parent().map(Path::to_owned),
        None => places::home().ok(),
    }
}
