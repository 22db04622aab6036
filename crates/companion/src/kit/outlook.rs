//! What a kit would hold, and what holds it back, before anything is made.

use migration::Serial;
use profiles::blueprint::Blueprint;
use profiles::placeholder::{self, Placeholder};

use super::names::FileName;
use crate::blueprints::{self, Checked};
use crate::error::{Error, Result};
use crate::files::Privacy;
use crate::workplace::Workplace;
use crate::{batches, devices, profile_files, profile_shelf};

/// What a kit would hold.
#[derive(Debug)]
pub struct Outlook {
    /// For how many iPads.
    pub devices: usize,
    /// Its profiles, in order; those that aren't in the library stand among the findings.
    pub profiles: Vec<OutlookProfile>,
    /// iPads that lack a value, with the placeholder that has none. They hold the kit back.
    pub gaps: Vec<(Serial, Placeholder)>,
    /// What is found about blueprint and profiles. Errors hold the kit back.
    pub checked: Checked,
}

/// A profile of a kit.
#[derive(Debug, PartialEq, Eq)]
pub struct OutlookProfile {
    /// Its name in the library.
    pub name: String,
    /// Its newest revision.
    pub revision: u32,
    /// Private if it holds a secret; such a one goes in only when asked for.
    pub privacy: Privacy,
    /// Whether each iPad gets a file of its own.
    pub per_ipad: bool,
    /// How many files it makes: one, or one for each iPad.
    pub files: usize,
}

/// Looks ahead at the kit of a batch and a blueprint. Nothing is written.
///
/// # Errors
/// [`Error::Unknown`] for the batch; those of the ledger.
pub fn outlook(place: &Workplace, batch: &str, blueprint: &Blueprint) -> Result<Outlook> {
    let rows = batches::devices(place, &batches::find(place, batch)?)?;
    let checked = blueprints::check(place, blueprint, Some(batch))?;
    let school = place.school()?.name;
    let (mut profiles, mut asked) = (Vec::new(), Vec::new());
    for (number, wanted) in (1..).zip(&blueprint.profiles) {
        let Some(row) = profile_shelf::named(place, &wanted.name)? else {
            continue;
        };
        let document = match profile_shelf::open(place, &row) {
            Err(Error::SecretGone { .. }) => profile_shelf::open_concealed(place, &row)?,
            opened => opened?,
        };
        let per_ipad = FileName::of_profile(number, &row, &document).is_per_ipad();
        asked.extend(placeholder::used(&document));
        profiles.push(OutlookProfile {
            name: row.name,
            revision: row.revision,
            privacy: profile_files::privacy(&document),
            per_ipad,
            files: if per_ipad { rows.len() } else { 1 },
        });
    }
    let mut gaps = Vec::new();
    for row in &rows {
        let values = blueprints::values(&devices::one(place, &row.serial)?, &school);
        let lacking = |one: &&Placeholder| {
            let value = values.get(*one);
            value.is_none_or(|value| value.trim().is_empty())
        };
        gaps.extend(
            asked
                .iter()
                .find(lacking)
                .map(|one| (row.serial.clone(), *one)),
        );
    }
    Ok(Outlook {
        devices: rows.len(),
        profiles,
        gaps,
        checked,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::tests::school_with_a_cart;

    #[test]
    fn a_kit_is_foreseen_with_its_secrets_and_gaps() {
        let (_folder, place) = school_with_a_cart();
        let row = blueprints::list(&place).unwrap().remove(0);
        let (blueprint, _) = blueprints::open_revision(&place, row.id, None).unwrap();
        let seen = outlook(&place, "Cart", &blueprint).unwrap();
        assert_eq!((seen.devices, seen.profiles.len()), (2, 4));
        let secret: Vec<bool> = seen
            .profiles
            .iter()
            .map(|one| one.privacy == Privacy::Private)
            .collect();
        assert_eq!(secret, [true, false, false, false], "the Wi-Fi password");
        let files: usize = seen.profiles.iter().map(|one| one.files).sum();
        assert_eq!(files, 3 + 2, "the Lock Screen once for each iPad");
        let gaps: Vec<&str> = seen
            .gaps
            .iter()
            .map(|(serial, _)| serial.as_str())
            .collect();
        assert_eq!(gaps, Vec::<&str>::new());
        assert!(seen.checked.findings.iter().any(|one| one.step().is_some()));
    }
}
