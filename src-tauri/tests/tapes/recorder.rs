//! Plays a script on a desk and writes down what it answers.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use companion::Clock;
use companion::probes::{Seen, SlowLook, Stopped};
use companion::rosters::{self, Corrections, List};
use companion::tools::{self, Tools};
use jiff::{Timestamp, ToSpan as _};
use ledger::Kind;
use migration::{PreflightItem, ProbeOutcome};
use serde_json::{Value, json};
use shell::{Desk, FileKind, Outside};
use words::Lang;

use crate::import::whole_list;
use crate::numbers::numbered;

/// The first moment of every tape; each command comes a minute after the one before.
const BEGIN: &str = "2026-11-22T01:00:00Z";

/// A desk with a tape running.
pub(crate) struct Recorder {
    desk: Desk,
    folder: tempfile::TempDir,
    outside: Arc<FakeOutside>,
    at: Timestamp,
    scene: usize,
    /// Number of the last thing the page was told.
    heard: u32,
    /// Every question so far, in order, with its newest answer.
    questions: Vec<(String, Value, Value)>,
    tape: Vec<Value>,
}

/// An outside that is none: panels answer what the script laid ready.
#[derive(Default)]
pub(crate) struct FakeOutside {
    answers: Mutex<Vec<PathBuf>>,
}

struct Shared(Arc<FakeOutside>);

impl Recorder {
    /// A desk without a ledger.
    pub(crate) fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// A desk in a folder for both ledgers, with what is there.
    pub(crate) fn in_folder(folder: tempfile::TempDir) -> Self {
        let outside = Arc::new(FakeOutside::default());
        let at: Timestamp = BEGIN.parse().unwrap();
        let ledger = folder.path().to_owned();
        let shared = Box::new(Shared(outside.clone()));
        let desk = Desk::new(Some(ledger), Lang::En, Clock::Fixed(at), shared);
        Self {
            desk,
            folder,
            outside,
            at,
            scene: 0,
            heard: 0,
            questions: Vec::new(),
            tape: Vec::new(),
        }
    }

    /// A desk with the practice school, its messy list imported into batches. Nothing of it is on
    /// the tape but where it stands now.
    pub(crate) fn practice() -> Self {
        Self::begun(Self::import_practice_list)
    }

    /// The same before any list came in.
    pub(crate) fn furnished() -> Self {
        Self::begun(|_| ())
    }

    fn begun(prepare: impl FnOnce(&mut Self)) -> Self {
        let mut recorder = Self::new();
        recorder.quietly("practice_begin", json!(null));
        recorder.quietly("operator_set", json!({ "name": "王老師" }));
        prepare(&mut recorder);
        for question in [
            "start",
            "last_thing",
            "overview",
            "batches",
            "roster_facets",
            "files_arrived",
        ] {
            recorder.ask(question, json!(null));
        }
        recorder
    }

    /// The folder alone; the ledger is closed.
    pub(crate) fn into_folder(self) -> tempfile::TempDir {
        self.folder
    }

    fn import_practice_list(&mut self) {
        let mut top = self.desk.top();
        let place = top.place.as_mut().unwrap();
        let list = place.folder().join("practice-rosters/practice-roster.csv");
        let mut lists = [(List::open(&list).unwrap(), Corrections::default())];
        let doubts = rosters::preview(place, &lists, None).unwrap().errors();
        for doubt in doubts {
            let args = &doubt.finding.args;
            let (serial, field) = (args["serial"].as_str(), args["field"].as_str());
            let key = (
                serial.unwrap().parse().unwrap(),
                field.unwrap().parse().unwrap(),
            );
            lists[0].1.choices.insert(key, roster::Choice::First);
        }
        let previews = rosters::preview(place, &lists, None).unwrap();
        rosters::import(place, &previews).unwrap();
    }

    /// The folder that everything lies in; a path in it never shows on a tape.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Something only Rust can prepare.
    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The next panel answers with these.
    pub(crate) fn panel_answers(&self, paths: &[PathBuf]) {
        *self.outside.answers.lock().unwrap() = paths.to_vec();
    }

    /// Runs a command that isn't on the tape.
    pub(crate) fn quietly(&mut self, command: &str, request: Value) -> Value {
        self.tick();
        let answer = shell::answer(&self.desk, command, request);
        self.told();
        answer.unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
    }

    /// Asks what the window asks wherever it opens: where the school stands, and the whole list.
    pub(crate) fn ask_what_the_frame_asks(&mut self) {
        for question in [
            "start",
            "last_thing",
            "overview",
            "batches",
            "roster_facets",
            "preflight",
        ] {
            self.ask(question, json!(null));
        }
        self.ask("roster", whole_list(100));
        self.ask("roster_serials", whole_list(0));
    }

    /// Asks a question; it is asked again after everything that is recorded.
    pub(crate) fn ask(&mut self, command: &str, request: Value) -> Value {
        let answer = self.answer(command, &request);
        self.record(command, &request, &answer, Vec::new());
        self.questions
            .push((command.to_owned(), request, answer.clone()));
        answer
    }

