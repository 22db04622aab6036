//! The facts about every payload type and key that Apple documents for iPadOS.
//!
//! Facts only, from `catalogue/*.toml`; labels and explanations live in `locales/`.
//! Each file names its source. The facts were read second-hand from Apple's schema of
//! March 2026 (iOS 26.4), with errata marked in the files; nothing was tried on a device.
//! Keys of later systems are not in here, so an unknown key is no error.

mod facts;
mod groups;
mod load;
mod message;
mod outline;
mod panes;
mod tree;
mod version;

pub use facts::{KeyFacts, Migration, PayloadFacts, Presence, Reference, ValueType};
pub use groups::{Group, Groups, RESTRICTIONS};
pub use load::Catalogue;
pub(crate) use load::KERBEROS;
pub use outline::Outline;
pub use panes::{Pane, Panes};
pub use tree::Node;
pub use version::{NotAVersion, OsVersion};
