//! The steps of a blueprint, in the order of the work, and where a finding belongs.

use super::BlueprintFinding;

/// A step of a blueprint, from a server's iPad to a pupil's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Apple School Manager lets go of the iPad; the lane says how.
    Unassign,
    /// Everything on it is erased.
    Erase,
    /// Configurator's Prepare.
    Prepare,
    /// It gets its name.
    Name,
    /// Profiles are installed.
    Profiles,
    /// Apps are installed.
    Apps,
    /// Wallpaper and Home Screen.
    Layout,
    /// It is read and compared.
    Verify,
    /// It goes to its keeper.
    HandOver,
}

impl Step {
    /// Every step, in the order of the work.
    pub const ALL: &'static [Self] = &[
        Self::Unassign,
        Self::Erase,
        Self::Prepare,
        Self::Name,
        Self::Profiles,
        Self::Apps,
        Self::Layout,
        Self::Verify,
        Self::HandOver,
    ];

    /// Its stable name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unassign => "unassign",
            Self::Erase => "erase",
            Self::Prepare => "prepare",
            Self::Name => "name",
            Self::Profiles => "profiles",
            Self::Apps => "apps",
            Self::Layout => "layout",
            Self::Verify => "verify",
            Self::HandOver => "hand-over",
        }
    }

    /// The step that a field of the blueprint belongs to, such as `prepare.skip[3]`; none for
    /// what is about the blueprint as a whole.
    #[must_use]
    pub fn of_field(field: &str) -> Option<Self> {
        let top = field.split(['.', '[']).next().unwrap_or_default();
        Some(match top {
            "lane" => Self::Unassign,
            "prepare" | "unlock_token" => Self::Prepare,
            "name_pattern" => Self::Name,
            "profiles" => Self::Profiles,
            "apps" => Self::Apps,
            "wallpaper" | "home_screen" => Self::Layout,
            "restart" | "verify" => Self::Verify,
            _ => return None,
        })
    }
}

impl BlueprintFinding {
    /// The step it is shown on.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        Step::of_field(&self.field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blueprint::{Blueprint, Context};

    #[test]
    fn every_finding_of_a_field_stands_on_a_step() {
        let worst = br#"
            version = 1
            name = "x"
            lane = 2
            name_pattern = "{nobody}"
            home_screen = "none"
            unlock_token = false
            [prepare]
            skip = ["Siri"]
            network_profile = "none"
            allow_pairing = true
            enroll_in_mdm = true
            activate_and_complete = true
            [[profiles]]
            name = "none"
            [[apps]]
            bundle_id = "no id"
        "#;
        let (blueprint, _) = Blueprint::read(worst).unwrap();
        let found = blueprint.findings(&Context::default());
        assert!(found.len() > 10);
        for one in &found {
            assert!(one.step().is_some(), "{}", one.field);
        }
        for step in [
            Step::Prepare,
            Step::Name,
            Step::Profiles,
            Step::Apps,
            Step::Layout,
        ] {
            assert!(found.iter().any(|one| one.step() == Some(step)), "{step:?}");
        }
    }

    #[test]
    fn a_key_of_a_newer_version_belongs_to_the_whole() {
        assert_eq!(Step::of_field("colour"), None);
        assert_eq!(Step::of_field("prepare.skip[3]"), Some(Step::Prepare));
        assert_eq!(Step::of_field("apps[0].colour"), Some(Step::Apps));
    }
}
