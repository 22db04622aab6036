//! Every code has its sentence in three languages, and no sentence stands in Rust.

use std::collections::BTreeSet;

use black_box::literals::{has_cjk, strings};
use black_box::locales::{LANGUAGES, ids};
use black_box::sources::{Source, rooms};
use profiles::blueprint::{BlueprintCode, BlueprintError};
use profiles::catalogue::Catalogue;
use profiles::concealment::ConcealmentError;
use profiles::document::ReadError;
use profiles::edit::EditError;
use profiles::finding::FindingCode;
use profiles::fix::Fix;
use profiles::identifier::IdentifierError;
use profiles::placeholder::PlaceholderError;
use profiles::sign::{IdentityCode, SignError};
use profiles::template::TemplateError;

/// The codes of every error, with the file that lists them.
const ERRORS: [(&str, &[&str]); 15] = [
    ("crates/bench/src/error.rs", bench::Error::CODES),
    ("crates/ledger/src/error.rs", ledger::LedgerError::CODES),
    ("crates/migration/src/error.rs", migration::Error::CODES),
    ("crates/paper/src/error.rs", paper::Error::CODES),
    ("crates/roster/src/error.rs", roster::Error::CODES),
    ("crates/words/src/error.rs", words::Error::CODES),
    (
        "crates/companion/src/error/told.rs",
        companion::Error::CODES,
    ),
    ("profiles/src/blueprint/error.rs", BlueprintError::CODES),
    ("profiles/src/concealment/error.rs", ConcealmentError::CODES),
    ("profiles/src/document/error.rs", ReadError::CODES),
    ("profiles/src/edit/error.rs", EditError::CODES),
    ("profiles/src/identifier/school.rs", IdentifierError::CODES),
    ("profiles/src/placeholder/word.rs", PlaceholderError::CODES),
    ("profiles/src/sign/error.rs", SignError::CODES),
    ("profiles/src/template/error.rs", TemplateError::CODES),
];

/// Lists of codes that are findings or fixes.
const OTHER_CODES: [&str; 2] = [
    "crates/migration/src/serial.rs",
    "profiles/src/fix/change.rs",
];

/// Sources whose Chinese or Japanese literals are data that is looked for, never
/// words for a person.
const CJK_DATA: [&str; 6] = [
    // Eras, headers, total rows and look-alikes in schools' spreadsheets.
    "crates/roster/src/dates.rs",
    "crates/roster/src/fold.rs",
    "crates/roster/src/rows/skip.rs",
    "crates/roster/src/synonym.rs",
    // The characters and terms that a text in Traditional Chinese may not have.
    "crates/words/src/lint/chinese.rs",
    // A language is named in itself, whatever language the window speaks.
    "crates/words/src/lang.rs",
];

fn errors() -> impl Iterator<Item = &'static str> {
    ERRORS.iter().flat_map(|(_, codes)| codes.iter().copied())
}

/// The codes of every finding.
fn findings() -> Vec<&'static str> {
    let mut codes = Vec::new();
    codes.extend(ledger::FindingCode::ALL.iter().map(|code| code.code()));
    codes.extend(migration::FindingCode::ALL.iter().map(|code| code.code()));
    codes.extend(paper::FindingCode::ALL.iter().map(|code| code.code()));
    codes.extend(BlueprintCode::ALL.iter().map(|code| code.code()));
    codes.extend(FindingCode::ALL.iter().map(|code| code.code()));
    codes.extend(IdentityCode::ALL.iter().map(|code| code.code()));
    codes.extend(roster::FindingCode::ALL.iter().map(|code| code.code()));
    codes
}

#[test]
fn every_error_finding_and_fix_has_its_sentence_in_three_languages() {
    let errors = errors().map(|code| format!("error-{code}"));
    let findings = findings().into_iter().map(|code| format!("finding-{code}"));
    let fixes = Fix::CODES.iter().map(|code| format!("fix-{code}"));
    let wanted: BTreeSet<String> = errors.chain(findings).chain(fixes).collect();
    let mut missing = Vec::new();
    for language in LANGUAGES {
        let ids = ids(language);
        let absent = wanted.iter().filter(|id| !ids.contains_key(*id));
        missing.extend(absent.map(|id| format!("{language} {id}")));
    }
    assert!(
        missing.is_empty(),
        "no sentence for:\n{}",
        missing.join("\n")
    );
}

