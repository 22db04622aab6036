//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod catalogue;
mod devices;
mod drafts;
mod files;
mod happening;
mod import;
mod lines;
mod overview;
mod preflight;
mod profiles;
mod roster;
mod said;
mod settings;
mod start;
mod upkeep;

pub use catalogue::*;
pub use devices::*;
pub use drafts::*;
pub use files::*;
pub use happening::*;
pub use import::*;
pub use lines::*;
pub use overview::*;
pub use preflight::*;
pub use profiles::*;
pub use roster::*;
pub use said::*;
pub use settings::*;
pub use start::*;
pub use upkeep::*;
