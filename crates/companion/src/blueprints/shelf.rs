//! The library of blueprints: every revision is kept.

use std::path::Path;

use ledger::{RevisionRow, Shelf, ShelfRow, sha256};
use migration::Fact;
use migration::batch::Batch;
use profiles::blueprint::{Blueprint, BlueprintFinding};
use profiles::identifier::slug;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::files;
use crate::saved::{Saved, clean_name};
use crate::workplace::Workplace;

/// All blueprints, by name.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<ShelfRow>> {
    Ok(place.reader().shelf(Shelf::Blueprints)?)
}

/// The blueprint with this name.
///
/// # Errors
/// [`Error::Unknown`].
pub fn find(place: &Workplace, name: &str) -> Result<ShelfRow> {
    let found = list(place)?.into_iter().find(|row| row.name == name.trim());
    found.ok_or_else(|| unknown(name))
}

/// A blueprint by its name in the library or from a file.
///
/// # Errors
/// [`Error::Unknown`] if it is neither; [`Error::Blueprint`].
pub fn open(place: &Workplace, name_or_file: &str) -> Result<(Blueprint, Vec<BlueprintFinding>)> {
    match find(place, name_or_file) {
        Ok(row) => open_revision(place, row.id, None),
        Err(unknown) => {
            let path = Path::new(name_or_file);
            if path.is_file() {
                read(path)
            } else {
                Err(unknown)
            }
        }
    }
}

/// Reads a blueprint file.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Blueprint`].
pub fn read(file: &Path) -> Result<(Blueprint, Vec<BlueprintFinding>)> {
    let bytes = files::read(file, profiles::blueprint::MAX_BYTES as u64)?;
    Ok(Blueprint::read(&bytes)?)
}

/// Keeps a blueprint under its name: a new one, or the next revision of the one that is there.
///
/// # Errors
/// Those of the ledger.
pub fn save(place: &mut Workplace, blueprint: &Blueprint) -> Result<Saved> {
    let name = clean_name(&blueprint.name)?.to_owned();
    let body = blueprint.to_toml()?.into_bytes();
    let before = list(place)?.into_iter().find(|row| row.name == name);
    if let Some(row) = before.as_ref().filter(|row| row.sha256 == sha256(&body)) {
        return Ok(Saved::Unchanged(row.clone()));
    }
    let (id, revision) =
        before.map_or_else(|| (Uuid::now_v7(), 1), |row| (row.id, row.revision + 1));
    let fact = Fact::BlueprintSaved {
        blueprint: id,
        name: name.clone(),
        revision,
        sha256: sha256(&body),
    };
    place.record_with(vec![fact], &[&body])?;
    find(place, &name).map(Saved::New)
}

/// The next revisions of the blueprints that name a profile, with its new name in them.
pub(crate) fn renaming_profile(
    place: &Workplace,
    from: &str,
    to: &str,
) -> Result<Vec<(Fact, Vec<u8>)>> {
    let mut next = Vec::new();
    for row in list(place)? {
        let (mut blueprint, _) = open(place, &row.name)?;
        let before = blueprint.clone();
        let named = [
            &mut blueprint.home_screen,
            &mut blueprint.prepare.network_profile,
        ];
        let named = named.into_iter().flatten();
        let used = blueprint.profiles.iter_mut().map(|one| &mut one.name);
        for name in named.chain(used).filter(|name| *name == from) {
            to.clone_into(name);
        }
        if blueprint == before {
            continue;
        }
        let body = blueprint.to_toml()?.into_bytes();
        let fact = Fact::BlueprintSaved {
            blueprint: row.id,
            name: row.name,
            revision: row.revision + 1,
            sha256: sha256(&body),
        };
        next.push((fact, body));
    }
    Ok(next)
}

