//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod catalogue;
mod deadlines;
mod devices;
mod drafts;
mod files;
mod happening;
mod import;
mod journal;
mod lines;
mod overview;
mod preflight;
mod print;
mod profiles;
mod roster;
mod said;
mod settings;
mod start;
mod upkeep;

pub use catalogue::*;
pub use deadlines::*;
pub use devices::*;
pub use drafts::*;
pub use files::*;
pub use happening::*;
pub use import::*;
pub use journal::*;
pub use lines::*;
pub use overview::*;
pub use preflight::*;
pub use print::*;
pub use profiles::*;
pub use roster::*;
pub use said::*;
pub use settings::*;
pub use start::*;
pub use upkeep::*;
