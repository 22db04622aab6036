//! The checksum of PKCS#12 files (`MacData`), which also proves the password.

use der::asn1::ObjectIdentifier;
use hmac::digest::core_api::BlockSizeUser;
use hmac::{Mac as _, SimpleHmac};
use pkcs12::kdf::Pkcs12KeyType;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};

use crate::sign::error::{Malformed, SignError};
use crate::sign::oid;
use crate::sign::public_key::Digest;
use crate::sign::tlv::{self, Element, OCTET_STRING, SEQUENCE, group, unsigned, wrap};

use super::cipher::unsupported;
use super::password::{Derivation, Password, Rounds, salt};

/// Whether the `MacData` (RFC 7292, 4) fits `content` under the password.
pub(super) fn fits(
    element: Element<'_>,
    content: &[u8],
    password: &Password,
    rounds: &mut Rounds,
) -> Result<bool, SignError> {
    let parts = MacData::read(element).map_err(SignError::Pkcs12)?;
    let digest = Digest::from_oid(&parts.algorithm).ok_or(unsupported(&parts.algorithm))?;
    let derivation = Derivation {
        password,
        salt: parts.salt,
        rounds: rounds.spend(parts.iterations)?,
    };
    Ok(value(digest, content, &derivation)? == parts.value)
}

/// A `MacData` over `content`, with SHA-1 or SHA-256.
pub(super) fn write(
    digest: Digest,
    content: &[u8],
    derivation: &Derivation<'_>,
) -> Result<Vec<u8>, SignError> {
    let identifier = match digest {
        Digest::Sha1 => oid::SHA1,
        Digest::Sha256 => oid::SHA256,
        Digest::Sha384 => oid::SHA384,
        Digest::Sha512 => oid::SHA512,
    };
    let value = value(digest, content, derivation)?;
    let info = group(
        SEQUENCE,
        &[
            &tlv::algorithm_with_null(&identifier),
            &wrap(OCTET_STRING, &value),
        ],
    );
    Ok(group(
        SEQUENCE,
        &[
            &info,
            &wrap(OCTET_STRING, derivation.salt),
            &unsigned(&derivation.rounds.to_be_bytes()),
        ],
    ))
}

fn value(
    digest: Digest,
    content: &[u8],
    derivation: &Derivation<'_>,
) -> Result<Vec<u8>, SignError> {
    match digest {
        Digest::Sha1 => keyed::<Sha1>(digest, content, derivation),
        Digest::Sha256 => keyed::<Sha256>(digest, content, derivation),
        Digest::Sha384 => keyed::<Sha384>(digest, content, derivation),
        Digest::Sha512 => keyed::<Sha512>(digest, content, derivation),
    }
}

fn keyed<D: sha2::Digest + BlockSizeUser>(
    digest: Digest,
    content: &[u8],
    derivation: &Derivation<'_>,
) -> Result<Vec<u8>, SignError> {
    let key = derivation.key(
        digest,
        Pkcs12KeyType::Mac,
        <D as sha2::Digest>::output_size(),
    );
    let mac = <SimpleHmac<D> as hmac::Mac>::new_from_slice(&key)
        .map_err(|_| SignError::Pkcs12(Malformed("a checksum's key doesn't fit it")))?;
    Ok(mac.chain_update(content).finalize().into_bytes().to_vec())
}

struct MacData<'a> {
    algorithm: ObjectIdentifier,
    value: &'a [u8],
    salt: &'a [u8],
    iterations: u64,
}

impl<'a> MacData<'a> {
    fn read(element: Element<'a>) -> Result<Self, Malformed> {
        let mut fields = element.expect(SEQUENCE)?.inside();
        let mut info = fields.take(SEQUENCE)?.inside();
        let algorithm = info.take(SEQUENCE)?.inside().any()?.oid()?;
        let value = info.take(OCTET_STRING)?.content;
        let salt = salt(fields.any()?)?;
        let iterations = match fields.optional(tlv::INTEGER)? {
            Some(number) => number.small()?,
            None => 1,
        };
        Ok(Self {
            algorithm,
            value,
            salt,
            iterations,
        })
    }
}
