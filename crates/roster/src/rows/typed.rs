//! One iPad as a person typed it: cleaned and doubted as a list would be.

use std::collections::BTreeMap;

use migration::{Field, KeptFinding, Serial};

use super::row::Columns;
use super::{collide, serial, value};
use crate::{FindingCode, Known, Row, Rules};

/// An iPad with the values that a person typed; blank ones are absent.
///
/// Fields that follow from what happened ([`Field::is_derived`]) are left out. `known` is
/// what the ledger has, for tags and slots that are taken.
#[must_use]
pub fn typed(serial: &Serial, values: &BTreeMap<Field, String>, known: &Known) -> Row {
    let mut findings = serial::doubts(serial);
    let mut fields = BTreeMap::new();
    for (field, text) in values.iter().filter(|(field, _)| !field.is_derived()) {
        let (text, finding) = value::clean(*field, text, serial, None);
        findings.extend(finding);
        if !text.is_empty() {
            fields.insert(*field, text);
        }
    }
    let mut rows = [Row {
        number: 0,
        serial: serial.clone(),
        read_as: serial.to_string(),
        fields,
        findings,
    }];
    let columns = Columns {
        serial: 0,
        fields: Vec::new(),
    };
    collide::find(&mut rows, &columns, &Rules::new(known));
    let [row] = rows;
    row
}

/// Whether a doubt that is kept on an iPad is about this field, so that a new value settles it.
#[must_use]
pub fn is_about(doubt: &KeptFinding, field: Field) -> bool {
    let is = |code: FindingCode| doubt.code == code.code();
    match field {
        Field::AssetTag if is(FindingCode::AssetTagTwice) => true,
        Field::Cart | Field::Slot if is(FindingCode::SlotTwice) => true,
        Field::Slot if is(FindingCode::SlotUnknown) => true,
        Field::Model if is(FindingCode::NotAnIpad) => true,
        _ => doubt.args().get("field").and_then(|key| key.as_str()) == Some(field.key()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(values: &[(Field, &str)]) -> BTreeMap<Field, String> {
        let own = |(field, text): &(Field, &str)| (*field, (*text).to_owned());
        values.iter().map(own).collect()
    }

    #[test]
    fn what_is_typed_is_cleaned_and_doubted() {
        let serial = "DMPXK1A2B3C4".parse().unwrap();
        let other = "DMPXK1A2B3C5".parse().unwrap();
        let known = Known::from([(other, values(&[(Field::AssetTag, "314-01")]))]);
        let wanted = [
            (Field::AssetTag, "３１４-01"),
            (Field::Slot, "第5格"),
            (Field::Keeper, "  "),
            (Field::State, "handed_over"),
        ];
        let row = typed(&serial, &values(&wanted), &known);
        let expected = values(&[(Field::AssetTag, "314-01"), (Field::Slot, "5")]);
        assert_eq!(row.fields, expected);
        let codes: Vec<_> = row.findings.iter().map(|one| one.code).collect();
        assert_eq!(codes, [FindingCode::AssetTagTwice]);
        let kept = row.findings[0].keep();
        assert!(is_about(&kept, Field::AssetTag) && !is_about(&kept, Field::Slot));
    }
}
