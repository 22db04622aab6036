//! Logs in the platform's folder, a file a day, the last seven kept. No names, no secrets: codes and
//! the errors of the system only.

use std::path::PathBuf;

use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_appender::rolling::{Builder, Rotation};

/// Files that are kept.
const KEPT: usize = 7;
/// Lines that may wait to be written. Room for all of them is taken at once: the library's own
/// 128,000 lines are 4 MB.
const WAITING: usize = 1_000;

/// Begins to write. What is held must live as long as the app: it writes the rest at the end.
/// Where nothing can be written, the app runs without logs.
pub(crate) fn begin() -> Option<WorkerGuard> {
    let folder = folder()?;
    std::fs::create_dir_all(&folder).ok()?;
    let file = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("companion")
        .filename_suffix("log")
        .max_log_files(KEPT)
        .build(folder)
        .ok()?;
    let (writer, guard) = NonBlockingBuilder::default()
        .buffered_lines_limit(WAITING)
        .finish(file);
    let written = tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .try_init();
    written.ok().map(|()| guard)
}

/// `~/Library/Logs/Configurator Companion` on a Mac, `$XDG_STATE_HOME/configurator-companion` elsewhere.
fn folder() -> Option<PathBuf> {
    let home = std::env::home_dir().filter(|path| path.is_absolute());
    if cfg!(target_os = "macos") {
        return Some(home?.join("Library/Logs/Configurator Companion"));
    }
    let state = std::env::var_os("XDG_STATE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let state = state.or_else(|| home.map(|home| home.join(".local/state")))?;
    Some(state.join("configurator-companion"))
}
