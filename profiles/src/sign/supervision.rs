//! Makes a supervision identity like Apple Configurator's own.
//!
//! The form is the one observed in certificates that Apple Configurator made:
//! X.509 v3, self-signed, RSA 2048, SHA-256, twenty years, key usage and code
//! signing critical, subject key identifier. **Never tried on a device**; the
//! finding `identity-untried` goes with it.
//!
//! The number in the name is made from the serial number, where Configurator's is
//! random. Nothing else tells ours apart, and an iPad doesn't see it; so one that
//! went out as a file and comes back is still known for ours ([`is_made_here`]).

use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use rsa::RsaPrivateKey;
use rsa::rand_core::CryptoRngCore;
use sha1::{Digest as _, Sha1};
use uuid::Uuid;

use super::certificate::{Certificate, describe};
use super::error::SignError;
use super::identity::{CONFIGURATOR_PREFIX, Identity};
use super::name::write_time;
use super::oid;
use super::private_key::PrivateKey;
use super::public_key::rsa_algorithm;
use super::tlv::{
    self, BIT_STRING, OCTET_STRING, PRINTABLE_STRING, SEQUENCE, SET, UTF8_STRING, context, group,
    unsigned, wrap,
};

/// The namespace of the numbers in names (RFC 9562, 5.5). Another one would make
/// strangers of the identities that there are.
const NAMESPACE: Uuid = Uuid::from_u128(0x3b1d_92c6_7e40_5f1b_a4d8_0c95_e6f2_7a13);
const BITS: usize = 2048;
const YEARS: i64 = 20;
/// X.520's upper bound for an organization's name.
const MAX_ORGANIZATION: usize = 64;

/// What a supervision identity is made from.
#[derive(Debug, Clone)]
pub struct SupervisionRequest<'a> {
    /// The school's name, 1 to 64 characters, as the iPad shows it.
    pub organization: &'a str,
    /// The country as two letters of ISO 3166, such as `TW`.
    pub country: &'a str,
    /// The certificate's serial number; random, the first bit is cleared. The number in its
    /// name is made from it.
    pub serial: [u8; 16],
    /// The first moment of the twenty years.
    pub not_before: Timestamp,
}

/// Makes the key and its certificate. Takes seconds: it searches for primes.
///
/// # Errors
/// [`SignError::Organization`], [`SignError::Country`], [`SignError::Dates`],
/// [`SignError::Signing`] if no key could be made.
pub fn make(
    request: &SupervisionRequest<'_>,
    rng: &mut impl CryptoRngCore,
) -> Result<Identity, SignError> {
    let organization = request.organization.trim();
    let characters = organization.chars().count();
    if characters == 0 || characters > MAX_ORGANIZATION || organization.contains(char::is_control) {
        return Err(SignError::Organization {
            limit: MAX_ORGANIZATION,
        });
    }
    let country = request.country.trim().to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(SignError::Country);
    }
    let validity = validity(request.not_before)?;
    let mut serial = request.serial;
    serial[0] &= 0x7f;
    let number = number_of(u128::from_be_bytes(serial));
    let common = format!("{CONFIGURATOR_PREFIX}{organization} ({number})");
    let name = group(
        SEQUENCE,
        &[
            &part(&oid::COMMON_NAME, UTF8_STRING, &common),
            &part(&oid::ORGANIZATION, UTF8_STRING, organization),
            &part(&oid::COUNTRY, PRINTABLE_STRING, &country),
        ],
    );

    let key = RsaPrivateKey::new(rng, BITS).map_err(|_| SignError::Signing)?;
    let key = PrivateKey::new(key)?;
    let numbers = key.public_numbers().ok_or(SignError::NotRsa)?;
    let public = group(
        SEQUENCE,
        &[
            &unsigned(&numbers.modulus.to_bytes_be()),
            &unsigned(&numbers.exponent.to_bytes_be()),
        ],
    );
    let public_info = group(
        SEQUENCE,
        &[&rsa_algorithm(), &group(BIT_STRING, &[&[0], &public])],
    );
    let algorithm = tlv::algorithm_with_null(&oid::RSA_SHA256);
    let to_be_signed = group(
        SEQUENCE,
        &[
            // Version 3.
            &wrap(context(0), &unsigned(&[2])),
            &unsigned(&serial),
            &algorithm,
            &name,
            &validity,
            &name,
            &public_info,
            &wrap(context(3), &extensions(&public)),
        ],
    );
    let signature = key.sign(&to_be_signed)?;
    let der = group(
        SEQUENCE,
        &[
            &to_be_signed,
            &algorithm,
            &group(BIT_STRING, &[&[0], &signature]),
        ],
    );
    Identity::assemble(describe(&der)?, key, Vec::new())
}

/// Whether a certificate is one that [`make`] made, wherever it has been since.
#[must_use]
pub fn is_made_here(certificate: &Certificate) -> bool {
    let common = certificate.subject.short();
    let serial = u128::from_str_radix(&certificate.serial, 16);
    serial.is_ok_and(|serial| {
        common.starts_with(CONFIGURATOR_PREFIX)
            && common.ends_with(&format!(" ({})", number_of(serial)))
    })
}

/// The number in the name of a certificate with this serial number.
fn number_of(serial: u128) -> String {
    let number = Uuid::new_v5(&NAMESPACE, &serial.to_be_bytes());
    number.hyphenated().to_string().to_uppercase()
}

fn validity(not_before: Timestamp) -> Result<Vec<u8>, SignError> {
    let begin = not_before.to_zoned(TimeZone::UTC);
    let end = begin
        .checked_add(YEARS.years())
        .map_err(|_| SignError::Dates)?;
    if !(1950..=9999).contains(&begin.year()) {
        return Err(SignError::Dates);
    }
    let times = [write_time(not_before), write_time(end.timestamp())];
    Ok(wrap(SEQUENCE, &times.concat()))
}

fn part(kind: &der::asn1::ObjectIdentifier, string: u8, text: &str) -> Vec<u8> {
    let pair = group(SEQUENCE, &[&tlv::oid(kind), &wrap(string, text.as_bytes())]);
    wrap(SET, &pair)
}

fn extensions(public: &[u8]) -> Vec<u8> {
    const CRITICAL: &[u8] = &[0x01, 1, 0xff];
    let extension = |kind, critical: &[u8], value: &[u8]| {
        group(
            SEQUENCE,
            &[&tlv::oid(kind), critical, &wrap(OCTET_STRING, value)],
        )
    };
    // Bits 0 and 2: digitalSignature and keyEncipherment.
    let key_usage = wrap(BIT_STRING, &[5, 0b1010_0000]);
    let code_signing = wrap(SEQUENCE, &tlv::oid(&oid::CODE_SIGNING));
    let key_id = wrap(OCTET_STRING, &Sha1::digest(public));
    group(
        SEQUENCE,
        &[
            &extension(&oid::KEY_USAGE, CRITICAL, &key_usage),
            &extension(&oid::EXTENDED_KEY_USAGE, CRITICAL, &code_signing),
            &extension(&oid::SUBJECT_KEY_ID, &[], &key_id),
        ],
    )
}
