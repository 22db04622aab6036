//! A quick hash for the names of keys.
//!
//! The standard one guards a map whose keys a stranger chooses, and looking up keys was half of
//! the time of a check. Maps with this one hold only names of the catalogue.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map from names of the catalogue.
pub(super) type ByName<T> = HashMap<&'static str, T, BuildHasherDefault<KeyHasher>>;

/// Mixes eight bytes at a time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let rest = rest
            .iter()
            .fold(0, |word, byte| (word << 8) | u64::from(*byte));
        self.mix(rest);
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        // Maps look at the low bits and at the high ones; multiplying fills only the latter.
        self.0 ^ (self.0 >> 32)
    }
}

impl KeyHasher {
    const fn mix(&mut self, word: u64) {
        // 2^64 divided by the golden ratio, odd: Knuth's multiplicative hashing.
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    use super::*;
    use crate::catalogue::Catalogue;

    #[test]
    fn names_of_the_catalogue_hash_apart() {
        let build = BuildHasherDefault::<KeyHasher>::default();
        let paths = Catalogue::bundled()
            .payloads()
            .iter()
            .flat_map(|payload| &payload.keys);
        let names: HashSet<&str> = paths.map(|key| key.name()).collect();
        let low: HashSet<u64> = names
            .iter()
            .map(|name| build.hash_one(name) % 4096)
            .collect();
        // So many names in so many slots: at random 80 in 100 would stand alone or nearly so.
        assert!(
            low.len() * 10 > names.len() * 8,
            "{} slots for {} names",
            low.len(),
            names.len()
        );
    }
}
