//! Who answers for an iPad and where it belongs.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Entry, EntryValue, Field, PersonalText};

/// Keeper, class, seat, cart and slot of an iPad at one time. What is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeper: Option<PersonalText>,
    /// Class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Seat in the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// Charging cart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<String>,
    /// Slot in the cart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
}

/// One line of an iPad's assignment history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignmentRecord {
    /// The event that made it.
    pub event: Uuid,
    /// Since when.
    pub at: Timestamp,
    /// Who recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Uuid>,
    /// What held from then on.
    pub assignment: Assignment,
}

impl Assignment {
    /// The assignment that an entry holds.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let open = |field| match entry.get(field) {
            Some(EntryValue::Open(text)) => Some(text.clone()),
            _ => None,
        };
        let keeper = match entry.get(Field::Keeper) {
            Some(EntryValue::Personal(text)) => Some(text.clone()),
            _ => None,
        };
        Self {
            keeper,
            class: open(Field::Class),
            seat: open(Field::Seat),
            cart: open(Field::Cart),
            slot: open(Field::Slot),
        }
    }

    /// Makes an entry hold exactly this assignment.
    pub(crate) fn write_to(&self, entry: &mut Entry) {
        entry.put(Field::Keeper, self.keeper.clone().map(EntryValue::Personal));
        for (field, value) in [
            (Field::Class, &self.class),
            (Field::Seat, &self.seat),
            (Field::Cart, &self.cart),
            (Field::Slot, &self.slot),
        ] {
            entry.put(field, value.clone().map(EntryValue::Open));
        }
    }
}
