//! The place of a value in a profile: `PayloadContent[0].SSID_STR`.

use std::fmt;
use std::str::FromStr;

use plist::{Dictionary, Value};
use serde::{Serialize, Serializer};

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a dictionary.
    Key(String),
    /// Into an array, counted from 0.
    Index(usize),
}

/// A path from the top of the profile; empty for the profile itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPath(Vec<Step>);

impl KeyPath {
    /// The profile itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The payload at `index` of `PayloadContent`.
    #[must_use]
    pub fn payload(index: usize) -> Self {
        Self(vec![Step::Key("PayloadContent".into()), Step::Index(index)])
    }

    /// What holds the last step; the top has itself.
    #[must_use]
    pub fn parent(&self) -> Self {
        let before = self.0.len().saturating_sub(1);
        Self(self.0[..before].to_vec())
    }

    /// The value under `key` of what this path names.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.then(Step::Key(key.to_owned()))
    }

    /// The value at `index` of what this path names.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// The steps from the top.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The index of the payload this path lies in, if it lies in one.
    #[must_use]
    pub fn payload_index(&self) -> Option<usize> {
        match self.0.as_slice() {
            [Step::Key(key), Step::Index(index), ..] if key == "PayloadContent" => Some(*index),
            _ => None,
        }
    }

    /// The value at this path of a profile, if there is one; none for the profile itself.
    #[must_use]
    pub fn of<'v>(&self, top: &'v Dictionary) -> Option<&'v Value> {
        let (Step::Key(first), rest) = self.0.split_first()? else {
            return None;
        };
        rest.iter()
            .try_fold(top.get(first)?, |value, step| match step {
                Step::Key(key) => value.as_dictionary()?.get(key),
                Step::Index(index) => value.as_array()?.get(*index),
            })
    }

    /// The same, to be changed.
    #[must_use]
    pub fn of_mut<'v>(&self, top: &'v mut Dictionary) -> Option<&'v mut Value> {
        let (Step::Key(first), rest) = self.0.split_first()? else {
            return None;
        };
        rest.iter()
            .try_fold(top.get_mut(first)?, |value, step| match step {
                Step::Key(key) => value.as_dictionary_mut()?.get_mut(key),
                Step::Index(index) => value.as_array_mut()?.get_mut(*index),
            })
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Serialize for KeyPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text that is no path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a key path")]
pub struct NotAPath;

impl FromStr for KeyPath {
    type Err = NotAPath;

    /// Reads `PayloadContent[0].SSID_STR`. Keys that hold `.` or `[` have no text form.
    fn from_str(text: &str) -> Result<Self, NotAPath> {
        let mut steps = Vec::new();
        for part in text.split('.').filter(|_| !text.is_empty()) {
            let (key, indices) = part.split_at(part.find('[').unwrap_or(part.len()));
            if !key.is_empty() {
                steps.push(Step::Key(key.to_owned()));
            } else if indices.is_empty() {
                return Err(NotAPath);
            }
            for index in indices.split('[').skip(1) {
                let digits = index.strip_suffix(']').ok_or(NotAPath)?;
                steps.push(Step::Index(digits.parse().map_err(|_| NotAPath)?));
            }
        }
        Ok(Self(steps))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_it_is_written() {
        for text in ["", "PayloadContent[0].SSID_STR", "Pages[1][2].BundleID"] {
            let path: KeyPath = text.parse().expect("a path");
            assert_eq!(path.to_string(), text);
        }
        for text in ["a..b", "a[x]", "a[1", "."] {
            assert_eq!(text.parse::<KeyPath>(), Err(NotAPath), "{text}");
        }
    }

    #[test]
    fn a_path_knows_its_payload() {
        assert_eq!(KeyPath::payload(3).key("URL").payload_index(), Some(3));
        assert_eq!(KeyPath::root().key("PayloadUUID").payload_index(), None);
    }
}
