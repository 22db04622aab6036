//! Every value goes to a form and back.

use plist::{Date, Dictionary, Uid, Value};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Strategy;
use serde_json::json;

use super::*;
use crate::document::Document;

/// A value as a form sees it, and as it comes back.
fn round(value: &Value) -> (serde_json::Value, Result<Value, JsonError>) {
    let kept = Kept::of(&holding(value.clone()));
    let json = to_json(value, &kept);
    // What JavaScript reads and writes again is text.
    let text = serde_json::to_string(&json).expect("JSON");
    let read = serde_json::from_str(&text).expect("JSON");
    (json, from_json(&read, &kept))
}

fn holding(value: Value) -> Document {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), "com.apple.wifi.managed".into());
    payload.insert("Password".into(), value);
    let payloads = vec![Value::Dictionary(payload)];
    Document::new(Dictionary::from_iter([(
        "PayloadContent".to_owned(),
        Value::Array(payloads),
    )]))
}

#[test]
fn every_kind_has_its_form() {
    let date = Date::from_xml_format("2026-08-01T00:00:00Z").expect("a date");
    for (value, expected) in [
        (Value::String("密碼".into()), json!("密碼")),
        (Value::Integer(3.into()), json!(3)),
        (Value::Real(2.0), json!({ "$real": "2" })),
        (Value::Real(f64::INFINITY), json!({ "$real": "+infinity" })),
        (
            Value::Date(date),
            json!({ "$date": "2026-08-01T00:00:00Z" }),
        ),
        (Value::Data(vec![1, 2]), json!({ "$data": "AQI=" })),
        (Value::Uid(Uid::new(3)), json!({ "$uid": 3 })),
        (
            Value::Integer(u64::MAX.into()),
            json!({ "$integer": "18446744073709551615" }),
        ),
        (
            Value::String("companion-secret:7".into()),
            json!({ "$secret": { "kind": "text", "ref": "7" } }),
        ),
        (
            Value::Dictionary(Dictionary::from_iter([("1", Value::Boolean(true))])),
            json!({ "$dict": [["1", true]] }),
        ),
    ] {
        let (json, back) = round(&value);
        assert_eq!(json, expected);
        assert_eq!(back, Ok(value));
    }
}

#[test]
fn large_bytes_stay_here() {
    let value = Value::Data(vec![7; INLINE + 1]);
    let (json, back) = round(&value);
    assert_eq!(json["$bytes"]["bytes"], INLINE + 1);
    assert_eq!(back, Ok(value));
}

#[test]
fn nothing_can_be_invented() {
    let kept = Kept::default();
    for json in [
        json!({ "$secret": { "kind": "text", "ref": "7" } }),
        json!({ "$bytes": { "sha256": "00", "bytes": 1 } }),
    ] {
        assert_eq!(from_json(&json, &kept), Err(JsonError::UnknownReference));
    }
    for json in [
        json!(null),
        json!([null]),
        json!(1.5),
        json!({ "$new": 1 }),
        json!({ "$dict": [["a"]] }),
        json!({ "$data": "!" }),
    ] {
        assert_eq!(from_json(&json, &kept), Err(JsonError::NotAValue), "{json}");
    }
    let deep = (0..100).fold(json!(1), |inside, _| json!([inside]));
    assert_eq!(from_json(&deep, &kept), Err(JsonError::TooDeep));
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<String>().prop_map(Value::String),
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        (-1e9..1e9).prop_map(Value::Real),
        prop::collection::vec(any::<u8>(), 0..9).prop_map(Value::Data),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let key = prop_oneof!["[$]?[a-z]{0,3}", "[0-9]{1,2}", any::<String>()];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((key, inner), 0..6)
                .prop_map(|keys| Value::Dictionary(keys.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn what_a_form_sees_comes_back_the_same(value in values()) {
        let (_, back) = round(&value);
        let back = back.expect("what was written is read");
        prop_assert_eq!(crate::document::write_xml(&Dictionary::from_iter([("v", back)])),
            crate::document::write_xml(&Dictionary::from_iter([("v", value)])));
    }
}
