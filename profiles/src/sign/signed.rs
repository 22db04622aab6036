//! Opens signed messages: the content, who signed it, and whether that holds.
//!
//! What isn't known here: whether the Mac or the iPad trusts a certificate.
//! There is no trust store in this crate, and none is asked.

use jiff::Timestamp;
use serde::Serialize;

use super::ber;
use super::certificate::{Certificate, Parsed};
use super::error::{Malformed, SignError};
use super::name::Name;
use super::oid;
use super::pem;
use super::tlv::{Element, INTEGER, Reader, SEQUENCE, SET, context};

/// The most signers and certificates of one message that are looked at.
const MAX_PARTIES: usize = 16;

/// What kind of CMS message bytes seem to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Signed; [`open`] reads it.
    Signed,
    /// Encrypted for the owner of a certificate; only that device opens it.
    Encrypted,
}

/// A signed message, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The bytes that were signed.
    pub content: Vec<u8>,
    /// Who signed; empty for a message that only carries certificates.
    pub signers: Vec<Signer>,
    /// The very bytes (DER) of every readable certificate in the message.
    pub certificates: Vec<Vec<u8>>,
}

/// One signature of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signer {
    /// The signer's certificate, if the message carries it.
    pub certificate: Option<Certificate>,
    /// Who issued the certificate; known even where it isn't carried.
    pub issuer: Option<Name>,
    /// The digest, such as `SHA-256`, or its object identifier.
    pub digest: String,
    /// When the signer says to have signed. Nobody vouches for it.
    pub signing_time: Option<Timestamp>,
    /// Whether the signature holds for the content.
    pub verdict: Verdict,
    /// How far the certificates in the message lead.
    pub chain: Chain,
}

/// Whether a signature holds, as arithmetic; trust is another matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// The content is what the certificate's key signed.
    Valid,
    /// The content was changed after signing.
    ContentChanged,
    /// The signature wasn't made by the certificate's key.
    Forged,
    /// The message doesn't carry the signer's certificate: can't be checked.
    NoCertificate,
    /// The signature or its certificate is damaged: can't be checked.
    Unreadable,
    /// Made by an algorithm that isn't known here: can't be checked.
    Unsupported {
        /// Its name or object identifier.
        algorithm: String,
    },
}

/// How far the certificates in the message lead, by signatures that hold.
/// The Mac's trust store isn't asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "chain", rename_all = "kebab-case")]
pub enum Chain {
    /// The signer's certificate vouches for itself.
    SelfSigned,
    /// Up to a self-signed certificate in the message.
    ToRoot {
        /// Whose certificate that is.
        root: String,
    },
    /// Up to an issuer whose certificate isn't in the message.
    Open {
        /// Who that is.
        missing: String,
    },
    /// There is no certificate to begin with.
    Unknown,
}

/// Guesses from the first bytes whether this is a CMS message, and which.
///
/// Quick: reads the outermost label only. BER, DER and PEM are seen.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Option<Kind> {
    let blocks;
    let bytes = if bytes.trim_ascii_start().starts_with(b"-----BEGIN ") {
        blocks = pem::blocks(bytes);
        let block = blocks.iter().find(|block| is_cms_label(&block.label))?;
        block.bytes.as_slice()
    } else {
        bytes
    };
    let (&[0x30, length], rest) = bytes.split_first_chunk::<2>()? else {
        return None;
    };
    let skip = match length {
        0x81..=0x88 => usize::from(length & 0x7f),
        _ => 0,
    };
    let label = Reader(rest.get(skip..)?.get(..16)?)
        .any()
        .ok()?
        .oid()
        .ok()?;
    match label {
        oid::SIGNED_DATA => Some(Kind::Signed),
        oid::ENVELOPED_DATA | oid::ENCRYPTED_DATA | oid::AUTH_ENVELOPED_DATA => {
            Some(Kind::Encrypted)
        }
        _ => None,
    }
}

/// Whether the bytes seem to be a message that only its receiver can open.
#[must_use]
pub fn is_encrypted(bytes: &[u8]) -> bool {
    sniff(bytes) == Some(Kind::Encrypted)
}

fn is_cms_label(label: &str) -> bool {
    matches!(label, "CMS" | "PKCS7" | "PKCS #7 SIGNED DATA")
}

