//! The `profile` commands that work on files and need no ledger.

use std::path::{Path, PathBuf};

use companion::profile_files::{self, Checked};
use companion::{Error, Result};
use profiles::check::{Channel, Supervision, Target, Together};
use profiles::document::Document;
use profiles::finding::{Finding, Severity};
use profiles::sign::Verdict;
use profiles::summary::payload_heads;
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::{CheckTarget, P12};
use crate::ask;
use crate::commands::profile::secret_remark;
use crate::commands::words_of::{args, finding_line};
use crate::session::Session;

fn target(session: &Session, given: &CheckTarget) -> Result<Target> {
    let ipados = given
        .ipados
        .as_deref()
        .map(|text| text.parse().map_err(|_| Error::bad("ipados", text)))
        .transpose()?;
    let supervision = if given.unsupervised {
        Supervision::Unsupervised
    } else {
        Supervision::Supervised
    };
    Ok(Target {
        ipados,
        supervision,
        ..usual_target(session)
    })
}

/// Supervised iPads by cable, today.
pub(crate) fn usual_target(session: &Session) -> Target {
    let now = session.clock.now();
    Target {
        ipados: None,
        supervision: Supervision::Supervised,
        channel: Channel::Usb,
        today: Some(now.to_zoned(jiff::tz::TimeZone::system()).date()),
    }
}

pub(crate) fn check(session: &Session, files: &[PathBuf], given: &CheckTarget) -> Result<Answer> {
    let words = session.words;
    let (checked, together) = profile_files::check_files(files, &target(session, given)?);
    let wire: Vec<Value> = checked
        .iter()
        .map(|one| wire(one, &together, words))
        .collect();
    let text: String = checked
        .iter()
        .map(|one| text(one, &together, words))
        .collect();
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    let errors = checked
        .iter()
        .flat_map(|one| &one.findings)
        .filter(|one| is_error(one))
        .count()
        + together.iter().filter(|one| is_error(&one.finding)).count();
    let unreadable = checked.iter().any(|one| one.read.is_err());
    let mut answer = Answer::new(wire.into(), text).failing_if(errors);
    if unreadable {
        answer.exit = companion::Exit::Unreadable.code();
    }
    Ok(answer)
}

/// The shape of one file in `profile check --json`.
fn wire(one: &Checked, together: &[Together], words: &Words) -> Value {
    let file = one.file.display().to_string();
    let mut findings: Vec<Value> = all(one, together)
        .map(|finding| finding_wire(finding, words))
        .collect();
    if let Err(error) = &one.read {
        findings.push(json!({ "severity": "error", "code": error.code(), "path": "", "message": error.sentence(words) }));
    }
    json!({
        "file": file, "readable": one.read.is_ok(),
        "signed": one.read.as_ref().is_ok_and(|document| document.signature().is_some()),
        "payloads": one.read.as_ref().map(payloads).unwrap_or_default(), "findings": findings,
    })
}

fn all<'a>(one: &'a Checked, together: &'a [Together]) -> impl Iterator<Item = &'a Finding> {
    let file = one.file.display().to_string();
    let shared = together
        .iter()
        .filter(move |shared| shared.files.contains(&file))
        .map(|shared| &shared.finding);
    one.findings.iter().chain(shared)
}

pub(crate) fn finding_wire(finding: &Finding, words: &Words) -> Value {
    json!({
        "severity": finding.severity, "code": finding.code.code(), "path": finding.path,
        "message": sentence(finding, words),
    })
}

pub(crate) fn sentence(finding: &Finding, words: &Words) -> String {
    words.say(&format!("finding-{}", finding.code), &finding.args)
}

pub(crate) fn severity(finding: &Finding) -> &'static str {
    finding.severity.word()
}

fn text(one: &Checked, together: &[Together], words: &Words) -> String {
    let mut text = format!("{}\n", one.file.display());
    if let Err(error) = &one.read {
        text.push_str(&finding_line(words, "error", "", &error.sentence(words)));
        return text;
    }
    for finding in all(one, together) {
        text.push_str(&line(finding, words));
    }
    text
}

/// A finding as a line of text.
pub(crate) fn line(finding: &Finding, words: &Words) -> String {
    let (place, said) = (finding.path.to_string(), sentence(finding, words));
    finding_line(words, severity(finding), &place, &said)
}

/// Type, identifier and UUID of each payload.
pub(crate) fn payloads(document: &Document) -> Vec<Value> {
    payload_heads(document)
        .map(|head| json!({ "type": head.payload_type, "identifier": head.identifier, "uuid": head.uuid }))
        .collect()
}

