//! What can go wrong with signatures, certificates and identities.

use serde_json::Value;

use crate::finding::Args;

pub use super::tlv::Malformed;

/// Everything that stops this room's work. The sentence for people is
/// `error-<code>` in `sign.ftl`, with [`SignError::args`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// More bytes than this crate reads.
    #[error("{size} bytes are more than the {limit} that are read")]
    TooLarge {
        /// The size of the input in bytes.
        size: usize,
        /// The largest size that is read, in bytes.
        limit: usize,
    },
    /// Elements nested deeper, or more of them, than any real file has.
    #[error("nested deeper or in more pieces than is read")]
    TooComplex,
    /// Not BER at all: cut off, or another kind of file.
    #[error("not readable as BER")]
    NotBer(#[source] Malformed),
    /// BER, but no CMS message, or a damaged one.
    #[error("not readable as a signed message")]
    NotSigned(#[source] Malformed),
    /// A CMS message that is encrypted; only its receiver's key opens it.
    #[error("encrypted for a certificate's owner")]
    Encrypted,
    /// A signature whose content lies elsewhere.
    #[error("the signature carries no content")]
    Detached,
    /// Not readable as an X.509 certificate.
    #[error("not readable as a certificate")]
    Certificate(#[source] Malformed),
    /// Not readable as a private key.
    #[error("not readable as a private key")]
    Key(#[source] Malformed),
    /// The private key isn't the one of the certificate.
    #[error("the private key doesn't belong to the certificate")]
    KeyMismatch,
    /// The job needs an RSA key and this one is of another kind.
    #[error("the private key isn't an RSA key")]
    NotRsa,
    /// Not readable as a PKCS#12 file.
    #[error("not readable as a PKCS#12 file")]
    Pkcs12(#[source] Malformed),
    /// The password doesn't open the PKCS#12 file.
    #[error("the password doesn't open the PKCS#12 file")]
    Password,
    /// The PKCS#12 file uses an algorithm that isn't read.
    #[error("algorithm {algorithm} isn't supported")]
    Algorithm {
        /// Its object identifier, dotted.
        algorithm: String,
    },
    /// The PKCS#12 file asks for more key derivation rounds than are done.
    #[error("{iterations} rounds are more than the {limit} that are done")]
    Iterations {
        /// The rounds that the file asks for.
        iterations: u64,
        /// The most rounds that are done for one file.
        limit: u64,
    },
    /// The PKCS#12 file holds no private key.
    #[error("the PKCS#12 file holds no private key")]
    NoKey,
    /// The PKCS#12 file holds no certificate of its private key.
    #[error("the PKCS#12 file holds no certificate of its private key")]
    NoCertificate,
    /// The school's name is empty or longer than a certificate holds.
    #[error("an organization's name has 1 to {limit} characters")]
    Organization {
        /// The most characters.
        limit: usize,
    },
    /// The country isn't given by two letters.
    #[error("a country is two letters of ISO 3166")]
    Country,
    /// The times of the certificate lie beyond the calendar.
    #[error("the certificate's dates are out of range")]
    Dates,
    /// The RSA arithmetic refused: the key is damaged or too small.
    #[error("the signature can't be made with this key")]
    Signing,
}

impl SignError {
    /// Every code, for the test that each has a sentence in each language.
    pub const CODES: &'static [&'static str] = &[
        "sign-too-large",
        "sign-too-complex",
        "sign-not-ber",
        "sign-not-signed",
        "sign-encrypted",
        "sign-detached",
        "sign-certificate",
        "sign-key",
        "sign-key-mismatch",
        "sign-not-rsa",
        "sign-p12",
        "sign-p12-password",
        "sign-p12-algorithm",
        "sign-p12-iterations",
        "sign-p12-no-key",
        "sign-p12-no-certificate",
        "sign-organization",
        "sign-country",
        "sign-dates",
        "sign-failed",
    ];

    /// The stable code, also the end of the message id `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "sign-too-large",
            Self::TooComplex => "sign-too-complex",
            Self::NotBer(_) => "sign-not-ber",
            Self::NotSigned(_) => "sign-not-signed",
            Self::Encrypted => "sign-encrypted",
            Self::Detached => "sign-detached",
            Self::Certificate(_) => "sign-certificate",
            Self::Key(_) => "sign-key",
            Self::KeyMismatch => "sign-key-mismatch",
            Self::NotRsa => "sign-not-rsa",
            Self::Pkcs12(_) => "sign-p12",
            Self::Password => "sign-p12-password",
            Self::Algorithm { .. } => "sign-p12-algorithm",
            Self::Iterations { .. } => "sign-p12-iterations",
            Self::NoKey => "sign-p12-no-key",
            Self::NoCertificate => "sign-p12-no-certificate",
            Self::Organization { .. } => "sign-organization",
            Self::Country => "sign-country",
            Self::Dates => "sign-dates",
            Self::Signing => "sign-failed",
        }
    }

    /// What the sentence names, by the name of its variable.
    #[must_use]
    pub fn args(&self) -> Args {
        let pairs: Vec<(&str, Value)> = match self {
            Self::TooLarge { size, limit } => {
                vec![
                    ("megabytes", size.div_ceil(1 << 20).into()),
                    ("limit", (limit >> 20).into()),
                ]
            }
            Self::Algorithm { algorithm } => vec![("algorithm", algorithm.as_str().into())],
            Self::Iterations { iterations, limit } => {
                vec![
                    ("iterations", (*iterations).into()),
                    ("limit", (*limit).into()),
                ]
            }
            Self::Organization { limit } => vec![("limit", (*limit).into())],
            _ => Vec::new(),
        };
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}
