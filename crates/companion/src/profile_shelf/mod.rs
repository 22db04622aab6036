//! The library of profiles: every revision is kept, secrets lie in the vault.

mod keep;
mod read;
mod rename;
mod secrets;

pub use keep::{keep, remove, save};
pub(crate) use keep::display_name;
pub(crate) use read::{named, networks};
pub use read::{find, list, open, open_concealed, open_revision, revisions};
pub use rename::rename;
pub(crate) use secrets::fetch;
