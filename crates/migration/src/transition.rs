//! The table of transitions: from which stage to which, on what evidence, behind which guards.

use crate::{Evidence, Stage, Tick};

/// What has to hold before a stage may be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// This tick is set in the present pass.
    Ticked(Tick),
    /// The page of limits was acknowledged once for the school.
    Limits,
    /// A person confirmed this very serial just now.
    Confirmed,
    /// A signed receipt is the evidence, or the slot is recorded.
    ReceiptOrSlot,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The stages it leaves.
    pub from: &'static [Stage],
    /// The stage it enters.
    pub to: Stage,
    /// The kinds of evidence that are enough.
    pub evidence: &'static [Evidence],
    /// What has to hold.
    pub guards: &'static [Guard],
}

/// Told or proved by a person. Where a tick is enough, a document is too.
const TOLD: &[Evidence] = &[Evidence::Manual, Evidence::Document];
/// Told, or read out by cfgutil.
const READ: &[Evidence] = &[Evidence::Manual, Evidence::Document, Evidence::Cfgutil];
/// Told, read out, or seen on USB.
const SEEN: &[Evidence] = Evidence::ALL;

/// The guards of every way into `wiped`, a repetition too.
pub const ERASE_GUARDS: &[Guard] = &[
    Guard::Ticked(Tick::BackedUp),
    Guard::Ticked(Tick::Unlocked),
    Guard::Ticked(Tick::Unassigned),
    Guard::Limits,
    Guard::Confirmed,
];

const fn row(
    from: &'static [Stage],
    to: Stage,
    evidence: &'static [Evidence],
    guards: &'static [Guard],
) -> Transition {
    Transition {
        from,
        to,
        evidence,
        guards,
    }
}

/// All transitions but getting stuck and getting free again, which depend on the stage before.
///
/// Two rows go beyond the written plan: an iPad can be lost at any stage, not only before
/// it came, and it can be collected when it turns up again.
pub const TABLE: &[Transition] = &[
    row(&[Stage::Planned], Stage::Collected, SEEN, &[]),
    row(
        &[Stage::Collected],
        Stage::BackedUp,
        TOLD,
        &[Guard::Ticked(Tick::BackedUp)],
    ),
    row(
        &[Stage::BackedUp],
        Stage::Unlocked,
        TOLD,
        &[Guard::Ticked(Tick::Unlocked)],
    ),
    row(
        &[Stage::Unlocked],
        Stage::Unassigned,
        TOLD,
        &[Guard::Ticked(Tick::Unassigned)],
    ),
    row(&[Stage::Unassigned], Stage::Wiped, READ, ERASE_GUARDS),
    row(
        &[Stage::Supervised, Stage::Provisioned, Stage::Verified],
        Stage::Wiped,
        READ,
        ERASE_GUARDS,
    ),
    row(&[Stage::Wiped], Stage::Supervised, READ, &[]),
    row(&[Stage::Supervised], Stage::Provisioned, READ, &[]),
    row(&[Stage::Provisioned], Stage::Verified, TOLD, &[]),
    row(
        &[Stage::Verified],
        Stage::HandedOver,
        TOLD,
        &[Guard::ReceiptOrSlot],
    ),
    row(
        &[Stage::HandedOver, Stage::Repair, Stage::Missing],
        Stage::Collected,
        SEEN,
        &[],
    ),
    // Found supervised by our own identity: the app asks first.
    row(
        &[Stage::Planned, Stage::Collected],
        Stage::Supervised,
        &[Evidence::Cfgutil],
        &[Guard::Confirmed],
    ),
    row(
        &[
            Stage::Planned,
            Stage::Collected,
            Stage::BackedUp,
            Stage::Unlocked,
            Stage::Unassigned,
            Stage::Wiped,
            Stage::Supervised,
            Stage::Provisioned,
            Stage::Verified,
            Stage::HandedOver,
            Stage::Blocked,
        ],
        Stage::Missing,
        TOLD,
        &[],
    ),
    row(
        &[
            Stage::Planned,
            Stage::Collected,
            Stage::BackedUp,
            Stage::Unlocked,
            Stage::Unassigned,
            Stage::Wiped,
            Stage::Supervised,
            Stage::Provisioned,
            Stage::Verified,
            Stage::HandedOver,
            Stage::Blocked,
            Stage::Missing,
        ],
        Stage::Repair,
        TOLD,
        &[Guard::Ticked(Tick::Unassigned)],
    ),
    row(
        &[
            Stage::Planned,
            Stage::Collected,
            Stage::BackedUp,
            Stage::Unlocked,
            Stage::Unassigned,
            Stage::Wiped,
            Stage::Supervised,
            Stage::Provisioned,
            Stage::Verified,
            Stage::HandedOver,
            Stage::Blocked,
            Stage::Missing,
            Stage::Repair,
        ],
        Stage::Retired,
        &[Evidence::Document],
        &[],
    ),
];

/// The row of a single step, if there is one.
#[must_use]
pub fn step(from: Stage, to: Stage) -> Option<&'static Transition> {
    TABLE
        .iter()
        .find(|row| row.to == to && row.from.contains(&from))
}

/// The row with which the path enters a stage; none for `planned` and beside the path.
#[must_use]
pub fn entrance(stage: Stage) -> Option<&'static Transition> {
    let position = stage.position()?.checked_sub(1)?;
    step(*Stage::PATH.get(position)?, stage)
}

/// The tick that by itself proves a stage of the path.
#[must_use]
pub const fn proof(stage: Stage) -> Option<Tick> {
    match stage {
        Stage::BackedUp => Some(Tick::BackedUp),
        Stage::Unlocked => Some(Tick::Unlocked),
        Stage::Unassigned => Some(Tick::Unassigned),
        _ => None,
    }
}
