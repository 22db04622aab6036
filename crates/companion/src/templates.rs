//! Starter profiles: from a template and answers to a profile of this school.

use std::path::{Path, PathBuf};

use profiles::document::Document;
use profiles::identifier::{self, SchoolIdentifier};
use profiles::succession::inherit;
use profiles::template::{Answer, Answers, File, QuestionKind, Setting, Template, TemplateError};
use words::Words;

use crate::error::{Error, Result};
use crate::files;
use crate::profile_shelf;
use crate::saved::Saved;
use crate::school::School;
use crate::workplace::Workplace;

/// Largest certificate that an answer takes, in bytes.
const MAX_CERTIFICATE: u64 = 4 * 1024 * 1024;

/// An answer as a person gives it.
#[derive(Debug, Clone)]
pub enum Given {
    /// Typed.
    Text(String),
    /// Files, for certificates and identities.
    Files(Vec<PathBuf>),
    /// A secret, from wherever it was fetched.
    Secret(profiles::secret::Secret),
}

/// Reads an answer for a question of a template.
///
/// # Errors
/// [`Error::Template`] for a question that isn't there or an answer of the wrong kind.
pub fn answer(template: &Template, key: &str, given: Given) -> Result<Answer> {
    let unknown = || TemplateError::QuestionUnknown {
        key: key.to_owned(),
    };
    let question = template.question(key).ok_or_else(unknown)?;
    match given {
        Given::Secret(secret) => Ok(Answer::Secret(secret)),
        Given::Text(text) => Ok(Answer::parse(question, &text)?),
        Given::Files(paths) => paths
            .iter()
            .map(|path| read(path))
            .collect::<Result<_>>()
            .map(Answer::Files),
    }
}

/// Whether a question takes files instead of a text.
#[must_use]
pub const fn takes_files(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::Certificates | QuestionKind::Identity)
}

fn read(path: &Path) -> Result<File> {
    let name = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(File {
        name,
        bytes: files::read(path, MAX_CERTIFICATE)?,
    })
}

/// Makes a profile for a school. The same input gives the same bytes.
///
/// # Errors
/// [`Error::Template`] names the first answer that is missing or wrong.
pub fn build(
    school: &School,
    words: &Words,
    template: &Template,
    name: &str,
    answers: &Answers,
) -> Result<Document> {
    let identifier = SchoolIdentifier::parse(&school.identifier)
        .map_err(|_| Error::bad("identifier", &school.identifier))?;
    let setting = Setting {
        school: &identifier,
        school_name: &school.name,
        profile_name: name,
        description: Some(&words.say0(&template.what_id())),
        words: &|id| words.has(id).then(|| words.say0(id)),
    };
    Ok(template.build(answers, &setting)?)
}

/// Makes a profile of the open ledger's school and keeps it. Under the name of one that this
/// template made before it is the next revision and keeps every identifier and UUID, whatever the
/// school's identifier is by now.
///
/// # Errors
/// Those of [`build`] and of [`crate::profile_shelf::save`]; so [`Error::Taken`] for the name of
/// a profile that came from elsewhere.
pub fn make(
    place: &mut Workplace,
    words: &Words,
    template: &Template,
    name: &str,
    answers: &Answers,
) -> Result<Saved> {
    let mut document = build(&place.school()?, words, template, name, answers)?;
    if let Some(row) = profile_shelf::named(place, name)? {
        let before = profile_shelf::open_concealed(place, &row)?;
        let identifier = before.text("PayloadIdentifier").unwrap_or_default();
        if identifier::is_made_from(identifier, &template.id, name) {
            inherit(&mut document, &before);
        }
    }
    profile_shelf::save(place, words, name, &document)
}