/// Keeps a new blueprint; a second try with the same contents changes nothing.
///
/// # Errors
/// [`Error::Taken`] if another blueprint has its name; those of [`save`].
pub fn create(place: &mut Workplace, blueprint: &Blueprint) -> Result<Saved> {
    let body = sha256(blueprint.to_toml()?.as_bytes());
    match find(place, &blueprint.name) {
        Ok(row) if row.sha256 != body => Err(Error::Taken {
            kind: "blueprint",
            name: row.name,
        }),
        Ok(_) | Err(Error::Unknown { .. }) => save(place, blueprint),
        Err(error) => Err(error),
    }
}

/// The blueprint with this id; also one that has left the library.
///
/// # Errors
/// [`Error::Unknown`].
pub fn one(place: &Workplace, id: Uuid) -> Result<ShelfRow> {
    let found = place.reader().shelved(Shelf::Blueprints, id)?;
    found.ok_or_else(|| unknown(&id.to_string()))
}

/// Every revision of a blueprint, oldest first.
///
/// # Errors
/// Those of the ledger.
pub fn revisions(place: &Workplace, id: Uuid) -> Result<Vec<RevisionRow>> {
    Ok(place.reader().revisions(Shelf::Blueprints, id)?)
}

/// A blueprint as it was in one revision; without a number as it is now.
///
/// # Errors
/// [`Error::Unknown`] for a blueprint or revision that isn't there.
pub fn open_revision(
    place: &Workplace,
    id: Uuid,
    revision: Option<u32>,
) -> Result<(Blueprint, Vec<BlueprintFinding>)> {
    let row = one(place, id)?;
    let body = match revision {
        None => row.sha256,
        Some(number) => {
            let all = revisions(place, id)?;
            let found = all.into_iter().find(|one| one.revision == number);
            found
                .ok_or_else(|| unknown(&format!("{} r{number}", row.name)))?
                .sha256
        }
    };
    let body = place.reader().content(body)?;
    Ok(Blueprint::read(&body.ok_or_else(|| unknown(&row.name))?)?)
}

/// Keeps the next revision of a blueprint; its name may be another one than before.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::Taken`] if another blueprint has the name; those of the ledger.
pub fn revise(place: &mut Workplace, id: Uuid, blueprint: &Blueprint) -> Result<Saved> {
    let before = one(place, id)?;
    let name = clean_name(&blueprint.name)?.to_owned();
    if list(place)?
        .iter()
        .any(|row| row.name == name && row.id != id)
    {
        return Err(Error::Taken {
            kind: "blueprint",
            name,
        });
    }
    let body = blueprint.to_toml()?.into_bytes();
    if before.sha256 == sha256(&body) && before.removed_at.is_none() {
        return Ok(Saved::Unchanged(before));
    }
    let fact = Fact::BlueprintSaved {
        blueprint: id,
        name,
        revision: before.revision + 1,
        sha256: sha256(&body),
    };
    place.record_with(vec![fact], &[&body])?;
    one(place, id).map(Saved::New)
}

/// Keeps a copy of a blueprint under another name.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::Taken`] if a blueprint has the name.
pub fn duplicate(place: &mut Workplace, id: Uuid, name: &str) -> Result<Saved> {
    let name = clean_name(name)?.to_owned();
    if list(place)?.iter().any(|row| row.name == name) {
        return Err(Error::Taken {
            kind: "blueprint",
            name,
        });
    }
    let (mut copy, _) = open_revision(place, id, None)?;
    copy.id = slug(&name);
    copy.name = name;
    create(place, &copy)
}

/// Takes a blueprint out of the library. Its revisions stay in the journal, and batches and kits
/// that name it still know it.
///
/// # Errors
/// [`Error::Unknown`] if it isn't there or is out already.
pub fn remove(place: &mut Workplace, id: Uuid) -> Result<()> {
    let row = one(place, id)?;
    if row.removed_at.is_some() {
        return Err(unknown(&row.name));
    }
    place
        .record(vec![Fact::BlueprintRemoved { blueprint: id }])
        .map(drop)
}

