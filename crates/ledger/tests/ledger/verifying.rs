//! Whatever is changed behind the ledger's back is found, and folding anew gives the same.

use std::path::PathBuf;

use crate::sample::{assigned, ledger, listed, moved, noon, serial};
use ledger::{FindingCode, Kind, LedgerReader, sha256};
use migration::{
    BatchPlan, Deadline, Evidence, Fact, Lane, PersonalText, PreflightItem, ProbeOutcome, Reason,
    Stage, Tick,
};
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert_eq, prop_oneof, proptest,
};
use uuid::Uuid;

/// A ledger with a little of everything, its file closed.
fn furnished() -> (tempfile::TempDir, PathBuf) {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let body = b"<plist/>".as_slice();
    let facts = vec![
        listed(1, "甲", "601"),
        listed(2, "乙", "601"),
        moved(1, Stage::Planned, Stage::Collected, "刮傷"),
        Fact::ProfileSaved {
            profile: Uuid::from_u128(5),
            name: "Wi-Fi".to_owned(),
            revision: 1,
            sha256: sha256(body),
        },
        assigned(2, "丙", "602"),
    ];
    ledger.record_with(noon(), None, facts, &[body]).unwrap();
    (folder, path)
}

fn check(tamper: &str, expected: &[(FindingCode, Option<i64>)]) {
    let (_folder, path) = furnished();
    let forger = rusqlite::Connection::open(&path).unwrap();
    forger
        .execute_batch("DROP TRIGGER journal_stays; DROP TRIGGER journal_remains;")
        .unwrap();
    forger.execute_batch(tamper).unwrap();
    let verdict = LedgerReader::open(&path, Kind::Real)
        .unwrap()
        .verify()
        .unwrap();
    let found: Vec<_> = verdict
        .findings
        .iter()
        .map(|finding| {
            (
                finding.code,
                finding
                    .args
                    .get("position")
                    .and_then(serde_json::Value::as_i64),
            )
        })
        .collect();
    assert_eq!(found, expected, "{tamper}");
}

#[test]
fn a_sound_ledger_has_no_findings() {
    check("SELECT 1", &[]);
}

#[test]
fn every_kind_of_tampering_is_found() {
    use FindingCode::{
        ChainBroken, ContentChanged, ContentMissing, LineChanged, LineUnreadable, TableDiffers,
        TextChanged, TextMissing, TextUnknown,
    };
    check(
        "UPDATE journal SET body = replace(body, '\"to\":\"collected\"', '\"to\":\"backed_up\"') WHERE position = 3",
        &[
            (LineChanged, Some(3)),
            (TableDiffers, None),
            (TableDiffers, None),
        ],
    );
    check(
        "UPDATE journal SET at = at + 1 WHERE position = 4",
        &[(LineChanged, Some(4)), (TableDiffers, None)],
    );
    check(
        "UPDATE journal SET kind = 'moved', body = '{}' WHERE position = 4",
        &[
            (LineChanged, Some(4)),
            (LineUnreadable, Some(4)),
            (TableDiffers, None),
            (TableDiffers, None),
        ],
    );
    check(
        "DELETE FROM journal WHERE position = 4",
        &[
            (ChainBroken, Some(5)),
            (TableDiffers, None),
            (TableDiffers, None),
        ],
    );
    check(
        "UPDATE journal SET hash = zeroblob(32) WHERE position = 5",
        &[(LineChanged, Some(5))],
    );
    check(
        "UPDATE text SET text = '丁' WHERE text = '刮傷'",
        &[(TextChanged, Some(3))],
    );
    check(
        "DELETE FROM text WHERE text = '刮傷'",
        &[(TextMissing, Some(3))],
    );
    check(
        "INSERT INTO text VALUES (zeroblob(16), zeroblob(16), '誰')",
        &[(TextUnknown, None)],
    );
    check("UPDATE content SET body = x'00'", &[(ContentChanged, None)]);
    check("DELETE FROM content", &[(ContentMissing, Some(4))]);
    check(
        "UPDATE device SET stage = 'wiped' WHERE serial = 'TEST000001'",
        &[(TableDiffers, None)],
    );
    check("DELETE FROM device_line", &[(TableDiffers, None)]);
}

#[test]
fn folding_anew_mends_a_table() {
    let (_folder, path) = furnished();
    let forger = rusqlite::Connection::open(&path).unwrap();
    forger
        .execute_batch("UPDATE device SET stage = 'wiped'; DELETE FROM revision;")
        .unwrap();
    drop(forger);
    let mut ledger = crate::sample::reopen(&path);
    assert_eq!(ledger.reader().verify().unwrap().findings.len(), 2);
    let rebuilt = ledger.rebuild().unwrap();
    assert_eq!((rebuilt.lines, rebuilt.unreadable), (5, 0));
    assert_eq!(ledger.reader().verify().unwrap().findings, []);
}

