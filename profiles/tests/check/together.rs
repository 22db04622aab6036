//! Profiles that don't go together.

use profiles::check::check_together;
use profiles::document::Document;

use crate::fixtures::{
    clip, dict, no, payload, profile, read, restrictions, target, text, uuid, yes,
};

/// Profiles, and the findings between them.
pub(crate) struct Plan {
    pub(crate) profiles: Vec<String>,
    pub(crate) expected: &'static [&'static str],
}

/// A profile with an identity of its own, whose payloads are numbered from `first` on.
fn plan(payloads: [Vec<String>; 2], expected: &'static [&'static str]) -> Plan {
    let [one, two] = payloads;
    let other = profile(&two)
        .replace("tw.edu.example.test<", "tw.edu.example.other<")
        .replace("F0000000", "F1000000");
    Plan {
        profiles: vec![profile(&one), other],
        expected,
    }
}

pub(crate) fn cases() -> Vec<Plan> {
    let lock = |number| {
        payload(
            number,
            "com.apple.app.lock",
            &dict("App", &text("Identifier", "a.b")),
        )
    };
    let wifi = |number| payload(number, "com.apple.wifi.managed", &text("SSID_STR", "校園"));
    let policy = payload(1, "com.apple.mobiledevice.passwordpolicy", &yes("forcePIN"));
    let apn = dict("DefaultsData", "<key>apns</key><array/>")
        + &text("DefaultsDomainName", "com.apple.managedCarrier");
    vec![
        plan([vec![clip(1)], vec![clip(2)]], &[]),
        Plan {
            profiles: vec![profile(&[clip(1)]), profile(&[clip(2)])],
            expected: &[
                "together-same-identifier@PayloadIdentifier",
                "together-same-uuid@PayloadUUID",
            ],
        },
        plan(
            [vec![clip(1)], vec![clip(1)]],
            &["together-same-payload-uuid@PayloadContent[0].PayloadUUID"],
        ),
        plan(
            [vec![lock(1)], vec![clip(2), lock(3)]],
            &["together-payload-twice@PayloadContent[1]"],
        ),
        plan(
            [vec![wifi(1)], vec![wifi(2)]],
            &["together-wifi-twice@PayloadContent[0].SSID_STR"],
        ),
        plan(
            [
                vec![restrictions(1, &no("allowChat"))],
                vec![restrictions(2, &yes("allowChat"))],
            ],
            &["together-restrictions-differ@PayloadContent[0].allowChat"],
        ),
        plan(
            [vec![lock(1)], vec![restrictions(2, &no("allowCamera"))]],
            &["app-lock-camera-off@PayloadContent[0].allowCamera"],
        ),
        plan(
            [vec![restrictions(2, &no("allowCamera"))], vec![lock(1)]],
            &["app-lock-camera-off@PayloadContent[0].allowCamera"],
        ),
        plan(
            [
                vec![policy],
                vec![restrictions(2, &no("allowPasscodeModification"))],
            ],
            &["passcode-cannot-be-set@PayloadContent[0].allowPasscodeModification"],
        ),
        plan(
            [
                vec![payload(1, "com.apple.cellular", "")],
                vec![payload(2, "com.apple.apn.managed", &apn)],
            ],
            &["apn-and-cellular@PayloadContent[0]"],
        ),
    ]
}

#[test]
fn every_plan_has_exactly_its_findings() {
    for case in cases() {
        let documents: Vec<Document> = case.profiles.iter().map(|xml| read(xml)).collect();
        let named: Vec<(&str, &Document)> = ["one", "two"].into_iter().zip(&documents).collect();
        let all = check_together(&named, &target());
        let between = all.iter().filter(|together| together.files.len() == 2);
        let marks: Vec<String> = between
            .map(|together| format!("{}@{}", together.finding.code, together.finding.path))
            .collect();
        assert_eq!(marks, case.expected);
        for together in all.iter().filter(|together| together.files.len() == 2) {
            assert!(
                together.finding.args.contains_key("first")
                    && together.finding.args.contains_key("second")
            );
        }
        let alone: usize = documents
            .iter()
            .map(|document| profiles::check::check(document, &target()).len())
            .sum();
        assert_eq!(all.len(), alone + case.expected.len());
    }
}

#[test]
fn three_profiles_with_one_payload_name_the_first_twice() {
    let copies: Vec<Document> = (0..3)
        .map(|index| {
            read(
                &profile(&[clip(1)])
                    .replace("example.test<", &format!("example.t{index}<"))
                    .replace("F0", &format!("F{index}")),
            )
        })
        .collect();
    let named: Vec<(&str, &Document)> = ["a", "b", "c"].into_iter().zip(&copies).collect();
    let files: Vec<_> = check_together(&named, &target())
        .into_iter()
        .filter(|together| together.files.len() == 2)
        .map(|together| together.files.join("+"))
        .collect();
    assert_eq!(files, ["a+b", "a+c"]);
    assert_ne!(uuid(1), uuid(2));
}
