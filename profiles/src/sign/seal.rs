//! Makes signed messages (CMS SignedData, DER, content attached, SHA-256).

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::ber;
use super::certificate::Parsed;
use super::error::SignError;
use super::identity::Identity;
use super::name::write_time;
use super::oid;
use super::public_key::rsa_algorithm;
use super::tlv::{self, INTEGER, OCTET_STRING, SEQUENCE, SET, context, group, set_of, wrap};

/// What a signature says beyond the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SignOptions {
    /// The time to state as the time of signing; none, unless asked for, so
    /// that the same profile gives the same bytes.
    pub signing_time: Option<Timestamp>,
}

/// Signs `content` with `identity`; its certificate and chain go along.
///
/// The same content, identity and options give the same bytes.
///
/// # Errors
/// [`SignError::NotRsa`] for other keys, [`SignError::TooLarge`],
/// [`SignError::Signing`] for a key too small for SHA-256.
pub fn sign(
    content: &[u8],
    identity: &Identity,
    options: SignOptions,
) -> Result<Vec<u8>, SignError> {
    if content.len() > ber::MAX_SIZE {
        return Err(SignError::TooLarge {
            size: content.len(),
            limit: ber::MAX_SIZE,
        });
    }
    let certificate = Parsed::read(identity.certificate_der()).map_err(SignError::Certificate)?;
    let attributes = attributes(content, options);
    let signature = identity.key().sign(&set_of(SET, attributes.clone()))?;
    // RFC 5754, 2: SHA-256 is written without parameters.
    let digest = wrap(SEQUENCE, &tlv::oid(&oid::SHA256));
    let signer = group(
        SEQUENCE,
        &[
            &[INTEGER, 1, 1],
            &group(
                SEQUENCE,
                &[certificate.issuer.bytes, certificate.serial.bytes],
            ),
            &digest,
            &set_of(context(0), attributes),
            &rsa_algorithm(),
            &wrap(OCTET_STRING, &signature),
        ],
    );
    let mut certificates = vec![identity.certificate_der().to_vec()];
    certificates.extend(identity.chain().iter().cloned());
    let signed_data = group(
        SEQUENCE,
        &[
            &[INTEGER, 1, 1],
            &wrap(SET, &digest),
            &group(
                SEQUENCE,
                &[
                    &tlv::oid(&oid::DATA),
                    &wrap(context(0), &wrap(OCTET_STRING, content)),
                ],
            ),
            &set_of(context(0), certificates),
            &wrap(SET, &signer),
        ],
    );
    Ok(group(
        SEQUENCE,
        &[
            &tlv::oid(&oid::SIGNED_DATA),
            &wrap(context(0), &signed_data),
        ],
    ))
}

fn attributes(content: &[u8], options: SignOptions) -> Vec<Vec<u8>> {
    let attribute = |kind, value: &[u8]| group(SEQUENCE, &[&tlv::oid(kind), &wrap(SET, value)]);
    let digest = wrap(OCTET_STRING, &Sha256::digest(content));
    let mut attributes = vec![
        attribute(&oid::CONTENT_TYPE, &tlv::oid(&oid::DATA)),
        attribute(&oid::MESSAGE_DIGEST, &digest),
    ];
    if let Some(at) = options.signing_time {
        attributes.push(attribute(&oid::SIGNING_TIME, &write_time(at)));
    }
    attributes
}
