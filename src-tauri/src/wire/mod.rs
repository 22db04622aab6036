//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod batches;
mod catalogue;
mod day;
mod devices;
mod drafts;
mod files;
mod handover;
mod happening;
mod import;
mod lines;
mod overview;
mod preflight;
mod profiles;
mod roster;
mod said;
mod start;

pub use batches::*;
pub use catalogue::*;
pub use day::*;
pub use devices::*;
pub use drafts::*;
pub use files::*;
pub use handover::*;
pub use happening::*;
pub use import::*;
pub use lines::*;
pub use overview::*;
pub use preflight::*;
pub use profiles::*;
pub use roster::*;
pub use said::*;
pub use start::*;
