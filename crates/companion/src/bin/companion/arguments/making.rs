//! Making things: templates, profiles, identities, blueprints, kits, papers; and upkeep.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use paper::PaperSize;

#[derive(Debug, Subcommand)]
pub(crate) enum Template {
    List,
    Show { template: String },
}

/// How profiles are checked.
#[derive(Debug, Args)]
pub(crate) struct CheckTarget {
    #[arg(long, value_name = "VERSION")]
    pub(crate) ipados: Option<String>,
    #[arg(long)]
    pub(crate) unsupervised: bool,
}

/// A `.p12` and its password.
#[derive(Debug, Args)]
pub(crate) struct P12 {
    #[arg(long, value_name = "FILE")]
    pub(crate) p12: PathBuf,
    /// Where the password is: `@FILE` or `$NAME`; without it the command asks.
    #[arg(long, value_name = "@FILE|$NAME")]
    pub(crate) password: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Profile {
    New {
        template: String,
        #[arg(long)]
        name: String,
        #[arg(long = "set", value_name = "KEY=VALUE")]
        answers: Vec<String>,
        #[arg(short, value_name = "OUT")]
        out: Option<PathBuf>,
    },
    Add {
        file: PathBuf,
        #[arg(long)]
        name: Option<String>,
    },
    List,
    Show {
        name: String,
    },
    Export {
        name: String,
        #[arg(short, value_name = "OUT")]
        out: Option<PathBuf>,
    },
    Check {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[command(flatten)]
        target: CheckTarget,
    },
    Fix {
        file: PathBuf,
        #[arg(short, value_name = "OUT")]
        out: PathBuf,
        #[command(flatten)]
        target: CheckTarget,
    },
    Rewrite {
        input: PathBuf,
        output: PathBuf,
    },
    Duplicate {
        input: PathBuf,
        output: PathBuf,
    },
    Diff {
        before: PathBuf,
        after: PathBuf,
    },
    Expand {
        #[arg(value_name = "NAME|FILE")]
        profile: String,
        #[arg(long)]
        batch: String,
        outdir: PathBuf,
    },
    Sign {
        input: PathBuf,
        output: PathBuf,
        #[command(flatten)]
        p12: P12,
    },
    Verify {
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Identity {
    Import {
        #[command(flatten)]
        p12: P12,
    },
    Create {
        #[arg(long)]
        organization: Option<String>,
        #[arg(long, default_value = "TW")]
        country: String,
    },
    Show {
        fingerprint: Option<String>,
    },
    Export {
        #[arg(long)]
        fingerprint: Option<String>,
        #[arg(long, value_enum, default_value_t = IdentityForm::P12)]
        form: IdentityForm,
        #[arg(long, value_name = "@FILE|$NAME")]
        password: Option<String>,
        #[arg(short, value_name = "OUT")]
        out: PathBuf,
    },
    Backup {
        #[arg(long)]
        fingerprint: Option<String>,
        #[arg(long)]
        place: String,
        #[arg(long)]
        file: PathBuf,
        #[arg(long, value_name = "@FILE|$NAME")]
        password: Option<String>,
    },
}

/// The forms an identity is written in.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum IdentityForm {
    P12,
    P12Modern,
    Der,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Blueprint {
    New {
        name: String,
        #[arg(long, default_value = "junior-high")]
        starter: String,
        #[arg(long = "profile", value_name = "NAME")]
        profiles: Vec<String>,
        #[arg(short, value_name = "OUT")]
        out: Option<PathBuf>,
    },
    Add {
        file: PathBuf,
    },
    List,
    Show {
        blueprint: String,
    },
    Check {
        blueprint: String,
        #[arg(long)]
        batch: Option<String>,
    },
    Plan {
        blueprint: String,
        #[arg(long)]
        batch: String,
    },
    Sheet {
        blueprint: String,
        #[arg(long)]
        batch: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Kit {
    Export {
        #[arg(long)]
        batch: String,
        #[arg(long, value_name = "NAME|FILE")]
        blueprint: String,
        #[arg(long)]
        with_secrets: bool,
        #[arg(long, value_name = "FINGERPRINT", requires = "with_secrets")]
        identity: Option<String>,
        #[arg(long)]
        encrypt: bool,
        #[arg(long, value_name = "@FILE|$NAME", requires = "encrypt")]
        password: Option<String>,
        #[arg(long, value_enum, default_value_t = Paper::A4)]
        paper: Paper,
        outdir: PathBuf,
    },
    Open {
        kit: PathBuf,
        #[arg(long, value_name = "@FILE|$NAME")]
        password: Option<String>,
        outdir: PathBuf,
    },
}

/// What every document takes.
#[derive(Debug, Args)]
pub(crate) struct Page {
    #[arg(long)]
    pub(crate) batch: String,
    #[arg(long = "device", value_name = "SERIAL", num_args = 1..)]
    pub(crate) devices: Vec<String>,
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    pub(crate) paper: Paper,
    #[arg(long, value_name = "LANG")]
    pub(crate) paper_lang: Option<String>,
    #[arg(short, value_name = "OUT.pdf")]
    pub(crate) out: PathBuf,
}

/// Paper sizes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Paper {
    A4,
    Letter,
}

impl Paper {
    pub(crate) const fn size(self) -> PaperSize {
        match self {
            Self::A4 => PaperSize::A4,
            Self::Letter => PaperSize::Letter,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Document {
    Checklist(Page),
    AsmSerials(Page),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Deadline {
    List,
    Add {
        #[arg(value_name = "KIND")]
        kind: String,
        #[arg(long, value_name = "DATE")]
        on: String,
        #[arg(long)]
        title: Option<String>,
        #[arg(long)]
        account: Option<String>,
        #[arg(long)]
        downloaded_by: Option<String>,
        #[arg(long)]
        place: Option<String>,
        #[arg(long)]
        note: Option<String>,
    },
    Done {
        id: String,
        #[arg(long = "on", value_name = "DATE")]
        done_on: Option<String>,
        #[arg(long, value_name = "DATE")]
        next: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    List {
        #[arg(long)]
        serial: Option<String>,
        #[arg(long)]
        kind: Option<String>,
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    Export {
        #[arg(short, value_name = "OUT")]
        out: PathBuf,
    },
    Verify,
    Rebuild,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    List,
    Make,
    Restore { backup: PathBuf },
}
