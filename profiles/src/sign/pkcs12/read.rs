//! Reads PKCS#12 files and finds the certificate of the private key.

use std::borrow::Cow;

use der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::sign::ber;
use crate::sign::certificate::{Parsed, describe};
use crate::sign::error::{Malformed, SignError};
use crate::sign::identity::{Identity, IdentityCode, IdentityFinding};
use crate::sign::oid;
use crate::sign::private_key::PrivateKey;
use crate::sign::public_key::PublicKey;
use crate::sign::tlv::{Element, INTEGER, OCTET_STRING, Reader, SEQUENCE, SET, context};

use super::checksum;
use super::cipher::decrypt;
use super::password::{Password, Rounds};

/// The most bags of one file that are looked at.
const MAX_BAGS: usize = 256;
/// The deepest nesting of bags in bags.
const MAX_NESTING: u8 = 4;

/// Opens a PKCS#12 file with its password; an empty one is a real one.
///
/// Of several keys the first one with a certificate is taken, and of several
/// certificates the one of that key; what was noticed is among the
/// identity's findings.
///
/// # Errors
/// [`SignError::Pkcs12`], [`SignError::Password`], [`SignError::Algorithm`],
/// [`SignError::Iterations`], [`SignError::NoKey`], [`SignError::NoCertificate`],
/// [`SignError::Key`], and [`ber::to_der`]'s on size and depth.
pub fn read(bytes: &[u8], password: &Secret) -> Result<Identity, SignError> {
    let der = to_der(bytes)?;
    let outer = Outer::read(&der)?;
    let mut rounds = Rounds::new();
    let mut forms = Password::forms(password);
    if let Some(mac) = outer.mac {
        let mut fitting = None;
        for form in forms {
            if checksum::fits(mac, &outer.content, &form, &mut rounds)? {
                fitting = Some(form);
                break;
            }
        }
        forms = vec![fitting.ok_or(SignError::Password)?];
    }
    let mut opened = Err(SignError::Password);
    for form in &forms {
        let mut open = Open {
            password: form,
            rounds: &mut rounds,
            bags: Bags::default(),
        };
        opened = open.contents(&outer.content).map(|()| open.bags);
        if opened.is_ok() {
            break;
        }
    }
    let bags = match opened {
        // With a checksum that fits, the password is right and the file isn't.
        Err(SignError::Password) if outer.mac.is_some() => {
            return Err(SignError::Pkcs12(Malformed("a part doesn't decrypt")));
        }
        other => other?,
    };
    let mut identity = bags.identity()?;
    if outer.mac.is_none() {
        identity.notice(IdentityFinding::new(IdentityCode::NoChecksum));
    }
    if password.is_empty() {
        identity.notice(IdentityFinding::new(IdentityCode::EmptyPassword));
    }
    Ok(identity)
}

/// As [`ber::to_der`], with what isn't BER being no PKCS#12 file.
fn to_der(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SignError> {
    ber::to_der(bytes).map_err(|error| match error {
        SignError::NotBer(source) => SignError::Pkcs12(source),
        other => other,
    })
}

/// The `PFX` (RFC 7292, 4).
struct Outer<'a> {
    content: Cow<'a, [u8]>,
    mac: Option<Element<'a>>,
}

impl<'a> Outer<'a> {
    fn read(der: &'a [u8]) -> Result<Self, SignError> {
        let (kind, outer) = Self::parts(der).map_err(SignError::Pkcs12)?;
        if kind == oid::DATA {
            Ok(outer)
        } else {
            Err(SignError::Algorithm {
                algorithm: kind.to_string(),
            })
        }
    }

    fn parts(der: &'a [u8]) -> Result<(ObjectIdentifier, Self), Malformed> {
        let mut fields = Element::whole(der)?.expect(SEQUENCE)?.inside();
        if fields.take(INTEGER)?.small()? != 3 {
            return Err(Malformed("another version"));
        }
        let mut safe = fields.take(SEQUENCE)?.inside();
        let kind = safe.any()?.oid()?;
        let inner = safe.take(context(0))?.inside().any()?;
        let content = if kind == oid::DATA {
            inner.octets(None)?
        } else {
            Cow::Borrowed(inner.bytes)
        };
        let mac = fields.optional(SEQUENCE)?;
        fields.end()?;
        Ok((kind, Self { content, mac }))
    }
}

