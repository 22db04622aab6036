//! Two lines that are one iPad, and an iPad that takes the place of another: asked before the
//! event is written.

use crate::{Device, Error, Fact, Stage};

/// Whether a line of the list is a wrong serial number of another iPad.
///
/// A number that the bench met, or under which an iPad was erased, is no slip of a pen.
///
/// # Errors
/// [`Error::SameDevice`], [`Error::DeviceRetired`], [`Error::NotASlip`].
pub fn check_merge(kept: &Device, absorbed: &Device) -> Result<Fact, Error> {
    if kept.serial == absorbed.serial {
        return Err(Error::SameDevice {
            serial: kept.serial.clone(),
        });
    }
    for device in [kept, absorbed] {
        if device.merged_into.is_some() || device.stage() == Stage::Retired {
            return Err(Error::DeviceRetired {
                serial: device.serial.clone(),
            });
        }
    }
    if is_real(absorbed) {
        return Err(Error::NotASlip {
            serial: absorbed.serial.clone(),
        });
    }
    Ok(Fact::DeviceMerged {
        serial: kept.serial.clone(),
        absorbed: absorbed.serial.clone(),
        entry: absorbed.entry.clone(),
    })
}

/// Whether an iPad may take the place of another.
///
/// # Errors
/// [`Error::SameDevice`], [`Error::AlreadyReplaced`], [`Error::DeviceRetired`].
pub fn check_replacement(old: &Device, new: &Device) -> Result<Fact, Error> {
    if old.serial == new.serial {
        return Err(Error::SameDevice {
            serial: old.serial.clone(),
        });
    }
    if old.merged_into.is_some() || new.merged_into.is_some() || new.stage() == Stage::Retired {
        let gone = if old.merged_into.is_some() { old } else { new };
        return Err(Error::DeviceRetired {
            serial: gone.serial.clone(),
        });
    }
    let by = |one: &Device, other: &Option<crate::Serial>| {
        let other = other.clone()?;
        Some(Error::AlreadyReplaced {
            serial: one.serial.clone(),
            other,
        })
    };
    if let Some(error) = by(old, &old.replaced_by).or_else(|| by(new, &new.replaces)) {
        return Err(error);
    }
    Ok(Fact::Replaced {
        serial: old.serial.clone(),
        replacement: new.serial.clone(),
    })
}

/// Whether something happened under this number that a slip of a pen can't do.
fn is_real(device: &Device) -> bool {
    let standing = &device.standing;
    let stage = standing
        .stuck
        .as_ref()
        .map_or(standing.stage, |stuck| stuck.before);
    let erased = stage.position() >= Stage::Wiped.position();
    device.seen.is_some() || device.replaces.is_some() || standing.rounds > 0 || erased
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::{Entry, Event, Evidence, Field};

    fn ipad(serial: &str) -> Device {
        Device::new(serial.parse().unwrap(), Timestamp::UNIX_EPOCH)
    }

    fn after(device: &mut Device, fact: Fact) {
        device.apply(&Event {
            id: Uuid::nil(),
            at: Timestamp::UNIX_EPOCH,
            operator: None,
            fact,
        });
    }

    #[test]
    fn a_slip_becomes_part_of_the_right_ipad() {
        let (mut right, mut slip) = (ipad("DMPXK1A2B3C4"), ipad("DMPXK1A2B3O4"));
        slip.entry = Entry::from_iter([(Field::AssetTag, "314-01")]);
        let fact = check_merge(&right, &slip).unwrap();
        after(&mut right, fact.clone());
        after(&mut slip, fact);
        assert_eq!(right.entry.text(Field::AssetTag), Some("314-01"));
        assert_eq!(slip.merged_into.as_ref(), Some(&right.serial));
        let again = check_merge(&right, &slip).unwrap_err();
        assert_eq!(again.code(), "device-retired");
    }

    #[test]
    fn a_number_that_the_bench_met_is_no_slip() {
        let (right, mut met) = (ipad("DMPXK1A2B3C4"), ipad("DMPXK1A2B3C5"));
        let serial = met.serial.clone();
        after(
            &mut met,
            Fact::DeviceSeen {
                serial,
                evidence: Evidence::Usb,
                entry: Entry::default(),
            },
        );
        assert_eq!(check_merge(&right, &met).unwrap_err().code(), "not-a-slip");
        let itself = check_merge(&right, &right).unwrap_err();
        assert_eq!(itself.code(), "same-device");
    }

    #[test]
    fn a_place_is_taken_once() {
        let (mut old, mut new) = (ipad("DMPXK1A2B3C4"), ipad("DMPXK1A2B3C5"));
        let fact = check_replacement(&old, &new).unwrap();
        after(&mut old, fact.clone());
        after(&mut new, fact);
        let third = ipad("DMPXK1A2B3C6");
        let code = |old, new| check_replacement(old, new).unwrap_err().code();
        assert_eq!(code(&old, &third), "already-replaced");
        assert_eq!(code(&third, &new), "already-replaced");
    }
}
