//! From a template and answers to a profile.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use super::model::{Part, Refer};
use super::place::{self, Place};
use super::{Answer, Answers, File, Question, QuestionKind, Template, TemplateError, When};
use crate::document::Document;
use crate::identifier::{SchoolIdentifier, assign, profile_identifier};
use crate::sign::certificate;

/// The part that stands for the profile itself.
const PROFILE: &str = "profile";
/// Payload type of a certificate that signs itself.
const ROOT: &str = "com.apple.security.root";
/// Payload type of any other certificate.
const ISSUED: &str = "com.apple.security.pkcs1";

/// Whose profile it is to be.
pub struct Setting<'a> {
    /// Identifier of the school.
    pub school: &'a SchoolIdentifier,
    /// Name of the school, shown on the iPad.
    pub school_name: &'a str,
    /// Name of the profile, shown on the iPad; part of the profile's identity.
    pub profile_name: &'a str,
    /// What the profile does, in the school's language, shown on the iPad.
    pub description: Option<&'a str>,
    /// The words of defaults that are texts, by message id.
    pub words: &'a dyn Fn(&str) -> Option<String>,
}

/// A payload under construction and the part it was made for.
struct Made<'t> {
    part: &'t Part,
    payload: Dictionary,
}

impl Template {
    /// Makes the profile. The same answers and setting give the same bytes.
    ///
    /// # Errors
    /// [`TemplateError`] names the first answer that is missing or doesn't fit.
    pub fn build(
        &self,
        answers: &Answers,
        setting: &Setting<'_>,
    ) -> Result<Document, TemplateError> {
        let answers = self.settled(answers, setting)?;
        let mut made = Vec::new();
        for part in self
            .parts
            .iter()
            .filter(|part| applies(part.when.as_ref(), &answers))
        {
            self.make(part, &answers, &mut made)?;
        }
        let mut top = top(setting);
        for set in self
            .sets
            .iter()
            .filter(|set| applies(Some(&set.when), &answers))
        {
            put(&mut top, &mut made, &set.to, &place::from_toml(&set.value))?;
        }
        for (question, answer) in answers
            .iter()
            .filter_map(|(key, answer)| Some((self.question(key)?, answer)))
        {
            if let Some(value) = value(question, answer) {
                for to in &question.to {
                    put(&mut top, &mut made, to, &value)?;
                }
            }
        }
        let parts: Vec<&str> = made.iter().map(|made| made.part.name.as_str()).collect();
        let payloads = made
            .iter()
            .map(|made| Value::Dictionary(made.payload.clone()))
            .collect();
        top.insert("PayloadContent".into(), Value::Array(payloads));
        let mut document = Document::new(top);
        assign(
            &mut document,
            &profile_identifier(setting.school, &self.id, setting.profile_name),
        );
        for reference in &self.references {
            refer(&mut document, &parts, reference)?;
        }
        Ok(document)
    }

    /// The answers that count: given ones checked, defaults filled in, in the order of the
    /// questions.
    fn settled(&self, given: &Answers, setting: &Setting<'_>) -> Result<Settled, TemplateError> {
        if let Some(key) = given.keys().find(|key| self.question(key).is_none()) {
            return Err(TemplateError::QuestionUnknown { key: key.clone() });
        }
        let mut settled = Settled::default();
        for question in &self.questions {
            let answer = given.get(&question.key).filter(|answer| !answer.is_empty());
            if let Some(when) = question
                .when
                .as_ref()
                .filter(|when| !applies(Some(when), &settled))
            {
                if answer.is_some() {
                    let (key, depends) = (question.key.clone(), when.key.clone());
                    return Err(TemplateError::QuestionNotAsked { key, depends });
                }
                continue;
            }
            // An answer that was emptied on purpose takes the default away.
            let is_emptied = given.contains_key(&question.key) && answer.is_none();
            let answer = match answer {
                Some(answer) => Some(answer.clone()),
                None if is_emptied => None,
                None => self.default(question, setting),
            };
            match answer {
                Some(answer) => {
                    answer.check(question)?;
                    settled.push(question.key.clone(), answer);
                }
                None if question.required => {
                    return Err(TemplateError::AnswerMissing {
                        key: question.key.clone(),
                    });
                }
                None => {}
            }
        }
        Ok(settled)
    }

    fn default(&self, question: &Question, setting: &Setting<'_>) -> Option<Answer> {
        let words = self
            .default_id(question)
            .and_then(|id| (setting.words)(&id))
            .map(Answer::Text);
        words.or_else(|| Answer::from_toml(question, question.default.as_ref()?))
    }

