//! `catalogue`.

use companion::{Error, Result};
use profiles::catalogue::{Catalogue, KeyFacts, PayloadFacts};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::commands::words_of::headers;
use crate::session::Session;
use crate::table::table;

pub(crate) fn run(session: &Session, payload_type: Option<&str>) -> Result<Answer> {
    let all = Catalogue::bundled().payloads();
    let wanted: Vec<&PayloadFacts> = all
        .iter()
        .filter(|facts| payload_type.is_none_or(|wanted| facts.payload_type == wanted))
        .collect();
    if let (Some(wanted_type), true) = (payload_type, wanted.is_empty()) {
        return Err(Error::Unknown {
            kind: "payload",
            name: wanted_type.to_owned(),
        });
    }
    let text = if payload_type.is_some() {
        wanted.iter().map(|one| keys(session, one)).collect()
    } else {
        types(session, &wanted)
    };
    Ok(Answer::new(
        wanted.iter().map(|one| wire(one)).collect(),
        text,
    ))
}

fn wire(facts: &PayloadFacts) -> Value {
    json!({
        "type": facts.payload_type, "variant": facts.variant, "title": facts.title, "source": facts.source,
        "introduced": facts.introduced, "deprecated": facts.deprecated, "removed": facts.removed,
        "supervised": facts.supervised, "supervised_unless": facts.supervised_unless,
        "multiple": facts.multiple, "manual_install": facts.manual_install, "migration": facts.migration,
        "keys": facts.keys.iter().map(key).collect::<Vec<_>>(),
    })
}

fn key(key: &KeyFacts) -> Value {
    let range = (key.min.is_some() || key.max.is_some()).then(|| json!([key.min, key.max]));
    json!({
        "path": key.path, "type": key.value_type, "presence": key.presence, "default": key.default,
        "allowed": (!key.allowed.is_empty()).then_some(&key.allowed), "range": range, "format": key.format,
        "introduced": key.introduced, "deprecated": key.deprecated, "removed": key.removed,
        "supervised": key.supervised, "supervision_advised": key.supervision_advised, "mdm_only": key.mdm_only,
        "secret": key.secret, "legacy": key.legacy,
    })
}

fn types(session: &Session, all: &[&PayloadFacts]) -> String {
    let head = headers(
        session.words,
        ["cli-payload-type", "cli-introduced", "cli-keys"],
    );
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            vec![
                one.payload_type.clone(),
                one.introduced.to_string(),
                one.keys.len().to_string(),
            ]
        })
        .collect();
    table(&head, &rows)
}

fn keys(session: &Session, facts: &PayloadFacts) -> String {
    let head = headers(
        session.words,
        ["cli-key", "cli-kind", "cli-introduced", "cli-marks"],
    );
    let rows: Vec<Vec<String>> = facts
        .keys
        .iter()
        .map(|key| {
            let kind = serde_json::to_value(key.value_type)
                .ok()
                .and_then(|kind| kind.as_str().map(str::to_owned));
            let marks = [
                (key.supervised, "cli-mark-supervised"),
                (key.mdm_only, "cli-mark-mdm"),
                (key.deprecated.is_some(), "cli-mark-deprecated"),
            ];
            let marks: Vec<String> = marks
                .iter()
                .filter(|(holds, _)| *holds)
                .map(|(_, id)| session.words.say0(id))
                .collect();
            vec![
                key.path.clone(),
                kind.unwrap_or_default(),
                key.introduced.to_string(),
                marks.join(" "),
            ]
        })
        .collect();
    format!(
        "{} — {}\n{}\n",
        facts.payload_type,
        facts.source,
        table(&head, &rows)
    )
}
