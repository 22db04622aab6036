//! Whether a tick may be set: asked before the event is written.

use crate::transition::step;
use crate::{Device, Error, Evidence, Fact, Ground, PersonalText, Stage, Tick};

/// Whether a tick may be set.
///
/// # Errors
/// [`Error::DeviceRetired`], [`Error::TickEvidence`], [`Error::TickBeforeCollecting`].
pub fn check_tick(
    device: &Device,
    tick: Tick,
    evidence: Evidence,
    note: Option<PersonalText>,
    ground: &Ground,
) -> Result<Fact, Error> {
    if device.stage() == Stage::Retired {
        return Err(Error::DeviceRetired {
            serial: device.serial.clone(),
        });
    }
    if evidence.witness() != ground.witness || !tick.accepts().contains(&evidence) {
        return Err(Error::TickEvidence {
            serial: device.serial.clone(),
            tick,
            evidence,
        });
    }
    if is_too_early(device, tick) {
        return Err(Error::TickBeforeCollecting {
            serials: vec![device.serial.clone()],
            tick,
        });
    }
    Ok(Fact::Ticked {
        serial: device.serial.clone(),
        tick,
        evidence,
        note,
    })
}

/// Whether a tick may be set on all these iPads: all of them or none.
///
/// # Errors
/// Those of [`check_tick`]; iPads that have to be collected first are all named at once.
pub fn check_ticks(
    devices: &[Device],
    tick: Tick,
    evidence: Evidence,
    note: Option<PersonalText>,
    ground: &Ground,
) -> Result<Vec<Fact>, Error> {
    let (mut facts, mut early) = (Vec::new(), Vec::new());
    for device in devices {
        match check_tick(device, tick, evidence, note.clone(), ground) {
            Ok(fact) => facts.push(fact),
            Err(Error::TickBeforeCollecting { serials, .. }) => early.extend(serials),
            Err(other) => return Err(other),
        }
    }
    if early.is_empty() {
        Ok(facts)
    } else {
        Err(Error::TickBeforeCollecting {
            serials: early,
            tick,
        })
    }
}

/// Whether collecting, the next step of this iPad, would take the tick away again.
///
/// That is so of every tick before any work. After a pass, a label or a charger that turns up
/// later still belongs to it; what guards the erase can only be meant for the next one.
fn is_too_early(device: &Device, tick: Tick) -> bool {
    let standing = &device.standing;
    let stage = standing
        .stuck
        .as_ref()
        .map_or(standing.stage, |stuck| stuck.before);
    let untouched = standing.pass == 0 && standing.rounds == 0;
    step(stage, Stage::Collected).is_some() && (untouched || tick.is_guard())
}
