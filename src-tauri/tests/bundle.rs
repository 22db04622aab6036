//! What the bundler is told: the Mac's Info.plist repeats the file types of `tauri.conf.json`, with
//! icons that are in the bundle, in the languages of the window.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::collections::BTreeSet;
use std::path::Path;

use plist::{Dictionary, Value};

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn config() -> serde_json::Value {
    let text = std::fs::read(here().join("tauri.conf.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn info() -> Dictionary {
    let read = Value::from_file(here().join("Info.plist")).unwrap();
    read.into_dictionary().unwrap()
}

fn dictionaries<'a>(of: &'a Dictionary, key: &str) -> Vec<&'a Dictionary> {
    let all = of[key].as_array().unwrap();
    all.iter().map(|one| one.as_dictionary().unwrap()).collect()
}

fn text<'a>(of: &'a Dictionary, key: &str) -> &'a str {
    of[key].as_string().unwrap()
}

#[test]
fn the_mac_knows_the_same_file_types() {
    let (config, info) = (config(), info());
    let declared = dictionaries(&info, "UTExportedTypeDeclarations");
    let endings = |one: &Dictionary| match one.get("CFBundleTypeExtensions") {
        Some(endings) => endings.clone(),
        None => {
            let kind = &one["LSItemContentTypes"].as_array().unwrap()[0];
            let ours = |one: &&&Dictionary| &one["UTTypeIdentifier"] == kind;
            let tags = &declared.iter().find(ours).unwrap()["UTTypeTagSpecification"];
            tags.as_dictionary().unwrap()["public.filename-extension"].clone()
        }
    };
    let associations = config["bundle"]["fileAssociations"].as_array().unwrap();
    let types = dictionaries(&info, "CFBundleDocumentTypes");
    assert_eq!(types.len(), associations.len());
    for (one, association) in types.into_iter().zip(associations) {
        let ending = endings(one).into_array().unwrap().remove(0);
        assert_eq!(ending.as_string(), association["ext"][0].as_str());
        assert_eq!(association["ext"].as_array().unwrap().len(), 1);
        assert_eq!(text(one, "CFBundleTypeName"), association["name"]);
        assert_eq!(text(one, "CFBundleTypeRole"), association["role"]);
        assert_eq!(text(one, "LSHandlerRank"), association["rank"]);
        let icon = format!("Resources/{}", text(one, "CFBundleTypeIconFile"));
        let file = config["bundle"]["macOS"]["files"][icon].as_str().unwrap();
        assert!(here().join(file).is_file(), "{file}");
    }
}

#[test]
fn what_the_mac_says_of_the_app_is_there_in_every_language() {
    let (config, info) = (config(), info());
    let said: BTreeSet<&str> = [
        "NSLocalNetworkUsageDescription",
        "Configuration Profile",
        "Companion Blueprint",
    ]
    .into();
    let languages = info["CFBundleLocalizations"].as_array().unwrap();
    assert_eq!(languages.len(), words::Lang::ALL.len());
    for language in languages {
        let name = format!("{}.lproj/InfoPlist.strings", language.as_string().unwrap());
        let file = &config["bundle"]["macOS"]["files"][format!("Resources/{name}")];
        let text = std::fs::read_to_string(here().join(file.as_str().unwrap())).unwrap();
        let lines = text.lines().filter_map(|line| line.strip_prefix('"'));
        let keys: BTreeSet<&str> = lines
            .filter_map(|line| Some(line.split_once('"')?.0))
            .collect();
        assert_eq!(keys, said, "{name}");
        assert!(
            text.lines().skip(1).all(|line| line.ends_with("\";")),
            "{name}"
        );
    }
}

#[test]
fn every_font_of_our_paper_lies_beside_the_program_under_its_own_name() {
    let config = config();
    let resources = config["bundle"]["resources"].as_object().unwrap();
    let names: BTreeSet<&str> = resources.values().map(|to| to.as_str().unwrap()).collect();
    assert_eq!((resources.len(), names.len()), (4, 4));
    for (from, to) in resources {
        let name = Path::new(from).file_name().unwrap().to_str().unwrap();
        assert_eq!(to.as_str().unwrap(), format!("fonts/{name}"));
    }
}

#[test]
fn the_desktop_of_linux_hands_files_over() {
    let config = config();
    let template = config["bundle"]["linux"]["deb"]["desktopTemplate"]
        .as_str()
        .unwrap();
    let entry = std::fs::read_to_string(here().join(template)).unwrap();
    assert!(entry.lines().any(|line| line == "Exec={{exec}} %F"));
    for association in config["bundle"]["fileAssociations"].as_array().unwrap() {
        let kind = association["mimeType"].as_str().unwrap();
        assert!(entry.contains(&format!("{kind};")), "{kind}");
    }
}
