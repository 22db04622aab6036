//! The names of those who record.

use companion::Workplace;
use uuid::Uuid;

use crate::desk::Answer;
use crate::start::shown;

/// Everybody who ever recorded something.
pub(crate) struct People(Vec<ledger::Operator>);

impl People {
    pub(crate) fn of(place: &Workplace) -> Answer<Self> {
        Ok(Self(place.reader().operators()?))
    }

    /// The name, unless nobody was signed in or the name was forgotten.
    pub(crate) fn name(&self, id: Option<Uuid>) -> Option<String> {
        let known = self.0.iter().find(|one| Some(one.id) == id)?;
        shown(&known.name)
    }
}
