//! `identity`.

use companion::Result;
use companion::files::Existing;
use companion::identities::{self, Form};
use ledger::IdentityRow;
use profiles::sign::IdentityFinding;
use profiles::sign::pkcs12::Style;
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::{Identity, IdentityForm};
use crate::ask;
use crate::commands::words_of::{args, finding_line, secrets_told};
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Identity) -> Result<Answer> {
    let words = session.words;
    let question = words.say0("cli-password");
    match command {
        Identity::Import { p12 } => {
            let password = ask::secret(p12.password.as_deref(), "password", &question)?;
            let (row, findings) = identities::import(session.place()?, &p12.p12, &password)?;
            kept(session, &row, &findings)
        }
        Identity::Create {
            organization,
            country,
        } => {
            let words = session.words;
            let place = session.place()?;
            let organization = match organization {
                Some(name) => name,
                None => place.school()?.name,
            };
            let (row, findings) = identities::create(place, words, &organization, &country)?;
            kept(session, &row, &findings)
        }
        Identity::Show { fingerprint } => {
            let place = session.place()?;
            let rows = match &fingerprint {
                Some(start) => vec![identities::find(place, Some(start))?],
                None => identities::list(place)?,
            };
            let found: Vec<_> = rows
                .iter()
                .map(|row| identities::findings(place, row))
                .collect::<Result<_>>()?;
            let mut told = Vec::new();
            let mut said = String::new();
            for (row, findings) in rows.iter().zip(&found) {
                told.push(with_findings(words, row, findings));
                said.push_str(&text(session, row));
                for one in findings {
                    let severity = one.severity.word();
                    said.push_str(&finding_line(words, severity, "", &sentence(words, one)));
                }
            }
            Ok(Answer::new(told.into(), said))
        }
        Identity::Export {
            fingerprint,
            form,
            password,
            out,
        } => {
            let form = match form {
                IdentityForm::P12 => Form::Pkcs12(Style::Legacy3Des),
                IdentityForm::P12Modern => Form::Pkcs12(Style::Modern),
                IdentityForm::Der => Form::DerPair,
            };
            let password = match form {
                Form::Pkcs12(_) => ask::chosen_secret(password.as_deref(), "password", words)?,
                Form::DerPair => profiles::secret::Secret::default(),
            };
            let place = session.place()?;
            let row = identities::find(place, fingerprint.as_deref())?;
            let files = identities::export(place, &row, form, &password, &out, Existing::Stays)?;
            let names: Vec<String> = files
                .iter()
                .map(|file| file.display().to_string())
                .collect();
            let said = args([("file", names.join(", ").into())]);
            Ok(
                Answer::new(json!({ "files": names }), words.say("cli-written", &said))
                    .remark(words.say0("cli-file-private")),
            )
        }
        Identity::Backup {
            fingerprint,
            place: spot,
            file,
            password,
        } => {
            let password = ask::secret(password.as_deref(), "password", &question)?;
            let place = session.place()?;
            let row = identities::find(place, fingerprint.as_deref())?;
            identities::record_backup(place, &row, &spot, &file, &password)?;
            let row = identities::find(place, Some(&row.fingerprint.to_string()))?;
            Ok(Answer::new(wire(&row), text(session, &row)))
        }
    }
}

fn wire(row: &IdentityRow) -> Value {
    let copies: Vec<Value> = row
        .copies
        .iter()
        .map(|copy| json!({ "place": copy.place, "sha256": copy.sha256, "at": copy.at }))
        .collect();
    json!({
        "fingerprint": row.fingerprint, "subject": row.subject, "not_after": row.not_after,
        "added_at": row.added_at, "backups": copies, "places": identities::places(row),
    })
}

fn text(session: &Session, row: &IdentityRow) -> String {
    let words = session.words;
    let said = args([
        ("subject", row.subject.clone().into()),
        ("fingerprint", row.fingerprint.to_string().into()),
        (
            "until",
            row.not_after
                .map(|at| at.to_string())
                .unwrap_or_default()
                .into(),
        ),
        ("places", identities::places(row).into()),
    ]);
    let mut text = words.say("cli-identity-told", &said);
    text.push('\n');
    for copy in &row.copies {
        text.push_str(&format!("  {}  {}  {}\n", copy.place, copy.sha256, copy.at));
    }
    text
}

fn kept(session: &mut Session, row: &IdentityRow, findings: &[IdentityFinding]) -> Result<Answer> {
    let words = session.words;
    let kept = secrets_told(words, session.place()?.vault());
    let json = with_findings(words, row, findings);
    let mut answer = Answer::new(json, text(session, row)).remark(kept);
    for finding in findings {
        answer = answer.remark(sentence(words, finding));
    }
    Ok(answer)
}

fn sentence(words: &Words, finding: &IdentityFinding) -> String {
    words.say(&format!("finding-{}", finding.code.code()), &finding.args)
}

fn with_findings(words: &Words, row: &IdentityRow, findings: &[IdentityFinding]) -> Value {
    let mut json = wire(row);
    json["findings"] = findings
        .iter()
        .map(|one| json!({ "severity": one.severity, "code": one.code.code(), "message": sentence(words, one) }))
        .collect();
    json
}