pub(crate) fn fix(
    session: &Session,
    file: &Path,
    out: &Path,
    given: &CheckTarget,
) -> Result<Answer> {
    let words = session.words;
    let applied = profile_files::fix(file, &target(session, given)?, out)?;
    let mut text = String::new();
    let mut wire = Vec::new();
    for one in &applied {
        let said = words.say(&format!("fix-{}", one.fix.code()), &one.fix.args());
        text.push_str(&format!("  {}: {said}\n", one.finding.path));
        wire.push(json!({ "finding": one.finding.code.code(), "path": one.finding.path, "fix": one.fix.code() }));
    }
    text.push_str(&words.say(
        "cli-fixed",
        &args([
            ("count", applied.len().into()),
            ("file", out.display().to_string().into()),
        ]),
    ));
    Ok(Answer::new(wire.into(), text))
}

fn written(session: &Session, document: &Document, out: &Path) -> Answer {
    let said = args([("file", out.display().to_string().into())]);
    let answer = Answer::new(
        json!({ "file": out.display().to_string() }),
        session.words.say("cli-written", &said),
    );
    secret_remark(session, answer, document)
}

pub(crate) fn rewrite(session: &Session, input: &Path, output: &Path) -> Result<Answer> {
    let document = profile_files::rewrite(input, output)?;
    let answer = written(session, &document, output);
    let signed = document.signature().is_some();
    Ok(if signed {
        answer.remark(session.words.say0("finding-signed"))
    } else {
        answer
    })
}

pub(crate) fn duplicate(session: &Session, input: &Path, output: &Path) -> Result<Answer> {
    let document = profile_files::duplicate(input, output, &session.words.say0("cli-copy"))?;
    Ok(written(session, &document, output))
}

pub(crate) fn diff(session: &Session, before: &Path, after: &Path) -> Result<Answer> {
    let words = session.words;
    let changes = profile_files::difference(before, after)?;
    let shown = |value: &Option<Value>| {
        value
            .as_ref()
            .map_or_else(|| "–".to_owned(), Value::to_string)
    };
    let text: String = changes
        .iter()
        .map(|one| {
            format!(
                "{}: {} → {}\n",
                one.path,
                shown(&one.before),
                shown(&one.after)
            )
        })
        .collect();
    let wire: Vec<Value> = changes
        .iter()
        .map(|one| json!({ "path": one.path, "kind": one.kind, "before": one.before, "after": one.after }))
        .collect();
    let text = if changes.is_empty() {
        words.say0("cli-no-difference")
    } else {
        text
    };
    Ok(Answer::new(wire.into(), text))
}

pub(crate) fn sign(session: &Session, input: &Path, output: &Path, p12: &P12) -> Result<Answer> {
    let words = session.words;
    let password = ask::secret(
        p12.password.as_deref(),
        "password",
        &words.say0("cli-password"),
    )?;
    let identity = profile_files::open_p12(&p12.p12, &password)?;
    profile_files::sign_file(input, &identity, output)?;
    let signer = identity.certificate().subject.full.clone();
    let said = args([
        ("file", output.display().to_string().into()),
        ("signer", signer.clone().into()),
    ]);
    Ok(Answer::new(
        json!({ "file": output.display().to_string(), "signer": signer }),
        words.say("cli-signed", &said),
    ))
}

pub(crate) fn verify(session: &Session, file: &Path) -> Result<Answer> {
    let words = session.words;
    let verification = profile_files::verify(file, session.clock.now())?;
    let Some(signed) = verification.signed else {
        return Ok(Answer::new(
            json!({ "signed": false, "signers": [] }),
            words.say0("cli-unsigned"),
        )
        .failing_if(1));
    };
    let mut text = String::new();
    for signer in &signed.signers {
        let name = signer
            .certificate
            .as_ref()
            .map_or_else(|| "–".to_owned(), |one| one.subject.full.clone());
        let verdict = words.say0(verdict_word(&signer.verdict));
        text.push_str(&format!("{name}: {verdict}\n"));
    }
    text.push_str(&words.say0("cli-trust-not-checked"));
    let good = signed
        .signers
        .iter()
        .all(|signer| signer.verdict == Verdict::Valid)
        && !signed.signers.is_empty();
    let json = json!({ "signed": true, "signers": signed.signers });
    Ok(Answer::new(json, text).failing_if(usize::from(!good)))
}

fn verdict_word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "verdict-valid",
        Verdict::ContentChanged => "verdict-content-changed",
        Verdict::Forged => "verdict-forged",
        Verdict::NoCertificate => "verdict-no-certificate",
        Verdict::Unsupported { .. } => "verdict-unsupported",
        Verdict::Unreadable => "verdict-unreadable",
    }
}
