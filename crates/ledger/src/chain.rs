//! The hash chain of a station: what a line of the journal is hashed from.
//!
//! The hash of a line is SHA-256 over, in this order: the text
//! `configurator-companion journal 1` and a zero byte, the hash of the line before (32 zero
//! bytes at the first), the station (16 bytes), the number (8), the event's id (16), the
//! time in microseconds since 1970 (8, signed), the operator (16, zero if nobody), the
//! length of the kind (4) and the kind, the length of the body (8) and the body. Numbers
//! are big-endian. The body is the JSON exactly as it is stored.

use migration::Digest;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

const TAG: &[u8] = b"configurator-companion journal 1\0";

/// The hash before the first line of a station.
pub(crate) const ROOT: Digest = Digest([0; 32]);

/// What a line is hashed from, besides the line before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link<'a> {
    /// The chain it belongs to.
    pub(crate) station: Uuid,
    /// Its number in that chain, from 1.
    pub(crate) seq: i64,
    /// The event's id.
    pub(crate) id: Uuid,
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub(crate) at: i64,
    /// Who recorded it.
    pub(crate) operator: Option<Uuid>,
    /// The fact's kind.
    pub(crate) kind: &'a str,
    /// The fact as JSON.
    pub(crate) body: &'a str,
}

impl Link<'_> {
    /// The hash of this line after a line with the hash `prev`.
    pub(crate) fn hash(&self, prev: Digest) -> Digest {
        let mut hash = Sha256::new();
        hash.update(TAG);
        hash.update(prev.0);
        hash.update(self.station.as_bytes());
        hash.update(self.seq.to_be_bytes());
        hash.update(self.id.as_bytes());
        hash.update(self.at.to_be_bytes());
        hash.update(self.operator.unwrap_or_default().as_bytes());
        hash.update(
            u32::try_from(self.kind.len())
                .unwrap_or(u32::MAX)
                .to_be_bytes(),
        );
        hash.update(self.kind);
        hash.update(
            u64::try_from(self.body.len())
                .unwrap_or(u64::MAX)
                .to_be_bytes(),
        );
        hash.update(self.body);
        Digest(hash.finalize().into())
    }
}

/// SHA-256 of bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

#[cfg(test)]
mod tests {
    use super::{Link, ROOT, sha256};
    use migration::Digest;
    use uuid::Uuid;

    const LINK: Link<'_> = Link {
        station: Uuid::from_u128(1),
        seq: 1,
        id: Uuid::from_u128(2),
        at: 1_763_769_600_000_000,
        operator: None,
        kind: "practice_marked",
        body: r#"{"kind":"practice_marked"}"#,
    };

    #[test]
    fn the_recipe_never_changes() {
        // Computed once with another program, after the recipe above.
        insta::assert_snapshot!(LINK.hash(ROOT), @"02b964b45f2862e477f907bde29ffdcad34dadb808a2a760af10551342e0cf7b");
    }

    #[test]
    fn every_part_of_a_line_counts() {
        let hash = LINK.hash(ROOT);
        let others = [
            Link {
                station: Uuid::from_u128(9),
                ..LINK
            }
            .hash(ROOT),
            Link { seq: 2, ..LINK }.hash(ROOT),
            Link {
                id: Uuid::from_u128(9),
                ..LINK
            }
            .hash(ROOT),
            Link { at: 0, ..LINK }.hash(ROOT),
            Link {
                operator: Some(Uuid::from_u128(9)),
                ..LINK
            }
            .hash(ROOT),
            Link {
                kind: "practice_marke",
                body: r#"d{"kind":"practice_marked"}"#,
                ..LINK
            }
            .hash(ROOT),
            Link { body: "{}", ..LINK }.hash(ROOT),
            LINK.hash(Digest([1; 32])),
        ];
        assert!(others.iter().all(|other| *other != hash));
    }

    #[test]
    fn sha256_is_the_standard_one() {
        assert_eq!(
            sha256(b"abc").to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
