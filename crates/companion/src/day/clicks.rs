//! What to do in a step: text ids in order, in the words of Apple Configurator. With a blueprint
//! they are those of its step sheet, else the general sequence.

use migration::day::Round;
use migration::{Args, DayStep};
use profiles::blueprint::{Blueprint, Lane, Section, SheetStep};
use serde_json::Value;

use super::opening::Day;
use super::page::{has_first_round, ready};
use crate::blueprints::StepSheets;
use crate::error::Result;
use crate::profile_shelf;
use crate::workplace::Workplace;

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

/// The step of the sheet that puts a profile into the blueprint.
const IN_BLUEPRINT: &str = "blueprint-sheet-profile";

/// What of the step sheet comes after the blueprint was applied: names that are given by hand, and
/// profiles that can't be part of it.
const AFTERWARDS: [&str; 3] = [
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

/// The steps of a sheet that belong to a part of it.
fn of_section(steps: Vec<SheetStep>, section: Section) -> impl Iterator<Item = Click> {
    let one = |step: SheetStep| Click {
        id: step.id,
        args: step.args,
        erases: step.erases,
        round: None,
    };
    let of_section = steps
        .into_iter()
        .filter(move |step| step.section == section);
    of_section.map(one)
}

fn mac(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let (sheets, count) = (StepSheets::of(place)?, day.devices.len());
    let mut clicks: Vec<Click> =
        of_section(sheets.steps(&day.settings(), count), Section::Mac).collect();
    clicks.insert(1, click("day-mac-licences"));
    if let Some(blueprint) = &day.blueprint {
        clicks.extend(of_section(
            sheets.steps(blueprint, count),
            Section::Blueprint,
        ));
    }
    Ok(clicks)
}

fn prepare(place: &Workplace, day: &Day) -> Result<Vec<Click>> {
    let sheets = StepSheets::of(place)?;
    let mut clicks = Vec::new();
    let mut add = |round: Round, mut of_round: Vec<Click>| {
        for one in &mut of_round {
            one.round = Some(round);
        }
        clicks.append(&mut of_round);
    };
    if has_first_round(day) {
        add(Round::First, first_round(&sheets, day));
    }
    add(Round::Last, last_round(&sheets, day));
    if ready(day).next().is_none() {
        clicks.retain(|one| !one.erases);
    }
    Ok(clicks)
}

fn first_round(sheets: &StepSheets, day: &Day) -> Vec<Click> {
    let in_lane_2 = Blueprint {
        lane: Lane::Two,
        ..day.settings()
    };
    let mut clicks = vec![connect(day), click("day-prepare-select")];
    let steps = sheets.steps(&in_lane_2, day.devices.len());
    clicks.extend(of_section(steps, Section::FirstRound));
    clicks
}

fn last_round(sheets: &StepSheets, day: &Day) -> Vec<Click> {
    let mut clicks = vec![connect(day), click("day-prepare-select")];
    if let Some(blueprint) = &day.blueprint {
        let steps = sheets.steps(blueprint, day.devices.len());
        clicks.extend(
            of_section(steps, Section::Apply).filter(|one| one.id == "blueprint-sheet-apply"),
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
    clicks
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
    let steps = StepSheets::of(place)?.steps(blueprint, day.devices.len());
    let came = steps.iter().filter(|step| step.id == IN_BLUEPRINT);
    let came: Vec<Value> = came
        .filter_map(|step| step.args.get("profile").cloned())
        .collect();
    let mut clicks = Vec::new();
    if !came.is_empty() {
        let profiles = Args::from([("profiles".into(), came.into())]);
        clicks.push(click_with("day-profiles-came", profiles));
    }
    clicks.extend(of_section(steps, Section::Apply).filter(|one| AFTERWARDS.contains(&one.id)));
    clicks.push(click("day-profiles-look"));
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
    let steps = StepSheets::of(place)?.steps(blueprint, day.devices.len());
    clicks.extend(
        of_section(steps, Section::Blueprint)
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
