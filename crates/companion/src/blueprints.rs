//! The library of blueprints, their findings, the run plan and the step sheet.

use std::path::Path;

use bench::facts::{Facts, VerbClass as KnownClass};
use bench::{FlagOrigin, PrepareFlags};
use ledger::{DeviceRow, Shelf, ShelfRow, sha256};
use migration::{Device, Fact, Field, Tick};
use profiles::blueprint::{
    Blueprint, BlueprintFinding, Context, Guards, KnownProfile, PlanDevice, ProfileUse, Starter,
    Tool, ToolOrigin, Verb, VerbClass,
};
use profiles::check::{Target, Together, check_together};
use profiles::document::Document;
use profiles::identifier;
use profiles::placeholder::{Placeholder, Values};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::saved::{Saved, clean_name};
use crate::school::School;
use crate::workplace::Workplace;
use crate::{batches, devices, files, profile_shelf, tools};

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
    found.ok_or_else(|| Error::Unknown {
        kind: "blueprint",
        name: name.to_owned(),
    })
}

/// A blueprint by its name in the library or from a file.
///
/// # Errors
/// [`Error::Unknown`] if it is neither; [`Error::Blueprint`].
pub fn open(place: &Workplace, name_or_file: &str) -> Result<(Blueprint, Vec<BlueprintFinding>)> {
    match find(place, name_or_file) {
        Ok(row) => {
            let gone = || Error::Unknown {
                kind: "blueprint",
                name: row.name.clone(),
            };
            let body = place.reader().content(row.sha256)?.ok_or_else(gone)?;
            Ok(Blueprint::read(&body)?)
        }
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

/// A new blueprint from a starter. Its profiles are those named, in that order; without any,
/// the school's own profiles that were made from the starter's templates. Network and Home Screen
/// are chosen among these and no others, since the kit holds only them.
///
/// # Errors
/// [`Error::Unknown`] for a starter or profile.
pub fn from_starter(
    place: &Workplace,
    name: &str,
    starter: &str,
    wanted: &[String],
) -> Result<Blueprint> {
    let school = place.school()?;
    let unknown = || Error::Unknown {
        kind: "starter",
        name: starter.to_owned(),
    };
    let starter = Starter::by_id(starter).ok_or_else(unknown)?;
    let mut blueprint = starter.blueprint(&profiles::identifier::slug(name), name, &school.name)?;
    let shelf = shelf(place)?;
    let own: Vec<&(ShelfRow, Document)> = if wanted.is_empty() {
        let starts = blueprint.profiles.iter();
        starts
            .filter_map(|one| made_from(shelf.iter(), &school, &one.name))
            .collect()
    } else {
        let known = |name: &String| {
            let row = profile_shelf::find(place, name)?;
            Ok(shelf.iter().find(|(one, _)| one.id == row.id))
        };
        let found: Vec<_> = wanted.iter().map(known).collect::<Result<_>>()?;
        found.into_iter().flatten().collect()
    };
    let choose = |template: Option<&str>| {
        let chosen = made_from(own.iter().copied(), &school, template?);
        chosen.map(|(row, _)| row.name.clone())
    };
    let network = choose(blueprint.prepare.network_profile.as_deref());
    blueprint.prepare.network_profile = network.or_else(|| first_with_wifi(&own));
    blueprint.home_screen = choose(blueprint.home_screen.as_deref());
    blueprint.profiles = own
        .iter()
        .map(|(row, _)| ProfileUse {
            name: row.name.clone(),
            revision: None,
            file: None,
            extra: Default::default(),
        })
        .collect();
    Ok(blueprint)
}

/// The first of some profiles that was made from a template, also under an older identifier of
/// the school.
fn made_from<'a>(
    mut shelf: impl Iterator<Item = &'a (ShelfRow, Document)>,
    school: &School,
    template: &str,
) -> Option<&'a (ShelfRow, Document)> {
    let start = format!("{}.{template}.", school.identifier);
    shelf.find(|(row, document)| {
        document.text("PayloadIdentifier").is_some_and(|id| {
            id.starts_with(&start) || identifier::is_made_from(id, template, &row.name)
        })
    })
}

fn first_with_wifi(shelf: &[&(ShelfRow, Document)]) -> Option<String> {
    let with_wifi =
        |(_, document): &&&(ShelfRow, Document)| !profiles::summary::networks(document).is_empty();
    shelf
        .iter()
        .find(with_wifi)
        .map(|(row, _)| row.name.clone())
}

