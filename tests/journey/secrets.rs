//! A secret is in no place where it needn't be.

use crate::bench::{PASSWORD, School, files};

#[test]
fn the_password_is_in_the_vault_and_nowhere_else() {
    let school = School::with_ipads();
    let wifi = school.json(&["profile", "list"])[0]["name"]
        .as_str()
        .unwrap()
        .to_owned();
    for arguments in [
        &["profile", "show", &wifi][..],
        &["journal", "list"],
        &["--json", "profile", "show", &wifi],
    ] {
        let output = school.run(arguments);
        let said = [output.stdout, output.stderr].concat();
        assert!(
            !contains(&said, PASSWORD),
            "{arguments:?} shows the password"
        );
    }
    school.json(&["backup", "make"]);
    for path in files(&school.path("")) {
        let holds = contains(&std::fs::read(&path).unwrap(), PASSWORD);
        let is_vault = path.to_string_lossy().ends_with(".secrets.json");
        assert_eq!(holds, is_vault, "{path:?}");
    }
}

#[test]
fn a_secret_on_the_command_line_is_refused() {
    let school = School::new();
    let arguments = [
        "profile",
        "new",
        "wifi-personal",
        "--name",
        "X",
        "--set",
        "ssid=X",
        "--set",
        "wifi-password=12345678",
    ];
    assert_eq!(
        school.refused(&arguments),
        (64, "secret-on-command-line".into())
    );
}

#[test]
fn a_kit_without_leave_holds_no_secret() {
    let school = School::with_ipads();
    let folder = school.path("kit");
    let blueprint = school.blueprint();
    let kit = school.json(&[
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &blueprint,
        &folder.display().to_string(),
    ]);
    assert_eq!(kit["left_out"].as_array().unwrap().len(), 1);
    for path in files(&folder) {
        assert!(
            !contains(&std::fs::read(&path).unwrap(), PASSWORD),
            "{path:?}"
        );
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}
