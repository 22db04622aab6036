//! What is found in a draft, and what its certificates are.

use jiff::Timestamp;
use migration::Serial;
use profiles::check::{check, check_together};
use profiles::concealment::Concealed;
use profiles::document::Document;
use profiles::finding::{Finding, FindingCode};
use profiles::fix::{Fix, fixes};
use profiles::secret::Secret;
use profiles::sign::certificate::describe;
use profiles::sign::{Certificate, pkcs12};

use super::Draft;

/// Most findings that a fix is looked for; each may check the whole profile.
const MOST_FIXES: usize = 100;

/// Something found in a draft.
#[derive(Debug)]
pub struct Found {
    /// What.
    pub finding: Finding,
    /// The one right answer, if there is one.
    pub fix: Option<Fix>,
    /// The other profile, of a finding about two that don't go together.
    pub other: Option<String>,
    /// The iPads that something is too new for.
    pub serials: Vec<Serial>,
}

/// What a certificate payload holds.
#[derive(Debug)]
pub struct Certified {
    /// The payload's place.
    pub index: usize,
    /// Its certificate.
    pub certificate: Certificate,
    /// Days until it ends; negative when it has.
    pub days: i64,
}

impl Draft {
    /// Everything found in the profile, and between it and those that blueprints use beside it.
    /// That a secret stands readable isn't: it doesn't, before the profile is exported.
    #[must_use]
    pub fn findings(&self) -> Vec<Found> {
        let known = self.secrets.known(&self.document);
        let own = check(&known, &self.around.target)
            .into_iter()
            .filter(|finding| finding.code != FindingCode::SecretInClear)
            .enumerate()
            .map(|(number, finding)| Found {
                fix: (number < MOST_FIXES)
                    .then(|| fixes(&self.document, &finding))
                    .flatten(),
                serials: self.too_old_for(&finding),
                finding,
                other: None,
            });
        own.chain(self.between(&known)).collect()
    }

    fn between(&self, known: &Document) -> Vec<Found> {
        if self.around.neighbours.is_empty() {
            return Vec::new();
        }
        let neighbours = self.around.neighbours.iter();
        let mut all: Vec<(&str, &Document)> = neighbours
            .map(|(name, document)| (name.as_str(), document))
            .collect();
        // The path of a finding about two lies in the last.
        all.push((&self.name, known));
        check_together(&all, &self.around.target)
            .into_iter()
            .filter_map(|together| match together.files.as_slice() {
                [other, own] if *own == self.name => Some(Found {
                    other: Some(other.clone()),
                    finding: together.finding,
                    fix: None,
                    serials: Vec::new(),
                }),
                _ => None,
            })
            .collect()
    }

    fn too_old_for(&self, finding: &Finding) -> Vec<Serial> {
        let is_too_new = matches!(
            finding.code,
            FindingCode::KeyTooNew | FindingCode::PayloadTooNew
        );
        let version = finding
            .args
            .get("version")
            .and_then(|version| version.as_str());
        match version.and_then(|version| version.parse().ok()) {
            Some(version) if is_too_new => {
                self.around.versions.older_than(version).cloned().collect()
            }
            _ => Vec::new(),
        }
    }

    /// The certificates of its payloads, as far as they can be read.
    #[must_use]
    pub fn certificates(&self, now: Timestamp) -> Vec<Certified> {
        let known = self.secrets.known(&self.document);
        let payloads = known.payloads().filter_map(|(index, payload)| {
            let text = |key| payload.get(key).and_then(|value| value.as_string());
            let bytes = payload.get("PayloadContent")?.as_data()?;
            let certificate = match text("PayloadType")? {
                "com.apple.security.root"
                | "com.apple.security.pem"
                | "com.apple.security.pkcs1" => describe(bytes).ok()?,
                "com.apple.security.pkcs12" => {
                    let password = Secret::new(text("Password").unwrap_or_default());
                    pkcs12::read(bytes, &password).ok()?.certificate().clone()
                }
                _ => return None,
            };
            let days = certificate.not_after.duration_since(now).as_hours() / 24;
            Some(Certified {
                index,
                certificate,
                days,
            })
        });
        payloads.collect()
    }

    /// Where a secret should stand that the vault has no more.
    #[must_use]
    pub fn gone(&self) -> Vec<Concealed> {
        self.secrets.gone(&self.document)
    }
}
