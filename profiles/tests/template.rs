//! Every built-in template makes a profile that the check has nothing against.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop here")]

mod texts;

use std::collections::{BTreeMap, BTreeSet};

use plist::Value;
use profiles::check::{Target, check, check_together};
use profiles::concealment::ConcealmentError;
use profiles::document::{Document, KeyPath};
use profiles::finding::{FindingCode, Severity};
use profiles::identifier::{IdentifierError, SchoolIdentifier};
use profiles::placeholder::{self, Placeholder, PlaceholderError, Values};
use profiles::secret::Secret;
use profiles::template::{
    Answer, Answers, File, Question, QuestionKind, Setting, Template, TemplateError,
};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, proptest};

const CHAIN: &[u8] = include_bytes!("template/chain.pem");
const IDENTITY: &[u8] = include_bytes!("template/identity.p12");

fn build(template: &Template, answers: &Answers, name: &str) -> Result<Document, TemplateError> {
    let school = SchoolIdentifier::parse("tw.edu.example").unwrap();
    template.build(
        answers,
        &Setting {
            school: &school,
            school_name: "範例國小",
            profile_name: name,
            description: None,
            words: &|id| Some(format!("words of {id}")),
        },
    )
}

fn sample(question: &Question) -> Answer {
    let file = |name: &str, bytes: &[u8]| {
        Answer::Files(vec![File {
            name: name.into(),
            bytes: bytes.to_vec(),
        }])
    };
    match question.kind {
        QuestionKind::Certificates => file("chain.pem", CHAIN),
        QuestionKind::Identity => file("identity.p12", IDENTITY),
        _ => Answer::example(question).unwrap_or_else(|| panic!("{} has no example", question.key)),
    }
}

/// Answers all required questions, and with these choices.
fn answers(template: &Template, choices: &[(&str, &str)]) -> Answers {
    let mut answers: Answers = choices
        .iter()
        .map(|(key, id)| ((*key).to_owned(), Answer::Text((*id).to_owned())))
        .collect();
    loop {
        match build(template, &answers, "sample") {
            Err(TemplateError::AnswerMissing { key }) => {
                let question = template.question(&key).unwrap();
                answers.insert(key, sample(question));
            }
            Ok(_) => return answers,
            Err(error) => panic!("{}: {error}", template.id),
        }
    }
}

/// Each template with each choice of each question.
fn variants() -> Vec<(&'static Template, Answers)> {
    let mut variants = Vec::new();
    for template in Template::all() {
        variants.push((template, answers(template, &[])));
        for question in template
            .questions
            .iter()
            .filter(|question| question.when.is_none())
        {
            for choice in &question.choices {
                variants.push((template, answers(template, &[(&question.key, &choice.id)])));
            }
        }
    }
    variants
}

#[test]
fn the_check_has_nothing_against_any_template() {
    for (template, answers) in variants() {
        let document = build(template, &answers, "sample").unwrap();
        let found = check(&document, &Target::default());
        let matters = found
            .iter()
            .filter(|finding| finding.severity != Severity::Info);
        let matters: Vec<String> = matters
            .filter(|finding| finding.code != FindingCode::SecretInClear)
            .map(|finding| format!("{} {} {:?}", finding.code, finding.path, finding.args))
            .collect();
        assert!(
            matters.is_empty(),
            "{} {answers:?}: {matters:#?}",
            template.id
        );
        let again = Document::read(&document.to_xml()).unwrap();
        assert_eq!(again.top(), document.top(), "{}", template.id);
    }
}

#[test]
fn a_template_without_required_questions_works_at_once() {
    for template in Template::all()
        .iter()
        .filter(|one| one.questions.iter().all(|question| !question.required))
    {
        assert!(
            build(template, &Answers::new(), "at once").is_ok(),
            "{}",
            template.id
        );
    }
    assert!(
        build(
            Template::by_id("supervision").unwrap(),
            &Answers::new(),
            "x"
        )
        .is_ok()
    );
}