/// What the bags hold.
#[derive(Default)]
struct Bags {
    keys: Vec<Bag<Zeroizing<Vec<u8>>>>,
    certificates: Vec<Bag<Vec<u8>>>,
    seen: usize,
}

struct Bag<T> {
    value: T,
    /// By which writers say that a key and a certificate belong together.
    local_id: Option<Vec<u8>>,
}

struct Open<'a> {
    password: &'a Password,
    rounds: &'a mut Rounds,
    bags: Bags,
}

impl Open<'_> {
    /// The `AuthenticatedSafe`: a sequence of plain or encrypted contents.
    fn contents(&mut self, bytes: &[u8]) -> Result<(), SignError> {
        let der = to_der(bytes)?;
        let mut list = sequence(&der).map_err(SignError::Pkcs12)?;
        while !list.is_empty() {
            let (kind, inner) = list
                .take(SEQUENCE)
                .and_then(|one| {
                    let mut fields = one.inside();
                    let kind = fields.any()?.oid()?;
                    Ok((kind, fields.take(context(0))?.inside().any()?))
                })
                .map_err(SignError::Pkcs12)?;
            match kind {
                oid::DATA => {
                    let plain = inner.octets(None).map_err(SignError::Pkcs12)?;
                    self.safe(&plain, 0)?;
                }
                oid::ENCRYPTED_DATA => {
                    let (algorithm, data) = encrypted(inner).map_err(SignError::Pkcs12)?;
                    let plain = decrypt(algorithm, &data, self.password, self.rounds)?;
                    self.safe(&plain, 0)?;
                }
                other => {
                    return Err(SignError::Algorithm {
                        algorithm: other.to_string(),
                    });
                }
            }
        }
        Ok(())
    }

    /// The `SafeContents`: a sequence of bags.
    fn safe(&mut self, bytes: &[u8], nesting: u8) -> Result<(), SignError> {
        if nesting > MAX_NESTING {
            return Err(SignError::TooComplex);
        }
        let der = to_der(bytes)?;
        let mut list = sequence(&der).map_err(SignError::Pkcs12)?;
        while !list.is_empty() {
            self.bags.seen += 1;
            if self.bags.seen > MAX_BAGS {
                return Err(SignError::TooComplex);
            }
            let bag = list.take(SEQUENCE).map_err(SignError::Pkcs12)?;
            self.bag(bag, nesting)?;
        }
        Ok(())
    }

    fn bag(&mut self, bag: Element<'_>, nesting: u8) -> Result<(), SignError> {
        let (kind, value, local_id) = bag_parts(bag).map_err(SignError::Pkcs12)?;
        match kind {
            oid::KEY_BAG => self.bags.keys.push(Bag {
                value: Zeroizing::new(value.bytes.to_vec()),
                local_id,
            }),
            oid::SHROUDED_KEY_BAG => {
                let (algorithm, data) = shrouded(value).map_err(SignError::Pkcs12)?;
                let value = decrypt(algorithm, data, self.password, self.rounds)?;
                self.bags.keys.push(Bag { value, local_id });
            }
            oid::CERTIFICATE_BAG => {
                if let Some(value) = certificate(value).map_err(SignError::Pkcs12)? {
                    self.bags.certificates.push(Bag { value, local_id });
                }
            }
            oid::SAFE_CONTENTS_BAG => self.safe(value.bytes, nesting + 1)?,
            // Revocation lists and the secrets of Java key stores.
            _ => {}
        }
        Ok(())
    }
}

fn sequence(der: &[u8]) -> Result<Reader<'_>, Malformed> {
    Ok(Element::whole(der)?.expect(SEQUENCE)?.inside())
}

/// `EncryptedData` (RFC 5652, 8): its algorithm and bytes.
fn encrypted(element: Element<'_>) -> Result<(Element<'_>, Cow<'_, [u8]>), Malformed> {
    let mut fields = element.expect(SEQUENCE)?.inside();
    fields.take(INTEGER)?;
    let mut content = fields.take(SEQUENCE)?.inside();
    content.any()?.oid()?;
    Ok((content.take(SEQUENCE)?, content.any()?.octets(Some(0))?))
}

/// `EncryptedPrivateKeyInfo` (RFC 5958, 3).
fn shrouded(element: Element<'_>) -> Result<(Element<'_>, &[u8]), Malformed> {
    let mut fields = element.expect(SEQUENCE)?.inside();
    Ok((fields.take(SEQUENCE)?, fields.take(OCTET_STRING)?.content))
}

