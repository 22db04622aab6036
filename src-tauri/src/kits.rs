//! Kits: foreseen, made, opened, listed.

use std::ops::ControlFlow;

use companion::files::Privacy;
use companion::kit::{self, Form, Keys, KitFile, Progress, Secrets, Wanted};
use companion::{Error, batches, blueprints};
use paper::PaperSize;
use profiles::finding::Severity;
use words::{Lang, Words};

use crate::blueprints::id;
use crate::desk::{Answer, Desk};
use crate::people::People;
use crate::step_findings::step_findings;
use crate::wire::{
    KitAsk, KitFileLine, KitForm, KitGap, KitLine, KitMade, KitOpen, KitOpened, KitOutlook,
    KitPaper, KitProfile, KitSecrets, KitTarget, KitTargetAsk, KitWish, Work,
};
use crate::works::Working;

/// Most iPads without a value that are named.
const GAPS: usize = 20;

pub(crate) fn kit_outlook(desk: &Desk, ask: KitAsk) -> Answer<KitOutlook> {
    let mut top = desk.top();
    let place = top.place()?;
    let (blueprint, _) = blueprints::open_revision(place, id(&ask.blueprint)?, None)?;
    let seen = kit::outlook(place, &ask.batch, &blueprint)?;
    let findings = step_findings(&seen.checked).into_iter();
    let secret = |one: &kit::OutlookProfile| one.privacy == Privacy::Private;
    let single = seen.profiles.iter().filter(|one| one.per_ipad);
    Ok(KitOutlook {
        devices: seen.devices,
        secrets: seen.profiles.iter().filter(|one| secret(one)).count(),
        per_ipad: single.map(|one| one.files).sum(),
        findings: findings
            .filter(|one| one.said.severity == Severity::Error.word())
            .collect(),
        gaps: seen
            .gaps
            .iter()
            .take(GAPS)
            .map(|(serial, placeholder)| KitGap {
                serial: serial.to_string(),
                placeholder: placeholder.to_string(),
            })
            .collect(),
        profiles: seen
            .profiles
            .into_iter()
            .map(|one| KitProfile {
                secret: secret(&one),
                name: one.name,
                revision: one.revision,
                files: one.files,
            })
            .collect(),
    })
}

pub(crate) fn kit_target(desk: &Desk, ask: KitTargetAsk) -> Answer<KitTarget> {
    let folder = desk.top().tray.path(ask.folder)?.to_owned();
    Ok(KitTarget {
        keeps_private: kit::look_at(&folder)?.privacy == Privacy::Private,
    })
}

/// Makes a kit on a workplace of its own, so that the window stays free. None if it was stopped.
pub(crate) fn kit_build(desk: &Desk, wish: KitWish) -> Answer<Option<KitMade>> {
    let working = desk.works().begin(Work::Kit);
    let lang = Lang::parse(&wish.lang).map_err(|_| Error::bad("paper-lang", &wish.lang))?;
    let form = match &wish.form {
        KitForm::Folder => Form::Folder,
        KitForm::File { password, again } => Form::Sealed(password.same_as(again)?),
    };
    let ending = if matches!(form, Form::Folder) {
        ""
    } else {
        "age"
    };
    let (mut place, blueprint, path) = {
        let mut top = desk.top();
        let folder = top.tray.path(wish.folder)?.to_owned();
        let place = top.place()?.beside()?;
        let blueprint = blueprints::one(&place, id(&wish.blueprint)?)?.name;
        (
            place,
            blueprint,
            kit::look_at(&folder)?.free_path(&wish.name, ending),
        )
    };
    let wanted = Wanted {
        batch: &wish.batch,
        blueprint: &blueprint,
        paper: match wish.paper {
            KitPaper::A4 => PaperSize::A4,
            KitPaper::Letter => PaperSize::Letter,
        },
        secrets: match &wish.secrets {
            KitSecrets::Nothing => Secrets::LeaveOut,
            KitSecrets::Secrets { identity } => {
                Secrets::Include(identity.as_deref().map_or(Keys::LeaveOut, Keys::Of))
            }
        },
    };
    let made = kit::export(
        &mut place,
        Words::of(lang),
        &wanted,
        form,
        &path,
        &mut |now| watch(desk, &working, now),
    );
    match made {
        Ok(made) => Ok(Some(told(desk, made))),
        Err(Error::Cancelled) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn kit_open(desk: &Desk, open: KitOpen) -> Answer<KitOpened> {
    let (file, folder) = {
        let top = desk.top();
        (
            top.tray.path(open.file)?.to_owned(),
            top.tray.path(open.folder)?.to_owned(),
        )
    };
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let folder = kit::look_at(&folder)?.free_path(&name, "");
    let files = kit::open(&file, open.password.secret(), &folder)?;
    Ok(KitOpened {
        folder: desk.top().tray.put(folder),
        files: files.iter().map(line).collect(),
    })
}

pub(crate) fn kits(desk: &Desk, (): ()) -> Answer<Vec<KitLine>> {
    let mut top = desk.top();
    let place = top.place()?;
    let people = People::of(place)?;
    let kits = place.reader().kits()?.into_iter().rev();
    kits.map(|kit| {
        let batch = kit.batch.map(|id| batches::name(place, id)).transpose()?;
        let blueprint = kit
            .blueprint
            .map(|id| blueprints::one(place, id))
            .transpose()?;
        Ok(KitLine {
            at: kit.at.to_string(),
            by: people.name(kit.operator),
            batch: batch.flatten(),
            blueprint: blueprint.map(|row| row.name),
            devices: kit.devices,
            manifest: kit.manifest.to_string(),
        })
    })
    .collect()
}

fn watch(desk: &Desk, working: &Working<'_>, now: Progress) -> ControlFlow<()> {
    desk.tell_progress(&format!("kit-{}", now.part.word()), now.done, now.of);
    if working.is_stopped() {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}

fn told(desk: &Desk, made: kit::Written) -> KitMade {
    KitMade {
        files: made.files.iter().map(line).collect(),
        file: desk.top().tray.put(made.path),
        devices: made.devices,
        left_out: made.left_out,
        identity: made.identity.map(|row| row.subject),
        exposed: made.exposed,
    }
}

fn line(file: &KitFile) -> KitFileLine {
    KitFileLine {
        path: file.path.clone(),
        bytes: file.bytes,
        sha256: file.sha256.to_string(),
        private: file.privacy == Privacy::Private,
    }
}
