//! Supervision identities.

use companion::files::Existing;
use companion::identities::{self, Form};
use companion::{Result, Workplace};
use ledger::IdentityRow;
use profiles::secret::Secret;
use profiles::sign::IdentityFinding;
use profiles::sign::pkcs12::Style;

use crate::desk::{Answer, Desk};
use crate::devices;
use crate::people::People;
use crate::wire::{
    FilesWritten, IdentityBackup, IdentityCard, IdentityCopyLine, IdentityCreate, IdentityExport,
    IdentityForm, IdentityPage, IdentityRetire, IdentityTake, Said, json,
};

pub(crate) fn identities(desk: &Desk, (): ()) -> Answer<IdentityPage> {
    page(desk.top().place()?, None)
}

pub(crate) fn identity_import(desk: &Desk, take: IdentityTake) -> Answer<IdentityPage> {
    let mut top = desk.top();
    let path = top.tray.path(take.file)?.to_owned();
    let place = top.place()?;
    let (row, findings) = identities::import(place, &path, take.password.secret())?;
    page(place, Some((&row, findings)))
}

pub(crate) fn identity_create(desk: &Desk, wish: IdentityCreate) -> Answer<IdentityPage> {
    let mut top = desk.top();
    let words = top.words();
    let place = top.place()?;
    let (organization, country) = (wish.organization.trim(), wish.country.trim().to_uppercase());
    let (row, findings) = identities::create(place, words, organization, &country)?;
    page(place, Some((&row, findings)))
}

pub(crate) fn identity_backup(desk: &Desk, backup: IdentityBackup) -> Answer<IdentityPage> {
    let mut top = desk.top();
    let path = top.tray.path(backup.file)?.to_owned();
    let place = top.place()?;
    let row = identities::find(place, Some(&backup.fingerprint))?;
    identities::record_backup(place, &row, &backup.place, &path, backup.password.secret())?;
    page(place, None)
}

pub(crate) fn identity_export(desk: &Desk, export: IdentityExport) -> Answer<FilesWritten> {
    let password = export.password.same_as(&export.again)?;
    let (form, password) = match export.form {
        IdentityForm::P12 => (Form::Pkcs12(Style::Legacy3Des), password),
        IdentityForm::P12Modern => (Form::Pkcs12(Style::Modern), password),
        IdentityForm::Der => (Form::DerPair, &Secret::default()),
    };
    let mut top = desk.top();
    let path = top.tray.path(export.file)?.to_owned();
    let place = top.place()?;
    let row = identities::find(place, Some(&export.fingerprint))?;
    // The panel has asked before it gave the name of a file that is there.
    let written = identities::export(place, &row, form, password, &path, Existing::Goes)?;
    let files = written.into_iter().map(|path| top.tray.put(path));
    Ok(FilesWritten {
        files: files.collect(),
    })
}

/// Sets an identity aside, or takes it into use again.
pub(crate) fn identity_retire(desk: &Desk, wish: IdentityRetire) -> Answer<IdentityPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let row = identities::find(place, Some(&wish.fingerprint))?;
    if wish.retired {
        identities::retire(place, &row)?;
    } else {
        identities::use_again(place, &row)?;
    }
    page(place, None)
}

/// All identities; of the one that a command was about also what only its file says.
fn page(
    place: &Workplace,
    about: Option<(&IdentityRow, Vec<IdentityFinding>)>,
) -> Answer<IdentityPage> {
    let people = People::of(place)?;
    let findings = |row: &IdentityRow| match &about {
        Some((known, findings)) if known.fingerprint == row.fingerprint => Ok(findings.clone()),
        _ => identities::findings(place, row),
    };
    let card = |row: &IdentityRow| -> Result<IdentityCard> {
        let copies = row.copies.iter().map(|copy| IdentityCopyLine {
            place: copy.place.clone(),
            sha256: copy.sha256.to_string(),
            at: copy.at.to_string(),
            by: people.name(copy.operator),
        });
        Ok(IdentityCard {
            fingerprint: row.fingerprint.to_string(),
            subject: row.subject.clone(),
            not_after: row.not_after.map(|at| at.to_string()),
            added_at: row.added_at.to_string(),
            retired_at: row.retired_at.map(|at| at.to_string()),
            copies: copies.collect(),
            lacking: identities::lacking(row)
                .filter(|_| row.retired_at.is_none())
                .as_ref()
                .map(devices::said),
            findings: findings(row)?.iter().map(said).collect(),
        })
    };
    let rows = identities::all(place)?;
    Ok(IdentityPage {
        identities: rows.iter().map(card).collect::<Result<_>>()?,
        about: about.as_ref().map(|(row, _)| row.fingerprint.to_string()),
    })
}

fn said(finding: &IdentityFinding) -> Said {
    Said {
        severity: finding.severity.word().into(),
        code: finding.code.code().to_owned(),
        args: json(&finding.args),
    }
}
