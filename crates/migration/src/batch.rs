//! Batches: a cart, a class or a day of work, and what has to be looked at in one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Assignment, Device, Digest, Event, Fact, Field, Finding, FindingCode, Serial};

/// What a batch is planned to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchPlan {
    /// Name as people say it.
    pub name: String,
    /// The day it is worked on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The cart its iPads come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<String>,
    /// Slots of that cart or hub, counted from 1; absent if it isn't known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slots: Option<u16>,
    /// The blueprint for all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blueprint: Option<Uuid>,
    /// Who works on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operators: Vec<Uuid>,
}

/// The present state of a batch, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// Its id.
    pub id: Uuid,
    /// Its plan.
    pub plan: BatchPlan,
    /// When it was planned.
    pub created_at: Timestamp,
    /// When it was declared done.
    pub closed_at: Option<Timestamp>,
}

/// A recorded copy of a supervision identity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IdentityCopy {
    /// Which identity (SHA-256 of its certificate).
    pub fingerprint: Digest,
    /// Where the copy lies.
    pub place: String,
}

impl Batch {
    /// The batch that an event plans, if it is such an event.
    #[must_use]
    pub fn created(event: &Event) -> Option<Self> {
        match &event.fact {
            Fact::BatchCreated { batch, plan } => Some(Self {
                id: *batch,
                plan: plan.clone(),
                created_at: event.at,
                closed_at: None,
            }),
            _ => None,
        }
    }

    /// Takes one event into the state. Events of other batches change nothing.
    pub fn apply(&mut self, event: &Event) {
        match &event.fact {
            Fact::BatchChanged { batch, plan } if *batch == self.id => self.plan.clone_from(plan),
            Fact::BatchClosed { batch } if *batch == self.id => self.closed_at = Some(event.at),
            _ => {}
        }
    }

    /// What has to be looked at: slots taken twice, slots the cart doesn't have, iPads whose
    /// model can't run `ipados`.
    #[must_use]
    pub fn findings(&self, devices: &[&Device], ipados: Option<&str>) -> Vec<Finding> {
        let mut findings = slot_findings(devices, self.plan.slots);
        if let Some(ipados) = ipados {
            findings.extend(
                devices
                    .iter()
                    .filter_map(|device| crate::models::doubt(device, ipados)),
            );
        }
        findings
    }
}

/// iPads that share a slot of a cart, and slots beyond `slots`.
#[must_use]
pub fn slot_findings(devices: &[&Device], slots: Option<u16>) -> Vec<Finding> {
    let mut taken: BTreeMap<(&str, &str), Vec<&Serial>> = BTreeMap::new();
    let mut findings = Vec::new();
    for device in devices {
        let cart = device.entry.text(Field::Cart).unwrap_or_default();
        let Some(slot) = device.entry.text(Field::Slot) else {
            continue;
        };
        taken.entry((cart, slot)).or_default().push(&device.serial);
        let number = slot.trim().parse::<u16>().ok();
        if let (Some(slots), Some(number)) = (slots, number)
            && !(1..=slots).contains(&number)
        {
            findings.push(
                Finding::about(FindingCode::SlotUnknown, &device.serial)
                    .with("slot", slot)
                    .with("slots", slots),
            );
        }
    }
    for ((cart, slot), serials) in taken.into_iter().filter(|(_, serials)| serials.len() > 1) {
        findings.push(
            Finding::new(FindingCode::SlotTaken)
                .with("cart", cart)
                .with("slot", slot)
                .with("count", serials.len())
                .with("serials", Serial::join(serials)),
        );
    }
    findings
}

/// What to say when an iPad is given a slot in which others are. No error: of two iPads that swap
/// their places, one is entered first.
#[must_use]
pub fn shared_slot(serial: &Serial, given: &Assignment, others: &[Serial]) -> Option<Finding> {
    let slot = given.slot.as_deref()?;
    (!others.is_empty()).then(|| {
        Finding::about(FindingCode::SlotShared, serial)
            .with("cart", given.cart.as_deref().unwrap_or("–"))
            .with("slot", slot)
            .with("count", others.len())
            .with("serials", Serial::join(others))
    })
}

/// Expected and seen iPads of a hub or cart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Expected and seen.
    pub present: Vec<Serial>,
    /// Expected and not seen.
    pub absent: Vec<Serial>,
    /// Seen and not expected.
    pub strangers: Vec<Serial>,
    /// Slots of the absent ones, as the list writes them.
    pub empty_slots: Vec<String>,
}

impl Attendance {
    /// Compares the iPads of a batch with those that were seen.
    #[must_use]
    pub fn of(expected: &[&Device], seen: &BTreeSet<Serial>) -> Self {
        let mut attendance = Self::default();
        for device in expected {
            if seen.contains(&device.serial) {
                attendance.present.push(device.serial.clone());
            } else {
                attendance.absent.push(device.serial.clone());
                attendance
                    .empty_slots
                    .extend(device.entry.text(Field::Slot).map(str::to_owned));
            }
        }
        let known: BTreeSet<&Serial> = expected.iter().map(|device| &device.serial).collect();
        attendance.strangers = seen
            .iter()
            .filter(|serial| !known.contains(serial))
            .cloned()
            .collect();
        attendance
    }

    /// The finding for absent iPads: expected n, seen m, and in which slots to swap the cable.
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        (!self.absent.is_empty()).then(|| {
            Finding::new(FindingCode::BatchNotSeen)
                .with("expected", self.present.len() + self.absent.len())
                .with("seen", self.present.len())
                .with("slots", self.empty_slots.join(", "))
        })
    }
}

/// What forbids calling a batch done: its identity has to lie in two places.
///
/// Two copies in one place count as one. Source: Configurator user guide cade65abdcd (an
/// identity can't be made again) and the rule that one lost copy must not end supervision.
#[must_use]
pub fn identity_finding(fingerprint: Option<Digest>, copies: &[IdentityCopy]) -> Option<Finding> {
    let Some(fingerprint) = fingerprint else {
        return Some(Finding::new(FindingCode::IdentityMissing));
    };
    let places: BTreeSet<String> = copies
        .iter()
        .filter(|copy| copy.fingerprint == fingerprint)
        .map(|copy| copy.place.trim().to_lowercase())
        .filter(|place| !place.is_empty())
        .collect();
    (places.len() < 2).then(|| {
        Finding::new(FindingCode::IdentityBackupsMissing)
            .with("places", places.len())
            .with("needed", 2)
    })
}