#[test]
fn answers_that_do_not_fit_are_named() {
    let wifi = Template::by_id("wifi-proxy").unwrap();
    let text = |text: &str| Answer::Text(text.into());
    let secret = |text: &str| Answer::Secret(Secret::new(text));
    let good = [
        ("ssid", text("Campus")),
        ("wifi-password", secret("long enough")),
        ("proxy-server", text("p.example")),
    ];
    for (key, answer, code) in [
        ("ssid", text(" "), "template-answer-missing"),
        ("ssid", text(&"x".repeat(33)), "template-answer-range"),
        ("ssid", Answer::Number(5), "template-answer-kind"),
        ("wifi-password", secret("short"), "template-answer-range"),
        ("security", text("wep"), "template-answer-not-allowed"),
        (
            "proxy-port",
            Answer::Number(70_000),
            "template-answer-range",
        ),
        (
            "proxy-pac",
            text("https://p.example/pac"),
            "template-question-not-asked",
        ),
        ("nothing", text("x"), "template-question-unknown"),
    ] {
        let mut answers: Answers = good
            .iter()
            .map(|(key, answer)| ((*key).to_owned(), answer.clone()))
            .collect();
        answers.insert(key.to_owned(), answer);
        let error = build(wifi, &answers, "x").expect_err(key);
        assert_eq!(
            (error.code(), error.args()["key"].as_str()),
            (code, Some(key))
        );
        assert!(!format!("{error:?} {error}").contains("long enough"));
    }
    let answers = Answers::from([(
        "certificates".to_owned(),
        Answer::Files(vec![File {
            name: "x.cer".into(),
            bytes: vec![1],
        }]),
    )]);
    let error =
        build(Template::by_id("certificates").unwrap(), &answers, "x").expect_err("no certificate");
    assert_eq!(
        (error.code(), error.args()["file"].as_str()),
        ("template-certificate", Some("x.cer"))
    );
    assert_eq!(
        Template::by_id("x").expect_err("none").code(),
        "template-unknown"
    );
}

#[test]
fn a_question_that_is_not_asked_is_not_needed() {
    let wifi = Template::by_id("wifi-enterprise").unwrap();
    let needs = |given: &Answers| -> Vec<&str> {
        let questions = wifi.questions.iter();
        let needed = questions.filter(|question| wifi.needs(question, given));
        needed.map(|question| question.key.as_str()).collect()
    };
    assert_eq!(
        needs(&Answers::new()),
        ["ssid", "server-names", "user-name", "user-password"],
        "what the defaults ask"
    );
    let tls = Answers::from([("eap".to_owned(), Answer::Text("tls".into()))]);
    assert_eq!(
        needs(&tls),
        ["ssid", "server-names", "identity-file", "identity-password"]
    );
}

#[test]
fn supervision_and_restrictions_never_contradict_each_other() {
    let made = |id: &str| build(Template::by_id(id).unwrap(), &Answers::new(), id).unwrap();
    let supervision = made("supervision");
    for id in ["elementary", "junior-high", "staff", "exam"] {
        let restrictions = made(&format!("restrictions-{id}"));
        let pair = [("supervision", &supervision), (id, &restrictions)];
        let codes: Vec<FindingCode> = check_together(&pair, &Target::default())
            .iter()
            .map(|together| together.finding.code)
            .collect();
        assert!(
            !codes.contains(&FindingCode::TogetherRestrictionsDiffer),
            "{id}: {codes:?}"
        );
    }
}

#[test]
fn typed_answers_are_read() {
    let kind = |template: &str, key: &str, text: &str| {
        let question = Template::by_id(template).unwrap().question(key).unwrap();
        Answer::parse(question, text)
            .map(|answer| format!("{answer:?}"))
            .map_err(|error| error.code())
    };
    insta::assert_snapshot!(
        [
            kind("supervision", "allow-erase", "No"),
            kind("supervision", "allow-erase", "nein"),
            kind("passcode", "passcode-length", " 8 "),
            kind("passcode", "passcode-length", "8.5"),
            kind("web-clips", "clips", "校網 | https://a.example\n\nb\thttps://b.example"),
            kind("home-screen", "dock-apps", "com.apple.a, com.apple.b\ncom.apple.c"),
            kind("wifi-personal", "wifi-password", "sekret"),
            kind("certificates", "certificates", "x"),
        ]
        .map(|answer| answer.unwrap_or_else(str::to_owned))
        .join("\n"),
        @r#"
    Boolean(false)
    template-answer-kind
    Number(8)
    template-answer-kind
    Rows([["校網", "https://a.example"], ["b", "https://b.example"]])
    List(["com.apple.a", "com.apple.b", "com.apple.c"])
    Secret(Secret(••••••))
    template-answer-kind
    "#
    );
}

