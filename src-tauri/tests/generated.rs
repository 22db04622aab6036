//! Files that are made from the command table are up to date. With `COMPANION_WRITE=1` they are
//! written instead.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::path::Path;

fn check(path: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("COMPANION_WRITE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap();
    assert!(
        found == expected,
        "{} is old; write it anew: COMPANION_WRITE=1 cargo test --workspace --test generated",
        path.display()
    );
}

#[test]
fn the_types_of_the_page_are_those_of_the_commands() {
    check("../ui/src/backend/wire.ts", &shell::wire_file());
}

#[test]
fn the_page_may_call_every_command_and_nothing_else() {
    check("capabilities/main.json", &shell::capability());
}
