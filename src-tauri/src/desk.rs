//! The desk: the open ledger and what the window works with. It knows nothing of Tauri.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use companion::{Clock, Error, Need, Workplace, backups, places};
use ledger::{JournalQuery, Kind, LedgerError, Occasion};
use words::{Lang, Words};

use crate::drafts::Drafts;
use crate::failure::Failure;
use crate::imports::Imports;
use crate::outside::{FileKind, Outside};
use crate::press::Press;
use crate::tray::Tray;
use crate::wire::{DroppedFile, Happening, What};
use crate::wishes::Wishes;
use crate::{last, start};

/// What a command answers.
pub(crate) type Answer<T> = Result<T, Failure>;

/// What every command works with.
pub struct Desk {
    top: Mutex<Top>,
    news: Mutex<News>,
    press: Mutex<Press>,
    stopped: AtomicBool,
    outside: Box<dyn Outside>,
}

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

/// What the page was told.
#[derive(Debug, Default)]
struct News {
    seq: u32,
    /// The ledger and its newest line when the page was last told of it.
    known: Option<(PathBuf, i64)>,
    /// Files that arrived before the page listened.
    waiting: Option<Vec<DroppedFile>>,
}

impl Desk {
    /// A desk with the ledger that is there: the one named, else the school's, else the practice one.
    #[must_use]
    pub fn new(
        named: Option<PathBuf>,
        lang: Lang,
        clock: Clock,
        outside: Box<dyn Outside>,
    ) -> Self {
        let wishes = Wishes::read(wishes_folder(named.as_deref()));
        let mut top = Top {
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
        };
        top.open_what_is_there();
        let news = News {
            seq: 0,
            known: top.newest_line(),
            waiting: Some(Vec::new()),
        };
        Self {
            top: Mutex::new(top),
            news: Mutex::new(news),
            press: Mutex::default(),
            stopped: AtomicBool::new(false),
            outside,
        }
    }

    /// The desk for one command. A panic of an earlier one leaves the ledger as it was: every step
    /// is one transaction.
    pub fn top(&self) -> MutexGuard<'_, Top> {
        self.top.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The press. It is never waited for with the top of the desk in hand.
    pub(crate) fn press(&self) -> MutexGuard<'_, Press> {
        self.press.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What lies outside: the page, the panels, the viewer.
    pub(crate) fn outside(&self) -> &dyn Outside {
        &*self.outside
    }

    /// Runs a command, then tells the page what it, or anybody else, recorded.
    pub(crate) fn run<T>(&self, command: impl FnOnce(&Self) -> Answer<T>) -> Answer<T> {
        let answer = command(self);
        self.tell_news();
        answer
    }

    /// Tells the page one thing. All things are told in one order.
    pub fn tell(&self, what: What) {
        let mut news = self.news();
        news.seq += 1;
        let seq = news.seq;
        self.outside.tell(&Happening { seq, what });
    }

    /// Files were dropped on the window or given at start. Before the page listens they wait.
    pub fn receive(&self, paths: Vec<PathBuf>) {
        let files = self.lay_down(paths);
        let waiting = {
            let mut news = self.news();
            news.waiting
                .as_mut()
                .map(|waiting| waiting.extend(files.clone()))
        };
        if waiting.is_none() {
            self.tell(What::Dropped { files });
        }
    }

    /// The page listens from now on; these files came before.
    pub(crate) fn arrived(&self) -> Vec<DroppedFile> {
        self.news().waiting.take().unwrap_or_default()
    }

    /// The window closes: a copy of the ledger, if one is due.
    pub fn leave(&self) {
        self.press().clear();
        if let Some(place) = &mut self.top().place {
            copy_if_due(place, Occasion::Leaving);
        }
    }

    /// A day begins: a copy of the ledger, if one is due. Then the page is told.
    pub fn begin_day(&self) {
        if let Some(place) = &mut self.top().place {
            copy_if_due(place, Occasion::Daily);
        }
        self.tell_news();
    }

    /// Shows a file or folder in Finder.
    pub(crate) fn show_in_finder(&self, path: &Path) -> Answer<()> {
        let said = self.outside.reveal(path);
        Ok(said.map_err(|said| Error::reading(path)(std::io::Error::other(said)))?)
    }

    fn news(&self) -> MutexGuard<'_, News> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lays paths on the tray and says what they seem to be.
    pub(crate) fn lay_down(&self, paths: Vec<PathBuf>) -> Vec<DroppedFile> {
        let mut top = self.top();
        let file = |path: PathBuf| DroppedFile {
            seems: FileKind::of(&path),
            file: top.tray.put(path),
        };
        paths.into_iter().map(file).collect()
    }

    /// Begins work that a person may stop; what was asked to stop before is forgotten.
    pub(crate) fn begin_work(&self) {
        self.stopped.store(false, Ordering::Relaxed);
    }

    /// Asks the running work to stop.
    pub(crate) fn stop_work(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the running work was asked to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Tells how far the running work has come.
    pub(crate) fn tell_progress(&self, task: &str, done: usize, of: usize) {
        self.tell(What::Progress {
            task: task.to_owned(),
            done,
            of,
        });
    }

    fn tell_news(&self) {
        let (now, known) = {
            let top = self.top();
            let now = top.newest_line();
            let known = std::mem::replace(&mut self.news().known, now.clone());
            (now, known)
        };
        if now == known {
            return;
        }
        if let Ok(Some(last)) = last::last_thing(self, ()) {
            self.tell(What::Recorded { last });
        }
        if let Ok(start) = start::start(self, ()) {
            self.tell(What::Start {
                start: Box::new(start),
            });
        }
    }
}

impl Top {
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

    /// The open ledger and the drafts of its profiles.
    ///
    /// # Errors
    /// Those of [`Self::place`].
    pub(crate) fn with_drafts(&mut self) -> Answer<(&mut Workplace, &mut Drafts)> {
        self.place()?;
        let closed = Error::Missing { what: Need::School };
        let place = self.place.as_mut().ok_or(closed)?;
        Ok((place, &mut self.drafts))
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
        if let Some(before) = &mut self.place {
            copy_if_due(before, Occasion::Leaving);
        }
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
        self.drafts = Drafts::default();
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
        let found = kinds
            .filter_map(|kind| self.path(kind).ok())
            .find(|path| path.exists());
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
        self.drafts = Drafts::default();
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

/// That a copy can't be made stops nobody's work; the log says it.
fn copy_if_due(place: &mut Workplace, occasion: Occasion) {
    if let Err(error) = backups::make_if_due(place, occasion) {
        tracing::warn!(
            code = error.code(),
            ?occasion,
            "no copy of the ledger was made"
        );
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
