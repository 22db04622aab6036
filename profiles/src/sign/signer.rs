//! One signature of a message: whose it is, whether it holds, how far its chain leads.

use jiff::Timestamp;

use super::certificate::Parsed;
use super::error::Malformed;
use super::name::{Name, read_time};
use super::oid;
use super::public_key::{Algorithm, Digest, Outcome, PublicKey};
use super::signed::{Chain, Parts, Signer, Verdict};
use super::tlv::{
    Element, INTEGER, OCTET_STRING, SEQUENCE, SET, context, context_primitive, set_of, wrap,
};

/// The longest chain that is followed.
const MAX_CHAIN: usize = 10;

impl Parts<'_> {
    /// Reads and checks one `SignerInfo` (RFC 5652, 5.3).
    pub(super) fn signer(&self, element: Element<'_>) -> Result<Signer, Malformed> {
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
