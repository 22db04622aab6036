//! Public keys and the check of one signature over bytes.

use der::asn1::ObjectIdentifier;
use rsa::{BigUint, Pkcs1v15Sign, Pss, RsaPublicKey};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::certificate::KeyKind;
use super::oid;
use super::tlv::{Element, Malformed, SEQUENCE, context};

/// The longest RSA modulus that is used, in bits; longer ones cost minutes.
pub(crate) const MAX_RSA_BITS: usize = 8192;

/// What the check of a signature gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The key made this signature over these bytes.
    Good,
    /// It didn't.
    Bad,
    /// Not checked: the named algorithm isn't known here.
    Unknown(String),
}

/// A digest that signatures are made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digest {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Digest {
    pub(crate) fn from_oid(identifier: &ObjectIdentifier) -> Option<Self> {
        match *identifier {
            oid::SHA1 => Some(Self::Sha1),
            oid::SHA256 => Some(Self::Sha256),
            oid::SHA384 => Some(Self::Sha384),
            oid::SHA512 => Some(Self::Sha512),
            _ => None,
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        }
    }

    pub(crate) fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// How a signature was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// RSA PKCS#1 v1.5.
    Pkcs1(Digest),
    /// RSA-PSS with MGF1 over the same digest.
    Pss { digest: Digest, salt: usize },
    /// ECDSA.
    Ecdsa(Digest),
    /// None of these; the dotted object identifier.
    Unknown(String),
}

impl Algorithm {
    /// Reads an `AlgorithmIdentifier`; where it names only the key's kind, the
    /// digest is the message's.
    pub(crate) fn read(element: Element<'_>, digest: Option<Digest>) -> Result<Self, Malformed> {
        let mut parts = element.expect(SEQUENCE)?.inside();
        let identifier = parts.any()?.oid()?;
        let unknown = || Self::Unknown(identifier.to_string());
        Ok(match identifier {
            oid::RSA_SHA1 => Self::Pkcs1(Digest::Sha1),
            oid::RSA_SHA256 => Self::Pkcs1(Digest::Sha256),
            oid::RSA_SHA384 => Self::Pkcs1(Digest::Sha384),
            oid::RSA_SHA512 => Self::Pkcs1(Digest::Sha512),
            oid::ECDSA_SHA1 => Self::Ecdsa(Digest::Sha1),
            oid::ECDSA_SHA256 => Self::Ecdsa(Digest::Sha256),
            oid::ECDSA_SHA384 => Self::Ecdsa(Digest::Sha384),
            oid::ECDSA_SHA512 => Self::Ecdsa(Digest::Sha512),
            oid::RSA => digest.map_or_else(unknown, Self::Pkcs1),
            oid::EC => digest.map_or_else(unknown, Self::Ecdsa),
            oid::RSA_PSS => Self::read_pss(parts.any()?)?.unwrap_or_else(unknown),
            _ => unknown(),
        })
    }

    /// `RSASSA-PSS-params` (RFC 4055, 3.1), `None` where its digests differ.
    fn read_pss(element: Element<'_>) -> Result<Option<Self>, Malformed> {
        let mut parts = element.expect(SEQUENCE)?.inside();
        let digest_of = |field: Element<'_>| -> Result<_, Malformed> {
            let mut parts = field.expect(SEQUENCE)?.inside();
            Ok(Digest::from_oid(&parts.any()?.oid()?))
        };
        let digest = match parts.optional(context(0))? {
            Some(field) => digest_of(field.inside().any()?)?,
            None => Some(Digest::Sha1),
        };
        let mask = match parts.optional(context(1))? {
            Some(field) => {
                let mut mask = field.inside().take(SEQUENCE)?.inside();
                let is_mgf1 = mask.any()?.oid()? == oid::MGF1;
                digest_of(mask.any()?)?.filter(|_| is_mgf1)
            }
            None => Some(Digest::Sha1),
        };
        let salt = match parts.optional(context(2))? {
            Some(field) => usize::try_from(field.inside().any()?.small()?).ok(),
            None => Some(20),
        };
        Ok(match (digest, salt) {
            (Some(digest), Some(salt)) if mask == Some(digest) && salt <= MAX_RSA_BITS / 8 => {
                Some(Self::Pss { digest, salt })
            }
            _ => None,
        })
    }
}

/// A certificate's public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PublicKey {
    Rsa(RsaNumbers),
    P256(Vec<u8>),
    P384(Vec<u8>),
    /// A curve that isn't computed with here.
    Curve(String),
    Other(String),
}

/// Modulus and exponent of an RSA key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RsaNumbers {
    pub(crate) modulus: BigUint,
    pub(crate) exponent: BigUint,
}

