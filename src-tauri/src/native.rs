//! The real outside: the system's panels, its viewer, the menu.

use std::path::{Path, PathBuf};

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use tauri_plugin_opener::{open_path, reveal_item_in_dir};
use words::Lang;

use crate::outside::{FileKind, Outside};
use crate::{menu, window};

/// In debug builds, a folder that stands for every answer of a panel: what is saved goes there, and
/// what is opened is what lies in its `open`. Nothing else can drive a native panel in a test of
/// the real window.
const PANELS: &str = "COMPANION_PANELS";

/// The real outside of a desk.
pub(crate) struct Native(AppHandle);

impl Native {
    pub(crate) const fn new(app: AppHandle) -> Self {
        Self(app)
    }

    fn panel(&self, kind: FileKind) -> FileDialogBuilder<tauri::Wry> {
        let panel = self.0.dialog().file();
        match kind.endings() {
            [] => panel,
            endings => panel.add_filter(endings.join(", "), endings),
        }
    }
}

impl Outside for Native {
    fn choose_files(&self, kind: FileKind, many: bool) -> Vec<PathBuf> {
        if let Some(folder) = instead() {
            return lying_in(&folder.join("open"), many);
        }
        let panel = self.panel(kind);
        let chosen = if many {
            panel.blocking_pick_files().unwrap_or_default()
        } else {
            panel.blocking_pick_file().into_iter().collect()
        };
        chosen.into_iter().filter_map(path).collect()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        instead().or_else(|| self.0.dialog().file().blocking_pick_folder().and_then(path))
    }

    fn save_as(&self, kind: FileKind, suggested: &str) -> Option<PathBuf> {
        let ask = || {
            self.panel(kind)
                .set_file_name(suggested)
                .blocking_save_file()
        };
        match instead() {
            Some(folder) => Some(folder.join(suggested)),
            None => ask().and_then(path),
        }
    }

    fn reveal(&self, path: &Path) -> Result<(), String> {
        reveal_item_in_dir(path).map_err(|error| error.to_string())
    }

    fn open(&self, path: &Path) -> Result<(), String> {
        open_path(path, None::<&str>).map_err(|error| error.to_string())
    }

    fn close(&self) {
        window::close(&self.0);
    }

    fn speak(&self, lang: Lang) {
        let app = self.0.clone();
        let set = move || {
            if menu::is_shown()
                && let Err(error) = menu::set(&app, lang)
            {
                tracing::warn!(%error, "the menu keeps its language");
            }
        };
        if let Err(error) = self.0.run_on_main_thread(set) {
            tracing::warn!(%error, "the menu keeps its language");
        }
    }
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// The files of a folder by name, or the first of them.
fn lying_in(folder: &Path, many: bool) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    files.sort();
    files.truncate(if many { files.len() } else { 1 });
    files
}

fn instead() -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        std::env::var_os(PANELS).map(PathBuf::from)
    } else {
        None
    }
}
