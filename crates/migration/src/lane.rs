//! The ways an iPad can take through the migration.

use crate::spelling::spelled;

spelled! {
    /// Which way an iPad takes. Lanes 1 and 2 are a proposal, never tried on a device.
    pub enum Lane, "lane" {
        /// Already in Apple School Manager, or not needed there: one prepare round.
        One = "1",
        /// Not in Apple School Manager yet and wanted there: two prepare rounds, two erases.
        Two = "2",
        /// Moves to a cloud device management service instead (Scenario A).
        A = "a",
    }
}

impl Lane {
    /// How many times the iPad is prepared with a cable in one pass.
    #[must_use]
    pub const fn rounds(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::A => 0,
        }
    }
}
