//! The menu bar in the window's language, with the Mac's usual items and shortcuts.

use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager as _, Wry};
use words::{Lang, Words};

use crate::desk::Desk;
use crate::window;
use crate::wire::What;

/// The screens of the sidebar, in its order; their shortcuts are ⌘1 to ⌘9.
const SCREENS: &[&str] = &[
    "overview",
    "preflight",
    "roster",
    "profiles",
    "blueprints",
    "handover",
    "print",
    "deadlines",
    "journal",
];

/// Whether there is a menu bar: on the Mac. Elsewhere the page takes the same shortcuts.
pub(crate) const fn is_shown() -> bool {
    cfg!(target_os = "macos")
}

/// Sets the menu in a language.
///
/// # Errors
/// Those of the system.
pub(crate) fn set(app: &AppHandle, lang: Lang) -> tauri::Result<()> {
    let menu = built(app, Words::of(lang))?;
    app.set_menu(menu).map(drop)
}

/// An item was chosen: the page does what it means; to quit is to close the one window.
pub(crate) fn chosen(app: &AppHandle, item: &str) {
    if item == "quit" {
        return window::close(app);
    }
    let item = item.to_owned();
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || app.state::<Desk>().tell(What::Menu { item }));
}

fn built(app: &AppHandle, words: &Words) -> tauri::Result<Menu<Wry>> {
    let say = |id: &str| words.say0(&format!("menu-{id}"));
    let item =
        |id: &str, text: String, keys: Option<&str>| MenuItem::with_id(app, id, text, true, keys);
    let own = |id: &str, keys: Option<&str>| item(id, say(id), keys);
    let line = || PredefinedMenuItem::separator(app);

    let name = "Configurator Companion";
    let first = Submenu::with_items(
        app,
        name,
        true,
        &[
            &own("about", None)?,
            &line()?,
            &own("settings", Some("CmdOrCtrl+,"))?,
            &line()?,
            &PredefinedMenuItem::services(app, Some(&say("services")))?,
            &line()?,
            &PredefinedMenuItem::hide(app, Some(&say("hide")))?,
            &PredefinedMenuItem::hide_others(app, Some(&say("hide-others")))?,
            &PredefinedMenuItem::show_all(app, Some(&say("show-all")))?,
            &line()?,
            // The system's own item would quit without asking the window.
            &own("quit", Some("CmdOrCtrl+Q"))?,
        ],
    )?;
    let file = Submenu::with_items(
        app,
        say("file"),
        true,
        &[
            &own("open", Some("CmdOrCtrl+O"))?,
            &own("import", Some("CmdOrCtrl+I"))?,
            &own("kit", Some("CmdOrCtrl+E"))?,
            &line()?,
            &own("print", Some("CmdOrCtrl+P"))?,
            &line()?,
            &PredefinedMenuItem::close_window(app, Some(&say("close")))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        say("edit"),
        true,
        &[
            &own("undo", Some("CmdOrCtrl+Z"))?,
            &line()?,
            &PredefinedMenuItem::cut(app, Some(&say("cut")))?,
            &PredefinedMenuItem::copy(app, Some(&say("copy")))?,
            &PredefinedMenuItem::paste(app, Some(&say("paste")))?,
            &PredefinedMenuItem::select_all(app, Some(&say("select-all")))?,
            &line()?,
            &own("find", Some("CmdOrCtrl+F"))?,
        ],
    )?;
    let view = Submenu::new(app, say("view"), true)?;
    for (at, screen) in SCREENS.iter().enumerate() {
        let keys = format!("CmdOrCtrl+{}", at + 1);
        let text = words.say0(&format!("screen-{screen}"));
        view.append(&item(&format!("screen-{screen}"), text, Some(&keys))?)?;
    }
    view.append(&line()?)?;
    view.append(&PredefinedMenuItem::fullscreen(
        app,
        Some(&say("full-screen")),
    )?)?;
    let window = Submenu::with_items(
        app,
        say("window"),
        true,
        &[
            &PredefinedMenuItem::minimize(app, Some(&say("minimize")))?,
            &PredefinedMenuItem::maximize(app, Some(&say("zoom")))?,
        ],
    )?;
    Menu::with_items(app, &[&first, &file, &edit, &view, &window])
}
