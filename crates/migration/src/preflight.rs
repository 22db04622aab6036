//! The twenty checks before the first iPad is touched: what proves each, and how it stands.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{Event, Fact, spelling::spelled};

spelled! {
    /// One of the twenty checks.
    pub enum PreflightItem, "preflight" {
        /// Export everything from the old server.
        P1 = "p1",
        /// Sort the iPads by how they came into Apple School Manager.
        P2 = "p2",
        /// A Location of its own for Configurator's licences.
        P3 = "p3",
        /// Revoke licences the old service still holds.
        P4 = "p4",
        /// Terms accepted, two administrators, a sign-in account that works.
        P5 = "p5",
        /// macOS and Configurator current.
        P6 = "p6",
        /// Free disk.
        P7 = "p7",
        /// Power, sleep, screen lock, accessory security.
        P8 = "p8",
        /// Hub and cables.
        P9 = "p9",
        /// Network to Apple.
        P10 = "p10",
        /// Wi-Fi profile.
        P11 = "p11",
        /// Content caching.
        P12 = "p12",
        /// Organization and supervision identity.
        P13 = "p13",
        /// Blueprint.
        P14 = "p14",
        /// Restrictions decided.
        P15 = "p15",
        /// Inventory frozen.
        P16 = "p16",
        /// Notice sent.
        P17 = "p17",
        /// Pilot with two iPads.
        P18 = "p18",
        /// Calendar.
        P19 = "p19",
        /// Nobody else works in the old service or Apple School Manager.
        P20 = "p20",
    }
}

spelled! {
    /// What a look of the Mac at itself came to.
    pub enum ProbeOutcome, "probe" {
        /// As it should be.
        Passed = "passed",
        /// Not as it should be.
        Failed = "failed",
        /// It couldn't be seen.
        Unknown = "unknown",
    }
}

spelled! {
    /// What proves a check.
    pub enum Proof, "proof" {
        /// The Mac can look for itself; a person can still confirm what it can't see.
        Mac = "mac",
        /// A file that was read in or made with this product.
        File = "file",
        /// Only a person can say so.
        Person = "person",
        /// The Mac sees one half, a person says the other; both are needed.
        MacAndPerson = "mac_and_person",
    }
}

spelled! {
    /// How a check stands.
    pub enum Readiness, "readiness" {
        /// Nothing is known.
        Open = "open",
        /// One half is known, the other isn't.
        Half = "half",
        /// Proved.
        Ready = "ready",
        /// The Mac saw that it isn't as it should be.
        Failed = "failed",
        /// The Mac saw a fault, and a person confirmed it nevertheless.
        Overruled = "overruled",
    }
}

impl PreflightItem {
    /// What proves it.
    #[must_use]
    pub const fn proof(self) -> Proof {
        match self {
            Self::P6 | Self::P7 | Self::P12 => Proof::Mac,
            Self::P1 | Self::P11 | Self::P13 | Self::P14 | Self::P15 | Self::P16 => Proof::File,
            Self::P8 | Self::P9 | Self::P10 => Proof::MacAndPerson,
            _ => Proof::Person,
        }
    }

    /// The checks that should stand first.
    #[must_use]
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::P2 => &[Self::P1, Self::P5],
            Self::P3 => &[Self::P5],
            Self::P4 => &[Self::P1, Self::P3],
            Self::P11 => &[Self::P10],
            Self::P14 => &[Self::P11, Self::P13, Self::P15],
            Self::P16 => &[Self::P1],
            Self::P17 => &[Self::P16],
            Self::P18 => &[
                Self::P2,
                Self::P6,
                Self::P7,
                Self::P8,
                Self::P9,
                Self::P10,
                Self::P13,
                Self::P14,
                Self::P15,
            ],
            _ => &[],
        }
    }

    /// The ids of the messages with its title, why it matters and how to do it.
    #[must_use]
    pub fn texts(self) -> [String; 3] {
        ["title", "why", "how"].map(|part| format!("{}-{part}", self.word()))
    }
}

/// Free disk that preparing this many iPads at once asks for (bytes, decimal gigabytes).
///
/// Our own estimate: 15 GB and 10 GB for each, since Configurator unpacks a copy of the
/// firmware for every iPad (seen by administrators, project AZTEC).
#[must_use]
pub fn disk_needed(at_once: u32) -> u64 {
    const GIGABYTE: u64 = 1_000_000_000;
    15 * GIGABYTE + 10 * GIGABYTE * u64::from(at_once)
}

/// What is known of one check.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CheckState {
    /// When and by whom it was confirmed.
    pub ticked: Option<CheckTick>,
    /// What the Mac saw last.
    pub probed: Option<Probe>,
}

/// A person's confirmation of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckTick {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub operator: Option<Uuid>,
}