/// Facts about few things, so that they meet.
fn fact() -> impl Strategy<Value = Fact> {
    let stage = (0..Stage::ALL.len()).prop_map(|n| Stage::ALL[n]);
    let tick = (0..Tick::ALL.len()).prop_map(|n| Tick::ALL[n]);
    let reason = (0..Reason::ALL.len()).prop_map(|n| Reason::ALL[n]);
    let item = (0..PreflightItem::ALL.len()).prop_map(|n| PreflightItem::ALL[n]);
    let name = "\\PC{0,6}";
    let pad = 0..4usize;
    let id = (0..3u128).prop_map(Uuid::from_u128);
    prop_oneof![
        (pad.clone(), name, "60[12]").prop_map(|(n, keeper, class)| listed(n, &keeper, &class)),
        (pad.clone(), name, "60[12]").prop_map(|(n, keeper, class)| assigned(n, &keeper, &class)),
        (pad.clone(), stage.clone(), stage, name)
            .prop_map(|(n, from, to, note)| moved(n, from, to, &note)),
        (pad.clone(), tick, name).prop_map(|(n, tick, note)| Fact::Ticked {
            serial: serial(n),
            tick,
            evidence: Evidence::Manual,
            note: Some(PersonalText::plain(note)),
        }),
        (pad.clone(), reason, name).prop_map(|(n, reason, note)| Fact::Blocked {
            serial: serial(n),
            from: Stage::Collected,
            reason,
            evidence: Evidence::Manual,
            note: Some(PersonalText::plain(note)),
        }),
        (pad.clone(), pad.clone()).prop_map(|(n, m)| Fact::Replaced {
            serial: serial(n),
            replacement: serial(m)
        }),
        (pad.clone(), pad.clone()).prop_map(|(n, m)| Fact::DeviceMerged {
            serial: serial(n),
            absorbed: serial(m),
            entry: Default::default(),
        }),
        (pad.clone(), any::<u128>()).prop_map(|(n, event)| Fact::Undone {
            serial: serial(n),
            event: Uuid::from_u128(event),
            note: None,
        }),
        pad.clone().prop_map(|n| Fact::LaneChosen {
            serial: serial(n),
            lane: Lane::Two
        }),
        (id.clone(), name).prop_map(|(batch, name)| Fact::BatchCreated {
            batch,
            plan: BatchPlan {
                name,
                ..BatchPlan::default()
            },
        }),
        (pad, id.clone()).prop_map(|(n, batch)| Fact::DeviceBatched {
            serial: serial(n),
            batch: Some(batch)
        }),
        id.clone().prop_map(|batch| Fact::BatchClosed { batch }),
        id.clone().prop_map(|batch| Fact::BatchRemoved { batch }),
        (id.clone(), name).prop_map(|(operator, name)| Fact::OperatorAdded {
            operator,
            name: PersonalText::plain(name)
        }),
        (name, name).prop_map(|(name, identifier)| Fact::SchoolSet { name, identifier }),
        (name, any::<i64>()).prop_map(|(key, value)| Fact::SettingSet {
            key,
            value: value.into()
        }),
        name.prop_map(|name| Fact::LimitsAcknowledged {
            name: PersonalText::plain(name)
        }),
        (item.clone(), name).prop_map(|(item, note)| Fact::PreflightTicked {
            item,
            note: Some(PersonalText::plain(note))
        }),
        item.clone()
            .prop_map(|item| Fact::PreflightUnticked { item }),
        item.prop_map(|item| Fact::PreflightProbed {
            item,
            outcome: ProbeOutcome::Passed,
            seen: [].into()
        }),
        (id.clone(), name).prop_map(|(deadline, note)| Fact::DeadlineSet {
            deadline,
            plan: due(note)
        }),
        (id.clone(), any::<bool>()).prop_map(|(deadline, again)| Fact::DeadlineDone {
            deadline,
            on: jiff::civil::date(2027, 7, 2),
            next: again.then(|| jiff::civil::date(2028, 7, 1)),
        }),
        id.clone()
            .prop_map(|deadline| Fact::DeadlineRemoved { deadline }),
        (id.clone(), 1..4u32).prop_map(|(profile, revision)| Fact::ProfileSaved {
            profile,
            name: "Wi-Fi".to_owned(),
            revision,
            sha256: sha256(b"body"),
        }),
        id.prop_map(|blueprint| Fact::BlueprintRemoved { blueprint }),
        Just(Fact::KitExported {
            batch: None,
            blueprint: None,
            manifest: sha256(b"kit"),
            devices: 30,
            secrets: true,
        }),
        any::<u128>().prop_map(|event| Fact::StepTakenBack {
            event: Uuid::from_u128(event)
        }),
        Just(Fact::IdentityRetired {
            fingerprint: sha256(b"id")
        }),
        Just(Fact::FileExported {
            what: migration::ExportedFile::Identity,
            file: "教務處.p12".to_owned(),
            sha256: sha256(b"p12"),
            secrets: true,
        }),
        Just(Fact::IdentityBackedUp {
            fingerprint: sha256(b"id"),
            place: "保險箱".to_owned(),
            sha256: sha256(b"p12")
        }),
    ]
}

fn due(note: String) -> Deadline {
    Deadline {
        note: Some(PersonalText::plain(note)),
        ..Deadline::new(migration::DeadlineKind::Apns, jiff::civil::date(2027, 7, 1))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_happens_verifies_and_folds_anew_to_the_same(
        steps in proptest::collection::vec(proptest::collection::vec(fact(), 0..12), 1..5),
    ) {
        let (_folder, _path, mut ledger) = ledger(Kind::Practice);
        for facts in steps {
            ledger.record_with(noon(), None, facts, &[b"body"]).unwrap();
            if let Some(undoable) = ledger.reader().device(&serial(1)).unwrap().and_then(|device| device.undoable()) {
                let undone = Fact::Undone { serial: serial(1), event: undoable, note: None };
                ledger.record(noon(), None, vec![undone]).unwrap();
            }
        }
        prop_assert_eq!(ledger.reader().verify().unwrap().findings, vec![]);
        let before = ledger.reader().all_devices().unwrap();
        ledger.rebuild().unwrap();
        prop_assert_eq!(ledger.reader().all_devices().unwrap(), before);
        prop_assert_eq!(ledger.reader().verify().unwrap().findings, vec![]);
    }
}