    fn make<'t>(
        &'t self,
        part: &'t Part,
        answers: &Settled,
        made: &mut Vec<Made<'t>>,
    ) -> Result<(), TemplateError> {
        let Some(key) = &part.for_each else {
            made.push(Made {
                part,
                payload: payload(&part.payload_type, part),
            });
            return Ok(());
        };
        let question = self
            .question(key)
            .ok_or_else(|| TemplateError::Broken { place: key.clone() })?;
        match answers.get(key) {
            Some(Answer::Rows(rows)) => {
                for row in rows {
                    let mut payload = payload(&part.payload_type, part);
                    payload.extend(row_values(question, row));
                    made.push(Made { part, payload });
                }
            }
            Some(Answer::Files(files)) => {
                for file in files {
                    made.extend(certificates(question, part, file)?);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// Answers that count, in the order of the questions.
#[derive(Default)]
struct Settled {
    order: Vec<String>,
    answers: BTreeMap<String, Answer>,
}

impl Settled {
    fn push(&mut self, key: String, answer: Answer) {
        self.order.push(key.clone());
        self.answers.insert(key, answer);
    }

    fn get(&self, key: &str) -> Option<&Answer> {
        self.answers.get(key)
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.order
            .iter()
            .filter_map(|key| Some((key.as_str(), self.answers.get(key)?)))
    }
}

fn applies(when: Option<&When>, answers: &Settled) -> bool {
    when.is_none_or(|when| {
        answers
            .get(&when.key)
            .is_some_and(|answer| when.fits(answer))
    })
}

fn top(setting: &Setting<'_>) -> Dictionary {
    let mut top = Dictionary::new();
    let mut text = |key: &str, value: &str| top.insert(key.into(), Value::String(value.to_owned()));
    text("PayloadType", "Configuration");
    text("PayloadDisplayName", setting.profile_name.trim());
    if let Some(description) = setting.description {
        text("PayloadDescription", description);
    }
    if !setting.school_name.trim().is_empty() {
        text("PayloadOrganization", setting.school_name.trim());
    }
    top.insert("PayloadVersion".into(), Value::Integer(1.into()));
    top
}

fn payload(payload_type: &str, part: &Part) -> Dictionary {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), Value::String(payload_type.to_owned()));
    payload.insert("PayloadVersion".into(), Value::Integer(1.into()));
    payload.extend(place::dictionary(&part.values));
    payload
}

fn certificates<'t>(
    question: &Question,
    part: &'t Part,
    file: &File,
) -> Result<Vec<Made<'t>>, TemplateError> {
    let found =
        certificate::describe_all(&file.bytes).map_err(|source| TemplateError::Certificate {
            key: question.key.clone(),
            file: file.name.clone(),
            source,
        })?;
    let made = found.into_iter().map(|certificate| {
        let payload_type = if certificate.self_signed {
            ROOT
        } else {
            ISSUED
        };
        let mut payload = payload(payload_type, part);
        payload.insert(
            "PayloadCertificateFileName".into(),
            Value::String(file.name.clone()),
        );
        payload.insert("PayloadContent".into(), Value::Data(certificate.der));
        Made { part, payload }
    });
    Ok(made.collect())
}

fn row_values(question: &Question, row: &[String]) -> Dictionary {
    let mut values = place::dictionary(&question.item);
    for (column, cell) in question.columns.iter().zip(row) {
        values.insert(column.key.clone(), Value::String(cell.clone()));
    }
    values
}

/// What an answer puts into the profile.
fn value(question: &Question, answer: &Answer) -> Option<Value> {
    Some(match answer {
        Answer::Text(id) if question.kind == QuestionKind::Choice => {
            let choice = question.choices.iter().find(|choice| choice.id == *id)?;
            place::from_toml(choice.value.as_ref()?)
        }
        Answer::Text(text) => Value::String(text.clone()),
        Answer::Secret(secret) => Value::String(secret.expose().to_owned()),
        Answer::Number(number) => Value::Integer((*number).into()),
        Answer::Boolean(value) => Value::Boolean(*value),
        Answer::List(items) => {
            Value::Array(items.iter().map(|item| list_item(question, item)).collect())
        }
        Answer::Rows(rows) => Value::Array(
            rows.iter()
                .map(|row| Value::Dictionary(row_values(question, row)))
                .collect(),
        ),
        Answer::Files(files) => Value::Data(files.first()?.bytes.clone()),
    })
}

fn list_item(question: &Question, item: &str) -> Value {
    let text = Value::String(item.to_owned());
    let Some(key) = &question.item_key else {
        return text;
    };
    let mut values = place::dictionary(&question.item);
    values.insert(key.clone(), text);
    Value::Dictionary(values)
}

/// Puts a value into every payload of the part; a part that wasn't made takes none.
fn put(
    top: &mut Dictionary,
    made: &mut [Made<'_>],
    to: &str,
    value: &Value,
) -> Result<(), TemplateError> {
    let place = Place::parse(to)?;
    let broken = || TemplateError::Broken {
        place: to.to_owned(),
    };
    if place.part == PROFILE {
        return place::put(top, &place.path, place.each, value.clone()).ok_or_else(broken);
    }
    for made in made.iter_mut().filter(|made| made.part.name == place.part) {
        place::put(&mut made.payload, &place.path, place.each, value.clone()).ok_or_else(broken)?;
    }
    Ok(())
}

/// Lets one part name another by `PayloadUUID`. `parts` are the names of the payloads' parts.
fn refer(document: &mut Document, parts: &[&str], reference: &Refer) -> Result<(), TemplateError> {
    let place = Place::parse(&reference.to)?;
    let named = document
        .payloads()
        .filter(|(index, _)| parts.get(*index) == Some(&reference.of.as_str()));
    let mut uuids: Vec<Value> = named
        .filter_map(|(_, payload)| payload.get("PayloadUUID").cloned())
        .collect();
    let value = match (uuids.is_empty(), place.each) {
        (true, _) => return Ok(()),
        (false, true) => Value::Array(uuids),
        (false, false) => uuids.swap_remove(0),
    };
    for (_, payload) in document
        .payloads_mut()
        .filter(|(index, _)| parts.get(*index) == Some(&place.part))
    {
        let put = place::put(payload, &place.path, place.each, value.clone());
        put.ok_or_else(|| TemplateError::Broken {
            place: reference.to.clone(),
        })?;
    }
    Ok(())
}