/// A look of the Mac at itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Probe {
    /// When.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: ProbeOutcome,
    /// What was seen.
    pub seen: BTreeMap<String, Value>,
}

/// The state of all twenty checks, folded from the events.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Preflight(BTreeMap<PreflightItem, CheckState>);

impl FromIterator<(PreflightItem, CheckState)> for Preflight {
    fn from_iter<I: IntoIterator<Item = (PreflightItem, CheckState)>>(states: I) -> Self {
        Self(states.into_iter().collect())
    }
}

impl Preflight {
    /// Takes one event into the state.
    pub fn apply(&mut self, event: &Event) {
        match &event.fact {
            Fact::PreflightTicked { item, .. } => {
                let tick = CheckTick {
                    at: event.at,
                    operator: event.operator,
                };
                self.0.entry(*item).or_default().ticked = Some(tick);
            }
            Fact::PreflightUnticked { item } => self.0.entry(*item).or_default().ticked = None,
            Fact::PreflightProbed {
                item,
                outcome,
                seen,
            } => {
                let probe = Probe {
                    at: event.at,
                    outcome: *outcome,
                    seen: seen.clone(),
                };
                self.0.entry(*item).or_default().probed = Some(probe);
            }
            _ => {}
        }
    }

    /// What is known of a check.
    #[must_use]
    pub fn get(&self, item: PreflightItem) -> Option<&CheckState> {
        self.0.get(&item)
    }

    /// How a check stands.
    #[must_use]
    pub fn readiness(&self, item: PreflightItem) -> Readiness {
        let state = self.get(item);
        let ticked = state.is_some_and(|state| state.ticked.is_some());
        let outcome = state
            .and_then(|state| state.probed.as_ref())
            .map(|probe| probe.outcome);
        match (outcome, ticked, item.proof()) {
            (Some(ProbeOutcome::Failed), true, _) => Readiness::Overruled,
            (Some(ProbeOutcome::Failed), false, _) => Readiness::Failed,
            (Some(ProbeOutcome::Passed), true, _) => Readiness::Ready,
            (Some(ProbeOutcome::Passed), false, Proof::MacAndPerson) => Readiness::Half,
            (Some(ProbeOutcome::Passed), false, _) => Readiness::Ready,
            // Where the Mac can't look, a person's word is enough.
            (_, true, _) => Readiness::Ready,
            (_, false, _) => Readiness::Open,
        }
    }

    /// The checks a check waits for.
    #[must_use]
    pub fn waits_for(&self, item: PreflightItem) -> Vec<PreflightItem> {
        let stands = |item| {
            matches!(
                self.readiness(item),
                Readiness::Ready | Readiness::Overruled
            )
        };
        item.needs()
            .iter()
            .copied()
            .filter(|item| !stands(*item))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(fact: Fact) -> Event {
        Event {
            id: Uuid::nil(),
            at: Timestamp::UNIX_EPOCH,
            operator: None,
            fact,
        }
    }

    fn probed(item: PreflightItem, outcome: ProbeOutcome) -> Event {
        event(Fact::PreflightProbed {
            item,
            outcome,
            seen: BTreeMap::new(),
        })
    }

    #[test]
    fn a_check_of_mac_and_person_needs_both() {
        let mut preflight = Preflight::default();
        assert_eq!(preflight.readiness(PreflightItem::P8), Readiness::Open);
        preflight.apply(&probed(PreflightItem::P8, ProbeOutcome::Passed));
        assert_eq!(preflight.readiness(PreflightItem::P8), Readiness::Half);
        preflight.apply(&event(Fact::PreflightTicked {
            item: PreflightItem::P8,
            note: None,
        }));
        assert_eq!(preflight.readiness(PreflightItem::P8), Readiness::Ready);
        preflight.apply(&probed(PreflightItem::P8, ProbeOutcome::Failed));
        assert_eq!(preflight.readiness(PreflightItem::P8), Readiness::Overruled);
        preflight.apply(&event(Fact::PreflightUnticked {
            item: PreflightItem::P8,
        }));
        assert_eq!(preflight.readiness(PreflightItem::P8), Readiness::Failed);
    }

    #[test]
    fn no_check_waits_for_itself() {
        fn depth(item: PreflightItem, left: usize) -> bool {
            left > 0 && item.needs().iter().all(|needed| depth(*needed, left - 1))
        }
        assert!(
            PreflightItem::ALL
                .iter()
                .all(|item| depth(*item, PreflightItem::ALL.len()))
        );
    }

    #[test]
    fn disk_grows_with_the_ipads_at_once() {
        assert_eq!(disk_needed(0), 15_000_000_000);
        assert_eq!(disk_needed(10), 115_000_000_000);
    }
}
