//! Files that are made from the command table: the types of the page, and what it may call.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use migration::day::{Round, Turn};
use migration::{DayStep, DeadlineKind, Evidence, Head, Lane, Reason, Severity, Stage, Tick};
use profiles::blueprint::Step;
use ts_rs::{Config, TS, TypeVisitor};
use words::Lang;

use crate::commands::{NAMES, Visit, each};
use crate::failure::Failure;

/// The text of `ui/src/backend/wire.ts`.
#[must_use]
pub fn wire_file() -> String {
    let mut file = WireFile::default();
    file.visit::<Failure>();
    each(&mut file);
    let mut text = head();
    for declaration in file.types.values() {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    text.push_str("\n/** Request and answer of every command. A refusal is a `Failure`. */\nexport interface Commands {\n");
    for (name, request, answer) in &file.commands {
        text.push_str(&format!("  {name}: [{request}, {answer}];\n"));
    }
    text.push_str("}\n");
    text
}

/// The text of `src-tauri/capabilities/main.json`: what the page of the main window may call.
#[must_use]
pub fn capability() -> String {
    let own = NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")));
    let tauri = "core:window:allow-start-dragging".to_owned();
    let permissions: Vec<String> = std::iter::once(tauri).chain(own).collect();
    let file = serde_json::json!({
        "$schema": "../gen/schemas/desktop-schema.json",
        "identifier": "main",
        "description": "What the page of the main window may call.",
        "windows": ["main"],
        "permissions": permissions,
    });
    format!("{file:#}\n")
}

/// The words of the domain, which the wire carries as texts.
fn head() -> String {
    let mut text =
        "// Written by the tests of `src-tauri` from its command table. Never by hand.\n\n\
        export type Args = { [name: string]: unknown };\n"
            .to_owned();
    let langs: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    union(&mut text, "Lang", &langs);
    union(&mut text, "LedgerKind", &["real", "practice"]);
    union(
        &mut text,
        "Severity",
        &[Severity::Error, Severity::Warning, Severity::Info].map(Severity::id),
    );
    union(&mut text, "Stage", &ids(Stage::ALL, Stage::id));
    union(&mut text, "Head", &ids(Head::ALL, Head::id));
    union(&mut text, "Evidence", &ids(Evidence::ALL, Evidence::id));
    union(&mut text, "Tick", &ids(Tick::ALL, Tick::id));
    union(&mut text, "Reason", &ids(Reason::ALL, Reason::id));
    for key in ["Stage", "Head", "Reason"] {
        text.push_str(&format!(
            "export type {key}Count = {{ key: {key}; count: number }};\n"
        ));
    }
    union(
        &mut text,
        "DeadlineKind",
        &ids(DeadlineKind::ALL, DeadlineKind::id),
    );
    text.push_str("/** The steps of a blueprint, in the order of the work. */\n");
    union(&mut text, "BlueprintStep", &ids(Step::ALL, Step::word));
    union(&mut text, "Lane", &ids(Lane::ALL, Lane::id));
    union(&mut text, "DayStep", &ids(DayStep::ALL, DayStep::id));
    union(&mut text, "Turn", &ids(Turn::ALL, Turn::id));
    union(&mut text, "Round", &ids(Round::ALL, Round::id));
    text.push_str("/** What a person may give as evidence. */\n");
    union(&mut text, "Given", &["manual", "document"]);
    text
}

fn ids<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| id(*one)).collect()
}

fn union(text: &mut String, name: &str, ids: &[&str]) {
    let ids: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    text.push_str(&format!("export type {name} = {};\n", ids.join(" | ")));
}

#[derive(Default)]
struct WireFile {
    seen: BTreeSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: Vec<(&'static str, String, String)>,
}

impl TypeVisitor for WireFile {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of our own have a place to be exported to.
        if T::output_path().is_some() {
            let config = Config::default();
            self.types.insert(T::ident(&config), T::decl(&config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Visit for WireFile {
    fn command<Request: TS + 'static, Answer: TS + 'static>(&mut self, name: &'static str) {
        let config = Config::default();
        self.commands
            .push((name, Request::name(&config), Answer::name(&config)));
        self.visit::<Request>();
        self.visit::<Answer>();
    }
}
