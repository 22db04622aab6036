//! Dates to keep.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OnOff;

/// A day before the date on which to be reminded.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Reminder {
    /// So many days before.
    pub days: i32,
    /// The day.
    pub on: String,
    /// Whether it was reached.
    pub reached: bool,
}

/// A date and how it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineCard {
    /// Its id.
    pub id: String,
    /// What runs out.
    #[ts(type = "DeadlineKind")]
    pub kind: &'static str,
    /// A name of the school's own.
    pub title: Option<String>,
    /// The last day on which it holds.
    pub on: String,
    /// The day on which it was kept.
    pub done_on: Option<String>,
    /// How it stands.
    #[ts(type = "\"done\" | \"ahead\" | \"near\" | \"over\"")]
    pub state: &'static str,
    /// Days left, or days since it is past.
    pub days: i32,
    /// The reminder that was reached.
    pub alert: Option<i32>,
    /// The earliest first.
    pub reminders: Vec<Reminder>,
    /// Who may renew it.
    pub owner_account: Option<String>,
    /// Who downloaded it.
    pub downloaded_by: Option<String>,
    /// Where its file lies.
    pub place: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// When it comes back if it is kept today.
    pub next: Option<String>,
    /// Years of its life, if that is fixed.
    pub years: Option<i32>,
}

/// A kind of date.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineKindLine {
    /// Which.
    #[ts(type = "DeadlineKind")]
    pub kind: &'static str,
    /// Whether a school without a server can do without it.
    pub may_be_absent: bool,
    /// Whether it is switched off.
    pub off: bool,
    /// How many dates of it there are.
    pub dates: usize,
}

/// All dates, nearest first, and all kinds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlinePage {
    /// Today, on this computer.
    pub today: String,
    /// The dates of the kinds in use.
    pub cards: Vec<DeadlineCard>,
    /// Every kind.
    pub kinds: Vec<DeadlineKindLine>,
}

/// A date as a person enters it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlinePlan {
    /// What runs out.
    #[ts(type = "DeadlineKind")]
    pub kind: String,
    /// A name of the school's own.
    pub title: Option<String>,
    /// The last day on which it holds, YYYY-MM-DD.
    pub on: String,
    /// Who may renew it.
    pub owner_account: Option<String>,
    /// Who downloaded it.
    pub downloaded_by: Option<String>,
    /// Where its file lies.
    pub place: Option<String>,
    /// A note.
    pub note: Option<String>,
}

/// A new date.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlineAdd {
    /// All of it.
    pub plan: DeadlinePlan,
}

/// A changed date.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlineChange {
    /// Its id.
    pub id: String,
    /// All of it.
    pub plan: DeadlinePlan,
}

/// A date was kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlineKept {
    /// Its id.
    pub id: String,
    /// When, YYYY-MM-DD.
    pub on: String,
    /// When it comes back.
    pub next: Option<String>,
}

/// A date by its id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlineAsk {
    /// Its id.
    pub id: String,
}

/// Whether the dates of a kind are kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeadlineSwitch {
    /// Which kind.
    #[ts(type = "DeadlineKind")]
    pub kind: String,
    /// On or off.
    pub to: OnOff,
}