/// `CertBag`: the certificate's bytes if it is an X.509 one.
fn certificate(element: Element<'_>) -> Result<Option<Vec<u8>>, Malformed> {
    let mut fields = element.expect(SEQUENCE)?.inside();
    if fields.any()?.oid()? != oid::X509_CERTIFICATE {
        return Ok(None);
    }
    let wrapped = fields.take(context(0))?.inside().any()?;
    Ok(Some(wrapped.octets(None)?.into_owned()))
}

type BagParts<'a> = (ObjectIdentifier, Element<'a>, Option<Vec<u8>>);

fn bag_parts(bag: Element<'_>) -> Result<BagParts<'_>, Malformed> {
    let mut fields = bag.inside();
    let kind = fields.any()?.oid()?;
    let value = fields.take(context(0))?.inside().any()?;
    let mut local_id = None;
    if let Some(attributes) = fields.optional(SET)? {
        let mut list = attributes.inside();
        while !list.is_empty() {
            let mut attribute = list.take(SEQUENCE)?.inside();
            if attribute.any()?.oid()? == oid::LOCAL_KEY_ID {
                let id = attribute.take(SET)?.inside().any()?;
                local_id = Some(id.content.to_vec());
            }
        }
    }
    Ok((kind, value, local_id))
}

impl Bags {
    fn identity(self) -> Result<Identity, SignError> {
        if self.keys.is_empty() {
            return Err(SignError::NoKey);
        }
        let mut failure = SignError::NoCertificate;
        for bag in &self.keys {
            let key = match PrivateKey::read(&bag.value) {
                Ok(key) => key,
                Err(error) => {
                    failure = error;
                    continue;
                }
            };
            let Some(place) = self.certificate_of(&key, bag.local_id.as_deref()) else {
                continue;
            };
            let Some(own) = self.certificates.get(place) else {
                continue;
            };
            let chain = self.chain(&own.value);
            let left_out = self.certificates.len() - 1 - chain.len();
            let certificate = describe(&own.value)?;
            let mut identity = Identity::assemble(certificate, key, chain)?;
            if self.keys.len() > 1 {
                let finding = IdentityFinding::new(IdentityCode::SeveralKeys);
                identity.notice(finding.with("count", self.keys.len()));
            }
            if left_out > 0 {
                let finding = IdentityFinding::new(IdentityCode::OtherCertificates);
                identity.notice(finding.with("count", left_out));
            }
            return Ok(identity);
        }
        Err(failure)
    }

    /// The place of the key's certificate: by the public key; where that can't
    /// be computed, by the writer's word, or because it is the only one.
    fn certificate_of(&self, key: &PrivateKey, local_id: Option<&[u8]>) -> Option<usize> {
        let fits = |bag: &Bag<Vec<u8>>| {
            let parsed = Parsed::read(&bag.value).ok()?;
            Some(key.fits(&PublicKey::read(parsed.public_key).ok()?))
        };
        let fits: Vec<Option<Option<bool>>> = self.certificates.iter().map(fits).collect();
        let sure = fits.iter().position(|one| *one == Some(Some(true)));
        let named = || {
            self.certificates.iter().zip(&fits).position(|(bag, fits)| {
                *fits == Some(None) && local_id.is_some() && bag.local_id.as_deref() == local_id
            })
        };
        let only = || (fits.as_slice() == [Some(None)]).then_some(0);
        sure.or_else(named).or_else(only)
    }

    /// The certificates above `own`, nearest first.
    fn chain(&self, own: &[u8]) -> Vec<Vec<u8>> {
        let mut chain: Vec<Vec<u8>> = Vec::new();
        let parsed: Vec<Parsed<'_>> = self
            .certificates
            .iter()
            .filter_map(|bag| Parsed::read(&bag.value).ok())
            .collect();
        let Ok(mut at) = Parsed::read(own) else {
            return chain;
        };
        while at.issuer.bytes != at.subject.bytes {
            let issuer = at.issuer.bytes;
            let next = parsed.iter().find(|one| {
                let known = one.bytes == own || chain.iter().any(|link| link == one.bytes);
                one.subject.bytes == issuer && !known
            });
            let Some(next) = next else { break };
            chain.push(next.bytes.to_vec());
            at = *next;
        }
        chain
    }
}
