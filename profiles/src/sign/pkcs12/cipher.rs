//! The password-based ciphers of PKCS#12 files.

use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipher, BlockDecryptMut, BlockEncryptMut, KeyInit, KeyIvInit as _};
use der::asn1::ObjectIdentifier;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::sign::error::{Malformed, SignError};
use crate::sign::oid;
use crate::sign::tlv::{self, Element, OCTET_STRING, SEQUENCE, group, unsigned, wrap};

use super::password::{Derivation, Password, Rounds, salt};

/// Decrypts with what the `AlgorithmIdentifier` says.
///
/// A padding that doesn't fit is [`SignError::Password`].
pub(super) fn decrypt(
    algorithm: Element<'_>,
    data: &[u8],
    password: &Password,
    rounds: &mut Rounds,
) -> Result<Zeroizing<Vec<u8>>, SignError> {
    let mut fields = algorithm
        .expect(SEQUENCE)
        .map_err(SignError::Pkcs12)?
        .inside();
    let identifier = fields
        .any()
        .and_then(Element::oid)
        .map_err(SignError::Pkcs12)?;
    let parameters = fields.any().map_err(SignError::Pkcs12)?;
    if identifier == oid::PBES2 {
        return decrypt_pbes2(parameters, data, password, rounds);
    }
    let unlock = match identifier {
        oid::PBE_3DES => (24, unlock_cbc::<des::TdesEde3> as Unlock),
        oid::PBE_2DES => (16, unlock_cbc::<des::TdesEde2> as Unlock),
        oid::PBE_RC2_128 => (16, unlock_cbc::<rc2::Rc2> as Unlock),
        oid::PBE_RC2_40 => (5, unlock_cbc::<rc2::Rc2> as Unlock),
        _ => return Err(unsupported(&identifier)),
    };
    let (salt, iterations) = salt_and_iterations(parameters).map_err(SignError::Pkcs12)?;
    let derivation = Derivation {
        password,
        salt,
        rounds: rounds.spend(iterations)?,
    };
    let (key, iv) = derivation.block_key(unlock.0);
    (unlock.1)(&key, &iv, data)
}

type Unlock = fn(&[u8], &[u8], &[u8]) -> Result<Zeroizing<Vec<u8>>, SignError>;

fn unlock_cbc<C>(key: &[u8], iv: &[u8], data: &[u8]) -> Result<Zeroizing<Vec<u8>>, SignError>
where
    C: BlockDecryptMut + BlockCipher + KeyInit,
{
    cbc::Decryptor::<C>::new_from_slices(key, iv)
        .map_err(|_| SignError::Pkcs12(Malformed("a cipher's parameters don't fit it")))?
        .decrypt_padded_vec_mut::<Pkcs7>(data)
        .map(Zeroizing::new)
        .map_err(|_| SignError::Password)
}

fn lock_cbc<C>(key: &[u8], iv: &[u8], data: &[u8]) -> Result<Vec<u8>, SignError>
where
    C: BlockEncryptMut + BlockCipher + KeyInit,
{
    Ok(cbc::Encryptor::<C>::new_from_slices(key, iv)
        .map_err(|_| SignError::Pkcs12(Malformed("a cipher's parameters don't fit it")))?
        .encrypt_padded_vec_mut::<Pkcs7>(data))
}

pub(super) fn unsupported(identifier: &ObjectIdentifier) -> SignError {
    SignError::Algorithm {
        algorithm: identifier.to_string(),
    }
}

/// `pkcs-12PbeParams` (RFC 7292, appendix C).
fn salt_and_iterations(element: Element<'_>) -> Result<(&[u8], u64), Malformed> {
    let mut fields = element.expect(SEQUENCE)?.inside();
    Ok((salt(fields.any()?)?, fields.any()?.small()?))
}