    /// What a question was answered last.
    pub(crate) fn answered(&self, command: &str) -> Value {
        let found = self.questions.iter().find(|(asked, _, _)| asked == command);
        found.map(|(_, _, answer)| answer.clone()).unwrap()
    }

    /// Looks at a page of paper, once. The outlines of its letters stay off the tape: they are most
    /// of it, and a browser test looks at none.
    pub(crate) fn look(&mut self, command: &str, request: Value) -> Value {
        let mut answer = self.answer(command, &request);
        if let Some(Value::String(svg)) = answer.pointer_mut("/ok/svg") {
            let letters = svg.find("<symbol").zip(svg.rfind("</symbol>"));
            if let Some((from, to)) = letters {
                svg.replace_range(from..to + "</symbol>".len(), "");
            }
        }
        self.record(command, &request, &answer, Vec::new());
        answer
    }

    /// Does something, and asks every question again.
    pub(crate) fn act(&mut self, command: &str, request: Value) -> Value {
        self.tick();
        self.told();
        let answer = self.answer(command, &request);
        let told = self.told();
        self.scene += 1;
        self.record(command, &request, &answer, told);
        for at in 0..self.questions.len() {
            let (command, request, before) = self.questions[at].clone();
            let now = self.answer(&command, &request);
            if now != before {
                self.record(&command, &request, &now, Vec::new());
                self.questions[at].2 = now;
            }
        }
        answer
    }

    /// Writes the tape, or compares it with the one that was written.
    pub(crate) fn finish(self, name: &str) {
        let tape = numbered(Value::Array(self.tape), self.folder.path());
        let text = format!("{tape:#}\n");
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../ui/src/backend/fixtures/tape-{name}.json"));
        if std::env::var_os("COMPANION_WRITE").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text,
            "{} is old; record it anew: COMPANION_WRITE=1 cargo test --workspace --test tapes",
            path.display()
        );
    }

    /// What the page was told since the last time.
    fn told(&mut self) -> Vec<Value> {
        let told = self.desk.told_after(self.heard);
        self.heard = told.last().map_or(self.heard, |last| last.seq);
        told.iter()
            .map(|one| serde_json::to_value(one).unwrap())
            .collect()
    }

    fn tick(&mut self) {
        self.at = self.at.checked_add(1.minute()).unwrap();
        self.desk.top().set_clock(Clock::Fixed(self.at));
    }

    /// An answer as the page gets it: what went well under `ok`, a refusal under `failure`.
    fn answer(&self, command: &str, request: &Value) -> Value {
        match shell::answer(&self.desk, command, request.clone()) {
            Ok(answer) => json!({ "ok": answer }),
            Err(failure) => json!({ "failure": failure }),
        }
    }

    fn record(&mut self, command: &str, request: &Value, answer: &Value, told: Vec<Value>) {
        self.tape.push(json!({
            "scene": self.scene, "command": command, "request": request, "answer": answer, "told": told,
        }));
    }
}

impl Outside for Shared {
    fn choose_files(&self, _: FileKind, _: bool) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.answers.lock().unwrap())
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.0.answers.lock().unwrap().pop()
    }

    fn save_as(&self, _: FileKind, _: &str) -> Option<PathBuf> {
        self.0.answers.lock().unwrap().pop()
    }

    fn reveal(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }

    fn open(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }

    /// The same on every computer.
    fn look(&self, look: SlowLook, _: Stopped<'_>) -> Option<Seen> {
        let (outcome, values) = match look.item() {
            PreflightItem::P6 => (
                ProbeOutcome::Unknown,
                json!({ "macos": null, "configurator": null, "error": "bench-cfgutil-refused-in-practice", "error_args": {} }),
            ),
            PreflightItem::P7 => (
                ProbeOutcome::Passed,
                json!({ "free_gb": 412, "needed_gb": 115, "at_once": 10 }),
            ),
            PreflightItem::P8 => (ProbeOutcome::Unknown, json!({ "on_power": null })),
            PreflightItem::P10 => (
                ProbeOutcome::Failed,
                json!({ "reached": ["albert.apple.com", "gs.apple.com", "captive.apple.com"], "missed": ["vpp.itunes.apple.com"], "address": "192.168.1.23" }),
            ),
            _ => (ProbeOutcome::Unknown, json!({ "active": null })),
        };
        Some(Seen {
            item: look.item(),
            outcome,
            values: serde_json::from_value(values).unwrap(),
        })
    }

    /// As on a Mac with Apple Configurator.
    fn find_tools(&self, _: Kind, chosen: Option<PathBuf>) -> Tools {
        let app = PathBuf::from("/Applications/Apple Configurator.app");
        let cfgutil = app.join("Contents/MacOS/cfgutil");
        Tools {
            macos: Some("26.1".to_owned()),
            configurator: Some(tools::App {
                path: app,
                version: tools::Version::find("2.19"),
            }),
            places: vec![tools::Place {
                path: cfgutil.clone(),
                state: tools::PlaceState::Usable,
            }],
            cfgutil: Some(chosen.clone().unwrap_or(cfgutil)),
            chosen,
            asked: Err(tools::ToolError::RefusedInPractice),
        }
    }

    fn close(&self) {}

    fn speak(&self, _: Lang) {}
}
