//! The command line itself, and the commands for school, rosters, iPads and batches.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use super::making::{
    Backup, Blueprint, Deadline, Document, Identity, Journal, Kit, Profile, Template,
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "companion",
    version,
    disable_help_subcommand = true,
    propagate_version = false
)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "FILE", env = "COMPANION_LEDGER")]
    pub(crate) ledger: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) operator: Option<String>,
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) at: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(subcommand)]
    School(School),
    #[command(subcommand)]
    Practice(Practice),
    #[command(subcommand)]
    Roster(Roster),
    #[command(subcommand)]
    Device(Device),
    #[command(subcommand)]
    Batch(Batch),
    #[command(subcommand)]
    Preflight(Preflight),
    #[command(subcommand)]
    Template(Template),
    #[command(subcommand)]
    Profile(Profile),
    Catalogue {
        #[arg(value_name = "TYPE")]
        payload_type: Option<String>,
    },
    #[command(subcommand)]
    Identity(Identity),
    #[command(subcommand)]
    Blueprint(Blueprint),
    #[command(subcommand)]
    Kit(Kit),
    #[command(subcommand)]
    Document(Document),
    #[command(subcommand)]
    Deadline(Deadline),
    #[command(subcommand)]
    Journal(Journal),
    #[command(subcommand)]
    Backup(Backup),
    Help {
        #[arg(value_name = "COMMAND")]
        about: Vec<String>,
    },
    #[command(hide = true)]
    Man,
}

#[derive(Debug, Subcommand)]
pub(crate) enum School {
    Set {
        #[arg(long)]
        name: String,
        #[arg(long)]
        identifier: Option<String>,
    },
    Show,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Practice {
    Init,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Roster {
    Preview {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[arg(long)]
        batch: Option<String>,
        #[command(flatten)]
        read: ReadAs,
    },
    Import {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[arg(long)]
        batch: Option<String>,
        #[command(flatten)]
        read: ReadAs,
        #[arg(long)]
        yes: bool,
    },
    Export {
        out: PathBuf,
    },
}

/// How lists are read where the guess is wrong.
#[derive(Debug, Args)]
pub(crate) struct ReadAs {
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) separator: Option<String>,
    #[arg(long, value_name = "ROW")]
    pub(crate) header_row: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long = "column", value_name = "A=FIELD")]
    pub(crate) columns: Vec<String>,
    #[arg(long = "leave-out", value_name = "ROW")]
    pub(crate) left_out: Vec<u32>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Device {
    List {
        #[arg(long)]
        stage: Option<String>,
        #[arg(long)]
        batch: Option<String>,
        #[arg(long, value_name = "TEXT")]
        find: Option<String>,
    },
    Show {
        serial: String,
    },
    Move {
        /// Serials, then the stage.
        #[arg(required = true, num_args = 2.., value_name = "SERIAL STAGE")]
        serials_and_stage: Vec<String>,
        #[arg(long)]
        evidence: PersonEvidence,
        #[arg(long)]
        note: Option<String>,
        #[arg(long, value_name = "COUNT")]
        confirm: Option<usize>,
    },
    Block {
        serial: String,
        #[arg(long, value_name = "CODE")]
        reason: String,
        #[arg(long)]
        note: Option<String>,
    },
    Undo {
        serial: String,
        #[arg(long)]
        note: Option<String>,
    },
    Tick {
        /// Serials, then one or more ticks.
        #[arg(required = true, num_args = 2.., value_name = "SERIAL TICK")]
        serials_and_ticks: Vec<String>,
        #[arg(long)]
        note: Option<String>,
    },
    #[command(group(ArgGroup::new("given").required(true).multiple(true)
        .args(["keeper", "class", "seat", "cart", "slot"])))]
    Assign {
        serial: String,
        #[arg(long)]
        keeper: Option<String>,
        #[arg(long)]
        class: Option<String>,
        #[arg(long)]
        seat: Option<String>,
        #[arg(long)]
        cart: Option<String>,
        #[arg(long)]
        slot: Option<String>,
    },
}

/// The evidence a person can give.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PersonEvidence {
    Manual,
    Document,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Batch {
    Create {
        name: String,
        #[arg(value_name = "SERIAL")]
        serials: Vec<String>,
        #[arg(long)]
        date: Option<String>,
        #[arg(long)]
        cart: Option<String>,
        #[arg(long)]
        slots: Option<u16>,
        #[arg(long)]
        blueprint: Option<String>,
    },
    List,
    Show {
        name: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Preflight {
    List {
        /// Only these, told at length.
        #[arg(value_name = "P1…P20")]
        items: Vec<String>,
        #[arg(long)]
        long: bool,
    },
    Tick {
        #[arg(value_name = "P1…P20")]
        item: String,
        #[arg(long)]
        note: Option<String>,
    },
    Probe {
        #[arg(long, default_value_t = 10)]
        at_once: u32,
    },
    Limits {
        #[arg(long, value_name = "NAME")]
        acknowledge: Option<String>,
    },
}
