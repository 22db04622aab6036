//! What stays here while a form has the rest: secrets, and bytes that are too many to travel.

use std::collections::{BTreeMap, BTreeSet};

use plist::Value;
use sha2::{Digest as _, Sha256};

use super::INLINE;
use crate::concealment;
use crate::document::Document;
use crate::places;

/// The secrets and large bytes of one profile, by reference.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    marks: BTreeSet<String>,
    bytes: BTreeMap<String, Vec<u8>>,
}

impl Kept {
    /// What a profile holds.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let mut kept = Self::default();
        places::each(document, &mut |place| match place.value {
            Value::String(text) if concealment::is_secret(&place) && concealment::is_mark(text) => {
                kept.marks.insert(text.clone());
            }
            Value::Data(bytes) if bytes.len() > INLINE => {
                kept.bytes.insert(digest(bytes), bytes.clone());
            }
            _ => {}
        });
        kept
    }

    pub(super) fn holds(&self, mark: &str) -> bool {
        self.marks.contains(mark)
    }

    pub(super) fn bytes(&self, sha256: &str) -> Option<&[u8]> {
        self.bytes.get(sha256).map(Vec::as_slice)
    }
}

/// SHA-256 in small hexadecimal digits.
pub(super) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
