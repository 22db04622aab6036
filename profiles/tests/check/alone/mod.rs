//! Each code of a single profile, and nothing else beside it.

mod form;
mod kinds;
mod rules;

use profiles::check::check;

use crate::fixtures::{Case, marks};

#[test]
fn every_case_has_exactly_its_findings() {
    let mut wrong = String::new();
    for case in cases() {
        let found = marks(&check(&case.document(), &case.target));
        if found != case.expected {
            wrong += &format!("expected {:?}\n   found {found:?}\n\n", case.expected);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

pub(crate) fn cases() -> Vec<Case> {
    let themes = [
        form::reading(),
        form::structure(),
        form::values(),
        form::names(),
        form::identity(),
        rules::references(),
        rules::supervision(),
        rules::versions(),
        rules::migration(),
        rules::policy(),
        kinds::wifi(),
        kinds::passcode(),
        kinds::web(),
        kinds::home_screen(),
        kinds::certificates(),
        kinds::restricted(),
    ];
    themes.into_iter().flatten().collect()
}
