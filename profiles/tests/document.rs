//! Reading what anyone wrote and writing it back loses nothing.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::io::Cursor;

use plist::{Date, Dictionary, Value};
use profiles::document::{Document, Encoding, Form, MAX_DEPTH, ReadError};
use profiles::finding::FindingCode;
use proptest::prelude::*;

const BODY: &str =
    "<plist version=\"1.0\"><dict><key>名稱</key><string>校園 &amp; Wi-Fi</string></dict></plist>";

fn read(bytes: &[u8]) -> Document {
    Document::read(bytes).unwrap()
}

fn codes(document: &Document) -> Vec<&'static str> {
    document
        .findings()
        .iter()
        .map(|finding| finding.code.code())
        .collect()
}

fn expected() -> Dictionary {
    let mut top = Dictionary::new();
    top.insert("名稱".into(), "校園 & Wi-Fi".into());
    top
}

#[test]
fn every_encoding_in_use_is_read() {
    let utf16 = |swap: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
        text.encode_utf16().flat_map(swap).collect()
    };
    let xml = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n{BODY}");
    let with_mark = format!("\u{feff}{xml}");
    for (bytes, encoding) in [
        (xml.clone().into_bytes(), Encoding::Utf8),
        (with_mark.clone().into_bytes(), Encoding::Utf8),
        (utf16(u16::to_le_bytes, &with_mark), Encoding::Utf16Le),
        (utf16(u16::to_be_bytes, &with_mark), Encoding::Utf16Be),
        (utf16(u16::to_le_bytes, &xml), Encoding::Utf16Le),
        (utf16(u16::to_be_bytes, &xml), Encoding::Utf16Be),
    ] {
        let document = read(&bytes);
        assert_eq!(document.top(), &expected());
        assert_eq!(document.origin().unwrap().form, Form::Xml(encoding));
        assert!(codes(&document).is_empty());
    }
}

#[test]
fn odd_but_harmless_forms_are_read_and_said() {
    for (xml, code) in [
        (
            format!("HTTP/1.1 200\n\n<?xml version=\"1.0\"?>{BODY}"),
            Some("text-before-xml"),
        ),
        (format!("{BODY}\nbye"), Some("text-after-xml")),
        (
            format!("<?xml version=\"1.0\"encoding=\"UTF-8\"?>{BODY}"),
            Some("xml-declaration"),
        ),
        (format!("<!DOCTYPE plist PUBLIC \"x\" \"y\">{BODY}"), None),
        (BODY.replace("<string>", "<!-- a --><string>"), None),
        (
            BODY.replace("校園 &amp; Wi-Fi", "<![CDATA[校園 & ]]>Wi-Fi"),
            None,
        ),
        (BODY.replace("&amp;", "&#38;"), None),
        (BODY.replace("</plist>", ""), None),
    ] {
        let document = read(xml.as_bytes());
        assert_eq!(document.top(), &expected(), "{xml}");
        assert_eq!(
            codes(&document),
            code.into_iter().collect::<Vec<_>>(),
            "{xml}"
        );
    }
}

#[test]
fn a_key_that_stands_twice_is_named_and_the_last_one_counts() {
    let document = read(b"<plist><dict><key>a</key><dict><key>b</key><true/><key>b</key><false/></dict></dict></plist>");
    assert_eq!(document.findings()[0].code, FindingCode::DuplicateKey);
    assert_eq!(document.findings()[0].path.to_string(), "a.b");
    assert_eq!(
        document.at(&"a.b".parse().unwrap()),
        Some(&Value::Boolean(false))
    );
}

