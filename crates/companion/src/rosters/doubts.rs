//! Doubts about an iPad that stay with it after an import.

use std::collections::{BTreeMap, BTreeSet};

use migration::{Fact, KeptFinding, Serial};
use roster::{FindingCode, Outcome, Preview, Row};

use crate::error::Result;
use crate::workplace::Workplace;

/// Arguments that say where a doubt was met, or which of two iPads has it: another list that
/// says the same has others.
const OF_PLACE: [&str; 5] = ["serial", "other", "other_row", "first_row", "column"];

/// The doubts while lists are imported.
pub(super) struct Doubts {
    kept: BTreeMap<Serial, Vec<KeptFinding>>,
    known: BTreeSet<(String, String)>,
}

impl Doubts {
    pub(super) fn start(place: &Workplace) -> Result<Self> {
        let mut doubts = Self {
            kept: BTreeMap::new(),
            known: BTreeSet::new(),
        };
        for device in place.reader().all_devices()? {
            doubts.replace(device.serial, device.findings);
        }
        Ok(doubts)
    }

    /// Keeps the doubts of a row where they differ from those the iPad has.
    ///
    /// A list that changes nothing about an iPad adds what is new and settles nothing: our own
    /// export has each iPad once, so it can't show what two rows said. What a person answered
    /// is settled.
    pub(super) fn keep(
        &mut self,
        row: &Row,
        outcome: &Outcome,
        settled: &BTreeSet<String>,
        facts: &mut Vec<Fact>,
    ) {
        let new: Vec<KeptFinding> = row.findings.iter().map(roster::Finding::keep).collect();
        let mut findings = new.clone();
        let old = self.kept.get(&row.serial);
        let old = old.map_or(&[][..], Vec::as_slice);
        if *outcome == Outcome::Same && !settled.contains(row.serial.as_str()) {
            findings = old.to_vec();
            findings.extend(new.into_iter().filter(|one| !self.is_known(row, one)));
        }
        if told(&findings) != told(old) {
            facts.push(Fact::FindingsKept {
                serial: row.serial.clone(),
                findings: findings.clone(),
            });
            self.replace(row.serial.clone(), findings);
        }
    }

    fn is_known(&self, row: &Row, finding: &KeptFinding) -> bool {
        let claim = claim(finding);
        self.known.contains(&(row.serial.to_string(), claim))
    }

    fn replace(&mut self, serial: Serial, findings: Vec<KeptFinding>) {
        for finding in &findings {
            let claim = claim(finding);
            // Of two iPads with one asset tag either may have the doubt.
            if let Some(other) = finding.args().get("other").and_then(|other| other.as_str()) {
                self.known.insert((other.to_owned(), claim.clone()));
            }
            self.known.insert((serial.to_string(), claim));
        }
        self.kept.insert(serial, findings);
    }
}

/// iPads of a list about which a person was asked.
pub(super) fn settled(preview: &Preview) -> BTreeSet<String> {
    let findings = preview.understood.findings.iter();
    findings
        .filter(|finding| finding.code == FindingCode::DuplicateSettled)
        .filter_map(|finding| Some(finding.args.get("serial")?.as_str()?.to_owned()))
        .collect()
}

/// What a doubt says, wherever it was met.
fn claim(finding: &KeptFinding) -> String {
    let mut args = finding.args();
    args.retain(|name, _| !OF_PLACE.contains(&name.as_str()));
    let args: Vec<String> = args
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!("{} {}", finding.code, args.join(" "))
}

fn told(findings: &[KeptFinding]) -> Vec<(&str, migration::Args)> {
    findings
        .iter()
        .map(|one| (one.code.as_str(), one.args()))
        .collect()
}
