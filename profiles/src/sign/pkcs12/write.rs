//! Writes PKCS#12 files.

use rsa::rand_core::CryptoRngCore;
use sha1::{Digest as _, Sha1};
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::sign::error::SignError;
use crate::sign::identity::Identity;
use crate::sign::oid;
use crate::sign::public_key::Digest;
use crate::sign::tlv::{
    self, BMP_STRING, OCTET_STRING, SEQUENCE, SET, context, group, set_of, wrap,
};

use super::checksum;
use super::cipher::{Fresh, encrypt_3des, encrypt_aes};
use super::password::{Derivation, Password};

/// Which algorithms a PKCS#12 file is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// 3DES and a MAC with SHA-1, like the Mac's keychain: in many reports
    /// macOS refuses newer ones. Weak: choose a long password.
    #[default]
    Legacy3Des,
    /// PBES2 with AES-256 and a MAC with SHA-256, as OpenSSL 3 writes.
    Modern,
}

impl Style {
    /// Rounds of key derivation: OpenSSL's number for the old form, which
    /// every reader takes, and a slow one for the new form.
    const fn rounds(self) -> u32 {
        match self {
            Self::Legacy3Des => 2048,
            Self::Modern => 100_000,
        }
    }
}

/// Writes the identity with its chain; `rng` gives salts, so that two files
/// of the same identity differ.
///
/// # Errors
/// None for an identity that was read or made here; the ciphers' own otherwise.
pub fn write(
    identity: &Identity,
    password: &Secret,
    style: Style,
    rng: &mut impl CryptoRngCore,
) -> Result<Vec<u8>, SignError> {
    let password = Password::new(password);
    let mut fresh = || {
        let mut fresh = Fresh {
            salt: [0; 16],
            iv: [0; 16],
        };
        rng.fill_bytes(&mut fresh.salt);
        rng.fill_bytes(&mut fresh.iv);
        fresh
    };
    let rounds = style.rounds();
    let encrypt = |data: &[u8], fresh: &Fresh| match style {
        Style::Legacy3Des => encrypt_3des(data, &password, fresh, rounds),
        Style::Modern => encrypt_aes(data, &password, fresh, rounds),
    };

    let attributes = attributes(identity);
    let mut bags = certificate_bag(identity.certificate_der(), &attributes);
    for certificate in identity.chain() {
        bags.extend(certificate_bag(certificate, &[]));
    }
    let (algorithm, data) = encrypt(&wrap(SEQUENCE, &bags), &fresh())?;
    let certificates = encrypted_data(&algorithm, &data);

    let key: Zeroizing<Vec<u8>> = identity.key_pkcs8();
    let (algorithm, data) = encrypt(&key, &fresh())?;
    let shrouded = group(SEQUENCE, &[&algorithm, &wrap(OCTET_STRING, &data)]);
    let key_bag = bag(&oid::SHROUDED_KEY_BAG, &shrouded, &attributes);
    let keys = plain_data(&wrap(SEQUENCE, &key_bag));

    let safe = group(SEQUENCE, &[&certificates, &keys]);
    let digest = match style {
        Style::Legacy3Des => Digest::Sha1,
        Style::Modern => Digest::Sha256,
    };
    let derivation = Derivation {
        password: &password,
        salt: &fresh().salt,
        rounds,
    };
    let mac = checksum::write(digest, &safe, &derivation)?;
    Ok(group(
        SEQUENCE,
        &[&[tlv::INTEGER, 1, 3], &plain_data(&safe), &mac],
    ))
}

/// Name and id by which readers put key and certificate together.
fn attributes(identity: &Identity) -> Vec<u8> {
    let attribute = |kind, value: &[u8]| group(SEQUENCE, &[&tlv::oid(kind), &wrap(SET, value)]);
    let name = identity.certificate().subject.short();
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let id = Sha1::digest(identity.certificate_der());
    set_of(
        SET,
        vec![
            attribute(&oid::FRIENDLY_NAME, &wrap(BMP_STRING, &name)),
            attribute(&oid::LOCAL_KEY_ID, &wrap(OCTET_STRING, &id)),
        ],
    )
}

fn certificate_bag(der: &[u8], attributes: &[u8]) -> Vec<u8> {
    let value = group(
        SEQUENCE,
        &[
            &tlv::oid(&oid::X509_CERTIFICATE),
            &wrap(context(0), &wrap(OCTET_STRING, der)),
        ],
    );
    bag(&oid::CERTIFICATE_BAG, &value, attributes)
}

fn bag(kind: &der::asn1::ObjectIdentifier, value: &[u8], attributes: &[u8]) -> Vec<u8> {
    group(
        SEQUENCE,
        &[&tlv::oid(kind), &wrap(context(0), value), attributes],
    )
}

fn plain_data(bytes: &[u8]) -> Vec<u8> {
    let octets = wrap(OCTET_STRING, bytes);
    group(
        SEQUENCE,
        &[&tlv::oid(&oid::DATA), &wrap(context(0), &octets)],
    )
}

fn encrypted_data(algorithm: &[u8], data: &[u8]) -> Vec<u8> {
    let content = group(
        SEQUENCE,
        &[
            &tlv::oid(&oid::DATA),
            algorithm,
            &wrap(tlv::context_primitive(0), data),
        ],
    );
    let encrypted = group(SEQUENCE, &[&[tlv::INTEGER, 1, 0], &content]);
    group(
        SEQUENCE,
        &[
            &tlv::oid(&oid::ENCRYPTED_DATA),
            &wrap(context(0), &encrypted),
        ],
    )
}
