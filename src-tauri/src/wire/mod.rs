//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod devices;
mod files;
mod happening;
mod overview;
mod preflight;
mod roster;
mod said;
mod settings;
mod start;
mod upkeep;

pub use devices::*;
pub use files::*;
pub use happening::*;
pub use overview::*;
pub use preflight::*;
pub use roster::*;
pub use said::*;
pub use settings::*;
pub use start::*;
pub use upkeep::*;
