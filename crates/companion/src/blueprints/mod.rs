//! The library of blueprints, their findings, the run plan and the step sheet.

mod check;
mod naming;
mod sheet;
mod shelf;
mod start;
mod tool;

use check::profiles_on_shelf;
pub use check::{Checked, Choice, check, choices};
pub use naming::{Naming, name_ipads, plan_devices, values};
pub use sheet::StepSheets;
pub(crate) use shelf::renaming_profile;
pub use shelf::{
    Uses, create, duplicate, find, list, one, open, open_revision, read, remove, revise, revisions,
    save, uses,
};
pub use start::from_starter;
pub use tool::{Programs, programs, tool};
