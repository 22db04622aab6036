//! Finds Apple Configurator and cfgutil on a Mac and asks them what they can do.
//!
//! - [`Search`] looks at the known places and reads Configurator's version.
//! - [`Door`] is the only way to a [`Cfgutil`]; for a practice ledger it stays shut.
//! - [`probe`] asks an installed cfgutil for its version, its verbs and the flags
//!   of `prepare`.
//! - [`facts`] holds what is believed about cfgutil, each entry with its grade.
//!
//! Nothing here was tried on a Mac: the shapes come from published output. What this
//! crate can't do yet: read an iPad, change one, or speak usbmuxd.

mod door;
mod error;
pub mod facts;
mod flags;
mod help;
mod probe;
mod question;
mod run;
mod search;
mod version;

pub use door::{Cfgutil, Door, LedgerKind};
pub use error::{Error, Fault};
pub use flags::{FlagOrigin, PrepareFlags};
pub use help::{HelpFlag, Verbs};
pub use probe::{Probe, probe};
pub use question::{Question, Verb};
pub use run::Limits;
pub use search::{App, Located, Place, PlaceState, Search};
pub use version::Version;
