//! Private keys: taken in as PKCS#8 or PKCS#1, given out as both.

use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::pkcs1v15::SigningKey;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{BigUint, RsaPrivateKey};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::error::{Malformed, SignError};
use super::oid;
use super::pem;
use super::public_key::{MAX_RSA_BITS, PublicKey, RsaNumbers, rsa_algorithm};
use super::tlv::{Element, INTEGER, OCTET_STRING, SEQUENCE, group, wrap};

/// A private key. Overwritten when dropped; never printed.
#[derive(Clone)]
pub(crate) struct PrivateKey {
    pkcs8: Zeroizing<Vec<u8>>,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Rsa {
        pkcs1: Zeroizing<Vec<u8>>,
        key: Box<RsaPrivateKey>,
    },
    Other,
}

impl PrivateKey {
    /// Takes in PKCS#8 or PKCS#1, as DER or PEM, unencrypted.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SignError> {
        let blocks = pem::blocks(bytes);
        let der = match blocks.iter().find(|one| one.label.ends_with("PRIVATE KEY")) {
            Some(block) => block.bytes.as_slice(),
            None => bytes,
        };
        Self::read_der(der).map_err(SignError::Key)
    }

    fn read_der(der: &[u8]) -> Result<Self, Malformed> {
        let whole = Element::whole(der)?.expect(SEQUENCE)?;
        let mut fields = whole.inside();
        fields.take(INTEGER)?;
        let second = fields.any()?;
        if second.tag == INTEGER {
            return Self::rsa(whole.bytes);
        }
        // PKCS#8: the algorithm, then the key in an octet string.
        let algorithm = second.expect(SEQUENCE)?;
        let inner = fields.take(OCTET_STRING)?;
        if algorithm.inside().any()?.oid()? == oid::RSA {
            return Self::rsa(inner.content);
        }
        let pkcs8 = group(SEQUENCE, &[&[INTEGER, 1, 0], algorithm.bytes, inner.bytes]);
        Ok(Self {
            pkcs8: Zeroizing::new(pkcs8),
            kind: Kind::Other,
        })
    }

    /// An RSA key from `RSAPrivateKey` (RFC 8017, A.1.2), with its bytes kept.
    fn rsa(pkcs1: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Element::whole(pkcs1)?.expect(SEQUENCE)?.inside();
        fields.take(INTEGER)?;
        let mut number = || -> Result<BigUint, Malformed> {
            let digits = fields.any()?.unsigned()?;
            if digits.len() > MAX_RSA_BITS / 8 {
                return Err(Malformed("the key is too long"));
            }
            Ok(BigUint::from_bytes_be(digits))
        };
        let (modulus, exponent, secret) = (number()?, number()?, number()?);
        let primes = vec![number()?, number()?];
        // Also checks that the numbers fit each other.
        let key = RsaPrivateKey::from_components(modulus, exponent, secret, primes)
            .map_err(|_| Malformed("the key's numbers don't fit each other"))?;
        Ok(Self::from_rsa(key, Zeroizing::new(pkcs1.to_vec())))
    }

    fn from_rsa(key: RsaPrivateKey, pkcs1: Zeroizing<Vec<u8>>) -> Self {
        let inner = Zeroizing::new(wrap(OCTET_STRING, &pkcs1));
        let pkcs8 = group(SEQUENCE, &[&[INTEGER, 1, 0], &rsa_algorithm(), &inner]);
        Self {
            pkcs8: Zeroizing::new(pkcs8),
            kind: Kind::Rsa {
                pkcs1,
                key: Box::new(key),
            },
        }
    }

    /// A key just made.
    pub(crate) fn new(key: RsaPrivateKey) -> Result<Self, SignError> {
        let pkcs1 = key.to_pkcs1_der().map_err(|_| SignError::Signing)?;
        let pkcs1 = Zeroizing::new(pkcs1.as_bytes().to_vec());
        Ok(Self::from_rsa(key, pkcs1))
    }

    pub(crate) fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    pub(crate) fn pkcs1(&self) -> Option<&[u8]> {
        match &self.kind {
            Kind::Rsa { pkcs1, .. } => Some(pkcs1),
            Kind::Other => None,
        }
    }

    /// Whether it is the private half of `public`; `None` where that can't be computed.
    pub(crate) fn fits(&self, public: &PublicKey) -> Option<bool> {
        match (&self.kind, public) {
            (Kind::Rsa { key, .. }, PublicKey::Rsa(numbers)) => {
                Some(*key.n() == numbers.modulus && *key.e() == numbers.exponent)
            }
            (Kind::Other, PublicKey::Rsa(_)) | (Kind::Rsa { .. }, _) => Some(false),
            (Kind::Other, _) => None,
        }
    }

    /// Modulus and exponent of an RSA key.
    pub(crate) fn public_numbers(&self) -> Option<RsaNumbers> {
        match &self.kind {
            Kind::Rsa { key, .. } => Some(RsaNumbers {
                modulus: key.n().clone(),
                exponent: key.e().clone(),
            }),
            Kind::Other => None,
        }
    }

    /// A signature RSA PKCS#1 v1.5 over SHA-256: the same bytes every time.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match &self.kind {
            Kind::Rsa { key, .. } => SigningKey::<Sha256>::new((**key).clone())
                .try_sign(message)
                .map(|signature| signature.to_vec())
                .map_err(|_| SignError::Signing),
            Kind::Other => Err(SignError::NotRsa),
        }
    }
}