#[test]
fn what_is_no_profile_is_refused_with_its_reason() {
    let deep = "<array>".repeat(MAX_DEPTH + 1);
    for (bytes, code) in [
        (&b""[..], "profile-empty"),
        (b"  \n", "profile-empty"),
        (b"PK\x03\x04", "profile-zip"),
        (b"\xff\xfe\x00", "profile-encoding"),
        (b"<?xml?>\xff", "profile-encoding"),
        (b"hello", "profile-not-plist"),
        (b"<plist><dict>", "profile-not-plist"),
        (
            b"<plist><dict><string>x</string></dict></plist>",
            "profile-not-plist",
        ),
        (
            b"<plist><dict><key>a</key></dict></plist>",
            "profile-not-plist",
        ),
        (
            b"<plist><dict><key>a</key><blob/></dict></plist>",
            "profile-not-plist",
        ),
        (
            b"<plist><dict><key>a</key><integer>x</integer></dict></plist>",
            "profile-not-plist",
        ),
        (
            b"<plist><dict><key>a</key><string>&nope;</string></dict></plist>",
            "profile-not-plist",
        ),
        (b"<plist><array/></plist>", "profile-not-dictionary"),
        (b"bplist00 and then nothing", "profile-binary-damaged"),
        (deep.as_bytes(), "profile-not-plist"),
        (format!("<plist>{deep}").as_bytes(), "profile-too-deep"),
    ] {
        assert_eq!(
            Document::read(bytes).unwrap_err().code(),
            code,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
}

#[test]
fn an_error_names_the_line() {
    let error = Document::read(b"<?xml version=\"1.0\"?>\n<plist>\n<dict>\n<key>a</key>\n<blob/>")
        .unwrap_err();
    assert!(
        matches!(error, ReadError::NotPropertyList { line: 5, .. }),
        "{error:?}"
    );
}

#[test]
fn a_binary_list_that_names_itself_over_and_over_is_refused() {
    // An array that holds the next array twice, sixty levels deep: 2^60 values in 300 bytes.
    let levels = 60_u8;
    let mut bytes = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for level in 0..levels {
        offsets.push(bytes.len());
        bytes.extend([0xA2, level + 1, level + 1]);
    }
    offsets.push(bytes.len());
    bytes.push(0x09);
    let table = bytes.len();
    for offset in &offsets {
        bytes.extend(u16::try_from(*offset).unwrap().to_be_bytes());
    }
    bytes.extend([0, 0, 0, 0, 0, 0, 2, 1]);
    bytes.extend(u64::try_from(offsets.len()).unwrap().to_be_bytes());
    bytes.extend(0_u64.to_be_bytes());
    bytes.extend(u64::try_from(table).unwrap().to_be_bytes());
    assert_eq!(
        Document::read(&bytes).unwrap_err().code(),
        "profile-too-many-values"
    );
}

/// Values that a property list can hold.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        prop::num::f64::NORMAL.prop_map(Value::Real),
        text().prop_map(Value::String),
        prop::collection::vec(any::<u8>(), 0..120).prop_map(Value::Data),
        (0_i64..4_000_000_000).prop_map(|second| {
            Value::Date(Date::from(
                std::time::UNIX_EPOCH + std::time::Duration::from_secs(second.unsigned_abs()),
            ))
        }),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((text(), inner), 0..6)
                .prop_map(|entries| Value::Dictionary(entries.into_iter().collect())),
        ]
    })
}

/// Texts that XML 1.0 can hold, with everything that has to be escaped.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![
            Just('&'),
            Just('<'),
            Just('>'),
            Just('"'),
            Just('\r'),
            Just('\n'),
            Just('\t'),
            Just(' '),
            Just('園'),
            Just('𠮷'),
            any::<char>()
        ],
        0..12,
    )
    .prop_map(|letters| {
        let holds = |c: &char| {
            (*c >= ' ' || matches!(c, '\n' | '\t' | '\r')) && !matches!(c, '\u{fffe}' | '\u{ffff}')
        };
        letters.into_iter().filter(holds).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_reads_back_the_same(entries in prop::collection::vec((text(), value()), 0..8)) {
        let top: Dictionary = entries.into_iter().collect();
        let xml = Document::new(top.clone()).to_xml();
        let again = Document::read(&xml).unwrap();
        prop_assert_eq!(again.top(), &top);
        prop_assert_eq!(again.to_xml(), xml, "the same bytes every time");
    }

    #[test]
    fn binary_lists_read_as_the_plist_crate_wrote_them(entries in prop::collection::vec((text(), value()), 0..8)) {
        let top: Dictionary = entries.into_iter().collect();
        let mut bytes = Cursor::new(Vec::new());
        Value::Dictionary(top.clone()).to_writer_binary(&mut bytes).unwrap();
        let document = Document::read(&bytes.into_inner()).unwrap();
        prop_assert_eq!(document.top(), &top);
        prop_assert_eq!(document.origin().unwrap().form, Form::Binary);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Document::read(&bytes);
        let _ = Document::read(&[b"bplist00".as_slice(), &bytes].concat());
        let _ = Document::read(&[b"<plist><dict>".as_slice(), &bytes].concat());
    }

    #[test]
    fn damaged_files_never_panic(at in 0_usize..200, byte in any::<u8>()) {
        let mut xml = format!("<?xml version=\"1.0\"?>{BODY}").into_bytes();
        let at = at % xml.len();
        xml[at] = byte;
        let _ = Document::read(&xml);
    }
}