/// Opens a signed message in DER, BER or PEM and checks every signature.
///
/// A signature that doesn't hold is no error: it is in [`Signer::verdict`].
///
/// # Errors
/// [`SignError::NotSigned`], [`SignError::Encrypted`], [`SignError::Detached`],
/// and those of [`ber::to_der`].
pub fn open(bytes: &[u8]) -> Result<Signed, SignError> {
    let blocks;
    let bytes =
        if bytes.len() <= ber::MAX_SIZE && bytes.trim_ascii_start().starts_with(b"-----BEGIN ") {
            blocks = pem::blocks(bytes);
            blocks
                .iter()
                .find(|block| is_cms_label(&block.label))
                .map(|block| block.bytes.as_slice())
                .ok_or(SignError::NotSigned(Malformed("another kind of PEM")))?
        } else {
            bytes
        };
    let der = ber::to_der(bytes)?;
    let message = Message::read(&der).map_err(SignError::NotSigned)?;
    match message {
        Message::Encrypted => Err(SignError::Encrypted),
        Message::Detached => Err(SignError::Detached),
        Message::Signed(parts) => Ok(parts.open()),
    }
}

enum Message<'a> {
    Encrypted,
    Detached,
    Signed(Parts<'a>),
}

/// The parts of a `SignedData` (RFC 5652, 5.1).
pub(super) struct Parts<'a> {
    pub(super) content_type: Element<'a>,
    pub(super) content: Vec<u8>,
    pub(super) certificates: Vec<Parsed<'a>>,
    signers: Vec<Element<'a>>,
}

impl<'a> Message<'a> {
    fn read(der: &'a [u8]) -> Result<Self, Malformed> {
        let mut outer = Element::whole(der)?.expect(SEQUENCE)?.inside();
        match outer.any()?.oid()? {
            oid::SIGNED_DATA => {}
            oid::ENVELOPED_DATA | oid::ENCRYPTED_DATA | oid::AUTH_ENVELOPED_DATA => {
                return Ok(Self::Encrypted);
            }
            _ => return Err(Malformed("another kind of message")),
        }
        let mut fields = outer.take(context(0))?.inside().take(SEQUENCE)?.inside();
        fields.take(INTEGER)?;
        fields.take(SET)?;
        let mut inner = fields.take(SEQUENCE)?.inside();
        let content_type = inner.any()?;
        content_type.oid()?;
        let Some(content) = inner.optional(context(0))? else {
            return Ok(Self::Detached);
        };
        let content = content.inside().any()?;
        let content = if content.tag == SEQUENCE {
            // PKCS#7 before CMS: the content stands without an octet string.
            content.content.to_vec()
        } else {
            content.octets(None)?.into_owned()
        };
        let mut certificates = Vec::new();
        if let Some(set) = fields.optional(context(0))? {
            let mut list = set.inside();
            while !list.is_empty() {
                let element = list.any()?;
                // Attribute certificates and their like have context tags. One
                // that can't be read must not close the way to the content.
                if certificates.len() < MAX_PARTIES {
                    certificates.extend(Parsed::read(element.bytes));
                }
            }
        }
        fields.optional(context(1))?;
        let mut signers = Vec::new();
        let mut list = fields.take(SET)?.inside();
        while !list.is_empty() && signers.len() < MAX_PARTIES {
            signers.push(list.take(SEQUENCE)?);
        }
        Ok(Self::Signed(Parts {
            content_type,
            content,
            certificates,
            signers,
        }))
    }
}

impl Parts<'_> {
    fn open(self) -> Signed {
        let judge = |element: &Element<'_>| self.signer(*element);
        Signed {
            signers: self
                .signers
                .iter()
                .map(|one| judge(one).unwrap_or_else(|_| Signer::unreadable()))
                .collect(),
            certificates: self
                .certificates
                .iter()
                .map(|one| one.bytes.to_vec())
                .collect(),
            content: self.content,
        }
    }
}

impl Signer {
    /// One of whom nothing can be said.
    fn unreadable() -> Self {
        Self {
            certificate: None,
            issuer: None,
            digest: String::new(),
            signing_time: None,
            verdict: Verdict::Unreadable,
            chain: Chain::Unknown,
        }
    }
}
