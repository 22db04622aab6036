//! The window itself: start, one instance, files that arrive, the menu, the end.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use companion::Clock;
use tauri::webview::PageLoadEvent;
use tauri::{
    AppHandle, DragDropEvent, Manager as _, RunEvent, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};
use words::Lang;

use crate::commands::handler;
use crate::desk::Desk;
use crate::native::Native;
use crate::wire::What;
use crate::{closing, logs, menu};

/// Label of the one window; the capability names it.
const MAIN: &str = "main";

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    let _writing = logs::begin();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, given, folder| {
            raise(app);
            receive(
                app,
                given
                    .into_iter()
                    .skip(1)
                    .map(|one| PathBuf::from(&folder).join(one))
                    .collect(),
            );
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(handler())
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| watch(window.app_handle(), event))
        .setup(|app| {
            let named = std::env::var_os("COMPANION_LEDGER").map(Into::into);
            let lang = first_language();
            let outside = Native::new(app.handle().clone());
            app.manage(Desk::new(named, lang, Clock::System, Box::new(outside)));
            if menu::is_shown() {
                menu::set(app.handle(), lang)?;
            }
            open(app.handle())?;
            watch_the_day(app.handle());
            receive(
                app.handle(),
                std::env::args_os().skip(1).map(PathBuf::from).collect(),
            );
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(ended);
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window can't be opened");
            ExitCode::FAILURE
        }
    }
}

/// The one window. It shows nothing but the app's own pages.
fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Configurator Companion")
        .inner_size(1280.0, 800.0)
        .min_inner_size(1000.0, 700.0)
        .on_navigation(|url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri", _) | ("http" | "https", Some("tauri.localhost"))
            )
        })
        .on_page_load(|_, page| {
            if page.event() == PageLoadEvent::Finished {
                tracing::info!("page loaded");
            }
        })
        .build()
}

/// The language of the system; a person's own choice comes from the settings.
fn first_language() -> Lang {
    let wishes: Vec<String> = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .collect();
    Lang::preferred(wishes.iter().map(String::as_str))
}

fn watch(app: &AppHandle, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && !closing::may_close(&app.state::<Desk>())
    {
        api.prevent_close();
        raise(app);
    }
    let WindowEvent::DragDrop(event) = event else {
        return;
    };
    let desk = app.clone();
    match event.clone() {
        DragDropEvent::Drop { paths, .. } => receive(app, paths),
        DragDropEvent::Enter { paths, .. } => off_the_main_thread(move || {
            let desk = desk.state::<Desk>();
            let files = desk.lay_down(paths);
            desk.tell(What::Dragging { files });
        }),
        DragDropEvent::Leave => {
            off_the_main_thread(move || desk.state::<Desk>().tell(What::DragLeft))
        }
        _ => {}
    }
}

/// Files that were dropped, double-clicked or given as arguments.
fn receive(app: &AppHandle, paths: Vec<PathBuf>) {
    let paths: Vec<PathBuf> = paths.into_iter().filter(|path| path.exists()).collect();
    let app = app.clone();
    if !paths.is_empty() {
        off_the_main_thread(move || app.state::<Desk>().receive(paths));
    }
}

/// Once an hour somebody looks whether the copy of the day is due.
fn watch_the_day(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            app.state::<Desk>().begin_day();
            std::thread::sleep(Duration::from_secs(60 * 60));
        }
    });
}

/// The desk may be busy; the window mustn't wait for it.
fn off_the_main_thread(work: impl FnOnce() + Send + 'static) {
    tauri::async_runtime::spawn_blocking(work);
}

/// Asks the window to close, as its own button does.
pub(crate) fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.close();
    }
}

fn raise(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

fn ended(app: &AppHandle, event: RunEvent) {
    match event {
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            receive(
                app,
                urls.iter()
                    .filter_map(|url| url.to_file_path().ok())
                    .collect(),
            );
        }
        RunEvent::Exit => app.state::<Desk>().leave(),
        _ => {}
    }
}
