//! The secrets of a draft, by the reference that stands in its profile.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use profiles::concealment::{self, Concealed, SecretValue};
use profiles::document::Document;

use crate::error::Result;
use crate::profile_shelf::fetch;
use crate::workplace::Workplace;

/// The secrets of a draft. References that were made here begin with a word, so that they are
/// never taken for those of the vault.
#[derive(Debug, Clone, Default)]
pub(super) struct Secrets {
    held: BTreeMap<String, SecretValue>,
    /// References of the library whose secret isn't in the vault.
    gone: BTreeSet<String>,
    made: usize,
}

impl Secrets {
    /// Fetches what a profile of the library refers to. What is gone is remembered as such; a
    /// vault that can't be asked now may answer when the profile is saved.
    pub(super) fn fetch(&mut self, place: &Workplace, document: &Document) {
        for Concealed { reference, .. } in concealment::list(document) {
            match fetch(place, &reference) {
                Ok(Some(secret)) => {
                    self.gone.remove(&reference);
                    self.held.insert(reference, secret);
                }
                Ok(None) | Err(_) => {
                    self.gone.insert(reference);
                }
            }
        }
    }

    /// Takes the secrets out of a profile that was just changed or came from outside.
    pub(super) fn conceal(&mut self, document: &mut Document) {
        let known: BTreeSet<String> = self.held.keys().chain(&self.gone).cloned().collect();
        let (held, made) = (&mut self.held, &mut self.made);
        let Ok(()) = concealment::conceal(document, &known, |_, secret| {
            *made += 1;
            let reference = format!("draft-{made}");
            held.insert(reference.clone(), secret);
            Ok::<_, Infallible>(reference)
        });
    }

    /// The profile with the secrets that are at hand.
    pub(super) fn known(&self, document: &Document) -> Document {
        let mut known = document.clone();
        concealment::reveal_known(&mut known, |reference| self.held.get(reference).cloned());
        known
    }

    /// The profile with all its secrets; where one is gone the vault is asked once more.
    pub(super) fn all(&self, place: &Workplace, document: &Document) -> Result<Document> {
        let mut all = self.known(document);
        let mut fetched = BTreeMap::new();
        for Concealed { reference, .. } in concealment::list(&all) {
            if let Some(secret) = fetch(place, &reference)? {
                fetched.insert(reference, secret);
            }
        }
        concealment::reveal(&mut all, |reference| fetched.get(reference).cloned())?;
        Ok(all)
    }

    /// Where a secret should stand that is gone.
    pub(super) fn gone(&self, document: &Document) -> Vec<Concealed> {
        let mut listed = concealment::list(document);
        listed.retain(|one| self.gone.contains(&one.reference));
        listed
    }
}