impl PublicKey {
    /// Reads a `SubjectPublicKeyInfo`.
    pub(crate) fn read(element: Element<'_>) -> Result<Self, Malformed> {
        let mut parts = element.expect(SEQUENCE)?.inside();
        let mut algorithm = parts.take(SEQUENCE)?.inside();
        let bits = parts.any()?.bits()?;
        let identifier = algorithm.any()?.oid()?;
        Ok(match identifier {
            oid::RSA => {
                let mut numbers = Element::whole(bits)?.expect(SEQUENCE)?.inside();
                Self::Rsa(RsaNumbers {
                    modulus: BigUint::from_bytes_be(numbers.any()?.unsigned()?),
                    exponent: BigUint::from_bytes_be(numbers.any()?.unsigned()?),
                })
            }
            oid::EC => {
                let parameters = algorithm.any()?;
                match parameters.oid() {
                    Ok(oid::P256) => Self::P256(bits.to_vec()),
                    Ok(oid::P384) => Self::P384(bits.to_vec()),
                    Ok(curve) => Self::Curve(curve.to_string()),
                    Err(_) => Self::Curve(oid::EC.to_string()),
                }
            }
            _ => Self::Other(identifier.to_string()),
        })
    }

    pub(crate) fn kind(&self) -> KeyKind {
        match self {
            Self::Rsa(numbers) => KeyKind::Rsa {
                bits: numbers.modulus.bits(),
            },
            Self::P256(_) => KeyKind::Curve {
                name: "P-256".to_owned(),
            },
            Self::P384(_) => KeyKind::Curve {
                name: "P-384".to_owned(),
            },
            Self::Curve(name) => KeyKind::Curve { name: name.clone() },
            Self::Other(algorithm) => KeyKind::Other {
                algorithm: algorithm.clone(),
            },
        }
    }

    /// Whether this key made `signature` over `message`.
    pub(crate) fn verify(
        &self,
        algorithm: &Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Outcome {
        match (self, algorithm) {
            (_, Algorithm::Unknown(name)) | (Self::Curve(name) | Self::Other(name), _) => {
                Outcome::Unknown(name.clone())
            }
            (Self::Rsa(numbers), Algorithm::Pkcs1(digest)) => {
                let hashed = digest.of(message);
                let scheme = match digest {
                    Digest::Sha1 => pkcs1_with_sha1(),
                    Digest::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Digest::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                    Digest::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
                };
                numbers.check(|key| key.verify(scheme, &hashed, signature).is_ok())
            }
            (Self::Rsa(numbers), Algorithm::Pss { digest, salt }) => {
                let hashed = digest.of(message);
                let scheme = match digest {
                    Digest::Sha1 => Pss::new_with_salt::<Sha1>(*salt),
                    Digest::Sha256 => Pss::new_with_salt::<Sha256>(*salt),
                    Digest::Sha384 => Pss::new_with_salt::<Sha384>(*salt),
                    Digest::Sha512 => Pss::new_with_salt::<Sha512>(*salt),
                };
                numbers.check(|key| key.verify(scheme, &hashed, signature).is_ok())
            }
            (Self::P256(point), Algorithm::Ecdsa(digest)) => {
                outcome(p256_holds(point, &digest.of(message), signature))
            }
            (Self::P384(point), Algorithm::Ecdsa(digest)) => {
                outcome(p384_holds(point, &digest.of(message), signature))
            }
            // A key of one kind can't have made a signature of the other.
            _ => Outcome::Bad,
        }
    }
}

impl RsaNumbers {
    fn check(&self, holds: impl FnOnce(&RsaPublicKey) -> bool) -> Outcome {
        let (modulus, exponent) = (self.modulus.clone(), self.exponent.clone());
        match RsaPublicKey::new_with_max_size(modulus, exponent, MAX_RSA_BITS) {
            Ok(key) => outcome(Some(holds(&key))),
            Err(_) => Outcome::Unknown(format!("RSA {}", self.modulus.bits())),
        }
    }
}

/// `Pkcs1v15Sign::new` wants an identifier that this build of `sha1` lacks.
fn pkcs1_with_sha1() -> Pkcs1v15Sign {
    // A DigestInfo (RFC 8017, 9.2) up to the twenty bytes of the digest.
    const PREFIX: [u8; 15] = [
        0x30, 0x21, 0x30, 0x09, 6, 5, 0x2b, 0x0e, 3, 2, 0x1a, 5, 0, 4, 0x14,
    ];
    Pkcs1v15Sign {
        hash_len: Some(20),
        prefix: Box::new(PREFIX),
    }
}

fn outcome(holds: Option<bool>) -> Outcome {
    if holds == Some(true) {
        Outcome::Good
    } else {
        Outcome::Bad
    }
}

fn p256_holds(point: &[u8], hashed: &[u8], signature: &[u8]) -> Option<bool> {
    use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
    let signature = p256::ecdsa::Signature::from_der(signature).ok()?;
    Some(key.verify_prehash(hashed, &signature).is_ok())
}

fn p384_holds(point: &[u8], hashed: &[u8], signature: &[u8]) -> Option<bool> {
    use p384::ecdsa::signature::hazmat::PrehashVerifier as _;
    let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
    let signature = p384::ecdsa::Signature::from_der(signature).ok()?;
    Some(key.verify_prehash(hashed, &signature).is_ok())
}

/// `rsaEncryption` as an `AlgorithmIdentifier`.
pub(crate) fn rsa_algorithm() -> Vec<u8> {
    super::tlv::algorithm_with_null(&oid::RSA)
}
