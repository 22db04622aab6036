//! The commands: each parses its values, makes one call and shapes the answer.

mod batch;
mod blueprint;
mod catalogue;
mod device;
mod help;
mod identity;
mod kit;
mod paper;
mod preflight;
mod profile;
mod profile_file;
mod read_as;
mod roster;
mod run;
mod school;
mod shelf;
mod template;
mod upkeep;
pub(crate) mod words_of;

pub(crate) use run::run;
