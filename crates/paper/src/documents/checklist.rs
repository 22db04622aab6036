//! The batch checklist: what was checked before, and each iPad's way through the day.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Value, json};
use words::Words;

use crate::{Document, text};

/// A step that is ticked for each iPad, in the order of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Here, condition noted.
    Collected,
    /// Backed up or waived.
    BackedUp,
    /// Signed out, Find My and Activation Lock off.
    FindMyOff,
    /// Unassigned in Apple School Manager, or not in it.
    Unassigned,
    /// At Setup Assistant.
    Erased,
    /// Prepared and supervised.
    Supervised,
    /// Profiles installed.
    Profiles,
    /// Apps installed.
    Apps,
    /// Checked by a person.
    Verified,
}

impl Step {
    /// All steps in the order of the day.
    pub const ALL: [Self; 9] = [
        Self::Collected,
        Self::BackedUp,
        Self::FindMyOff,
        Self::Unassigned,
        Self::Erased,
        Self::Supervised,
        Self::Profiles,
        Self::Apps,
        Self::Verified,
    ];
}

/// One iPad. Anything but the serial may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChecklistRow {
    /// Its cart: rows of one cart that follow each other stand under its name.
    pub cart: String,
    /// Its place in the cart or hub.
    pub slot: String,
    /// Its property number.
    pub asset_tag: String,
    /// Its serial number.
    pub serial: String,
    /// Its name.
    pub name: String,
    /// What is done already; these boxes are printed ticked.
    pub done: BTreeSet<Step>,
    /// Anything to know, e.g. why it is blocked.
    pub remark: String,
}

/// The batch checklist 批次遷移檢核表.
///
/// Empty texts and dates print as a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checklist {
    /// The Mac's name.
    pub mac: String,
    /// The hub's name.
    pub hub: String,
    /// The day of the batch.
    pub day: Option<Date>,
    /// Who works on it.
    pub operators: Vec<String>,
    /// Preflight checks that are done: 1 for P1 … 20 for P20.
    pub preflight: BTreeSet<u8>,
    /// The iPads in the order of their carts and slots.
    pub rows: Vec<ChecklistRow>,
}

/// Preflight checks.
const CHECKS: std::ops::RangeInclusive<u8> = 1..=20;

impl Document for Checklist {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn template(&self) -> &'static str {
        include_str!("../../templates/checklist.typ")
    }

    fn labels(&self) -> &'static [&'static str] {
        &[
            "paper-school",
            "paper-batch",
            "paper-day",
            "paper-mac",
            "paper-hub",
            "paper-operators",
            "paper-preflight",
            "paper-devices",
            "paper-slot",
            "paper-asset-tag",
            "paper-serial",
            "paper-name",
            "paper-remark",
            "paper-signature-operator",
            "paper-signature-head",
            "paper-signature-date",
            "paper-unassign-never-release",
        ]
    }

    fn rows(&self) -> usize {
        self.rows.len()
    }

    fn content(&self, words: &Words) -> Value {
        let checks: Vec<Value> = CHECKS
            .map(|number| {
                json!({
                    "id": format!("P{number}"),
                    "text": words.say0(&format!("paper-preflight-p{number}")),
                    "done": self.preflight.contains(&number),
                })
            })
            .collect();
        let steps: Vec<String> = Step::ALL
            .iter()
            .map(|step| words.say0(label(*step)))
            .collect();
        let carts: Vec<Value> = self
            .rows
            .chunk_by(|one, next| one.cart == next.cart)
            .map(|rows| {
                json!({
                    "title": self.title(&rows[0].cart, words),
                    "rows": rows.iter().map(row).collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({
            "count": words.say("words-devices", &words::args([("count", self.rows.len())])),
            "mac": text::shorten(&self.mac, 27),
            "hub": text::shorten(&self.hub, 27),
            "day": self.day.map(|day| words.date(day)).unwrap_or_default(),
            "operators": text::shorten(&words.list(&self.operators), 36),
            "checks": checks,
            "steps": steps,
            "carts": carts,
        })
    }
}

impl Checklist {
    /// The heading over the rows of a cart; none where no iPad has one.
    fn title(&self, cart: &str, words: &Words) -> Option<String> {
        if self.rows.iter().all(|row| row.cart.is_empty()) {
            None
        } else if cart.is_empty() {
            Some(words.say0("paper-cart-none"))
        } else {
            let cart = text::shorten(cart, 40);
            Some(words.say("paper-cart", &words::args([("cart", cart)])))
        }
    }
}

fn label(step: Step) -> &'static str {
    match step {
        Step::Collected => "paper-step-collected",
        Step::BackedUp => "paper-step-backed-up",
        Step::FindMyOff => "paper-step-find-my-off",
        Step::Unassigned => "paper-step-unassigned",
        Step::Erased => "paper-step-erased",
        Step::Supervised => "paper-step-supervised",
        Step::Profiles => "paper-step-profiles",
        Step::Apps => "paper-step-apps",
        Step::Verified => "paper-step-verified",
    }
}

/// A row as a list, which is shorter for thousands of them: slot, tag, serial, name, steps, remark.
fn row(row: &ChecklistRow) -> Value {
    let done: Vec<bool> = Step::ALL
        .iter()
        .map(|step| row.done.contains(step))
        .collect();
    json!([
        text::shorten(&row.slot, 5),
        text::shorten(&row.asset_tag, 32),
        text::shorten(&row.serial, 18),
        text::shorten(&row.name, 38),
        done,
        text::shorten(&row.remark, 26),
    ])
}
