//! The ground a step stands on: who asks, and what was confirmed for whom.

use std::collections::BTreeSet;

use crate::{Serial, Witness};

/// Who asks for a step, and what was made sure before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// A person, or the bench.
    pub witness: Witness,
    /// Whether the page of limits was acknowledged for this school.
    pub limits_acknowledged: bool,
    /// The very serials a person confirmed just now, for this step.
    ///
    /// A person who records by hand that an iPad was erased names its serial and so
    /// confirms it; the caller puts the named serials here.
    pub confirmed: BTreeSet<Serial>,
}

impl Ground {
    /// A witness with nothing acknowledged and nothing confirmed.
    #[must_use]
    pub fn of(witness: Witness) -> Self {
        Self {
            witness,
            limits_acknowledged: false,
            confirmed: BTreeSet::new(),
        }
    }

    /// The page of limits was acknowledged.
    #[must_use]
    pub fn with_limits_acknowledged(self) -> Self {
        Self {
            limits_acknowledged: true,
            ..self
        }
    }

    /// A person confirmed these serials just now.
    #[must_use]
    pub fn confirming(self, serials: impl IntoIterator<Item = Serial>) -> Self {
        Self {
            confirmed: serials.into_iter().collect(),
            ..self
        }
    }
}
