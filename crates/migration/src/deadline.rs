//! Dates a school has to keep: tokens, terms, copies, warranties.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Event, Fact, PersonalText, spelling::spelled};

/// Days before the date on which to be reminded.
pub const ALERT_DAYS: [i32; 5] = [60, 30, 14, 7, 1];

spelled! {
    /// What runs out.
    pub enum DeadlineKind, "deadline" {
        /// Push certificate: same Apple Account, Renew, never Create New.
        Apns = "apns",
        /// Server token of Automated Device Enrollment.
        AdeToken = "ade_token",
        /// Content token of Apps and Books.
        ContentToken = "content_token",
        /// Terms of Apple School Manager to accept.
        AsmTerms = "asm_terms",
        /// Look after the copies of the supervision identity.
        IdentityBackup = "identity_backup",
        /// Federated sign-in.
        Federated = "federated",
        /// Warranty of iPads.
        Warranty = "warranty",
        /// A date of the school's own.
        Own = "own",
    }
}

spelled! {
    /// Whether something belongs to a way of working.
    pub enum Relevance, "relevance" {
        /// It does.
        Applies = "applies",
        /// Only if the school still has it: the card can be switched off.
        MayBeAbsent = "may_be_absent",
    }
}

impl DeadlineKind {
    /// Whether it belongs to pure Scenario B (cables only, no cloud device management).
    ///
    /// Push certificate, server token and federated sign-in may be gone there; the terms and
    /// the content token stay.
    #[must_use]
    pub const fn in_scenario_b(self) -> Relevance {
        match self {
            Self::Apns | Self::AdeToken | Self::Federated => Relevance::MayBeAbsent,
            _ => Relevance::Applies,
        }
    }

    /// Years after which it comes back, if it has a fixed life. Sources: Apple School Manager
    /// guide axm1c1be359d (server token); third parties for the push certificate and the
    /// content token.
    #[must_use]
    pub const fn years(self) -> Option<i32> {
        match self {
            Self::Apns | Self::AdeToken | Self::ContentToken | Self::IdentityBackup => Some(1),
            _ => None,
        }
    }
}

/// A date to keep and who can keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// What runs out.
    #[serde(rename = "what")]
    pub kind: DeadlineKind,
    /// A name of the school's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The last day on which it still holds.
    pub on: Date,
    /// The account that may renew it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<PersonalText>,
    /// Who downloaded the token: it also ends when that person leaves or changes password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloaded_by: Option<PersonalText>,
    /// Where the file lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Free note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<PersonalText>,
    /// The day on which it was kept, while no next date is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
}

/// How a deadline stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineState {
    /// Kept, and no next date was set.
    Done,
    /// More than 60 days away.
    Ahead {
        /// Days left.
        days: i32,
    },
    /// 60 days or fewer.
    Near {
        /// Days left; 0 is the day itself.
        days: i32,
        /// The alert that has been reached: 60, 30, 14, 7 or 1 days.
        alert: i32,
    },
    /// Past.
    Over {
        /// Days since.
        days: i32,
    },
}

impl DeadlineState {
    /// The id of the message that says so.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "deadline-state-done",
            Self::Ahead { .. } => "deadline-state-ahead",
            Self::Near { .. } => "deadline-state-near",
            Self::Over { .. } => "deadline-state-over",
        }
    }
}

impl Deadline {
    /// A deadline of which only kind and date are known.
    #[must_use]
    pub const fn new(kind: DeadlineKind, on: Date) -> Self {
        Self {
            kind,
            title: None,
            on,
            owner_account: None,
            downloaded_by: None,
            place: None,
            note: None,
            done_on: None,
        }
    }

    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, today: Date) -> DeadlineState {
        if self.done_on.is_some() {
            return DeadlineState::Done;
        }
        let days = (self.on - today).get_days();
        match ALERT_DAYS.iter().rev().find(|alert| days <= **alert) {
            _ if days < 0 => DeadlineState::Over { days: -days },
            Some(alert) => DeadlineState::Near {
                days,
                alert: *alert,
            },
            None => DeadlineState::Ahead { days },
        }
    }

    /// The days on which to be reminded, the earliest first.
    #[must_use]
    pub fn alerts(&self) -> Vec<Date> {
        ALERT_DAYS
            .iter()
            .filter_map(|days| self.on.checked_sub(jiff::Span::new().days(*days)).ok())
            .collect()
    }

    /// Takes `deadline_done` of this deadline into the state; other facts change nothing.
    pub fn apply(&mut self, event: &Event) {
        match &event.fact {
            Fact::DeadlineSet { plan, .. } => self.clone_from(plan),
            Fact::DeadlineDone { on, next, .. } => {
                self.done_on = Some(*on);
                if let Some(next) = next {
                    self.on = *next;
                    self.done_on = None;
                }
            }
            _ => {}
        }
    }

    /// The texts that can name a person.
    pub fn personal_texts_mut(&mut self) -> Vec<&mut PersonalText> {
        [
            &mut self.owner_account,
            &mut self.downloaded_by,
            &mut self.note,
        ]
        .into_iter()
        .filter_map(Option::as_mut)
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_state_names_the_alert_that_was_reached() {
        let deadline = Deadline::new(DeadlineKind::Apns, date(2027, 3, 31));
        let on = |day| deadline.state(day);
        assert_eq!(on(date(2026, 3, 31)), DeadlineState::Ahead { days: 365 });
        assert_eq!(
            on(date(2027, 1, 30)),
            DeadlineState::Near {
                days: 60,
                alert: 60
            }
        );
        assert_eq!(
            on(date(2027, 3, 1)),
            DeadlineState::Near {
                days: 30,
                alert: 30
            }
        );
        assert_eq!(
            on(date(2027, 3, 31)),
            DeadlineState::Near { days: 0, alert: 1 }
        );
        assert_eq!(on(date(2027, 4, 1)), DeadlineState::Over { days: 1 });
        assert_eq!(deadline.alerts().first(), Some(&date(2027, 1, 30)));
    }

    #[test]
    fn a_kept_date_comes_back_or_ends() {
        let mut deadline = Deadline::new(DeadlineKind::AsmTerms, date(2027, 3, 31));
        let done = |next| Event {
            id: uuid::Uuid::nil(),
            at: jiff::Timestamp::UNIX_EPOCH,
            operator: None,
            fact: Fact::DeadlineDone {
                deadline: uuid::Uuid::nil(),
                on: date(2027, 3, 1),
                next,
            },
        };
        deadline.apply(&done(Some(date(2028, 3, 31))));
        assert_eq!(deadline.on, date(2028, 3, 31));
        deadline.apply(&done(None));
        assert_eq!(deadline.state(date(2027, 3, 2)), DeadlineState::Done);
    }
}
