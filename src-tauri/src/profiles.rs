//! The library of profiles.

use std::collections::BTreeSet;

use companion::drafts::{self, Draft};
use companion::{Workplace, identities, ipados, profile_files, profile_shelf, profile_uses};
use ledger::ShelfRow;
use profiles::check::{Target, check};
use profiles::concealment;
use profiles::difference::Change;
use profiles::document::Document;
use profiles::finding::{Finding, FindingCode, Severity};
use profiles::placeholder::used;
use profiles::summary::payload_heads;
use profiles::template::Template;
use words::Words;

use crate::desk::{Answer, Desk};
use crate::draft_told::parted;
use crate::start::shown;
use crate::templates::answers;
use crate::wire::{
    BatchUse, BlueprintUse, ChangeLine, CheckedFile, DifferenceAsk, FileAsk, FilesAsk,
    FromTemplate, NameWish, ProfileDraft, ProfileLine, ProfileUses, RenameWish, RevisionLine,
    RevisionUse, Said, SignerChoice, json,
};

pub(crate) fn profiles(desk: &Desk, (): ()) -> Answer<Vec<ProfileLine>> {
    let mut top = desk.top();
    let place = top.place()?;
    let target = ipados::target(place, &ipados::versions(place)?);
    let rows = profile_shelf::list(place)?;
    Ok(rows.iter().map(|row| line(place, row, &target)).collect())
}

pub(crate) fn profile_open(desk: &Desk, wish: NameWish) -> Answer<ProfileDraft> {
    begin(desk, |place, words| drafts::open(place, words, &wish.name))
}

pub(crate) fn profile_new(desk: &Desk, wish: NameWish) -> Answer<ProfileDraft> {
    begin(desk, |place, _| drafts::blank(place, &wish.name))
}

pub(crate) fn profile_open_file(desk: &Desk, ask: FileAsk) -> Answer<ProfileDraft> {
    let path = desk.top().tray.path(ask.id)?.to_owned();
    begin(desk, |place, words| drafts::from_file(place, words, &path))
}

pub(crate) fn profile_copy(desk: &Desk, wish: RenameWish) -> Answer<ProfileDraft> {
    begin(desk, |place, words| {
        drafts::copy(place, words, &wish.name, &wish.to)
    })
}

pub(crate) fn profile_from_template(desk: &Desk, wish: FromTemplate) -> Answer<ProfileDraft> {
    let template = Template::by_id(&wish.template).map_err(companion::Error::from)?;
    let answers = answers(template, &wish, &desk.top().tray)?;
    begin(desk, |place, words| {
        drafts::from_template(place, words, template, &wish.name, &answers)
    })
}

pub(crate) fn profile_rename(desk: &Desk, wish: RenameWish) -> Answer<()> {
    let mut top = desk.top();
    let words = top.words();
    let place = top.place()?;
    let row = profile_shelf::find(place, &wish.name)?;
    profile_shelf::rename(place, words, &row, &wish.to)?;
    Ok(())
}

pub(crate) fn profile_remove(desk: &Desk, wish: NameWish) -> Answer<()> {
    let mut top = desk.top();
    let place = top.place()?;
    let row = profile_shelf::find(place, &wish.name)?;
    Ok(profile_shelf::remove(place, &row)?)
}

pub(crate) fn profile_revisions(desk: &Desk, wish: NameWish) -> Answer<Vec<RevisionLine>> {
    let mut top = desk.top();
    let place = top.place()?;
    let row = profile_shelf::find(place, &wish.name)?;
    let operators = place.reader().operators()?;
    let who = |id| operators.iter().find(|one| Some(one.id) == id);
    let line = |one: &ledger::RevisionRow| RevisionLine {
        revision: one.revision,
        name: one.name.clone(),
        saved_at: one.saved_at.to_string(),
        saved_by: who(one.saved_by).and_then(|one| shown(&one.name)),
    };
    Ok(profile_shelf::revisions(place, &row)?
        .iter()
        .map(line)
        .collect())
}

pub(crate) fn profile_difference(desk: &Desk, ask: DifferenceAsk) -> Answer<Vec<ChangeLine>> {
    let mut top = desk.top();
    let words = top.words();
    let place = top.place()?;
    let row = profile_shelf::find(place, &ask.name)?;
    let after = profile_shelf::open_revision(place, &row, ask.to)?;
    let changes = drafts::between(place, words, &row, ask.from, ask.to)?;
    Ok(changes.iter().map(|one| change(one, &after)).collect())
}

