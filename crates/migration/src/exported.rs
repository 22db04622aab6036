//! The files that are noted when they go out.

use serde::{Deserialize, Serialize};

/// What a file is that went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportedFile {
    /// A supervision identity, with its private key.
    Identity,
    /// A profile.
    Profile,
    /// The list of iPads.
    Roster,
}
