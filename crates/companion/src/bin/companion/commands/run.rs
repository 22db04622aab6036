//! From a command to its answer.

use companion::Result;

use crate::answer::Answer;
use crate::arguments::Command;
use crate::session::Session;

use super::{
    batch, blueprint, catalogue, device, help, identity, kit, paper, preflight, profile, roster,
    school, template, upkeep,
};

/// Runs a command.
pub(crate) fn run(session: &mut Session, command: Command) -> Result<Answer> {
    match command {
        Command::School(command) => school::run(session, command),
        Command::Practice(command) => school::practice(session, command),
        Command::Roster(command) => roster::run(session, command),
        Command::Device(command) => device::run(session, command),
        Command::Batch(command) => batch::run(session, command),
        Command::Preflight(command) => preflight::run(session, command),
        Command::Template(command) => template::run(session, command),
        Command::Profile(command) => profile::run(session, command),
        Command::Catalogue { payload_type } => catalogue::run(session, payload_type.as_deref()),
        Command::Identity(command) => identity::run(session, command),
        Command::Blueprint(command) => blueprint::run(session, command),
        Command::Kit(command) => kit::run(session, command),
        Command::Document(command) => paper::run(session, command),
        Command::Deadline(command) => upkeep::deadline(session, command),
        Command::Journal(command) => upkeep::journal(session, command),
        Command::Backup(command) => upkeep::backup(session, command),
        Command::Help { about } => help::run(session, &about),
        Command::Man => help::man(session),
    }
}
