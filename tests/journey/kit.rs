//! The kit, read by tools that aren't ours.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::bench::{School, files};

fn export(school: &School, name: &str) -> std::path::PathBuf {
    let folder = school.path(name);
    let blueprint = school.blueprint();
    let out = folder.display().to_string();
    school.json(&[
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &blueprint,
        "--with-secrets",
        &out,
    ]);
    folder
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
    files(folder)
        .iter()
        .map(|path| (name(path), std::fs::read(path).unwrap()))
        .collect()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let school = School::with_ipads();
    let (first, second) = (export(&school, "first"), export(&school, "second"));
    let (first, second) = (contents(&first), contents(&second));
    assert_eq!(
        first.keys().collect::<Vec<_>>(),
        second.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in &first {
        assert!(second[name] == *bytes, "{name} differs");
    }
}

#[test]
fn the_manifest_names_every_file_with_its_hash() {
    let school = School::with_ipads();
    let folder = export(&school, "kit");
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["practice"], true);
    let listed = manifest["files"].as_array().unwrap();
    assert_eq!(listed.len() + 1, files(&folder).len());
    for file in listed {
        let path = folder.join(file["path"].as_str().unwrap());
        let output = Command::new("openssl")
            .args(["dgst", "-sha256", "-r"])
            .arg(&path)
            .output()
            .unwrap();
        let hash = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            hash.starts_with(file["sha256"].as_str().unwrap()),
            "{path:?}"
        );
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o111, 0, "{path:?} can be executed");
    }
}

#[test]
fn strangers_read_every_profile_and_find_every_serial() {
    let school = School::with_ipads();
    let folder = export(&school, "kit");
    let profiles: Vec<_> = files(&folder)
        .into_iter()
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == "mobileconfig")
        })
        .collect();
    assert_eq!(profiles.len(), 3 + 30, "three for all, one for each iPad");
    let python = "import plistlib, sys\nfor name in sys.argv[1:]:\n    top = plistlib.load(open(name, 'rb'))\n    assert top['PayloadType'] == 'Configuration' and top['PayloadContent'], name\n    assert '[PRACTICE]' in top['PayloadDisplayName'], name";
    assert!(
        Command::new("python3")
            .args(["-c", python])
            .args(&profiles)
            .status()
            .unwrap()
            .success()
    );
    for profile in &profiles {
        let output = Command::new("plistutil")
            .arg("-i")
            .arg(profile)
            .args(["-f", "xml"])
            .output()
            .unwrap();
        assert!(
            output.status.success() && !output.stdout.is_empty(),
            "{profile:?}"
        );
    }
    for paper in ["checklist", "asm-serials"] {
        let pdf = folder.join(format!("papers/{paper}.pdf"));
        let text = Command::new("pdftotext")
            .arg("-layout")
            .arg(&pdf)
            .arg("-")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        for number in 1..=30 {
            assert!(
                text.contains(&format!("ZZPRAC{number:04}")),
                "{paper} lacks {number}"
            );
        }
        let fonts = Command::new("pdffonts").arg(&pdf).output().unwrap();
        let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(
            !rows.is_empty() && rows.iter().all(|row| row.contains(" yes ")),
            "{fonts}"
        );
    }
    let serials = std::fs::read_to_string(folder.join("serials/apple-school-manager.txt")).unwrap();
    assert_eq!(serials.trim().split(',').count(), 30);
}

#[test]
fn what_we_sign_and_export_opens_elsewhere() {
    let school = School::with_ipads();
    let path = |name: &str| school.path(name).display().to_string();
    std::fs::write(school.path("password"), "correct horse\n").unwrap();
    let password = format!("@{}", path("password"));
    school.json(&["identity", "create"]);
    for (form, legacy) in [("p12", true), ("p12-modern", false)] {
        let out = path(&format!("{form}.p12"));
        school.json(&[
            "identity",
            "export",
            "--form",
            form,
            "--password",
            &password,
            "-o",
            &out,
        ]);
        let mut openssl = Command::new("openssl");
        openssl.args([
            "pkcs12",
            "-nodes",
            "-passin",
            "pass:correct horse",
            "-in",
            &out,
        ]);
        if legacy {
            openssl.arg("-legacy");
        }
        let opened = openssl.output().unwrap();
        assert!(
            opened.status.success(),
            "{form}: {}",
            String::from_utf8_lossy(&opened.stderr)
        );
        assert!(String::from_utf8_lossy(&opened.stdout).contains("PRIVATE KEY"));
    }
    let name = school.json(&["profile", "list"])[0]["name"]
        .as_str()
        .unwrap()
        .to_owned();
    school.json(&[
        "profile",
        "export",
        &name,
        "-o",
        &path("plain.mobileconfig"),
    ]);
    school.json(&[
        "profile",
        "sign",
        &path("plain.mobileconfig"),
        &path("signed.mobileconfig"),
        "--p12",
        &path("p12.p12"),
        "--password",
        &password,
    ]);
    let signed = path("signed.mobileconfig");
    let verified = Command::new("openssl")
        .args([
            "cms",
            "-verify",
            "-noverify",
            "-inform",
            "DER",
            "-in",
            &signed,
        ])
        .output()
        .unwrap();
    assert!(
        verified.status.success(),
        "{}",
        String::from_utf8_lossy(&verified.stderr)
    );
    assert_eq!(
        verified.stdout,
        std::fs::read(school.path("plain.mobileconfig")).unwrap()
    );
    assert_eq!(
        school.json(&["profile", "verify", &signed])["signers"][0]["verdict"]["verdict"],
        "valid"
    );
    let copy = school.json(&[
        "identity",
        "backup",
        "--place",
        "safe",
        "--file",
        &path("p12.p12"),
        "--password",
        &password,
    ]);
    assert_eq!(copy["places"], 1);
}

#[test]
fn an_encrypted_kit_opens_to_the_same_files() {
    let school = School::with_ipads();
    let folder = export(&school, "kit");
    std::fs::write(school.path("password"), "correct horse\n").unwrap();
    std::fs::write(school.path("wrong"), "correct house\n").unwrap();
    let path = |name: &str| school.path(name).display().to_string();
    let (good, wrong) = (
        format!("@{}", path("password")),
        format!("@{}", path("wrong")),
    );
    let sealed = path("kit.age");
    let answer = school.json(&[
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &school.blueprint(),
        "--with-secrets",
        "--encrypt",
        "--password",
        &good,
        &sealed,
    ]);
    assert_eq!(answer["encrypted"], true);
    let bytes = std::fs::read(&sealed).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    let (exit, code) = school.refused(&["kit", "open", &sealed, "--password", &wrong, &path("no")]);
    assert_eq!((exit, code.as_str()), (2, "wrong-password"));
    assert!(!school.path("no").exists());
    school.json(&["kit", "open", &sealed, "--password", &good, &path("opened")]);
    assert!(contents(&school.path("opened")) == contents(&folder));
}
