//! Files that go out and are noted in the journal: an identity, a profile, the roster.

use std::path::Path;

use ledger::sha256;
use migration::Fact;

use crate::error::Result;
use crate::files::{self, Existing, Privacy};
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

/// A file that goes out.
pub(crate) struct Outgoing<'a> {
    pub(crate) what: Export,
    pub(crate) bytes: &'a [u8],
    /// Whether a secret is in it: a private key, a password.
    pub(crate) secrets: bool,
    pub(crate) privacy: Privacy,
}

/// Writes a file and notes it. Of its path only the name is kept.
pub(crate) fn write(
    place: &mut Workplace,
    file: &Outgoing<'_>,
    to: &Path,
    existing: Existing,
) -> Result<()> {
    let name = to.file_name().unwrap_or(to.as_os_str());
    let fact = Fact::FileExported {
        what: file.what.id().to_owned(),
        file: name.to_string_lossy().into_owned(),
        sha256: sha256(file.bytes),
        secrets: file.secrets,
    };
    files::write_noted(to, file.bytes, file.privacy, existing, || {
        place.record(vec![fact]).map(drop)
    })
}
