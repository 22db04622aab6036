//! Every value, code and check of this crate has its text in the three languages.

use std::collections::BTreeSet;

use migration::deadline::Relevance;
use migration::models::{Fit, Grade};
use migration::reason::Actor;
use migration::{
    DeadlineKind, Error, Evidence, Field, FindingCode, Head, Lane, PreflightItem, ProbeOutcome,
    Proof, Readiness, Reason, SerialDoubt, Stage, Tick, Witness, school,
};

const LOCALES: [(&str, &str); 3] = [
    (
        "zh-TW",
        include_str!("../../../locales/zh-TW/migration.ftl"),
    ),
    ("en", include_str!("../../../locales/en/migration.ftl")),
    ("ja", include_str!("../../../locales/ja/migration.ftl")),
];

fn needed() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    ids.extend(Stage::ALL.iter().map(|value| value.word()));
    ids.extend(Head::ALL.iter().map(|value| value.word()));
    ids.extend(Evidence::ALL.iter().map(|value| value.word()));
    ids.extend(Witness::ALL.iter().map(|value| value.word()));
    ids.extend(Tick::ALL.iter().map(|value| value.word()));
    ids.extend(Lane::ALL.iter().map(|value| value.word()));
    ids.extend(
        Reason::ALL
            .iter()
            .flat_map(|value| [value.word(), value.remedy_word()]),
    );
    ids.extend(Actor::ALL.iter().map(|value| value.word()));
    ids.extend(Field::ALL.iter().map(|value| value.word()));
    ids.extend(PreflightItem::ALL.iter().flat_map(|value| value.texts()));
    ids.extend(ProbeOutcome::ALL.iter().map(|value| value.word()));
    ids.extend(Proof::ALL.iter().map(|value| value.word()));
    ids.extend(Readiness::ALL.iter().map(|value| value.word()));
    ids.extend(DeadlineKind::ALL.iter().map(|value| value.word()));
    ids.extend(["done", "ahead", "near", "over"].map(|state| format!("deadline-state-{state}")));
    ids.extend(Relevance::ALL.iter().map(|value| value.word()));
    ids.extend(Grade::ALL.iter().map(|value| value.word()));
    ids.extend(Fit::ALL.iter().map(|value| value.word()));
    ids.extend(school::limit_texts());
    ids.extend(Error::CODES.iter().map(|code| format!("error-{code}")));
    ids.extend(
        FindingCode::ALL
            .iter()
            .map(|code| format!("finding-{}", code.code())),
    );
    ids.extend(
        SerialDoubt::CODES
            .iter()
            .map(|code| format!("finding-{code}")),
    );
    ids.insert("deadline-apns-rule".into());
    ids
}

#[test]
fn every_text_exists_and_none_is_left_over() {
    let needed = needed();
    for (lang, text) in LOCALES {
        let written: BTreeSet<String> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
            .collect();
        let absent: Vec<_> = needed.difference(&written).collect();
        let left_over: Vec<_> = written.difference(&needed).collect();
        assert!(
            absent.is_empty() && left_over.is_empty(),
            "{lang}: absent {absent:?}, left over {left_over:?}"
        );
    }
}
