//! Which check is looked at how: at once in the ledger, or slowly outside of it.

use std::path::PathBuf;

use ledger::Kind;
use migration::PreflightItem;

use super::seen::Seen;
use super::{of_ledger, of_mac};
use crate::error::Result;
use crate::tools;
use crate::workplace::Workplace;

/// The checks that the Mac can look at, in order.
pub const LOOKED_AT: &[PreflightItem] = &[
    PreflightItem::P1,
    PreflightItem::P6,
    PreflightItem::P7,
    PreflightItem::P8,
    PreflightItem::P10,
    PreflightItem::P11,
    PreflightItem::P12,
    PreflightItem::P13,
    PreflightItem::P14,
    PreflightItem::P15,
    PreflightItem::P16,
];

/// Says whether somebody wants the look to end.
pub type Stopped<'a> = &'a dyn Fn() -> bool;

/// A look at one check.
#[derive(Debug)]
pub enum Look {
    /// It was in the ledger.
    Done(Seen),
    /// It takes seconds and needs nothing of the ledger any more.
    Slow(SlowLook),
}

/// A look that takes seconds.
#[derive(Debug)]
pub struct SlowLook(What);

#[derive(Debug)]
enum What {
    Programs { kind: Kind, chosen: Option<PathBuf> },
    Disk { folder: PathBuf, at_once: u32 },
    Power,
    Network,
    Caching,
}

/// Begins to look at one check; none if only a person can tell.
///
/// # Errors
/// Those of the ledger. A look that fails is a result, not an error.
pub fn look(place: &Workplace, item: PreflightItem, at_once: u32) -> Result<Option<Look>> {
    let slow = |what| Ok(Some(Look::Slow(SlowLook(what))));
    let done = match item {
        PreflightItem::P1 => of_ledger::roster_in(place),
        PreflightItem::P11 => of_ledger::wifi_profile(place),
        PreflightItem::P13 => of_ledger::identity(place),
        PreflightItem::P14 => of_ledger::blueprint(place),
        PreflightItem::P15 => of_ledger::restrictions(place),
        PreflightItem::P16 => of_ledger::inventory(place),
        PreflightItem::P6 => {
            let chosen = tools::chosen(place)?;
            let kind = place.kind();
            return slow(What::Programs { kind, chosen });
        }
        PreflightItem::P7 => {
            let folder = place.folder();
            return slow(What::Disk { folder, at_once });
        }
        PreflightItem::P8 => return slow(What::Power),
        PreflightItem::P10 => return slow(What::Network),
        PreflightItem::P12 => return slow(What::Caching),
        _ => return Ok(None),
    };
    Ok(Some(Look::Done(done?)))
}

impl SlowLook {
    /// For which check.
    #[must_use]
    pub const fn item(&self) -> PreflightItem {
        match self.0 {
            What::Programs { .. } => PreflightItem::P6,
            What::Disk { .. } => PreflightItem::P7,
            What::Power => PreflightItem::P8,
            What::Network => PreflightItem::P10,
            What::Caching => PreflightItem::P12,
        }
    }

    /// Looks; none if it was stopped before there was anything to say.
    #[must_use]
    pub fn take(self, stopped: Stopped<'_>) -> Option<Seen> {
        match self.0 {
            _ if stopped() => None,
            What::Programs { kind, chosen } => Some(of_mac::programs(kind, chosen)),
            What::Disk { folder, at_once } => Some(of_mac::disk(&folder, at_once)),
            What::Power => Some(of_mac::power()),
            What::Network => of_mac::network(of_mac::HOSTS, stopped),
            What::Caching => Some(of_mac::caching()),
        }
    }
}

impl Look {
    /// Looks to the end, however long it takes.
    #[must_use]
    pub fn wait(self) -> Option<Seen> {
        match self {
            Self::Done(seen) => Some(seen),
            Self::Slow(slow) => slow.take(&|| false),
        }
    }
}
