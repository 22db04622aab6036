//! The parts by others that the app carries, as About lists them: the crates of the Mac's build, the
//! packages of the page, and the fonts. With `COMPANION_WRITE=1` the list is written, else compared.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use black_box::sources::root;
use serde_json::{Value, json};

/// What we ship for.
const TARGET: &str = "aarch64-apple-darwin";
/// The crates that are in the app.
const SHIPPED: [&str; 2] = ["shell", "companion"];
/// Packages that only build the page, but whose code is in it.
const COMPILED_IN: [&str; 1] = ["node_modules/svelte"];

#[test]
fn about_lists_the_parts_that_are_in_the_app() {
    let mut parts: BTreeSet<(String, String, String)> = crates();
    parts.extend(packages("ui/package-lock.json", &COMPILED_IN));
    parts.extend(packages("package-lock.json", &[]));
    let line = |(name, version, licence): &(String, String, String)| {
        json!({ "name": name, "version": version, "licence": licence }).to_string()
    };
    let lines: Vec<String> = parts.iter().map(line).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    let path = root().join("ui/src/screens/settings/parts.json");
    if std::env::var_os("COMPANION_WRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap_or_default() == text,
        "{} is old; write it anew: COMPANION_WRITE=1 cargo test --workspace --test parts",
        path.display()
    );
}

/// Every crate that the program needs to run, however far down.
fn crates() -> BTreeSet<(String, String, String)> {
    let answer = Command::new(std::env::var("CARGO").unwrap())
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(["--filter-platform", TARGET, "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(
        answer.status.success(),
        "{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    let metadata: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let packages: BTreeMap<String, Value> = list(&metadata["packages"])
        .into_iter()
        .map(|package| (text(&package["id"]), package))
        .collect();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let mut open: Vec<String> = packages
        .iter()
        .filter(|(_, package)| {
            package["source"].is_null() && SHIPPED.contains(&text(&package["name"]).as_str())
        })
        .map(|(id, _)| id.clone())
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let runs = |dep: &&Value| {
            list(&dep["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null())
        };
        let deps = list(&nodes[&id]["deps"]);
        open.extend(deps.iter().filter(runs).map(|dep| text(&dep["pkg"])));
    }
    seen.iter()
        .map(|id| &packages[id])
        .filter(|package| !package["source"].is_null())
        .map(|package| {
            (
                text(&package["name"]),
                text(&package["version"]),
                text(&package["license"]),
            )
        })
        .collect()
}

/// Every package that isn't for development alone.
fn packages(lock: &str, also: &[&str]) -> Vec<(String, String, String)> {
    let lock: Value = serde_json::from_slice(&fs::read(root().join(lock)).unwrap()).unwrap();
    let all = lock["packages"].as_object().unwrap();
    all.iter()
        .filter(|(path, package)| {
            let ships = package["dev"].is_null() && package["devOptional"].is_null();
            !path.is_empty() && (ships || also.contains(&path.as_str()))
        })
        .map(|(path, package)| {
            let name = path.rsplit("node_modules/").next().unwrap_or(path);
            (
                name.to_owned(),
                text(&package["version"]),
                text(&package["license"]),
            )
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
