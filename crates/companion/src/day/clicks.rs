//! What to do in a step: text ids in order, in the words of Apple Configurator. With a blueprint
//! they are those of its step sheet, else the general sequence.

use migration::day::Round;
use migration::{Args, DayStep};
use profiles::blueprint::{Blueprint, Lane, Section, SheetStep};

use super::opening::Day;
use super::page::{has_first_round, ready};
use crate::error::Result;
use crate::workplace::Workplace;
use crate::{blueprints, profile_shelf};

/// One click, or another thing to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Click {
    /// Id of its text.
    pub id: &'static str,
    /// What the text names.
    pub args: Args,
    /// Whether it erases.
    pub erases: bool,
    /// For which round of Prepare; of no round outside that step.
    pub round: Option<Round>,
}

/// At the end of Prepare of the general sequence.
const GENERAL: [&str; 5] = [
    "blueprint-sheet-manual",
    "blueprint-sheet-add-unticked",
    "blueprint-sheet-supervise",
    "blueprint-sheet-pairing-unticked",
    "blueprint-sheet-no-mdm",
];

/// What of the step sheet belongs to the step of the profiles: those that came with the blueprint,
/// names that are given by hand, and those that come after.
const OF_PROFILES: [&str; 4] = [
    "blueprint-sheet-profile",
    "blueprint-sheet-name-each",
    "blueprint-sheet-profile-named",
    "blueprint-sheet-profile-each",
];

/// What to do in a step.
pub(super) fn of(place: &Workplace, day: &Day, step: DayStep) -> Result<Vec<Click>> {
    Ok(match step {
        DayStep::Mac => mac(place, day)?,
        DayStep::Collect => plain(&[
            "day-collect-take",
            "day-collect-scan",
            "day-collect-stranger",
        ]),
        DayStep::BackUp => plain(&[
            "day-back-up-ask",
            "day-back-up-icloud",
            "day-back-up-mac",
            "day-back-up-waive",
        ]),
        DayStep::SignOut => plain(&[
            "day-sign-out-account",
            "day-sign-out-find-my",
            "day-sign-out-passcode",
            "day-sign-out-lock",
        ]),
        DayStep::Unassign => plain(&[
            "day-unassign-open",
            "day-unassign-search",
            "day-unassign-unassign",
            "day-unassign-wait",
            "day-unassign-compare",
        ]),
        DayStep::Prepare => prepare(place, day)?,
        DayStep::Profiles => profiles(place, day)?,
        DayStep::Apps => apps(place, day)?,
        DayStep::Verify => verify(day),
        DayStep::HandOver => plain(&[
            "day-hand-over-charge",
            "day-hand-over-label",
            "day-hand-over-give",
        ]),
    })
}

fn click(id: &'static str) -> Click {
    click_with(id, Args::new())
}

fn click_with(id: &'static str, args: Args) -> Click {
    Click {
        id,
        args,
        erases: false,
        round: None,
    }
}

fn plain(ids: &[&'static str]) -> Vec<Click> {
    ids.iter().map(|id| click(id)).collect()
}

fn from_sheet(
    place: &Workplace,
    blueprint: &Blueprint,
    devices: usize,
    section: Section,
) -> Result<Vec<Click>> {
    let one = |step: SheetStep| Click {
        id: step.id,
        args: step.args,
        erases: step.erases,
        round: None,
    };
    let steps = blueprints::step_sheet(place, blueprint, devices)?.into_iter();
    let of_section = steps.filter(|step| step.section == section);
    Ok(of_section.map(one).collect())
}

fn mac(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let count = day.devices.len();
    let mut clicks = from_sheet(place, &day.settings(), count, Section::Mac)?;
    clicks.insert(1, click("day-mac-licences"));
    if let Some(blueprint) = &day.blueprint {
        clicks.extend(from_sheet(place, blueprint, count, Section::Blueprint)?);
    }
    Ok(clicks)
}

fn prepare(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let mut clicks = Vec::new();
    let mut add = |round: Round, mut of_round: Vec<Click>| {
        for one in &mut of_round {
            one.round = Some(round);
        }
        clicks.append(&mut of_round);
    };
    if has_first_round(day) {
        add(Round::First, first_round(place, day)?);
    }
    add(Round::Last, last_round(place, day)?);
    if ready(day).next().is_none() {
        clicks.retain(|one| !one.erases);
    }
    Ok(clicks)
}

fn first_round(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let in_lane_2 = Blueprint {
        lane: Lane::Two,
        ..day.settings()
    };
    let mut clicks = vec![connect(day), click("day-prepare-select")];
    clicks.extend(from_sheet(
        place,
        &in_lane_2,
        day.devices.len(),
        Section::FirstRound,
    )?);
    Ok(clicks)
}

fn last_round(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let mut clicks = vec![connect(day), click("day-prepare-select")];
    if let Some(blueprint) = &day.blueprint {
        let apply = from_sheet(place, blueprint, day.devices.len(), Section::Apply)?;
        clicks.extend(
            apply
                .into_iter()
                .filter(|one| one.id == "blueprint-sheet-apply"),
        );
    } else {
        clicks.push(click("day-prepare-prepare"));
        clicks.extend(plain(&GENERAL));
        clicks.push(click_with(
            "blueprint-sheet-choose-organization",
            Args::from([("organization".into(), day.organization.clone().into())]),
        ));
        clicks.extend(plain(&["day-prepare-panes", "day-prepare-network"]));
        clicks.push(Click {
            erases: true,
            ..click("day-prepare-go")
        });
    }
    clicks.push(click("day-prepare-wait"));
    Ok(clicks)
}

fn connect(day: &Day) -> Click {
    let count = Args::from([("count".into(), day.devices.len().into())]);
    click_with("blueprint-sheet-connect", count)
}

fn profiles(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let Some(blueprint) = &day.blueprint else {
        let shelf = profile_shelf::list(place)?;
        let names = shelf.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
        let make = match names.as_slice() {
            [] => click("day-profiles-make"),
            _ => click_with(
                "day-profiles-export",
                Args::from([("profiles".into(), names.into())]),
            ),
        };
        return Ok(vec![
            make,
            click("day-profiles-add"),
            click("day-profiles-look"),
        ]);
    };
    let mut clicks = plain(&["day-profiles-came", "day-profiles-look"]);
    for section in [Section::Blueprint, Section::Apply] {
        let sheet = from_sheet(place, blueprint, day.devices.len(), section)?;
        clicks.extend(
            sheet
                .into_iter()
                .filter(|one| OF_PROFILES.contains(&one.id)),
        );
    }
    Ok(clicks)
}

fn apps(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let Some(blueprint) = &day.blueprint else {
        return Ok(plain(&["day-apps-add", "day-apps-choose", "day-apps-look"]));
    };
    if blueprint.apps.is_empty() {
        return Ok(plain(&["day-apps-none"]));
    }
    let mut clicks = plain(&["day-apps-came"]);
    let sheet = from_sheet(place, blueprint, day.devices.len(), Section::Blueprint)?;
    clicks.extend(
        sheet
            .into_iter()
            .filter(|one| one.id.starts_with("blueprint-sheet-app")),
    );
    clicks.push(click("day-apps-look"));
    Ok(clicks)
}

fn verify(day: &Day) -> Vec<Click> {
    let restart = day.settings().restart;
    let mut clicks = Vec::new();
    if restart {
        clicks.push(click("blueprint-sheet-restart"));
    }
    clicks.extend(plain(&[
        "blueprint-sheet-verify",
        "day-verify-hardware",
        "day-verify-lock-screen",
    ]));
    clicks
}
