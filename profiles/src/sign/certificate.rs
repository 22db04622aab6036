//! X.509 certificates: what a person and the checks want to know about one.

use jiff::Timestamp;
use serde::Serialize;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use super::ber;
use super::error::{Malformed, SignError};
use super::name::{Name, read_time};
use super::oid;
use super::pem;
use super::public_key::{Algorithm, Outcome, PublicKey};
use super::tlv::{Element, OCTET_STRING, SEQUENCE, context, context_primitive};

/// What a certificate says. Whether the Mac or the iPad trusts it isn't known here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// Whose certificate it is.
    pub subject: Name,
    /// Who signed it.
    pub issuer: Name,
    /// The serial number in capital hexadecimal digits.
    pub serial: String,
    /// Valid from this moment on.
    pub not_before: Timestamp,
    /// Valid up to this moment.
    pub not_after: Timestamp,
    /// SHA-256 of the bytes, pairs of capital hexadecimal digits with colons.
    pub sha256: String,
    /// SHA-1 of the bytes in the same form, as Keychain Access also shows it.
    pub sha1: String,
    /// Whether it may issue certificates (basic constraints).
    pub is_ca: bool,
    /// Whether it is signed with its own key, and that signature holds.
    pub self_signed: bool,
    /// The kind of its public key.
    pub key: KeyKind,
    /// The certificate's very bytes (DER).
    #[serde(skip)]
    pub der: Vec<u8>,
}

/// The kind of a public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum KeyKind {
    /// RSA with a modulus of so many bits.
    Rsa {
        /// Bits of the modulus.
        bits: usize,
    },
    /// An elliptic curve.
    Curve {
        /// `P-256`, `P-384` or the curve's object identifier.
        name: String,
    },
    /// Any other kind.
    Other {
        /// The object identifier.
        algorithm: String,
    },
}

/// Where a moment lies against a certificate's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Validity {
    /// Before its first day.
    NotYet,
    /// Inside its dates.
    Valid,
    /// After its last day.
    Expired,
}

impl Certificate {
    /// Where `at` lies against the certificate's dates.
    #[must_use]
    pub fn validity(&self, at: Timestamp) -> Validity {
        if at < self.not_before {
            Validity::NotYet
        } else if at > self.not_after {
            Validity::Expired
        } else {
            Validity::Valid
        }
    }
}

/// Reads the first certificate of a `.cer`, `.crt`, `.pem` file or payload.
///
/// # Errors
/// [`SignError::Certificate`], and those of [`ber::to_der`] on size and depth.
pub fn describe(bytes: &[u8]) -> Result<Certificate, SignError> {
    let mut all = describe_all(bytes)?;
    if all.is_empty() {
        return Err(SignError::Certificate(Malformed("there is none")));
    }
    Ok(all.swap_remove(0))
}

/// Reads every certificate of a PEM bundle, or the one of a DER file, in order.
///
/// # Errors
/// As [`describe`]; one unreadable certificate fails the whole bundle.
pub fn describe_all(bytes: &[u8]) -> Result<Vec<Certificate>, SignError> {
    if bytes.len() > ber::MAX_SIZE {
        return Err(SignError::TooLarge {
            size: bytes.len(),
            limit: ber::MAX_SIZE,
        });
    }
    let blocks = pem::blocks(bytes);
    if blocks.is_empty() {
        return Ok(vec![read(bytes)?]);
    }
    blocks
        .iter()
        .filter(|block| block.label.ends_with("CERTIFICATE"))
        .map(|block| read(&block.bytes))
        .collect()
}

fn read(bytes: &[u8]) -> Result<Certificate, SignError> {
    let der = match ber::to_der(bytes) {
        Err(SignError::NotBer(source)) => return Err(SignError::Certificate(source)),
        other => other?,
    };
    Parsed::read(&der)
        .and_then(|parsed| parsed.describe())
        .map_err(SignError::Certificate)
}

/// A certificate's parts as views into its bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parsed<'a> {
    pub(crate) bytes: &'a [u8],
    /// The signed part, with its header.
    to_be_signed: &'a [u8],
    pub(crate) serial: Element<'a>,
    pub(crate) issuer: Element<'a>,
    pub(crate) subject: Element<'a>,
    validity: Element<'a>,
    pub(crate) public_key: Element<'a>,
    extensions: Option<Element<'a>>,
    algorithm: Element<'a>,
    signature: &'a [u8],
}

