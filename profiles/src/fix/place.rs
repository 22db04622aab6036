//! The place a key lies in.

use crate::document::{KeyPath, Step};

/// The path of what holds the last step of `path`.
pub(super) fn parent(path: &KeyPath) -> KeyPath {
    let (_, before) = path.steps().split_last().unwrap_or((&Step::Index(0), &[]));
    before
        .iter()
        .fold(KeyPath::root(), |path, step| match step {
            Step::Key(key) => path.key(key),
            Step::Index(index) => path.index(*index),
        })
}
