//! `profile new|add|list|show|export|expand`; the others work on files, see [`super::profile_file`].

use std::path::{Path, PathBuf};

use companion::templates::{self, Given};
use companion::{Error, Result, Saved, files, kit, profile_files, profile_shelf};
use profiles::check::check;
use profiles::document::Document;
use profiles::finding::Severity;
use profiles::template::{Answers, QuestionKind, Template, TemplateError};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::Profile;
use crate::ask;
use crate::commands::words_of::{args, secrets_told};
use crate::commands::{profile_file, shelf};
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Profile) -> Result<Answer> {
    match command {
        Profile::New {
            template,
            name,
            answers,
            out,
        } => new(session, &template, &name, &answers, out.as_deref()),
        Profile::Add { file, name } => add(session, &file, name),
        Profile::List => list(session),
        Profile::Show { name } => show(session, &name),
        Profile::Export { name, out } => export(session, &name, out),
        Profile::Expand {
            profile,
            batch,
            outdir,
        } => expand(session, &profile, &batch, &outdir),
        Profile::Check { files, target } => profile_file::check(session, &files, &target),
        Profile::Fix { file, out, target } => profile_file::fix(session, &file, &out, &target),
        Profile::Rewrite { input, output } => profile_file::rewrite(session, &input, &output),
        Profile::Duplicate { input, output } => profile_file::duplicate(session, &input, &output),
        Profile::Diff { before, after } => profile_file::diff(session, &before, &after),
        Profile::Sign { input, output, p12 } => profile_file::sign(session, &input, &output, &p12),
        Profile::Verify { file } => profile_file::verify(session, &file),
    }
}

fn new(
    session: &mut Session,
    template: &str,
    name: &str,
    given: &[String],
    out: Option<&Path>,
) -> Result<Answer> {
    let words = session.words;
    let template = Template::by_id(template)?;
    // Nothing is kept under the name if the file can't be written.
    out.map_or(Ok(()), files::check_new)?;
    let answers = answers(session, template, given)?;
    let saved = templates::make(session.place()?, words, template, name, &answers)?;
    let answer = saved_answer(session, &saved)?;
    let answer = with_findings(session, answer, &saved)?;
    match out {
        Some(out) => {
            let document = profile_shelf::open(session.place()?, saved.row())?;
            profile_files::write(&document, out)?;
            Ok(answer.remark(words.say(
                "cli-written",
                &args([("file", out.display().to_string().into())]),
            )))
        }
        None => Ok(answer),
    }
}

/// What is worth knowing about a profile that was made; its secrets are no matter here.
fn with_findings(session: &mut Session, mut answer: Answer, saved: &Saved) -> Result<Answer> {
    let words = session.words;
    let target = profile_file::usual_target(session);
    let document = profile_shelf::open_concealed(session.place()?, saved.row())?;
    let found = check(&document, &target);
    answer.json["findings"] = found
        .iter()
        .map(|finding| profile_file::finding_wire(finding, words))
        .collect();
    let matters = found.iter().filter(|one| one.severity != Severity::Info);
    for finding in matters {
        answer = answer.remark(profile_file::line(finding, words).trim());
    }
    let errors = found.iter().filter(|one| one.severity == Severity::Error);
    Ok(answer.failing_if(errors.count()))
}

/// `key=value`, `key=@file` and `key=$NAME`; a secret is asked for where it is not named.
fn answers(session: &Session, template: &Template, given: &[String]) -> Result<Answers> {
    let mut answers = Answers::new();
    for one in given {
        let (key, value) = one.split_once('=').ok_or_else(|| Error::bad("set", one))?;
        if answers.contains_key(key) {
            let key = key.to_owned();
            return Err(TemplateError::AnswerTwice { key }.into());
        }
        let kind = template.question(key).map(|question| question.kind);
        let given = match (kind, ask::is_file(value)) {
            (Some(QuestionKind::Secret), _) => Given::Secret(ask::secret(Some(value), key, key)?),
            (Some(kind), Some(files)) if templates::takes_files(kind) => Given::Files(
                files
                    .split(',')
                    .map(|file| PathBuf::from(file.trim_start_matches('@')))
                    .collect(),
            ),
            (_, Some(file)) => Given::Text(text_of(file)?),
            _ => Given::Text(value.to_owned()),
        };
        answers.insert(key.to_owned(), templates::answer(template, key, given)?);
    }
    for question in &template.questions {
        let is_missing = template.needs(question, &answers);
        if !is_missing || question.kind != QuestionKind::Secret || !ask::somebody_there() {
            continue;
        }
        let label = session.words.say0(&question.label_id());
        let secret = ask::secret(None, &question.key, &label)?;
        answers.insert(
            question.key.clone(),
            templates::answer(template, &question.key, Given::Secret(secret))?,
        );
    }
    Ok(answers)
}

