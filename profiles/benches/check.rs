//! Measures reading, checking and writing beside the plain `plist` crate.
//!
//! Two limits are kept in view: reading and checking 600 kB of web clips takes at most three times
//! as long as plain parsing, and 1,000 profiles of one iPad each are built, checked and written in
//! at most twice the time that serializing them takes.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that can't build its input must fail"
)]

use std::hint::black_box;
use std::io::Cursor;

use criterion::{Criterion, criterion_group, criterion_main};
use plist::{Dictionary, Value};
use profiles::check::{Target, check};
use profiles::document::Document;
use profiles::identifier::SchoolIdentifier;
use profiles::placeholder::{Placeholder, Values, expand};
use profiles::template::{Answers, Setting, Template};

const CLIPS: usize = 30;
const ICON_BYTES: usize = 15_000;
const IPADS: usize = 1_000;

fn payload(number: usize, payload_type: &str, keys: &[(&str, Value)]) -> Value {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), payload_type.into());
    payload.insert("PayloadVersion".into(), 1.into());
    payload.insert(
        "PayloadIdentifier".into(),
        format!("tw.edu.example.{number}").into(),
    );
    payload.insert(
        "PayloadUUID".into(),
        format!("{number:08}-0000-4000-8000-000000000000").into(),
    );
    keys.iter()
        .for_each(|(key, value)| drop(payload.insert((*key).into(), value.clone())));
    Value::Dictionary(payload)
}

fn profile(payloads: Vec<Value>) -> Document {
    let Value::Dictionary(mut top) = payload(9_999, "Configuration", &[]) else {
        unreachable!()
    };
    top.insert("PayloadContent".into(), Value::Array(payloads));
    Document::new(top)
}

/// About 600 kB of web clips with icons.
fn clips() -> Vec<u8> {
    let icon = Value::Data(
        (0..ICON_BYTES)
            .map(|index| (index * 31 % 251) as u8)
            .collect(),
    );
    let clip = |number| {
        let url = format!("https://school.example/{number}").into();
        let keys = [
            ("URL", url),
            ("Label", "校園網頁".into()),
            ("IsRemovable", false.into()),
            ("Icon", icon.clone()),
        ];
        payload(number, "com.apple.webClip.managed", &keys)
    };
    profile((0..CLIPS).map(clip).collect()).to_xml()
}

/// What a school makes for each iPad: the lock screen of the template, and its Restrictions.
fn per_ipad() -> Document {
    let school = SchoolIdentifier::parse("tw.edu.example").unwrap();
    let made = |id: &str| {
        let setting = Setting {
            school: &school,
            school_name: "示範國小",
            profile_name: "鎖定畫面與取用限制",
            description: None,
            words: &|_| None,
        };
        let template = Template::by_id(id).unwrap();
        template.build(&Answers::new(), &setting).unwrap()
    };
    let mut document = made("lock-screen");
    let restrictions = made("restrictions-elementary");
    let payloads = document.top_mut().get_mut("PayloadContent").unwrap();
    payloads.as_array_mut().unwrap().extend(
        restrictions
            .payloads()
            .map(|(_, keys)| Value::Dictionary(keys.clone())),
    );
    document
}

fn values(index: usize) -> Values {
    Values::from([
        (Placeholder::Serial, format!("F9FXY{index:06}")),
        (Placeholder::AssetTag, format!("資訊-{index}")),
        (Placeholder::School, "示範國小".to_owned()),
    ])
}

fn big_profile(criterion: &mut Criterion) {
    let bytes = clips();
    let mut group = criterion.benchmark_group(format!("web clips, {} kB", bytes.len() / 1000));
    group.sample_size(30);
    group.bench_function("plist parses", |bencher| {
        bencher.iter(|| Value::from_reader(Cursor::new(black_box(&bytes))).unwrap());
    });
    group.bench_function("read and check", |bencher| {
        bencher.iter(|| {
            check(
                &Document::read(black_box(&bytes)).unwrap(),
                &Target::default(),
            )
        });
    });
    group.bench_function("check alone", |bencher| {
        let document = Document::read(&bytes).unwrap();
        bencher.iter(|| check(black_box(&document), &Target::default()));
    });
    group.finish();
}

fn many_profiles(criterion: &mut Criterion) {
    let document = per_ipad();
    let values: Vec<Values> = (0..IPADS).map(values).collect();
    let expanded: Vec<Value> = values
        .iter()
        .map(|values| Value::Dictionary(expand(&document, values).unwrap().top().clone()))
        .collect();
    let mut group = criterion.benchmark_group(format!("{IPADS} profiles"));
    group.sample_size(20);
    group.bench_function("plist serializes", |bencher| {
        bencher.iter(|| {
            for value in &expanded {
                let mut bytes = Vec::new();
                black_box(value).to_writer_xml(&mut bytes).unwrap();
                black_box(bytes);
            }
        });
    });
    group.bench_function("build, check and write", |bencher| {
        bencher.iter(|| {
            for values in &values {
                let document = expand(black_box(&document), values).unwrap();
                black_box(check(&document, &Target::default()));
                black_box(document.to_xml());
            }
        });
    });
    group.bench_function("check alone", |bencher| {
        bencher.iter(|| {
            for _ in &values {
                black_box(check(black_box(&document), &Target::default()));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, big_profile, many_profiles);
criterion_main!(benches);
