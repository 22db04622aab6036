//! Everything that can go wrong in a use case, with a code, values for its sentence and an exit.

mod exit;
mod kinds;
mod told;

pub use exit::Exit;
pub use kinds::{Error, ListFinding, Need, Result};
pub use told::refusal;