/// Where a blueprint is used.
#[derive(Debug)]
pub struct Uses {
    /// The batches that it is planned for, in the order they were made.
    pub batches: Vec<Batch>,
    /// How many kits were made with it.
    pub kits: usize,
}

/// The batches and kits of a blueprint.
///
/// # Errors
/// Those of the ledger.
pub fn uses(place: &Workplace, id: Uuid) -> Result<Uses> {
    let batches = place.reader().batches()?.into_iter().map(|row| row.batch);
    let kits = place.reader().kits()?;
    Ok(Uses {
        batches: batches
            .filter(|batch| batch.plan.blueprint == Some(id))
            .collect(),
        kits: kits.iter().filter(|kit| kit.blueprint == Some(id)).count(),
    })
}

fn unknown(name: &str) -> Error {
    Error::Unknown {
        kind: "blueprint",
        name: name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blueprints::from_starter;
    use crate::practice::tests::practice_school;

    #[test]
    fn a_blueprint_keeps_its_id_when_its_name_changes() {
        let (_folder, mut place) = practice_school();
        let row = list(&place).unwrap().remove(0);
        let (mut blueprint, _) = open_revision(&place, row.id, None).unwrap();
        assert!(!revise(&mut place, row.id, &blueprint).unwrap().is_new());
        blueprint.name = "國中 113".into();
        let saved = revise(&mut place, row.id, &blueprint).unwrap();
        assert_eq!((saved.row().id, saved.row().revision), (row.id, 2));
        assert_eq!(saved.row().name, "國中 113");
        let (old, _) = open_revision(&place, row.id, Some(1)).unwrap();
        assert_eq!(old.name, row.name);
        let missing = open_revision(&place, row.id, Some(3)).unwrap_err();
        assert_eq!(missing.code(), "unknown-name");
    }

    #[test]
    fn no_two_blueprints_get_one_name() {
        let (_folder, mut place) = practice_school();
        let row = list(&place).unwrap().remove(0);
        let copy = duplicate(&mut place, row.id, " Copy ").unwrap();
        assert_eq!((copy.row().name.as_str(), copy.row().revision), ("Copy", 1));
        assert_ne!(copy.row().id, row.id);
        let again = duplicate(&mut place, row.id, "Copy").unwrap_err();
        assert_eq!(again.code(), "name-taken");
        let (mut blueprint, _) = open_revision(&place, copy.row().id, None).unwrap();
        blueprint.name = row.name;
        let taken = revise(&mut place, copy.row().id, &blueprint).unwrap_err();
        assert_eq!(taken.code(), "name-taken");
    }

    #[test]
    fn what_was_removed_can_still_be_read_and_kept_anew() {
        let (_folder, mut place) = practice_school();
        let row = list(&place).unwrap().remove(0);
        remove(&mut place, row.id).unwrap();
        assert!(list(&place).unwrap().is_empty());
        assert_eq!(
            remove(&mut place, row.id).unwrap_err().code(),
            "unknown-name"
        );
        let (blueprint, _) = open_revision(&place, row.id, None).unwrap();
        let back = revise(&mut place, row.id, &blueprint).unwrap();
        assert_eq!((back.row().revision, back.row().removed_at), (2, None));
    }

    #[test]
    fn a_batch_that_uses_it_is_named() {
        let (_folder, mut place) = practice_school();
        let row = list(&place).unwrap().remove(0);
        let plan = migration::BatchPlan {
            name: "Cart 1".into(),
            blueprint: Some(row.id),
            ..migration::BatchPlan::default()
        };
        crate::batches::create(&mut place, plan, crate::batches::Members::default()).unwrap();
        let other = from_starter(&place, "Staff", "staff", &[]).unwrap();
        let other = create(&mut place, &other).unwrap();
        let used = uses(&place, row.id).unwrap();
        assert_eq!((used.batches.len(), used.kits), (1, 0));
        assert_eq!(used.batches[0].plan.name, "Cart 1");
        assert!(uses(&place, other.row().id).unwrap().batches.is_empty());
    }
}
