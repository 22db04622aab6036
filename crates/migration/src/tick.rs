//! The ticks of a pass; the first three guard the erase.

use crate::{Evidence, spelling::spelled};

spelled! {
    /// Something a person or the bench confirmed about an iPad in this pass.
    ///
    /// The command line spells them with hyphens: `backed-up`, `unlock-token`.
    pub enum Tick, "tick" {
        /// Data kept, or waived by its owner.
        BackedUp = "backed_up",
        /// Signed out, passcode off, Activation Lock off. cfgutil can't see that lock.
        Unlocked = "unlocked",
        /// Unassigned in Apple School Manager, or not in it.
        Unassigned = "unassigned",
        /// The label is printed and on the iPad.
        Labelled = "labelled",
        /// Charged enough to hand over.
        Charged = "charged",
        /// Case, charger, pencil and keyboard are there.
        Accessories = "accessories",
        /// The unlock token was saved at preparation.
        UnlockToken = "unlock_token",
    }
}

impl Tick {
    /// The three without which no iPad may be erased.
    pub const GUARDS: [Self; 3] = [Self::BackedUp, Self::Unlocked, Self::Unassigned];

    /// Whether this tick guards the erase.
    #[must_use]
    pub fn is_guard(self) -> bool {
        Self::GUARDS.contains(&self)
    }

    /// The kinds of evidence that can set this tick.
    ///
    /// The bench can't set a guard: whether data may go, whether the lock is off and what
    /// Apple School Manager shows can't be read by cable.
    #[must_use]
    pub const fn accepts(self) -> &'static [Evidence] {
        match self {
            Self::BackedUp
            | Self::Unlocked
            | Self::Unassigned
            | Self::Labelled
            | Self::Accessories => &[Evidence::Manual, Evidence::Document],
            Self::Charged | Self::UnlockToken => {
                &[Evidence::Manual, Evidence::Document, Evidence::Cfgutil]
            }
        }
    }
}
