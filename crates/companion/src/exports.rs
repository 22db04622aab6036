//! Files that go out and are noted in the journal: an identity, a profile, the roster.

use std::path::Path;

use ledger::sha256;
use migration::{ExportedFile, Fact};

use crate::error::Result;
use crate::files::{self, Existing, Privacy};
use crate::workplace::Workplace;

/// A file that goes out.
pub(crate) struct Outgoing<'a> {
    pub(crate) what: ExportedFile,
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
        what: file.what,
        file: name.to_string_lossy().into_owned(),
        sha256: sha256(file.bytes),
        secrets: file.secrets,
    };
    files::write_noted(to, file.bytes, file.privacy, existing, || {
        place.record(vec![fact]).map(drop)
    })
}