#[test]
fn enterprise_wifi_names_its_certificates() {
    let template = Template::by_id("wifi-enterprise").unwrap();
    let mut given = answers(template, &[("eap", "tls")]);
    given.insert(
        "authorities".into(),
        sample(template.question("authorities").unwrap()),
    );
    let document = build(template, &given, "EAP").unwrap();
    let types: Vec<&str> = document
        .payloads()
        .map(|(_, payload)| payload.get("PayloadType").unwrap().as_string().unwrap())
        .collect();
    assert_eq!(
        types,
        [
            "com.apple.security.root",
            "com.apple.security.pkcs1",
            "com.apple.security.pkcs12",
            "com.apple.wifi.managed"
        ]
    );
    let text = |path: &str| {
        document
            .at(&path.parse().unwrap())
            .and_then(Value::as_string)
            .unwrap()
            .to_owned()
    };
    let eap = "PayloadContent[3].EAPClientConfiguration.PayloadCertificateAnchorUUID";
    assert_eq!(
        text(&format!("{eap}[0]")),
        text("PayloadContent[0].PayloadUUID")
    );
    assert_eq!(
        text(&format!("{eap}[1]")),
        text("PayloadContent[1].PayloadUUID")
    );
    assert_eq!(
        text("PayloadContent[3].PayloadCertificateUUID"),
        text("PayloadContent[2].PayloadUUID")
    );
}

#[test]
fn identities_are_stable_and_never_shared() {
    let mut seen = BTreeSet::new();
    for template in Template::all() {
        let given = answers(template, &[]);
        for name in ["校園 Wi-Fi", "Wi-Fi", "wi-fi"] {
            let document = build(template, &given, name).unwrap();
            assert_eq!(
                document.to_xml(),
                build(template, &given, name).unwrap().to_xml()
            );
            let mut uuids = vec![document.text("PayloadUUID").unwrap().to_owned()];
            uuids.extend(
                document
                    .payloads()
                    .map(|(_, one)| one["PayloadUUID"].as_string().unwrap().to_owned()),
            );
            for uuid in uuids {
                assert_eq!(uuid, uuid.to_ascii_uppercase());
                assert!(seen.insert(uuid), "{} {name}", template.id);
            }
        }
    }
    // Another answer changes values, never the identity.
    let template = Template::by_id("wifi-personal").unwrap();
    let mut given = answers(template, &[]);
    let before = build(template, &given, "x").unwrap();
    given.insert("ssid".into(), Answer::Text("other".into()));
    let after = build(template, &given, "x").unwrap();
    let changes = profiles::difference::diff(&before, &after);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].path, KeyPath::payload(0).key("SSID_STR"));
}

#[test]
fn the_supervision_template_is_as_schools_need_it() {
    let document = build(
        Template::by_id("supervision").unwrap(),
        &Answers::new(),
        "監管",
    )
    .unwrap();
    insta::assert_snapshot!(String::from_utf8(document.to_xml()).unwrap());
}

#[test]
fn the_lock_screen_is_made_for_each_ipad() {
    let document = build(
        Template::by_id("lock-screen").unwrap(),
        &Answers::new(),
        "鎖定畫面",
    )
    .unwrap();
    assert_eq!(
        placeholder::used(&document),
        BTreeSet::from([Placeholder::AssetTag])
    );
    let of = |tag: &str| {
        let values = Values::from([(Placeholder::AssetTag, tag.to_owned())]);
        placeholder::expand(&document, &values).unwrap()
    };
    let (one, other) = (of("A-1"), of("A-2"));
    let path = KeyPath::payload(0).key("AssetTagInformation");
    assert_eq!(one.at(&path), Some(&"A-1".into()));
    let paths: Vec<KeyPath> = profiles::difference::diff(&one, &other)
        .into_iter()
        .map(|change| change.path)
        .collect();
    assert_eq!(paths, [path], "the identity is one for all iPads");
}

#[test]
fn every_text_is_there_in_three_languages() {
    let errors = [
        TemplateError::CODES,
        IdentifierError::CODES,
        ConcealmentError::CODES,
        PlaceholderError::CODES,
    ];
    let mut wanted: BTreeSet<String> = errors
        .concat()
        .iter()
        .map(|code| format!("error-{code}"))
        .collect();
    wanted.extend(Template::all().iter().flat_map(Template::message_ids));
    texts::are_all_there("template.ftl", &wanted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_answers_give_a_profile_or_say_why(
        index in any::<prop::sample::Index>(),
        texts in prop::collection::vec("[a-z0-9:/|,{}\n é校]{0,20}", 12),
    ) {
        let template = index.get(Template::all());
        let typed: BTreeMap<String, Answer> = template
            .questions
            .iter()
            .zip(&texts)
            .filter_map(|(question, text)| Some((question.key.clone(), Answer::parse(question, text).ok()?)))
            .collect();
        match build(template, &typed, &texts[0]) {
            Ok(document) => prop_assert!(Document::read(&document.to_xml()).is_ok()),
            Err(error) => {
                prop_assert!(TemplateError::CODES.contains(&error.code()));
                prop_assert!(error.code() != "template-broken");
            }
        }
    }
}
