//! The practice school: a ledger marked for ever, messy rosters, profiles and a blueprint.
//!
//! The lists are as lists of schools are: one in the old encoding of its country (Big5, Shift JIS,
//! Windows-1252) with a title above the header, iPads twice, tags missing, characters that only
//! look right and a total at the end; the same as a workbook; and one of the property office that
//! fills the missing tags.

use std::fs;
use std::path::PathBuf;

use ledger::{Kind, LedgerError};
use migration::{Fact, practice};
use profiles::secret::Secret;
use profiles::template::{Answers, Template};
use words::{Lang, Words};

use crate::error::{Error, Result};
use crate::files::{self, Privacy};
use crate::templates::{self, Given};
use crate::workplace::Workplace;
use crate::{blueprints, profile_shelf};

/// The lists of the practice school by file name, as a school that speaks this language keeps them.
macro_rules! lists_in {
    ($lang:literal) => {
        [
            (
                "practice-roster.csv",
                include_bytes!(concat!("../practice/", $lang, "/roster.csv")),
            ),
            (
                "practice-roster.xlsx",
                include_bytes!(concat!("../practice/", $lang, "/roster.xlsx")),
            ),
            (
                "practice-property-office.csv",
                include_bytes!(concat!("../practice/", $lang, "/property-office.csv")),
            ),
        ]
    };
}

type Lists = [(&'static str, &'static [u8]); 3];

const fn lists_of(lang: Lang) -> &'static Lists {
    const ZH_TW: Lists = lists_in!("zh-TW");
    const JA: Lists = lists_in!("ja");
    const EN: Lists = lists_in!("en");
    match lang {
        Lang::ZhTw => &ZH_TW,
        Lang::Ja => &JA,
        Lang::En => &EN,
    }
}

/// The templates its profiles are made from, in the order of installation.
const TEMPLATES: &[&str] = &[
    "wifi-personal",
    "supervision",
    "restrictions-elementary",
    "lock-screen",
];
/// The network of the practice school, which is nowhere in the air.
const NETWORK: &str = "Practice-Campus";
/// Its password; nobody's secret.
const PASSWORD: &str = "practice-only";

/// What the practice school was given.
#[derive(Debug)]
pub struct Furnished {
    /// Its lists, to be imported.
    pub rosters: Vec<PathBuf>,
    /// Names of its profiles.
    pub profiles: Vec<String>,
    /// Name of its blueprint.
    pub blueprint: String,
}

/// Gives a practice ledger its school, lists, profiles and blueprint. Done again, it changes
/// nothing but lists that were edited.
///
/// # Errors
/// [`LedgerError::IsReal`]; those of files and ledger.
pub fn furnish(place: &mut Workplace, words: &Words) -> Result<Furnished> {
    if place.kind() != Kind::Practice {
        return Err(LedgerError::IsReal.into());
    }
    if place.reader().school()?.name.is_none() {
        let name = words.say0("practice-school-name");
        place.record(vec![Fact::SchoolSet {
            name,
            identifier: practice::IDENTIFIER.to_owned(),
        }])?;
    }
    let mut profiles = Vec::new();
    for id in TEMPLATES {
        profiles.push(make_profile(place, words, id)?);
    }
    let name = words.say0("practice-blueprint-name");
    let known = blueprints::list(place)?.iter().any(|row| row.name == name);
    if !known {
        let blueprint = blueprints::from_starter(place, &name, "elementary", &profiles)?;
        blueprints::create(place, &blueprint)?;
    }
    Ok(Furnished {
        rosters: write_rosters(place, words.lang())?,
        profiles,
        blueprint: name,
    })
}

/// The lists of the practice school, laid down anew where they are gone or were edited.
///
/// # Errors
/// [`LedgerError::IsReal`]; those of files.
pub fn lists(place: &Workplace, words: &Words) -> Result<Vec<PathBuf>> {
    if place.kind() != Kind::Practice {
        return Err(LedgerError::IsReal.into());
    }
    write_rosters(place, words.lang())
}

fn make_profile(place: &mut Workplace, words: &Words, id: &str) -> Result<String> {
    let template = Template::by_id(id)?;
    let name = words.say0(&template.title_id());
    let known = profile_shelf::list(place)?
        .iter()
        .any(|row| row.name == name);
    if !known {
        let mut answers = Answers::new();
        if id == "wifi-personal" {
            let ssid = templates::answer(template, "ssid", Given::Text(NETWORK.to_owned()))?;
            let password = templates::answer(
                template,
                "wifi-password",
                Given::Secret(Secret::new(PASSWORD)),
            )?;
            answers.insert("ssid".to_owned(), ssid);
            answers.insert("wifi-password".to_owned(), password);
        }
        templates::make(place, words, template, &name, &answers)?;
    }
    Ok(name)
}

/// Whoever changes the language later finds the lists that the school began with.
fn write_rosters(place: &Workplace, lang: Lang) -> Result<Vec<PathBuf>> {
    let folder = place.folder().join("practice-rosters");
    fs::create_dir_all(&folder).map_err(Error::writing(&folder))?;
    let write = |(at, (name, bytes)): (usize, &(&str, &[u8]))| {
        let path = folder.join(name);
        let known = |found: Vec<u8>| {
            Lang::ALL
                .into_iter()
                .any(|lang| lists_of(lang)[at].1 == found)
        };
        if !fs::read(&path).is_ok_and(known) {
            files::write_over(&path, bytes, Privacy::Shared)?;
        }
        Ok(path)
    };
    lists_of(lang).iter().enumerate().map(write).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use migration::{BatchPlan, Entry, Field, Serial};

    use super::*;
    use crate::batches;
    use crate::workplace::Clock;

    /// A practice school without iPads, at a fixed time, in a folder that goes with it.
    pub(crate) fn practice_school() -> (tempfile::TempDir, Workplace) {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed("2026-07-01T01:00:00Z".parse().unwrap());
        let ledger = folder.path().join("ledger.sqlite");
        let mut place = Workplace::create(&ledger, Kind::Practice, clock).unwrap();
        furnish(&mut place, Words::of(words::Lang::En)).unwrap();
        (folder, place)
    }

    /// Puts iPads on the list: serial, class, and a seat if it has one.
    pub(crate) fn list_ipads(place: &mut Workplace, ipads: &[(&str, &str, Option<&str>)]) {
        let listed = ipads.iter().map(|(serial, class, seat)| {
            let mut entry = Entry::default();
            entry.set(Field::Class, *class);
            entry.set(Field::Seat, seat.unwrap_or_default());
            entry.set(Field::AssetTag, format!("TAG-{serial}"));
            let serial = Serial::parse(serial).unwrap().0;
            Fact::DeviceListed { serial, entry }
        });
        place.record(listed.collect()).unwrap();
    }

    /// A practice school with the batch "Cart" of two iPads.
    pub(crate) fn school_with_a_cart() -> (tempfile::TempDir, Workplace) {
        let (folder, mut place) = practice_school();
        let ipads = [
            ("ZZPRAC0001", "701", Some("1")),
            ("ZZPRAC0002", "701", Some("2")),
        ];
        list_ipads(&mut place, &ipads);
        let serials = ipads.map(|(serial, ..)| Serial::parse(serial).unwrap().0);
        let plan = BatchPlan {
            name: "Cart".into(),
            ..BatchPlan::default()
        };
        batches::create(&mut place, plan, batches::Members::coming(&serials)).unwrap();
        (folder, place)
    }
}
