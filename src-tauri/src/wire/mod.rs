//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod blueprint_drafts;
mod blueprints;
mod catalogue;
mod devices;
mod drafts;
mod files;
mod happening;
mod identities;
mod import;
mod kits;
mod lines;
mod overview;
mod password;
mod preflight;
mod profiles;
mod roster;
mod said;
mod start;

pub use blueprint_drafts::*;
pub use blueprints::*;
pub use catalogue::*;
pub use devices::*;
pub use drafts::*;
pub use files::*;
pub use happening::*;
pub use identities::*;
pub use import::*;
pub use kits::*;
pub use lines::*;
pub use overview::*;
pub use password::*;
pub use preflight::*;
pub use profiles::*;
pub use roster::*;
pub use said::*;
pub use start::*;
