//! The library of profiles: every revision is kept, secrets lie in the vault.

mod keep;
mod read;
mod rename;
mod secrets;

pub(crate) use keep::display_name;
pub use keep::{keep, remove, save};
pub use read::{find, list, open, open_concealed, open_revision, revisions};
pub(crate) use read::{forbidden, named, networks};
pub use rename::rename;
pub(crate) use secrets::fetch;
