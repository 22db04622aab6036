//! The school: its name, and the identifier that every profile's identifier begins with.

use migration::Fact;
use profiles::identifier::SchoolIdentifier;

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// The school of a ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// Name as it is printed.
    pub name: String,
    /// For example `tw.edu.example`.
    pub identifier: String,
}

/// The identifier that a school of this name gets, unless it is given one of its own.
#[must_use]
pub fn derived_identifier(name: &str) -> String {
    SchoolIdentifier::derive(name.trim()).to_string()
}

/// Sets name and identifier. Without an identifier the one that was set stays; the first time
/// it is derived from the name.
///
/// # Errors
/// [`Error::BadValue`] for an empty name or an identifier of the wrong form.
pub fn set(place: &mut Workplace, name: &str, identifier: Option<&str>) -> Result<School> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::bad("name", name));
    }
    let identifier = match (identifier, place.reader().school()?.identifier) {
        (Some(given), _) => SchoolIdentifier::parse(given)
            .map_err(|_| Error::bad("identifier", given))?
            .to_string(),
        (None, Some(known)) => known,
        (None, None) => SchoolIdentifier::derive(name).to_string(),
    };
    place.record(vec![Fact::SchoolSet {
        name: name.to_owned(),
        identifier: identifier.clone(),
    }])?;
    Ok(School {
        name: name.to_owned(),
        identifier,
    })
}