impl<'a> Parsed<'a> {
    /// Reads one certificate of which nothing may follow.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let whole = Element::whole(bytes)?.expect(SEQUENCE)?;
        let mut parts = whole.inside();
        let to_be_signed = parts.take(SEQUENCE)?;
        let algorithm = parts.take(SEQUENCE)?;
        let signature = parts.any()?.bits()?;
        parts.end()?;
        let mut fields = to_be_signed.inside();
        fields.optional(context(0))?;
        let serial = fields.take(super::tlv::INTEGER)?;
        fields.take(SEQUENCE)?;
        let issuer = fields.take(SEQUENCE)?;
        let validity = fields.take(SEQUENCE)?;
        let subject = fields.take(SEQUENCE)?;
        let public_key = fields.take(SEQUENCE)?;
        for unique_id in [1, 2] {
            fields.optional(context_primitive(unique_id))?;
        }
        let extensions = fields.optional(context(3))?;
        Ok(Self {
            bytes: whole.bytes,
            to_be_signed: to_be_signed.bytes,
            serial,
            issuer,
            subject,
            validity,
            public_key,
            extensions,
            algorithm,
            signature,
        })
    }

    /// The content of the extension's octet string, if it is there.
    pub(crate) fn extension(
        &self,
        wanted: &der::asn1::ObjectIdentifier,
    ) -> Result<Option<&'a [u8]>, Malformed> {
        let Some(extensions) = self.extensions else {
            return Ok(None);
        };
        let mut list = extensions.inside().take(SEQUENCE)?.inside();
        while !list.is_empty() {
            let mut extension = list.take(SEQUENCE)?.inside();
            if extension.any()?.oid()? == *wanted {
                extension.optional(0x01)?;
                return Ok(Some(extension.take(OCTET_STRING)?.content));
            }
        }
        Ok(None)
    }

    /// The subject key identifier, if there is one.
    pub(crate) fn key_id(&self) -> Result<Option<&'a [u8]>, Malformed> {
        self.extension(&oid::SUBJECT_KEY_ID)?
            .map(|bytes| Ok(Element::whole(bytes)?.expect(OCTET_STRING)?.content))
            .transpose()
    }

    fn is_ca(&self) -> Result<bool, Malformed> {
        let Some(bytes) = self.extension(&oid::BASIC_CONSTRAINTS)? else {
            return Ok(false);
        };
        let flag = Element::whole(bytes)?
            .expect(SEQUENCE)?
            .inside()
            .optional(0x01)?;
        Ok(flag.is_some_and(|flag| flag.content.iter().any(|byte| *byte != 0)))
    }

    /// Whether `issuer` bears this certificate's issuer name and its key made the signature.
    pub(crate) fn is_signed_by(&self, issuer: &Parsed<'_>) -> bool {
        self.issuer.bytes == issuer.subject.bytes
            && PublicKey::read(issuer.public_key)
                .and_then(|key| {
                    let algorithm = Algorithm::read(self.algorithm, None)?;
                    Ok(key.verify(&algorithm, self.to_be_signed, self.signature))
                })
                .is_ok_and(|outcome| outcome == Outcome::Good)
    }

    pub(crate) fn describe(&self) -> Result<Certificate, Malformed> {
        let mut dates = self.validity.inside();
        Ok(Certificate {
            subject: Name::read(self.subject)?,
            issuer: Name::read(self.issuer)?,
            serial: hex(self.serial.content, ""),
            not_before: read_time(dates.any()?)?,
            not_after: read_time(dates.any()?)?,
            sha256: hex(&Sha256::digest(self.bytes), ":"),
            sha1: hex(&Sha1::digest(self.bytes), ":"),
            is_ca: self.is_ca()?,
            self_signed: self.is_signed_by(self),
            key: PublicKey::read(self.public_key)?.kind(),
            der: self.bytes.to_vec(),
        })
    }
}

/// Pairs of capital hexadecimal digits with `between` between them.
pub(crate) fn hex(bytes: &[u8], between: &str) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(between)
}
