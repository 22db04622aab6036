//! Noting in the journal that a file went out: an identity, a profile, the roster.

use std::path::Path;

use ledger::sha256;
use migration::Fact;

use crate::error::Result;
use crate::workplace::Workplace;

/// What a file is, as the journal names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Export {
    /// A supervision identity, with its private key.
    Identity,
    /// A profile.
    Profile,
    /// The list of iPads.
    Roster,
}

impl Export {
    const fn id(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Profile => "profile",
            Self::Roster => "roster",
        }
    }
}

/// Notes a file that was written, and whether a secret is in it. Of its path only the name is kept.
pub(crate) fn note(
    place: &mut Workplace,
    what: Export,
    file: &Path,
    bytes: &[u8],
    secrets: bool,
) -> Result<()> {
    let name = file.file_name().unwrap_or(file.as_os_str());
    place
        .record(vec![Fact::FileExported {
            what: what.id().to_owned(),
            file: name.to_string_lossy().into_owned(),
            sha256: sha256(bytes),
            secrets,
        }])
        .map(drop)
}