/// PBES2 with PBKDF2 (RFC 8018, appendix A).
fn decrypt_pbes2(
    parameters: Element<'_>,
    data: &[u8],
    password: &Password,
    rounds: &mut Rounds,
) -> Result<Zeroizing<Vec<u8>>, SignError> {
    let parts = Pbes2::read(parameters).map_err(SignError::Pkcs12)?;
    if parts.derivation != oid::PBKDF2 {
        return Err(unsupported(&parts.derivation));
    }
    let (size, unlock) = match parts.cipher {
        oid::AES128_CBC => (16, unlock_cbc::<aes::Aes128> as Unlock),
        oid::AES192_CBC => (24, unlock_cbc::<aes::Aes192> as Unlock),
        oid::AES256_CBC => (32, unlock_cbc::<aes::Aes256> as Unlock),
        oid::DES3_CBC => (24, unlock_cbc::<des::TdesEde3> as Unlock),
        other => return Err(unsupported(&other)),
    };
    let rounds = rounds.spend(parts.iterations)?;
    let mut key = Zeroizing::new(vec![0; size]);
    match parts.function {
        oid::HMAC_SHA1 => {
            pbkdf2::pbkdf2_hmac::<Sha1>(&password.utf8, parts.salt, rounds, &mut key);
        }
        oid::HMAC_SHA256 => {
            pbkdf2::pbkdf2_hmac::<Sha256>(&password.utf8, parts.salt, rounds, &mut key);
        }
        oid::HMAC_SHA384 => {
            pbkdf2::pbkdf2_hmac::<Sha384>(&password.utf8, parts.salt, rounds, &mut key);
        }
        oid::HMAC_SHA512 => {
            pbkdf2::pbkdf2_hmac::<Sha512>(&password.utf8, parts.salt, rounds, &mut key);
        }
        other => return Err(unsupported(&other)),
    }
    unlock(&key, parts.iv, data)
}

struct Pbes2<'a> {
    derivation: ObjectIdentifier,
    salt: &'a [u8],
    iterations: u64,
    function: ObjectIdentifier,
    cipher: ObjectIdentifier,
    iv: &'a [u8],
}

impl<'a> Pbes2<'a> {
    fn read(element: Element<'a>) -> Result<Self, Malformed> {
        let mut fields = element.expect(SEQUENCE)?.inside();
        let mut derivation = fields.take(SEQUENCE)?.inside();
        let mut scheme = fields.take(SEQUENCE)?.inside();
        let mut parts = Self {
            derivation: derivation.any()?.oid()?,
            salt: &[],
            iterations: 1,
            function: oid::HMAC_SHA1,
            cipher: scheme.any()?.oid()?,
            iv: &[],
        };
        if parts.derivation == oid::PBKDF2 {
            let mut inner = derivation.take(SEQUENCE)?.inside();
            parts.salt = salt(inner.any()?)?;
            parts.iterations = inner.any()?.small()?;
            inner.optional(tlv::INTEGER)?;
            if let Some(function) = inner.optional(SEQUENCE)? {
                parts.function = function.inside().any()?.oid()?;
            }
            parts.iv = scheme.take(OCTET_STRING)?.content;
        }
        Ok(parts)
    }
}

/// What is fresh for each encryption.
pub(super) struct Fresh {
    pub(super) salt: [u8; 16],
    pub(super) iv: [u8; 16],
}

/// Encrypts with 3DES as the Mac's keychain does; gives algorithm and bytes.
pub(super) fn encrypt_3des(
    data: &[u8],
    password: &Password,
    fresh: &Fresh,
    rounds: u32,
) -> Result<(Vec<u8>, Vec<u8>), SignError> {
    // Eight bytes of salt, as the keychain and OpenSSL write.
    let (salt, _) = fresh.salt.split_at(8);
    let derivation = Derivation {
        password,
        salt,
        rounds,
    };
    let (key, iv) = derivation.block_key(24);
    let parameters = group(
        SEQUENCE,
        &[&wrap(OCTET_STRING, salt), &unsigned(&rounds.to_be_bytes())],
    );
    let algorithm = group(SEQUENCE, &[&tlv::oid(&oid::PBE_3DES), &parameters]);
    Ok((algorithm, lock_cbc::<des::TdesEde3>(&key, &iv, data)?))
}

/// Encrypts with PBES2: PBKDF2 with HMAC-SHA-256, AES-256-CBC.
pub(super) fn encrypt_aes(
    data: &[u8],
    password: &Password,
    fresh: &Fresh,
    rounds: u32,
) -> Result<(Vec<u8>, Vec<u8>), SignError> {
    let mut key = Zeroizing::new([0; 32]);
    pbkdf2::pbkdf2_hmac::<Sha256>(&password.utf8, &fresh.salt, rounds, key.as_mut());
    let derivation = group(
        SEQUENCE,
        &[
            &wrap(OCTET_STRING, &fresh.salt),
            &unsigned(&rounds.to_be_bytes()),
            &tlv::algorithm_with_null(&oid::HMAC_SHA256),
        ],
    );
    let parameters = group(
        SEQUENCE,
        &[
            &group(SEQUENCE, &[&tlv::oid(&oid::PBKDF2), &derivation]),
            &group(
                SEQUENCE,
                &[&tlv::oid(&oid::AES256_CBC), &wrap(OCTET_STRING, &fresh.iv)],
            ),
        ],
    );
    let algorithm = group(SEQUENCE, &[&tlv::oid(&oid::PBES2), &parameters]);
    Ok((
        algorithm,
        lock_cbc::<aes::Aes256>(key.as_slice(), &fresh.iv, data)?,
    ))
}
