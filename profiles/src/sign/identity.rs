//! An identity: a certificate with its private key, and what to know about it.

use std::fmt;

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::finding::{Args, Severity, finding_codes};

use super::certificate::{Certificate, KeyKind, Parsed, Validity, describe};
use super::error::SignError;
use super::private_key::PrivateKey;
use super::public_key::PublicKey;
use super::supervision::is_made_here;

/// Shorter RSA keys are reported.
const MIN_RSA_BITS: usize = 2048;
/// So many days before its end a certificate is reported.
const SOON_DAYS: i64 = 90;
/// How the certificates begin that Apple Configurator makes.
pub(super) const CONFIGURATOR_PREFIX: &str = "Apple Configurator: ";

/// A certificate, its private key and the certificates above it.
///
/// The certificates are kept byte for byte: a supervised iPad compares bytes
/// (Configurator notes on `SupervisorHostCertificates`).
#[derive(Clone)]
pub struct Identity {
    certificate: Certificate,
    key: PrivateKey,
    chain: Vec<Vec<u8>>,
    origin: Origin,
    noticed: Vec<IdentityFinding>,
}

/// Where an identity comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Taken in from files, such as Apple Configurator's `.p12`.
    Imported,
    /// Made by this program; such a one was never tried on a device.
    MadeHere,
}

impl Origin {
    /// Where a certificate comes from, as far as it says so itself.
    #[must_use]
    pub fn of(certificate: &Certificate) -> Self {
        if is_made_here(certificate) {
            Self::MadeHere
        } else {
            Self::Imported
        }
    }
}

/// What an identity is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To supervise iPads.
    Supervision,
    /// To sign profiles.
    Signing,
}

/// What is worth knowing about an identity. The sentence is `finding-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IdentityFinding {
    /// How much it matters.
    pub severity: Severity,
    /// What it is.
    pub code: IdentityCode,
    /// What the sentence names.
    pub args: Args,
}

finding_codes! {
    /// Every code that a finding about an identity can have.
    pub enum IdentityCode;

    /// The certificate's last day (`date`) has passed. The device doesn't
    /// check dates for supervision (read from its code, not tried).
    Expired = "identity-expired", Warning;
    /// The certificate ends on `date`, in `days` days.
    ExpiresSoon = "identity-expires-soon", Warning;
    /// The certificate begins on `date`; this Mac's clock may be wrong.
    NotYetValid = "identity-not-yet-valid", Warning;
    /// An RSA key of `bits` bits, fewer than the 2048 that Configurator makes.
    WeakKey = "identity-weak-key", Warning;
    /// The key isn't RSA; profiles can't be signed with it here.
    NotRsa = "identity-not-rsa", Warning;
    /// The file holds `count` keys; the first one with a certificate was taken.
    SeveralKeys = "identity-several-keys", Warning;
    /// `count` certificates of the file belong to others and were left out.
    OtherCertificates = "identity-other-certificates", Info;
    /// The file opens with an empty password.
    EmptyPassword = "identity-empty-password", Warning;
    /// The file has no checksum, so a damaged file can't be told apart.
    NoChecksum = "identity-no-checksum", Info;
    /// Made by this program and never tried on a device.
    Untried = "identity-untried", Warning;
    /// Not named as Apple Configurator names its own; `subject` says how.
    NotConfigurator = "identity-not-configurator", Info;
}