/// The payloads of the templates, and what schools use beside them: their keys are explained.
const EXPLAINED: [&str; 20] = [
    "com.apple.SetupAssistant.managed",
    "com.apple.airplay",
    "com.apple.airprint",
    "com.apple.app.lock",
    "com.apple.dnsSettings.managed",
    "com.apple.font",
    "com.apple.homescreenlayout",
    "com.apple.mobiledevice.passwordpolicy",
    "com.apple.notificationsettings",
    "com.apple.profileRemovalPassword",
    "com.apple.proxy.http.global",
    "com.apple.security.pem",
    "com.apple.security.pkcs1",
    "com.apple.security.pkcs12",
    "com.apple.security.root",
    "com.apple.shareddeviceconfiguration",
    "com.apple.webClip.managed",
    "com.apple.webcontent-filter",
    "com.apple.wifi.managed",
    "com.apple.applicationaccess",
];

#[test]
fn every_setting_that_schools_use_is_explained_in_three_languages() {
    let catalogue = Catalogue::bundled();
    let payloads = EXPLAINED.map(|name| catalogue.payload(name).unwrap());
    let mut wanted = BTreeSet::new();
    for payload in payloads
        .into_iter()
        .chain([catalogue.top_level().unwrap(), catalogue.common().unwrap()])
    {
        let is_restrictions = payload.payload_type == "com.apple.applicationaccess";
        if !is_restrictions {
            wanted.extend(["", "-what"].map(|end| payload.message_id() + end));
        }
        for key in &payload.keys {
            let id = payload.key_message_id(key);
            wanted.extend([id.clone(), format!("{id}-what")]);
            wanted.extend(is_restrictions.then(|| format!("{id}-effect")));
        }
    }
    for language in LANGUAGES {
        let there: BTreeSet<String> = ids(language)
            .into_iter()
            .filter_map(|(id, file)| (file == "setting.ftl").then_some(id))
            .collect();
        let missing: Vec<_> = wanted.difference(&there).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let idle: Vec<_> = there.difference(&wanted).collect();
        assert!(
            idle.is_empty(),
            "{language} explains what isn't there: {idle:?}"
        );
    }
}

#[test]
fn no_list_of_codes_is_forgotten() {
    let wired: BTreeSet<&str> = ERRORS
        .iter()
        .map(|(path, _)| *path)
        .chain(OTHER_CODES)
        .collect();
    let sources = rooms();
    let lists = sources
        .iter()
        .filter(|source| source.program().contains("const CODES:"));
    let listing: BTreeSet<&str> = lists.map(|source| source.path.as_str()).collect();
    assert_eq!(
        listing, wired,
        "left: what is there; right: what this test knows"
    );
}

#[test]
fn a_code_means_one_thing_in_the_whole_product() {
    for (kind, codes) in [("error", errors().collect()), ("finding", findings())] {
        let mut seen = BTreeSet::new();
        for code in codes {
            let kebab = code
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(kebab, "{code} isn't kebab-case");
            assert!(seen.insert(code), "two rooms have an {kind} {code}");
        }
    }
}

#[test]
fn the_three_languages_have_the_same_messages_in_the_same_files() {
    let [first, others @ ..] = LANGUAGES.map(|language| (language, ids(language)));
    for (language, ids) in others {
        let differ: Vec<_> = first
            .1
            .iter()
            .chain(&ids)
            .filter(|(id, file)| first.1.get(*id) != Some(file) || ids.get(*id) != Some(file))
            .collect();
        assert!(
            differ.is_empty(),
            "{} and {language} differ: {differ:?}",
            first.0
        );
    }
}

#[test]
fn no_chinese_or_japanese_stands_in_rust() {
    let sources = rooms();
    let data = |source: &&Source| CJK_DATA.contains(&source.path.as_str());
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| !data(source)) {
        let program = source.program();
        let literals = strings(&program)
            .into_iter()
            .filter(|literal| has_cjk(literal));
        found.extend(literals.map(|literal| format!("{}: {literal}", source.path)));
    }
    assert!(found.is_empty(), "these belong into locales/: {found:#?}");
    assert_eq!(
        sources.iter().filter(data).count(),
        CJK_DATA.len(),
        "a file isn't there any more"
    );
}
