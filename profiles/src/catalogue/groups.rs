//! The settings of Restrictions as a teacher looks for them.

use serde::Deserialize;

/// The payload type whose keys are grouped.
pub const RESTRICTIONS: &str = "com.apple.applicationaccess";

/// Settings that belong together for a teacher.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Stable name; its words are `setting-group-<name>`.
    pub name: String,
    /// Its keys, in the order of the alphabet.
    pub keys: Vec<String>,
}

/// Every group, in the order in which a teacher goes through them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    #[serde(rename = "group")]
    groups: Vec<Group>,
}

impl Groups {
    /// Every group.
    #[must_use]
    pub fn all(&self) -> &[Group] {
        &self.groups
    }

    /// The group of a key of Restrictions.
    #[must_use]
    pub fn of(&self, key: &str) -> Option<&Group> {
        let holds = |group: &&Group| group.keys.iter().any(|one| one == key);
        self.groups.iter().find(holds)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::RESTRICTIONS;
    use crate::catalogue::Catalogue;

    #[test]
    fn every_restriction_stands_in_one_group() {
        let catalogue = Catalogue::bundled();
        let grouped: Vec<&str> = catalogue
            .groups()
            .all()
            .iter()
            .flat_map(|group| group.keys.iter().map(String::as_str))
            .collect();
        let known: BTreeSet<&str> = catalogue
            .payload(RESTRICTIONS)
            .expect("known")
            .keys
            .iter()
            .filter(|key| !key.path.contains(['.', '[']))
            .map(|key| key.path.as_str())
            .collect();
        assert_eq!(grouped.iter().copied().collect::<BTreeSet<_>>(), known);
        assert_eq!(grouped.len(), known.len(), "one stands twice");
    }
}
