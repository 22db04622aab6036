//! What a blueprint says about each single iPad: its name, its values, whether it may be erased.

use std::collections::BTreeMap;

use ledger::DeviceRow;
use migration::{Device, Field, Serial, Tick};
use profiles::blueprint::{Guards, PlanDevice};
use profiles::placeholder::{Placeholder, Values, expand_text};

use crate::error::Result;
use crate::workplace::Workplace;
use crate::{batches, devices};

/// The iPads of a batch as a plan sees them.
///
/// # Errors
/// Those of the ledger.
pub fn plan_devices(place: &Workplace, rows: &[DeviceRow]) -> Result<Vec<PlanDevice>> {
    let school = place.school()?.name;
    let limits = place.reader().school()?.limits.is_some();
    let one = |row: &DeviceRow| {
        let device = devices::one(place, &row.serial)?;
        let open = !limits || !device.standing.without(&Tick::GUARDS).is_empty();
        Ok(PlanDevice {
            serial: row.serial.to_string(),
            ecid: device.text(Field::Ecid).map(|ecid| ecid.into_owned()),
            values: values(&device, &school),
            guards: if open { Guards::Open } else { Guards::Hold },
        })
    };
    rows.iter().map(one).collect()
}

/// What the placeholders stand for on one iPad.
#[must_use]
pub fn values(device: &Device, school: &str) -> Values {
    let fields = [
        (Placeholder::AssetTag, Field::AssetTag),
        (Placeholder::DeviceName, Field::DeviceName),
        (Placeholder::Class, Field::Class),
        (Placeholder::Seat, Field::Seat),
        (Placeholder::Keeper, Field::Keeper),
    ];
    let mut values: Values = fields
        .into_iter()
        .filter_map(|(placeholder, field)| Some((placeholder, device.text(field)?.into_owned())))
        .collect();
    values.insert(Placeholder::Serial, device.serial.to_string());
    values.insert(Placeholder::School, school.to_owned());
    values
}

/// What a name pattern comes to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// Each iPad with its name, in the order they stand in their carts.
    pub names: Vec<(Serial, String)>,
    /// iPads that the roster lacks a value for, with the placeholder that has none.
    pub missing: Vec<(Serial, Placeholder)>,
    /// Names that several iPads would get, each once.
    pub twice: Vec<String>,
}

/// The names that a pattern gives the iPads of a batch, or all iPads of the school.
///
/// # Errors
/// [`crate::Error::Unknown`] for a batch; those of the ledger.
pub fn name_ipads(place: &Workplace, pattern: &str, batch: Option<&str>) -> Result<Naming> {
    let school = place.school()?.name;
    let ipads = match batch {
        None => place.reader().all_devices()?,
        Some(name) => batches::devices(place, &batches::find(place, name)?)?
            .iter()
            .map(|row| devices::one(place, &row.serial))
            .collect::<Result<_>>()?,
    };
    let mut naming = Naming::default();
    let mut seen = BTreeMap::<String, usize>::new();
    for ipad in &ipads {
        match expand_text(pattern, &values(ipad, &school)) {
            Ok(name) => {
                *seen.entry(name.clone()).or_default() += 1;
                naming.names.push((ipad.serial.clone(), name));
            }
            Err(placeholder) => naming.missing.push((ipad.serial.clone(), placeholder)),
        }
    }
    let several = seen.into_iter().filter(|(_, count)| *count > 1);
    naming.twice = several.map(|(name, _)| name).collect();
    Ok(naming)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::tests::practice_school;

    #[test]
    fn names_that_are_missing_or_stand_twice_are_found() {
        let (_folder, mut place) = practice_school();
        crate::practice::tests::list_ipads(
            &mut place,
            &[
                ("ZZPRAC0001", "701", Some("1")),
                ("ZZPRAC0002", "701", Some("1")),
                ("ZZPRAC0003", "701", None),
            ],
        );
        let naming = name_ipads(&place, "{class}-{seat}", None).unwrap();
        assert_eq!(naming.names.len(), 2);
        assert_eq!(naming.twice, ["701-1"]);
        let [(serial, placeholder)] = &naming.missing[..] else {
            panic!("{:?}", naming.missing);
        };
        assert_eq!(
            (serial.as_str(), *placeholder),
            ("ZZPRAC0003", Placeholder::Seat)
        );
        let plain = name_ipads(&place, "{serial}", None).unwrap();
        assert_eq!((plain.names.len(), plain.twice.len()), (3, 0));
    }
}