pub(crate) fn profile_uses(desk: &Desk, wish: NameWish) -> Answer<ProfileUses> {
    let mut top = desk.top();
    let place = top.place()?;
    let row = profile_shelf::find(place, &wish.name)?;
    let uses = profile_uses::of(place, &row)?;
    let blueprints = uses.blueprints.into_iter().map(|one| BlueprintUse {
        name: one.name,
        revision: one.revision,
    });
    let batches = uses.batches.into_iter().map(|one| BatchUse {
        id: one.batch.to_string(),
        name: one.name,
        blueprint: one.blueprint,
        devices: one.devices,
    });
    let devices = uses.devices.iter().map(|(revision, serials)| RevisionUse {
        revision: *revision,
        serials: serials.iter().map(ToString::to_string).collect(),
    });
    Ok(ProfileUses {
        revision: row.revision,
        blueprints: blueprints.collect(),
        batches: batches.collect(),
        devices: devices.collect(),
    })
}

/// Looks at files, each by itself and all of them together.
pub(crate) fn profile_check_files(desk: &Desk, ask: FilesAsk) -> Answer<Vec<CheckedFile>> {
    let mut top = desk.top();
    let place = top.place()?;
    let target = ipados::target(place, &ipados::versions(place)?);
    let paths = ask
        .files
        .iter()
        .map(|id| top.tray.path(*id).map(Into::into));
    let paths: Vec<_> = paths.collect::<companion::Result<_>>()?;
    let (checked, together) = profile_files::check_files(&paths, &target);
    let one = |(id, one): (&u32, profile_files::Checked)| {
        let name = one.file.display().to_string();
        let shared = together
            .iter()
            .filter(|shared| shared.files.len() > 1 && shared.files.contains(&name));
        let findings = one
            .findings
            .iter()
            .chain(shared.map(|shared| &shared.finding));
        let findings = findings.map(said).collect();
        let document = one.read.as_ref().ok();
        Ok(CheckedFile {
            file: top.tray.named(*id)?,
            signed: document.is_some_and(|document| document.signature().is_some()),
            types: document.map(types).unwrap_or_default(),
            findings,
            failure: one.read.err().map(Into::into),
        })
    };
    ask.files.iter().zip(checked).map(one).collect()
}

/// The identities that are kept here; any of them can sign.
pub(crate) fn profile_signers(desk: &Desk, (): ()) -> Answer<Vec<SignerChoice>> {
    let mut top = desk.top();
    let choice = |row: ledger::IdentityRow| SignerChoice {
        fingerprint: row.fingerprint.to_string(),
        subject: row.subject,
        until: row.not_after.map(|until| until.to_string()),
    };
    let rows = identities::list(top.place()?)?;
    Ok(rows.into_iter().map(choice).collect())
}

/// Begins a draft and lays it on the desk.
fn begin(
    desk: &Desk,
    make: impl FnOnce(&Workplace, &'static Words) -> companion::Result<Draft>,
) -> Answer<ProfileDraft> {
    let mut top = desk.top();
    let words = top.words();
    let (place, drafts, _) = top.with_drafts()?;
    let draft = make(place, words)?;
    Ok(drafts.put(draft, place))
}

fn line(place: &Workplace, row: &ShelfRow, target: &Target) -> ProfileLine {
    let mut line = ProfileLine {
        id: row.id.to_string(),
        name: row.name.clone(),
        revision: row.revision,
        saved_at: row.saved_at.to_string(),
        types: Vec::new(),
        errors: 0,
        warnings: 0,
        secrets: 0,
        per_ipad: false,
        failure: None,
    };
    let document = match profile_shelf::open_concealed(place, row) {
        Ok(document) => document,
        Err(error) => {
            line.failure = Some(error.into());
            return line;
        }
    };
    let found = check(&document, target);
    let count = |severity| {
        let of_interest =
            |one: &&Finding| one.severity == severity && one.code != FindingCode::SecretInClear;
        found.iter().filter(of_interest).count()
    };
    line.errors = count(Severity::Error);
    line.warnings = count(Severity::Warning);
    line.types = types(&document);
    line.secrets = concealment::list(&document).len();
    line.per_ipad = !used(&document).is_empty();
    line
}

/// The types of a profile's payloads, each once, in their order.
fn types(document: &Document) -> Vec<String> {
    let mut seen = BTreeSet::new();
    payload_heads(document)
        .filter_map(|head| head.payload_type)
        .filter(|payload_type| seen.insert(*payload_type))
        .map(str::to_owned)
        .collect()
}

fn said(finding: &Finding) -> Said {
    Said {
        severity: finding.severity.word().into(),
        code: finding.code.code().to_owned(),
        args: json(&finding.args),
    }
}

/// A difference; `after` is the later profile.
pub(crate) fn change(change: &Change, after: &Document) -> ChangeLine {
    let (payload, path) = parted(&change.path);
    let kind = payload.and_then(|index| payload_heads(after).nth(index)?.payload_type);
    ChangeLine {
        kind: json(change.kind),
        payload,
        payload_type: kind.map(str::to_owned),
        path,
        place: change.path.to_string(),
        before: change.before.clone(),
        after: change.after.clone(),
    }
}
