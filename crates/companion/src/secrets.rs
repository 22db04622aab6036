//! What lies in the place for secrets: whose they are, never what they are.

use profiles::concealment;

use crate::error::Result;
use crate::profile_shelf;
use crate::workplace::Workplace;

/// Whose secrets are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Names of the profiles with passwords.
    pub profiles: Vec<String>,
    /// How many supervision identities have their private key there.
    pub identities: usize,
}

/// Whose secrets the ledger refers to. The place itself isn't opened.
///
/// # Errors
/// Those of the ledger.
pub fn held(place: &Workplace) -> Result<Held> {
    let mut profiles = Vec::new();
    for row in profile_shelf::list(place)? {
        let document = profile_shelf::open_concealed(place, &row)?;
        if !concealment::list(&document).is_empty() {
            profiles.push(row.name);
        }
    }
    Ok(Held {
        profiles,
        identities: place.reader().identities()?.len(),
    })
}
