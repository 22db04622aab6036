//! What a draft of a blueprint comes to: findings, names, licences, clicks, run plan.

use companion::blueprints::{self, Naming};
use companion::{Error, Workplace, batches, kit};
use profiles::blueprint::Blueprint;

use crate::desk::{Answer, Desk};
use crate::step_findings::step_findings;
use crate::wire::{
    BlueprintChecked, BlueprintLook, LicenceLine, NameExample, NamingCard, PlanLine, SheetLine,
    json,
};

/// Most iPads that are shown as examples of names.
const EXAMPLES: usize = 5;

pub(crate) fn blueprint_check(desk: &Desk, look: BlueprintLook) -> Answer<BlueprintChecked> {
    let blueprint = Blueprint::try_from(look.draft)?;
    let mut top = desk.top();
    let place = top.place()?;
    let batch = look.batch.as_deref();
    let devices = ipads(place, batch)?;
    let checked = blueprints::check(place, &blueprint, batch)?;
    Ok(BlueprintChecked {
        devices,
        findings: step_findings(&checked),
        naming: naming(place, &blueprint, batch)?,
        licences: licences(&blueprint, devices),
        sheet: clicks(place, &blueprint, devices)?,
        file: blueprint.to_toml().map_err(Error::from)?,
    })
}

pub(crate) fn blueprint_plan(desk: &Desk, look: BlueprintLook) -> Answer<Vec<PlanLine>> {
    let blueprint = Blueprint::try_from(look.draft)?;
    let mut top = desk.top();
    let place = top.place()?;
    let Some(batch) = look.batch else {
        return Ok(Vec::new());
    };
    let rows = batches::devices(place, &batches::find(place, &batch)?)?;
    let steps = kit::run_plan(place, &blueprint, &rows)?.into_iter();
    Ok(steps
        .map(|step| PlanLine {
            serial: step.serial,
            id: step.title.to_owned(),
            args: json(step.args),
            argv: step.argv,
            destroys: step.destroys,
            grade: step.grade,
            assumed: step.assumed,
            left_out: step.left_out,
        })
        .collect())
}

fn ipads(place: &Workplace, batch: Option<&str>) -> Answer<usize> {
    Ok(match batch {
        Some(name) => batches::devices(place, &batches::find(place, name)?)?.len(),
        None => 0,
    })
}

fn naming(place: &Workplace, blueprint: &Blueprint, batch: Option<&str>) -> Answer<NamingCard> {
    let naming = match blueprint.name_pattern.as_deref() {
        Some(pattern) => blueprints::name_ipads(place, pattern, batch)?,
        None => Naming::default(),
    };
    let (named, unnamed) = (naming.names.len(), naming.missing.len());
    let example = |serial: migration::Serial, text: String| NameExample {
        serial: serial.to_string(),
        text,
    };
    let names = naming.names.into_iter().take(EXAMPLES);
    let missing = naming.missing.into_iter().take(EXAMPLES);
    Ok(NamingCard {
        examples: names.map(|(serial, name)| example(serial, name)).collect(),
        named,
        missing: missing
            .map(|(serial, one)| example(serial, one.to_string()))
            .collect(),
        unnamed,
        twice: naming.twice.into_iter().take(EXAMPLES).collect(),
    })
}

fn licences(blueprint: &Blueprint, devices: usize) -> Vec<LicenceLine> {
    let shown = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let line = |app: &profiles::blueprint::AppUse| LicenceLine {
        needed: shown(app.needed(devices)),
        owned: app.licences_owned.map(shown),
        missing: shown(
            app.needed(devices)
                .saturating_sub(app.licences_owned.unwrap_or(u64::MAX)),
        ),
    };
    blueprint.apps.iter().map(line).collect()
}

fn clicks(place: &Workplace, blueprint: &Blueprint, devices: usize) -> Answer<Vec<SheetLine>> {
    let steps = blueprints::StepSheets::of(place)?
        .steps(blueprint, devices)
        .into_iter();
    let lines = steps
        .map(|step| SheetLine {
            section: step.section.title_id().to_owned(),
            id: step.id.to_owned(),
            args: json(step.args),
            erases: step.erases,
        })
        .collect();
    Ok(lines)
}