/// Everything found about a blueprint.
#[derive(Debug)]
pub struct Checked {
    /// In the blueprint itself.
    pub findings: Vec<BlueprintFinding>,
    /// Between its profiles.
    pub together: Vec<Together>,
}

/// Checks a blueprint against the library and a batch.
///
/// # Errors
/// Those of the ledger; [`Error::Unknown`] for a batch.
pub fn check(place: &Workplace, blueprint: &Blueprint, batch: Option<&str>) -> Result<Checked> {
    let count = match batch {
        Some(name) => batches::devices(place, &batches::find(place, name)?)?.len(),
        None => 0,
    };
    let shelf = shelf(place)?;
    let known: Vec<KnownProfile<'_>> = shelf
        .iter()
        .map(|(row, document)| KnownProfile {
            name: &row.name,
            revision: Some(row.revision),
            document,
        })
        .collect();
    let tool = tool(place);
    let context = Context {
        devices: count,
        profiles: &known,
        tool: Some(&tool),
        ..Context::default()
    };
    let used: Vec<(&str, &Document)> = blueprint
        .profiles
        .iter()
        .filter_map(|one| context.profile(one))
        .map(|known| (known.name, known.document))
        .collect();
    let target = Target {
        ipados: blueprint.ipados,
        ..Target::default()
    };
    Ok(Checked {
        findings: blueprint.findings(&context),
        together: check_together(&used, &target),
    })
}

fn shelf(place: &Workplace) -> Result<Vec<(ShelfRow, Document)>> {
    let open =
        |row: ShelfRow| profile_shelf::open_concealed(place, &row).map(|document| (row, document));
    profile_shelf::list(place)?.into_iter().map(open).collect()
}

/// The iPads of a batch as a plan sees them.
///
/// # Errors
/// Those of the ledger.
pub fn plan_devices(place: &Workplace, rows: &[DeviceRow]) -> Result<Vec<PlanDevice>> {
    let school = place.school()?.name;
    let limits = place.reader().school()?.limits.is_some();
    let one = |row: &DeviceRow| {
        let device = devices::one(place, &row.serial)?;
        let open = !limits || !device.standing.without(&Tick::GUARDS).is_empty();
        Ok(PlanDevice {
            serial: row.serial.to_string(),
            ecid: device.text(Field::Ecid).map(|ecid| ecid.into_owned()),
            values: values(&device, &school),
            guards: if open { Guards::Open } else { Guards::Hold },
        })
    };
    rows.iter().map(one).collect()
}

/// What the placeholders stand for on one iPad.
#[must_use]
pub fn values(device: &Device, school: &str) -> Values {
    let fields = [
        (Placeholder::AssetTag, Field::AssetTag),
        (Placeholder::DeviceName, Field::DeviceName),
        (Placeholder::Class, Field::Class),
        (Placeholder::Seat, Field::Seat),
        (Placeholder::Keeper, Field::Keeper),
    ];
    let mut values: Values = fields
        .into_iter()
        .filter_map(|(placeholder, field)| Some((placeholder, device.text(field)?.into_owned())))
        .collect();
    values.insert(Placeholder::Serial, device.serial.to_string());
    values.insert(Placeholder::School, school.to_owned());
    values
}

/// A grade as its one letter.
fn letter(grade: bench::facts::Grade) -> String {
    serde_json::to_value(grade)
        .ok()
        .and_then(|grade| grade.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// What cfgutil can do: the verbs from the one file that holds our beliefs, the flags of `prepare`
/// as the installed one names them, if there is one that may be asked.
#[must_use]
pub fn tool(place: &Workplace) -> Tool {
    let flags =
        tools::installed(place).map_or_else(|_| PrepareFlags::believed(), |probe| probe.prepare);
    let verbs = Facts::built_in().verbs.iter().map(|verb| {
        let class = match verb.class {
            KnownClass::Reads => VerbClass::Reads,
            KnownClass::Destroys => VerbClass::Destroys,
            KnownClass::Changes | KnownClass::Runs => VerbClass::Changes,
        };
        let known = Verb {
            name: verb.name.clone(),
            class,
            auth: verb.auth,
            grade: letter(verb.grade),
        };
        (verb.name.clone(), known)
    });
    Tool {
        origin: if flags.origin == FlagOrigin::Installed {
            ToolOrigin::Installed
        } else {
            ToolOrigin::Believed
        },
        verbs: verbs.collect(),
        prepare_flags: flags.flags.iter().map(|flag| flag.name.clone()).collect(),
    }
}
