//! Whatever a property list holds, the checks end soon and don't panic.

use plist::{Dictionary, Value};
use profiles::check::{MAX_FINDINGS, check, check_together};
use profiles::document::Document;
use profiles::fix::apply_all;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, prop_oneof, proptest};

use crate::fixtures::{running, target, unsupervised};

fn word() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "PayloadContent",
        "PayloadType",
        "PayloadVersion",
        "PayloadUUID",
        "PayloadIdentifier",
        "Configuration",
        "com.apple.wifi.managed",
        "com.apple.homescreenlayout",
        "com.apple.mdm",
        "com.apple.dock",
        "Pages",
        "Dock",
        "Type",
        "App",
        "EAPClientConfiguration",
        "AcceptEAPTypes",
        "Password",
        "com.apple.security.root",
        "DNSSettings",
        "com.apple.dnsSettings.managed",
        "PayloadCertificateUUID",
        "com.apple.applicationaccess",
        "allowCamera",
        "com.apple.security.pkcs12",
        "RemovalDate",
        "EncryptedPayloadContent",
        "com.apple.webClip.managed",
        "Label",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        word().prop_map(Value::String),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        any::<f64>().prop_map(Value::Real),
        any::<bool>().prop_map(Value::Boolean),
        prop::collection::vec(any::<u8>(), 0..12).prop_map(Value::Data),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|keys| Value::Dictionary(keys.into_iter().collect())),
        ]
    })
}

fn profile() -> impl Strategy<Value = Document> {
    let payload = prop::collection::vec((word(), value()), 0..8);
    let content = prop::collection::vec((word(), payload), 0..4);
    (
        content,
        prop::collection::vec((word(), value()), 0..4),
        Just(()),
    )
        .prop_map(|(payloads, keys, ())| {
            let mut top: Dictionary = keys.into_iter().collect();
            let payloads = payloads.into_iter().map(|(payload_type, keys)| {
                let mut payload: Dictionary = keys.into_iter().collect();
                payload.insert("PayloadType".into(), payload_type.into());
                Value::Dictionary(payload)
            });
            top.insert("PayloadContent".into(), Value::Array(payloads.collect()));
            Document::new(top)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_profile_can_be_checked_and_mended(document in profile()) {
        for target in [target(), unsupervised(), running("12.1")] {
            assert!(check(&document, &target).len() <= MAX_FINDINGS + 1);
        }
        assert!(!check_together(&[("a", &document), ("b", &document)], &target()).is_empty() || document.payloads().next().is_none());
        let mut mended = document.clone();
        apply_all(&mut mended, &target());
        Document::read(&mended.to_xml()).unwrap();
    }

    #[test]
    fn any_value_at_the_top_can_be_checked(value in value()) {
        if let Value::Dictionary(top) = value {
            let mut document = Document::new(top);
            let _ = check(&document, &target());
            apply_all(&mut document, &target());
        }
    }
}
