//! The steps that a person records on iPads.

use std::str::FromStr;

use companion::devices::{self, Consent};
use companion::undoing;
use migration::{Evidence, Finding, Reason, Serial, Stage, Tick};

use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::last::recorded;
use crate::wire::{BlockWish, MoveWish, OnOff, Recorded, Said, SerialsWish, TickWish, json};

pub(crate) use crate::story::device;

pub(crate) fn device_tick(desk: &Desk, wish: TickWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let (serials, tick): (_, Tick) = (serials(&wish.serials)?, parsed(&wish.tick)?);
    let note = wish.note.as_deref();
    match wish.set {
        OnOff::On => devices::tick(place, &serials, &[tick], parsed(&wish.evidence)?, note)?,
        OnOff::Off => devices::untick(place, &serials, tick, note)?,
    }
    recorded(place, Vec::new())
}

pub(crate) fn device_move(desk: &Desk, wish: MoveWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let (to, evidence): (Stage, Evidence) = (parsed(&wish.to)?, parsed(&wish.evidence)?);
    let confirmed = serials(&wish.confirmed)?;
    let consent = Consent::Named(&confirmed);
    let note = wish.note.as_deref();
    let moves = devices::move_to(place, &serials(&wish.serials)?, to, evidence, note, consent)?;
    let findings = moves.iter().flat_map(|one| &one.findings).map(said);
    recorded(place, findings.collect())
}

pub(crate) fn device_block(desk: &Desk, wish: BlockWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let reason: Reason = parsed(&wish.reason)?;
    devices::block_all(
        place,
        &serials(&wish.serials)?,
        reason,
        wish.note.as_deref(),
    )?;
    recorded(place, Vec::new())
}

pub(crate) fn device_unblock(desk: &Desk, wish: SerialsWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    devices::free(place, &serials(&wish.serials)?, wish.note.as_deref())?;
    recorded(place, Vec::new())
}

/// Takes back what was recorded last of each of these iPads.
pub(crate) fn device_undo(desk: &Desk, wish: SerialsWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    undoing::undo(place, &serials(&wish.serials)?, wish.note.as_deref())?;
    recorded(place, Vec::new())
}

/// A finding of the domain.
pub(crate) fn said(finding: &Finding) -> Said {
    Said {
        severity: json(finding.code.severity()),
        code: finding.code.code().to_owned(),
        args: json(&finding.args),
    }
}

/// Serial numbers as typed or scanned.
pub(crate) fn serials(texts: &[String]) -> Answer<Vec<Serial>> {
    texts.iter().map(|text| parsed(text)).collect()
}

/// A word of the domain.
pub(crate) fn parsed<T: FromStr<Err = migration::Error>>(text: &str) -> Answer<T> {
    text.parse().map_err(Failure::from)
}