fn text_of(file: &str) -> Result<String> {
    let bytes = ask::file_bytes(file)?;
    String::from_utf8(bytes).map_err(|_| Error::bad("set", file))
}

fn add(session: &mut Session, file: &Path, name: Option<String>) -> Result<Answer> {
    let words = session.words;
    let document = profile_files::read(file)?;
    let name = name
        .or_else(|| {
            document
                .text("PayloadDisplayName")
                .map(|name| profiles::identifier::base_name(name).to_owned())
        })
        .unwrap_or_else(|| {
            file.file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        });
    let saved = profile_shelf::save(session.place()?, words, &name, &document)?;
    saved_answer(session, &saved)
}

/// Says where the secrets went, if the profile holds any.
fn saved_answer(session: &mut Session, saved: &Saved) -> Result<Answer> {
    let words = session.words;
    let answer = shelf::saved(words, saved, "cli-profile-saved", "cli-profile-unchanged");
    let document = profile_shelf::open_concealed(session.place()?, saved.row())?;
    let holds = !profiles::concealment::list(&document).is_empty();
    Ok(if holds && saved.is_new() {
        answer.remark(secrets_told(words, session.place()?.vault()))
    } else {
        answer
    })
}

fn list(session: &mut Session) -> Result<Answer> {
    let rows = profile_shelf::list(session.place()?)?;
    Ok(shelf::list(session.words, &rows))
}

fn show(session: &mut Session, name: &str) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let row = profile_shelf::find(place, name)?;
    let document = profile_shelf::open_concealed(place, &row)?;
    let revisions: Vec<Value> = profile_shelf::revisions(place, &row)?
        .iter()
        .map(|one| json!({ "revision": one.revision, "saved_at": one.saved_at, "sha256": one.sha256 }))
        .collect();
    let json = json!({
        "id": row.id, "name": row.name, "revision": row.revision, "revisions": revisions,
        "identifier": document.text("PayloadIdentifier"), "payloads": profile_file::payloads(&document),
        "secrets": profiles::concealment::list(&document).len(),
    });
    let xml = String::from_utf8_lossy(&document.to_xml()).into_owned();
    let head = words.say(
        "cli-profile-head",
        &args([
            ("name", row.name.clone().into()),
            ("revision", row.revision.into()),
        ]),
    );
    Ok(Answer::new(json, format!("{head}\n{xml}")))
}

fn export(session: &mut Session, name: &str, out: Option<PathBuf>) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let row = profile_shelf::find(place, name)?;
    let document = profile_shelf::open(place, &row)?;
    let out = out.unwrap_or_else(|| {
        profiles::placeholder::plain_file_name(&row.name, "mobileconfig").into()
    });
    profile_files::export(place, &document, &out)?;
    let said = args([("file", out.display().to_string().into())]);
    let answer = Answer::new(
        json!({ "file": out.display().to_string(), "name": row.name, "revision": row.revision }),
        words.say("cli-written", &said),
    );
    Ok(secret_remark(session, answer, &document))
}

pub(crate) fn secret_remark(session: &Session, answer: Answer, document: &Document) -> Answer {
    if profiles::concealment::holds_secret(document) {
        answer.remark(session.words.say0("cli-file-private"))
    } else {
        answer
    }
}

fn expand(session: &mut Session, profile: &str, batch: &str, outdir: &Path) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let (name, document) = match profile_shelf::find(place, profile) {
        Ok(row) => (row.name.clone(), profile_shelf::open(place, &row)?),
        Err(_) => {
            let path = Path::new(profile);
            (
                path.file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                profile_files::read(path)?,
            )
        }
    };
    let files = kit::expand(place, &name, &document, batch, outdir)?;
    let said = args([
        ("count", files.len().into()),
        ("folder", outdir.display().to_string().into()),
    ]);
    let wire: Vec<Value> = files
        .iter()
        .map(|(serial, file)| json!({ "serial": serial, "file": file.display().to_string() }))
        .collect();
    Ok(secret_remark(
        session,
        Answer::new(wire.into(), words.say("cli-expanded", &said)),
        &document,
    ))
}