impl IdentityFinding {
    pub(super) fn new(code: IdentityCode) -> Self {
        Self {
            severity: code.severity(),
            code,
            args: Args::new(),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl Identity {
    /// Puts a certificate (DER or PEM) and its private key (PKCS#8 or PKCS#1,
    /// DER or PEM, not encrypted) together; `chain` holds DER certificates.
    ///
    /// # Errors
    /// [`SignError::Certificate`], [`SignError::Key`], [`SignError::KeyMismatch`].
    pub fn from_parts(
        certificate: &[u8],
        key: &[u8],
        chain: Vec<Vec<u8>>,
    ) -> Result<Self, SignError> {
        let certificate = describe(certificate)?;
        for one in &chain {
            Parsed::read(one).map_err(SignError::Certificate)?;
        }
        Self::assemble(certificate, PrivateKey::read(key)?, chain)
    }

    /// The same identity, known to come from there; for one that was kept and is opened again.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    pub(super) fn assemble(
        certificate: Certificate,
        key: PrivateKey,
        chain: Vec<Vec<u8>>,
    ) -> Result<Self, SignError> {
        let public = Parsed::read(&certificate.der)
            .and_then(|parsed| PublicKey::read(parsed.public_key))
            .map_err(SignError::Certificate)?;
        if key.fits(&public) == Some(false) {
            return Err(SignError::KeyMismatch);
        }
        let origin = Origin::of(&certificate);
        Ok(Self {
            certificate,
            key,
            chain,
            origin,
            noticed: Vec::new(),
        })
    }

    pub(super) fn notice(&mut self, finding: IdentityFinding) {
        self.noticed.push(finding);
    }

    /// What the certificate says.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificate's very bytes, as cfgutil's `-C` takes them.
    #[must_use]
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate.der
    }

    /// The very bytes of the certificates above it, nearest first.
    #[must_use]
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// Where it comes from.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The private key as PKCS#8 (DER), as cfgutil's `-K` takes it. Secret.
    #[must_use]
    pub fn key_pkcs8(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.key.pkcs8().to_vec())
    }

    /// The private key as PKCS#1 (DER), the other form reported to work with
    /// cfgutil. Secret.
    ///
    /// # Errors
    /// [`SignError::NotRsa`]: only RSA keys have this form.
    pub fn key_pkcs1(&self) -> Result<Zeroizing<Vec<u8>>, SignError> {
        let pkcs1 = self.key.pkcs1().ok_or(SignError::NotRsa)?;
        Ok(Zeroizing::new(pkcs1.to_vec()))
    }

    pub(super) fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// What is worth knowing at the moment `at`, for this purpose.
    #[must_use]
    pub fn findings(&self, at: Timestamp, purpose: Purpose) -> Vec<IdentityFinding> {
        let mut findings = self.noticed.clone();
        findings.extend(about(&self.certificate, self.origin, at, purpose));
        findings
    }
}

/// What is worth knowing about the certificate of an identity, where the key isn't at hand.
#[must_use]
pub fn about(
    certificate: &Certificate,
    origin: Origin,
    at: Timestamp,
    purpose: Purpose,
) -> Vec<IdentityFinding> {
    let mut findings: Vec<IdentityFinding> = about_dates(certificate, at).into_iter().collect();
    match &certificate.key {
        KeyKind::Rsa { bits } if *bits < MIN_RSA_BITS => {
            findings.push(IdentityFinding::new(IdentityCode::WeakKey).with("bits", *bits));
        }
        KeyKind::Rsa { .. } => {}
        _ => findings.push(IdentityFinding::new(IdentityCode::NotRsa)),
    }
    if purpose == Purpose::Supervision {
        let subject = certificate.subject.short();
        if origin == Origin::MadeHere {
            findings.push(IdentityFinding::new(IdentityCode::Untried));
        } else if !subject.starts_with(CONFIGURATOR_PREFIX) {
            let finding = IdentityFinding::new(IdentityCode::NotConfigurator);
            findings.push(finding.with("subject", subject));
        }
    }
    findings
}

fn about_dates(certificate: &Certificate, at: Timestamp) -> Option<IdentityFinding> {
    let day = |moment: Timestamp| moment.to_zoned(TimeZone::UTC).date().to_string();
    let (begin, end) = (certificate.not_before, certificate.not_after);
    let days = end.duration_since(at).as_hours() / 24;
    let (code, date) = match certificate.validity(at) {
        Validity::NotYet => (IdentityCode::NotYetValid, begin),
        Validity::Expired => (IdentityCode::Expired, end),
        Validity::Valid if days <= SOON_DAYS => {
            let finding = IdentityFinding::new(IdentityCode::ExpiresSoon);
            return Some(finding.with("date", day(end)).with("days", days));
        }
        Validity::Valid => return None,
    };
    Some(IdentityFinding::new(code).with("date", day(date)))
}

/// Shows whose it is, never the key.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("subject", &self.certificate.subject.full)
            .field("sha256", &self.certificate.sha256)
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}
