//! Opens signed messages: the content, who signed it, and whether that holds.
//!
//! What isn't known here: whether the Mac or the iPad trusts a certificate.
//! There is no trust store in this crate, and none is asked.

use jiff::Timestamp;
use serde::Serialize;

use super::ber;
use super::certificate::{Certificate, Parsed};
use super::error::{Malformed, SignError};
use super::name::{Name, read_time};
use super::oid;
use super::public_key::{Algorithm, Digest, Outcome, PublicKey};
use super::tlv::{
    Element, INTEGER, OCTET_STRING, Reader, SEQUENCE, SET, context, context_primitive, set_of, wrap,
};

/// The most signers and certificates of one message that are looked at.
const MAX_PARTIES: usize = 64;
/// The longest chain that is followed.
const MAX_CHAIN: usize = 10;

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
    /// The very bytes (DER) of every certificate in the message.
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
        blocks = super::certificate::pem_blocks(bytes);
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
            blocks = super::certificate::pem_blocks(bytes);
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
        Message::Signed(parts) => parts.open().map_err(SignError::NotSigned),
    }
}

enum Message<'a> {
    Encrypted,
    Detached,
    Signed(Parts<'a>),
}

/// The parts of a `SignedData` (RFC 5652, 5.1).
struct Parts<'a> {
    content_type: Element<'a>,
    content: Vec<u8>,
    certificates: Vec<Parsed<'a>>,
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
                // Attribute certificates and their like have context tags.
                if element.tag == SEQUENCE && certificates.len() < MAX_PARTIES {
                    certificates.push(Parsed::read(element.bytes)?);
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
    fn open(self) -> Result<Signed, Malformed> {
        let signers = self
            .signers
            .iter()
            .map(|element| self.signer(*element))
            .collect::<Result<_, _>>()?;
        let certificates = self
            .certificates
            .iter()
            .map(|one| one.bytes.to_vec())
            .collect();
        Ok(Signed {
            signers,
            certificates,
            content: self.content,
        })
    }

    /// Reads and checks one `SignerInfo` (RFC 5652, 5.3).
    fn signer(&self, element: Element<'_>) -> Result<Signer, Malformed> {
        let mut fields = element.inside();
        fields.take(INTEGER)?;
        let identifier = fields.any()?;
        let digest_oid = fields.take(SEQUENCE)?.inside().any()?.oid()?;
        let attributes = fields.optional(context(0))?;
        let algorithm = fields.take(SEQUENCE)?;
        let signature = fields.take(OCTET_STRING)?.content;

        let (certificate, issuer) = self.certificate_of(identifier)?;
        let digest = Digest::from_oid(&digest_oid);
        let attributes = attributes.map(Attributes::read).transpose()?;
        let verdict = match (certificate, digest) {
            (None, _) => Verdict::NoCertificate,
            (_, None) => Verdict::Unsupported {
                algorithm: digest_oid.to_string(),
            },
            (Some(certificate), Some(digest)) => {
                let key = PublicKey::read(certificate.public_key)?;
                let algorithm = Algorithm::read(algorithm, Some(digest))?;
                self.verdict(&key, &algorithm, digest, attributes.as_ref(), signature)
            }
        };
        Ok(Signer {
            certificate: certificate.map(|one| one.describe()).transpose()?,
            issuer,
            digest: digest.map_or_else(|| digest_oid.to_string(), |one| one.name().to_owned()),
            signing_time: attributes.and_then(|one| one.signing_time),
            verdict,
            chain: certificate.map_or(Ok(Chain::Unknown), |one| self.chain(one))?,
        })
    }

    /// The certificate that a `SignerIdentifier` means, and its issuer's name.
    fn certificate_of(
        &self,
        identifier: Element<'_>,
    ) -> Result<(Option<&Parsed<'_>>, Option<Name>), Malformed> {
        if identifier.tag == context_primitive(0) {
            let found = self
                .certificates
                .iter()
                .find(|one| one.key_id().is_ok_and(|id| id == Some(identifier.content)));
            let issuer = found.map(|one| Name::read(one.issuer)).transpose()?;
            return Ok((found, issuer));
        }
        let mut pair = identifier.expect(SEQUENCE)?.inside();
        let (issuer, serial) = (pair.any()?, pair.any()?);
        let found = self
            .certificates
            .iter()
            .find(|one| one.issuer.bytes == issuer.bytes && one.serial.content == serial.content);
        Ok((found, Some(Name::read(issuer)?)))
    }

    fn verdict(
        &self,
        key: &PublicKey,
        algorithm: &Algorithm,
        digest: Digest,
        attributes: Option<&Attributes<'_>>,
        signature: &[u8],
    ) -> Verdict {
        let judge = |message: &[u8]| key.verify(algorithm, message, signature);
        let outcome = match attributes {
            None => judge(&self.content),
            Some(attributes) => {
                let same_type = attributes.content_type == Some(self.content_type.bytes);
                let hashed = digest.of(&self.content);
                if !same_type || attributes.message_digest != Some(hashed.as_slice()) {
                    return Verdict::ContentChanged;
                }
                // RFC 5652, 5.4: the signature is over the set in DER, so in
                // sorted order. Some signers forget to sort.
                match judge(&attributes.sorted()) {
                    Outcome::Bad => judge(&attributes.as_found()),
                    outcome => outcome,
                }
            }
        };
        match (outcome, attributes) {
            (Outcome::Good, _) => Verdict::Valid,
            // Without attributes the two can't be told apart; a changed file is the likelier.
            (Outcome::Bad, None) => Verdict::ContentChanged,
            (Outcome::Bad, Some(_)) => Verdict::Forged,
            (Outcome::Unknown(algorithm), _) => Verdict::Unsupported { algorithm },
        }
    }

    /// Follows issuers from `first` as far as the message's certificates lead.
    fn chain(&self, first: &Parsed<'_>) -> Result<Chain, Malformed> {
        if first.is_signed_by(first) {
            return Ok(Chain::SelfSigned);
        }
        let mut at = first;
        for _ in 0..MAX_CHAIN {
            let Some(issuer) = self.certificates.iter().find(|one| at.is_signed_by(one)) else {
                break;
            };
            if issuer.is_signed_by(issuer) {
                let root = Name::read(issuer.subject)?.short().to_owned();
                return Ok(Chain::ToRoot { root });
            }
            at = issuer;
        }
        let missing = Name::read(at.issuer)?.short().to_owned();
        Ok(Chain::Open { missing })
    }
}

