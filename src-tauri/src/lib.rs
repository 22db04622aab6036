//! The window of Configurator Companion: one table of commands, one stream of events, the menu and
//! the panels. No rule of the product lives here; each command makes one call of `companion`.
//!
//! What this crate can't do: anything without a display. The same work without eyes is the binary
//! `companion`.

mod batches;
mod catalogue;
mod commands;
mod day;
mod desk;
mod devices;
mod draft_told;
mod drafts;
mod failure;
mod files;
mod generated;
mod handover;
mod import;
mod import_shape;
mod imports;
mod last;
mod lines;
mod logs;
mod menu;
mod native;
mod outside;
mod overview;
mod preflight;
mod profiles;
mod roster;
mod scanning;
mod start;
mod story;
mod templates;
mod tray;
mod window;
pub mod wire;

pub use commands::{NAMES, answer};
pub use desk::Desk;
pub use failure::Failure;
pub use generated::{capability, wire_file};
pub use outside::{FileKind, Outside};
pub use window::run;
