//! The man page that is kept is the one the binary writes.

use crate::bench::binary;

#[test]
fn the_man_page_is_up_to_date() {
    let output = binary().args(["--lang", "en", "man"]).output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    let kept = include_str!("../../docs/companion.1");
    assert!(
        page == kept,
        "run: companion --lang en man > docs/companion.1"
    );
}