/// The signed attributes of one signer.
struct Attributes<'a> {
    element: Element<'a>,
    content_type: Option<&'a [u8]>,
    message_digest: Option<&'a [u8]>,
    signing_time: Option<Timestamp>,
}

impl<'a> Attributes<'a> {
    fn read(element: Element<'a>) -> Result<Self, Malformed> {
        let mut attributes = Self {
            element,
            content_type: None,
            message_digest: None,
            signing_time: None,
        };
        let mut list = element.inside();
        while !list.is_empty() {
            let mut attribute = list.take(SEQUENCE)?.inside();
            let kind = attribute.any()?.oid()?;
            let mut values = attribute.take(SET)?.inside();
            match kind {
                oid::CONTENT_TYPE => attributes.content_type = Some(values.any()?.bytes),
                oid::MESSAGE_DIGEST => {
                    attributes.message_digest = Some(values.take(OCTET_STRING)?.content);
                }
                oid::SIGNING_TIME => attributes.signing_time = read_time(values.any()?).ok(),
                _ => {}
            }
        }
        Ok(attributes)
    }

    /// As a SET OF in DER.
    fn sorted(&self) -> Vec<u8> {
        let mut parts = Vec::new();
        let mut list = self.element.inside();
        while let Ok(attribute) = list.any() {
            parts.push(attribute.bytes.to_vec());
        }
        set_of(SET, parts)
    }

    /// As a SET OF in the order of the message.
    fn as_found(&self) -> Vec<u8> {
        wrap(SET, self.element.content)
    }
}
