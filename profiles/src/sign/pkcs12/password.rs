//! From a password to keys: its forms, the rounds, PKCS#12's own derivation.

use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::sign::error::{Malformed, SignError};
use crate::sign::public_key::Digest;
use crate::sign::tlv::{Element, OCTET_STRING};

/// The most rounds of key derivation that are done for one file, all together.
pub const MAX_ROUNDS: u64 = 10_000_000;
/// Longer salts are no salts.
const MAX_SALT: usize = 1024;

/// A password in the forms that the derivations take.
pub(super) struct Password {
    /// UTF-8, for PBES2.
    pub(super) utf8: Zeroizing<Vec<u8>>,
    /// UTF-16, big-endian, with two zeros at its end, for PKCS#12's own.
    utf16: Zeroizing<Vec<u8>>,
}

impl Password {
    pub(super) fn new(secret: &Secret) -> Self {
        let mut utf16 = Zeroizing::new(Vec::with_capacity(2 * secret.expose().len() + 2));
        utf16.extend(secret.expose().encode_utf16().flat_map(u16::to_be_bytes));
        utf16.extend([0, 0]);
        Self {
            utf8: Zeroizing::new(secret.expose().as_bytes().to_vec()),
            utf16,
        }
    }

    /// Every form of the password that a writer may have meant: an empty one
    /// is written with its two zeros by some and without them by others.
    pub(super) fn forms(secret: &Secret) -> Vec<Self> {
        let mut forms = vec![Self::new(secret)];
        if secret.is_empty() {
            forms.push(Self {
                utf8: Zeroizing::default(),
                utf16: Zeroizing::default(),
            });
        }
        forms
    }
}

/// How many rounds may still be done.
pub(super) struct Rounds(u64);

impl Rounds {
    pub(super) fn new() -> Self {
        Self(MAX_ROUNDS)
    }

    pub(super) fn spend(&mut self, iterations: u64) -> Result<u32, SignError> {
        let left = self.0.checked_sub(iterations);
        let rounds = u32::try_from(iterations.max(1)).ok();
        let (Some(left), Some(rounds)) = (left, rounds) else {
            return Err(SignError::Iterations {
                iterations,
                limit: MAX_ROUNDS,
            });
        };
        self.0 = left;
        Ok(rounds)
    }
}

/// Salt and rounds, as PKCS#12's own derivation takes them.
pub(super) struct Derivation<'a> {
    pub(super) password: &'a Password,
    pub(super) salt: &'a [u8],
    pub(super) rounds: u32,
}

impl Derivation<'_> {
    pub(super) fn key(
        &self,
        digest: Digest,
        usage: Pkcs12KeyType,
        size: usize,
    ) -> Zeroizing<Vec<u8>> {
        let rounds = i32::try_from(self.rounds).unwrap_or(i32::MAX);
        let (password, salt) = (&self.password.utf16, self.salt);
        Zeroizing::new(match digest {
            Digest::Sha1 => derive_key::<Sha1>(password, salt, usage, rounds, size),
            Digest::Sha256 => derive_key::<Sha256>(password, salt, usage, rounds, size),
            Digest::Sha384 => derive_key::<Sha384>(password, salt, usage, rounds, size),
            Digest::Sha512 => derive_key::<Sha512>(password, salt, usage, rounds, size),
        })
    }

    /// Key and initial vector of a cipher with blocks of eight bytes.
    pub(super) fn block_key(&self, size: usize) -> (Zeroizing<Vec<u8>>, Zeroizing<Vec<u8>>) {
        (
            self.key(Digest::Sha1, Pkcs12KeyType::EncryptionKey, size),
            self.key(Digest::Sha1, Pkcs12KeyType::Iv, 8),
        )
    }
}

/// The bytes of a salt, if it isn't absurdly long.
pub(super) fn salt(element: Element<'_>) -> Result<&[u8], Malformed> {
    let content = element.expect(OCTET_STRING)?.content;
    if content.len() > MAX_SALT {
        return Err(Malformed("a salt is too long"));
    }
    Ok(content)
}
