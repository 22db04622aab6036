//! The flags of `prepare`, as the installed cfgutil names them or as we believe.

use serde::Serialize;

use crate::facts::Facts;
use crate::help::{HelpFlag, flags};

/// Where a list of flags comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlagOrigin {
    /// `help prepare` of the installed cfgutil.
    Installed,
    /// The data file; the installed cfgutil may name them differently.
    Believed,
}

/// The flags of `prepare`, without hyphens, in the order of their source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrepareFlags {
    /// Where they come from.
    pub origin: FlagOrigin,
    /// All of them, `skip-…` included.
    pub flags: Vec<HelpFlag>,
}

impl PrepareFlags {
    /// The list of the data file, for a Mac without cfgutil.
    #[must_use]
    pub fn believed() -> Self {
        let facts = &Facts::built_in().prepare;
        let plain = facts.flag.iter().map(|flag| HelpFlag {
            name: flag.name.clone(),
            takes_value: flag.value,
        });
        let skips = facts.skip.iter().map(|pane| HelpFlag {
            name: format!("skip-{pane}"),
            takes_value: false,
        });
        Self {
            origin: FlagOrigin::Believed,
            flags: plain.chain(skips).collect(),
        }
    }

    /// Reads the answer to `help prepare`; none when it names no flag to skip a pane.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let flags = flags(text);
        let read = Self {
            origin: FlagOrigin::Installed,
            flags,
        };
        let any_skip = read.skips().next().is_some();
        any_skip.then_some(read)
    }

    /// The flags that skip a pane of the Setup Assistant, as `skip-…`.
    pub fn skips(&self) -> impl Iterator<Item = &str> {
        self.flags
            .iter()
            .map(|flag| flag.name.as_str())
            .filter(|name| name.starts_with("skip-"))
    }

    /// Whether a flag, without hyphens, may be given.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_believed_list_holds_the_skips_of_2025() {
        let believed = PrepareFlags::believed();
        assert_eq!(believed.origin, FlagOrigin::Believed);
        assert_eq!(believed.skips().count(), 45);
        assert!(believed.has("supervised") && believed.has("skip-siri"));
        assert!(!believed.has("skip-tos"), "a name of older scripts");
    }

    #[test]
    fn an_installed_list_goes_by_what_the_help_says() {
        let read = PrepareFlags::read("Options:\n  [--supervised]\n  [--skip-new-pane]\n").unwrap();
        assert_eq!(read.origin, FlagOrigin::Installed);
        assert_eq!(read.skips().collect::<Vec<_>>(), ["skip-new-pane"]);
    }

    #[test]
    fn help_without_any_skip_is_not_believed() {
        assert_eq!(PrepareFlags::read("Options:\n  [--supervised]\n"), None);
    }
}
