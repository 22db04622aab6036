//! The desk: the open ledger and what the window works with. It knows nothing of Tauri.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use companion::{Clock, Error};
use ledger::Occasion;
use words::Lang;

use crate::failure::Failure;
use crate::outside::{FileKind, Outside};
use crate::press::Press;
use crate::stream::Stream;
use crate::top::Top;
use crate::wire::{DroppedFile, Happening, UnsavedWish, What};
use crate::works::Works;
use crate::{last, start};

/// How long a closing window waits for work that it stops.
const LAST_MOMENTS: Duration = Duration::from_secs(5);

/// What a command answers.
pub(crate) type Answer<T> = Result<T, Failure>;

/// What every command works with.
pub struct Desk {
    top: Mutex<Top>,
    news: Mutex<News>,
    stream: Stream,
    press: Mutex<Press>,
    works: Works,
    unsaved: AtomicBool,
    outside: Box<dyn Outside>,
}

/// What the page knows.
#[derive(Debug, Default)]
struct News {
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
        let mut top = Top::new(named, lang, clock);
        top.open_what_is_there();
        let news = News {
            known: top.newest_line(),
            waiting: Some(Vec::new()),
        };
        Self {
            top: Mutex::new(top),
            news: Mutex::new(news),
            stream: Stream::default(),
            press: Mutex::default(),
            works: Works::default(),
            unsaved: AtomicBool::new(false),
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

    /// What lies outside: the panels, the viewer, the menu.
    pub(crate) fn outside(&self) -> &dyn Outside {
        &*self.outside
    }

    /// Runs a command, then tells the page what it, or anybody else, recorded.
    pub(crate) fn run<T>(&self, command: impl FnOnce(&Self) -> Answer<T>) -> Answer<T> {
        let _told_at_last = Telling(self);
        command(self)
    }

    /// Tells the page one thing. All things are told in one order.
    pub fn tell(&self, what: What) {
        self.stream.tell(what);
    }

    /// What the page was told after this number, at once; for recordings.
    pub fn told_after(&self, heard: u32) -> Vec<Happening> {
        self.stream.after(heard)
    }

    pub(crate) const fn stream(&self) -> &Stream {
        &self.stream
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

    /// The window closes: what is still under way stops and cleans up, and a copy of the ledger is
    /// made, if one is due.
    pub fn leave(&self) {
        self.works.stop_all(LAST_MOMENTS);
        self.press().clear();
        self.top().copy_if_due(Occasion::Leaving);
    }

    /// A day begins: a copy of the ledger, if one is due. Then the page is told.
    pub fn begin_day(&self) {
        self.top().copy_if_due(Occasion::Daily);
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
        // Disks are asked without the desk in hand: a command that ends meanwhile has news to tell.
        let seem = |path: PathBuf| (FileKind::of(&path), path);
        let seen: Vec<_> = paths.into_iter().map(seem).collect();
        let mut top = self.top();
        let file = |(seems, path)| DroppedFile {
            seems,
            file: top.tray.put(path),
        };
        let files = seen.into_iter().map(file).collect();
        drop(top);
        self.tell_news();
        files
    }

    /// The work under way that a person may stop.
    pub(crate) const fn works(&self) -> &Works {
        &self.works
    }

    /// Whether the page holds anything that nobody saved.
    pub(crate) fn has_unsaved(&self) -> bool {
        self.unsaved.load(Ordering::Relaxed)
    }

    /// The page says what it holds.
    pub(crate) fn note_unsaved(&self, wish: UnsavedWish) {
        self.unsaved.store(wish.unsaved, Ordering::Relaxed);
    }

    /// Tells how far the running work has come.
    pub(crate) fn tell_progress(&self, task: &str, done: usize, of: usize) {
        self.tell(What::Progress {
            task: task.to_owned(),
            done,
            of,
        });
    }

    /// Who finds the desk taken leaves it to whoever has it: they tell the news when they are done.
    fn tell_news(&self) {
        let top = match self.top.try_lock() {
            Ok(top) => top,
            Err(TryLockError::Poisoned(top)) => top.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        let now = top.newest_line();
        let known = std::mem::replace(&mut self.news().known, now.clone());
        if now == known {
            return;
        }
        if let Some(Ok(Some(last))) = top.place.as_ref().map(last::told) {
            self.tell(What::Recorded { last });
        }
        if let Ok(start) = start::told(&top) {
            self.tell(What::Start {
                start: Box::new(start),
            });
        }
    }
}

/// Tells the news at the end of a command, also of one that broke off.
struct Telling<'a>(&'a Desk);

impl Drop for Telling<'_> {
    fn drop(&mut self) {
        self.0.tell_news();
    }
}
