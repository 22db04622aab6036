//! The school and the one acknowledgement that stands before its first erase.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Event, Fact, PersonalText};

/// How many items the page of limits has; their texts are the messages `limit-1` and on.
pub const LIMITS: usize = 12;

/// What is known of the school, folded from the events.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct School {
    /// Name as it is printed.
    pub name: Option<String>,
    /// Reverse-domain identifier.
    pub identifier: Option<String>,
    /// Whether this is for practice, for ever.
    pub practice: bool,
    /// When and by whom the page of limits was first acknowledged.
    pub limits: Option<Acknowledgement>,
}

/// Who read the page of limits, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledgement {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub name: PersonalText,
}

impl School {
    /// Takes one event into the state. The first acknowledgement stays.
    pub fn apply(&mut self, event: &Event) {
        match &event.fact {
            Fact::PracticeMarked {} => self.practice = true,
            Fact::SchoolSet { name, identifier } => {
                self.name = Some(name.clone());
                self.identifier = Some(identifier.clone());
            }
            Fact::LimitsAcknowledged { name } => {
                self.limits.get_or_insert_with(|| Acknowledgement {
                    at: event.at,
                    name: name.clone(),
                });
            }
            _ => {}
        }
    }
}

/// The ids of the messages of the page of limits, in order.
#[must_use]
pub fn limit_texts() -> Vec<String> {
    (1..=LIMITS)
        .map(|number| format!("limit-{number}"))
        .collect()
}
