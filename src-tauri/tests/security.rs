//! The security list of the window: what the page may do, and what it can't.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(here().join(path)).unwrap()).unwrap()
}

/// Every file below a folder with one of these endings.
fn files(folder: PathBuf, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|one| endings.iter().any(|ending| one == *ending))
            {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty());
    found
}

#[test]
fn the_policy_lets_nothing_in_but_the_app_itself() {
    let security = json("tauri.conf.json")["app"]["security"].clone();
    let policy = security["csp"].as_str().unwrap();
    let rules: Vec<Vec<&str>> = policy
        .split(';')
        .map(|rule| rule.split_whitespace().collect())
        .collect();
    let sources = |name: &str| {
        let rule = rules.iter().find(|rule| rule[0] == name);
        rule.unwrap_or_else(|| panic!("no {name}"))[1..].to_vec()
    };
    assert_eq!(sources("default-src"), ["'none'"]);
    assert_eq!(sources("script-src"), ["'self'"]);
    assert_eq!(sources("style-src"), ["'self'"]);
    assert_eq!(sources("img-src"), ["'self'", "data:"]);
    assert_eq!(sources("connect-src"), ["ipc:", "http://ipc.localhost"]);
    for none in ["base-uri", "form-action", "frame-ancestors"] {
        assert_eq!(sources(none), ["'none'"]);
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'));
    assert!(security.get("devCsp").is_none() && security.get("assetProtocol").is_none());
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(json("tauri.conf.json")["app"]["withGlobalTauri"], false);
}

#[test]
fn one_capability_names_one_window_and_our_commands_alone() {
    let files = files(here().join("capabilities"), &["json", "toml"]);
    assert_eq!(files.len(), 1);
    assert_eq!(
        json("tauri.conf.json")["app"]["security"]["capabilities"],
        serde_json::json!(["main"])
    );
    let capability = json("capabilities/main.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none() && capability.get("webviews").is_none());
    let allowed: BTreeSet<&str> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    let own: BTreeSet<String> = shell::NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    let of_tauri: Vec<&&str> = allowed.iter().filter(|one| !own.contains(**one)).collect();
    assert_eq!(of_tauri, [&"core:window:allow-start-dragging"]);
    assert_eq!(allowed.len(), own.len() + of_tauri.len());
}

#[test]
fn no_plugin_opens_files_programs_or_the_net_to_the_page() {
    let manifest = fs::read_to_string(here().join("Cargo.toml")).unwrap()
        + &fs::read_to_string(here().join("../Cargo.toml")).unwrap();
    for plugin in [
        "fs",
        "shell",
        "http",
        "store",
        "sql",
        "upload",
        "websocket",
        "process",
        "clipboard-manager",
    ] {
        assert!(
            !manifest.contains(&format!("tauri-plugin-{plugin}")),
            "{plugin}"
        );
    }
    let tauri = manifest
        .lines()
        .find(|line| line.starts_with("tauri = "))
        .unwrap();
    assert!(tauri.contains("default-features = false"));
    for feature in ["devtools", "protocol-asset", "dynamic-acl", "unstable"] {
        assert!(!tauri.contains(feature), "{feature}");
    }
}

#[test]
fn the_built_page_has_no_inline_script_or_style() {
    let page = fs::read_to_string(here().join("../ui/dist/index.html")).unwrap();
    for (at, _) in page.match_indices("<script") {
        let tag = &page[at..page[at..].find('>').unwrap() + at];
        assert!(tag.contains(" src="), "{tag}");
    }
    for inline in ["<style", " style=", " onload=", " onclick=", "javascript:"] {
        assert!(!page.contains(inline), "{inline}");
    }
}

#[test]
fn the_page_names_no_path_and_writes_no_markup() {
    for file in files(here().join("../ui/src"), &["ts", "svelte"]) {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.display();
        if name.to_string().ends_with(".test.ts") {
            continue;
        }
        // Svelte's only way to put text in as markup.
        assert!(!text.contains("{@html"), "{name} writes markup");
        assert!(
            !text.contains("innerHTML") && !text.contains("insertAdjacentHTML"),
            "{name} writes markup"
        );
        if !file.ends_with("backend/tauri.ts") {
            assert!(!text.contains("@tauri-apps"), "{name} knows Tauri");
        }
    }
    let requests = fs::read_dir(here().join("src/wire"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    for text in requests {
        for request in text
            .split("#[derive(")
            .filter(|one| one.contains("Deserialize") && !one.contains(" Serialize"))
        {
            for field in [
                "pub path:",
                "pub folder: String",
                "pub file: String",
                "PathBuf",
            ] {
                assert!(
                    !request.contains(field),
                    "a request names a path: {request}"
                );
            }
            // A newtype has no field that could be too many.
            let is_struct = request
                .lines()
                .any(|line| line.starts_with("pub struct") && line.ends_with('{'));
            assert!(
                !is_struct || request.contains("deny_unknown_fields"),
                "{request}"
            );
        }
    }
}
