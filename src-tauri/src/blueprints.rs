//! The library of blueprints, and one blueprint in the making.

use companion::blueprints;
use companion::files::{self, Existing, Privacy};
use companion::{Error, Workplace};
use profiles::blueprint::{Blueprint, Starter, ToolOrigin};
use profiles::finding::Severity;
use profiles::placeholder::Placeholder;
use uuid::Uuid;

use crate::desk::{Answer, Desk};
use crate::people::People;
use crate::step_findings::step_findings;
use crate::wire::{
    BatchName, BlueprintAsk, BlueprintCopy, BlueprintDraft, BlueprintExport, BlueprintFound,
    BlueprintKeep, BlueprintLine, BlueprintNew, BlueprintPage, BlueprintProfile, BlueprintRemove,
    BlueprintRevision, BlueprintShelf, FileAsk, ProgramsCard,
};

pub(crate) fn blueprints(desk: &Desk, (): ()) -> Answer<BlueprintShelf> {
    shelf(desk.top().place()?)
}

pub(crate) fn blueprint(desk: &Desk, ask: BlueprintAsk) -> Answer<BlueprintPage> {
    page(desk.top().place()?, id(&ask.id)?, ask.revision)
}

pub(crate) fn blueprint_new(desk: &Desk, wish: BlueprintNew) -> Answer<BlueprintPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let name = wish.name.trim();
    let made = blueprints::from_starter(place, name, &wish.starter, &wish.profiles)?;
    let saved = blueprints::create(place, &made)?;
    page(place, saved.row().id, None)
}

pub(crate) fn blueprint_save(desk: &Desk, keep: BlueprintKeep) -> Answer<BlueprintPage> {
    let blueprint = Blueprint::try_from(keep.draft)?;
    let mut top = desk.top();
    let place = top.place()?;
    let saved = match keep.id {
        Some(text) => blueprints::revise(place, id(&text)?, &blueprint)?,
        None => blueprints::create(place, &blueprint)?,
    };
    page(place, saved.row().id, None)
}

pub(crate) fn blueprint_duplicate(desk: &Desk, copy: BlueprintCopy) -> Answer<BlueprintPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let saved = blueprints::duplicate(place, id(&copy.id)?, &copy.name)?;
    page(place, saved.row().id, None)
}

pub(crate) fn blueprint_remove(desk: &Desk, wish: BlueprintRemove) -> Answer<BlueprintShelf> {
    let mut top = desk.top();
    let place = top.place()?;
    blueprints::remove(place, id(&wish.id)?)?;
    shelf(place)
}

pub(crate) fn blueprint_read(desk: &Desk, ask: FileAsk) -> Answer<BlueprintFound> {
    let mut top = desk.top();
    let path = top.tray.path(ask.id)?.to_owned();
    let place = top.place()?;
    let (blueprint, read) = blueprints::read(&path)?;
    let mut checked = blueprints::check(place, &blueprint, None)?;
    checked.findings.splice(0..0, read);
    let same = blueprints::list(place)?;
    let same = same.iter().find(|row| row.name == blueprint.name.trim());
    Ok(BlueprintFound {
        same_name: same.map(|row| row.id.to_string()),
        findings: step_findings(&checked),
        draft: blueprint.into(),
    })
}

pub(crate) fn blueprint_export(desk: &Desk, export: BlueprintExport) -> Answer<()> {
    let blueprint = Blueprint::try_from(export.draft)?;
    let text = blueprint.to_toml().map_err(Error::from)?;
    let path = desk.top().tray.path(export.file)?.to_owned();
    files::write(&path, text.as_bytes(), Privacy::Shared, Existing::Goes)?;
    Ok(())
}

fn shelf(place: &Workplace) -> Answer<BlueprintShelf> {
    let programs = blueprints::programs(place);
    let tool = &programs.tool;
    let panes = tool
        .prepare_flags
        .iter()
        .filter_map(|flag| flag.strip_prefix("skip-"));
    let lines = blueprints::list(place)?
        .into_iter()
        .map(|row| line(place, row));
    Ok(BlueprintShelf {
        blueprints: lines.collect::<Answer<_>>()?,
        starters: Starter::all().map(|one| one.id.to_owned()).collect(),
        profiles: choices(place)?,
        programs: ProgramsCard {
            configurator: programs.configurator.clone(),
            cfgutil: programs.cfgutil.clone(),
            asked: tool.origin == ToolOrigin::Installed,
        },
        panes: panes
            .filter(|pane| *pane != "all")
            .map(str::to_owned)
            .collect(),
        placeholders: Placeholder::ALL.iter().map(ToString::to_string).collect(),
    })
}

fn line(place: &Workplace, row: ledger::ShelfRow) -> Answer<BlueprintLine> {
    let (blueprint, _) = blueprints::open_revision(place, row.id, None)?;
    let findings = step_findings(&blueprints::check(place, &blueprint, None)?);
    let count = |wanted: Severity| {
        let found = findings
            .iter()
            .filter(|one| one.said.severity == wanted.word());
        found.count()
    };
    let (batches, kits) = uses(place, row.id)?;
    Ok(BlueprintLine {
        id: row.id.to_string(),
        revision: row.revision,
        saved_at: row.saved_at.to_string(),
        profiles: blueprint.profiles.len(),
        apps: blueprint.apps.len(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        batches,
        kits,
        name: row.name,
    })
}

fn choices(place: &Workplace) -> Answer<Vec<BlueprintProfile>> {
    let choices = blueprints::choices(place)?.into_iter();
    Ok(choices
        .map(|one| BlueprintProfile {
            name: one.name,
            revision: one.revision,
            wifi: one.brings_wifi,
            home_screen: one.orders_home_screen,
        })
        .collect())
}

fn uses(place: &Workplace, id: Uuid) -> Answer<(Vec<BatchName>, usize)> {
    let uses = blueprints::uses(place, id)?;
    let batches = uses.batches.into_iter().map(|batch| BatchName {
        id: batch.id.to_string(),
        name: batch.plan.name,
    });
    Ok((batches.collect(), uses.kits))
}

fn page(place: &Workplace, id: Uuid, revision: Option<u32>) -> Answer<BlueprintPage> {
    let row = blueprints::one(place, id)?;
    let (blueprint, _) = blueprints::open_revision(place, id, revision)?;
    let people = People::of(place)?;
    let revisions = blueprints::revisions(place, id)?.into_iter().rev();
    let (batches, kits) = uses(place, id)?;
    Ok(BlueprintPage {
        id: id.to_string(),
        revision: row.revision,
        saved_at: row.saved_at.to_string(),
        draft: BlueprintDraft::from(blueprint),
        revisions: revisions
            .map(|one| BlueprintRevision {
                revision: one.revision,
                name: one.name,
                saved_at: one.saved_at.to_string(),
                by: people.name(one.saved_by),
            })
            .collect(),
        batches,
        kits,
    })
}

pub(crate) fn id(text: &str) -> Answer<Uuid> {
    let unknown = |_| Error::Unknown {
        kind: "blueprint",
        name: text.chars().take(64).collect(),
    };
    Ok(text.parse().map_err(unknown)?)
}
