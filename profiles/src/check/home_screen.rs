//! The Home Screen layout, and the panes of Setup Assistant.

use std::collections::HashSet;

use plist::{Dictionary, Value};

use super::Target;
use super::found::Found;
use super::profile::{Payload, shown};
use crate::catalogue::Catalogue;
use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};

/// Most items that every iPad's Dock takes.
const DOCK: usize = 6;

/// Dock, pages and folders.
pub(super) fn layout(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let mut apps = HashSet::new();
    let mut items = Items {
        apps: &mut apps,
        found,
    };
    if let Some(dock) = payload.list("Dock") {
        let path = payload.path().key("Dock");
        if dock.len() > DOCK {
            let finding = Finding::new(FindingCode::HomeScreenDockFull, path.clone())
                .with("count", dock.len());
            items.found.add(finding.with("most", DOCK));
        }
        items.page(dock, &path);
    }
    items.pages(
        payload.list("Pages").unwrap_or_default(),
        &payload.path().key("Pages"),
    );
}

struct Items<'f, 'd> {
    apps: &'f mut HashSet<&'d str>,
    found: &'f mut Found,
}

impl<'d> Items<'_, 'd> {
    fn pages(&mut self, pages: &'d [Value], path: &KeyPath) {
        for (index, page) in pages.iter().enumerate() {
            let Some(page) = page.as_array() else {
                continue;
            };
            if page.is_empty() {
                let finding = Finding::new(FindingCode::HomeScreenPageEmpty, path.index(index));
                self.found.add(finding.with("number", index + 1));
            }
            self.page(page, &path.index(index));
        }
    }

    fn page(&mut self, items: &'d [Value], path: &KeyPath) {
        for (index, item) in items.iter().enumerate() {
            if self.found.is_full() {
                return;
            }
            if let Some(item) = item.as_dictionary() {
                self.item(item, &path.index(index));
            }
        }
    }

    fn item(&mut self, item: &'d Dictionary, path: &KeyPath) {
        let text = |key: &str| {
            item.get(key)
                .and_then(Value::as_string)
                .filter(|text| !text.is_empty())
        };
        let kind = text("Type").unwrap_or_default();
        let needs = match kind {
            "Application" => "BundleID",
            "WebClip" => "URL",
            "Folder" => "Pages",
            _ => return,
        };
        let is_complete =
            text(needs).is_some() || kind == "Folder" && item.get(needs).is_some_and(is_array);
        if !is_complete {
            let finding = Finding::new(FindingCode::HomeScreenItemIncomplete, path.clone())
                .with("kind", kind);
            return self.found.add(finding.with("key", needs));
        }
        if let Some(app) =
            text("BundleID").filter(|app| kind == "Application" && !self.apps.insert(app))
        {
            let finding = Finding::new(FindingCode::HomeScreenTwice, path.key("BundleID"));
            self.found.add(finding.with("app", shown(app)));
        }
        let pages = item
            .get("Pages")
            .and_then(Value::as_array)
            .map(Vec::as_slice);
        self.pages(pages.unwrap_or_default(), &path.key("Pages"));
    }
}

const fn is_array(value: &Value) -> bool {
    matches!(value, Value::Array(_))
}

/// Panes to skip after an update. (Apple, skipkeys.yaml)
pub(super) fn panes(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    let known = Catalogue::bundled().panes();
    for (index, name) in payload
        .list("SkipSetupItems")
        .unwrap_or_default()
        .iter()
        .enumerate()
    {
        let Some(name) = name.as_string() else {
            continue;
        };
        let finding = |code| {
            let path = payload.path().key("SkipSetupItems").index(index);
            Finding::new(code, path).with("pane", shown(name))
        };
        match known.panes.iter().find(|pane| pane.key == name) {
            None if known.not_ipad.iter().any(|other| other == name) => {
                found.add(finding(FindingCode::PaneNotIpad))
            }
            None => found.add(finding(FindingCode::PaneUnknown)),
            Some(pane) if !pane.always_skippable => {
                found.add(finding(FindingCode::PaneShownAnyway))
            }
            Some(pane) => {
                let is_gone = |version| target.ipados.is_none_or(|ipados| ipados >= version);
                if let Some(version) = pane.deprecated.filter(|version| is_gone(*version)) {
                    found.add(
                        finding(FindingCode::PaneDeprecated).with("version", version.to_string()),
                    );
                }
            }
        }
    }
}
