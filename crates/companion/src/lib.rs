//! The use cases of Configurator Companion, shared by the window and the command line.
//!
//! A [`Workplace`] is an open ledger with a clock, an operator and a place for secrets; each
//! module is one part of the work. The rules live in the rooms below; here they meet.

mod acts;
mod apple_tools;
pub mod asm;
pub mod assigning;
pub mod backups;
pub mod batches;
pub mod blueprints;
pub mod closing;
pub mod day;
pub mod deadlines;
pub mod devices;
pub mod documents;
pub mod drafts;
mod error;
mod exports;
pub mod files;
pub mod forget;
pub mod handover;
pub mod identities;
pub mod ipados;
pub mod journal;
#[cfg(target_os = "macos")]
mod keychain;
pub mod kit;
pub mod last_step;
pub mod lines;
pub mod operators;
pub mod overview;
pub mod places;
pub mod practice;
pub mod preflight;
pub mod probes;
pub mod profile_files;
pub mod profile_shelf;
pub mod profile_uses;
pub mod rosters;
mod saved;
pub mod scanning;
pub mod school;
pub mod secrets;
pub mod settings;
pub mod templates;
pub mod tools;
pub mod undoing;
mod vault;
mod workplace;

pub use error::{Error, Exit, ListFinding, Need, Result, refusal};
pub use saved::Saved;
pub use vault::Vault;
pub use workplace::{Clock, Workplace};
