//! The window of Configurator Companion: one table of commands, one stream of events, the menu and
//! the panels. No rule of the product lives here; each command makes one call of `companion`.
//!
//! What this crate can't do: anything without a display. The same work without eyes is the binary
//! `companion`.

mod backups;
mod batches;
mod blueprint_look;
mod blueprints;
mod catalogue;
mod closing;
mod commands;
mod day;
mod deadlines;
mod desk;
mod devices;
mod draft_told;
mod drafts;
mod failure;
mod files;
mod forget;
mod generated;
mod handover;
mod identities;
mod import;
mod import_shape;
mod imports;
mod journal;
mod kits;
mod last;
mod ledgers;
mod lines;
mod logs;
mod menu;
mod native;
mod outside;
mod overview;
mod people;
mod preflight;
mod press;
mod print;
mod profiles;
mod roster;
mod scanning;
mod settings;
mod start;
mod step_findings;
mod story;
mod stream;
mod telling;
mod templates;
mod top;
mod tray;
mod window;
pub mod wire;
mod wishes;
mod works;

pub use commands::{NAMES, answer};
pub use desk::Desk;
pub use failure::Failure;
pub use generated::{capability, wire_file};
pub use outside::{FileKind, Outside};
pub use window::run;
