//! One iPad on several rows: agreeing rows become one, differing values are told.

use std::collections::HashMap;

use migration::{Field, Serial};

use super::row::Columns;
use crate::{Finding, FindingCode, Row, Rules};

/// Which of two differing values is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The one that stands higher in the list.
    First,
    /// The one that stands lower.
    Second,
}

/// The iPads so far.
pub(super) struct Merging<'a> {
    pub(super) rows: Vec<Row>,
    pub(super) merged: usize,
    places: HashMap<Serial, usize>,
    rules: &'a Rules<'a>,
    columns: &'a Columns<'a>,
}

impl<'a> Merging<'a> {
    pub(super) fn new(rules: &'a Rules<'a>, columns: &'a Columns<'a>) -> Self {
        Self {
            rows: Vec::new(),
            merged: 0,
            places: HashMap::new(),
            rules,
            columns,
        }
    }

    /// Adds a row; what concerns only this row of a merged iPad goes to `findings`.
    pub(super) fn add(&mut self, row: Row, findings: &mut Vec<Finding>) {
        let place = self.places.get(&row.serial).copied();
        let Some(first) = place.and_then(|place| self.rows.get_mut(place)) else {
            self.places.insert(row.serial.clone(), self.rows.len());
            self.rows.push(row);
            return;
        };
        self.merged += 1;
        let differing = differences(first, &row);
        if differing.is_empty() {
            let args = [
                ("serial", row.serial.as_str().into()),
                ("first_row", first.number.into()),
            ];
            let finding = Finding::new(FindingCode::DuplicateSame, args).at_row(row.number);
            findings.push(finding.in_column(self.columns.header(Field::Serial)));
        }
        for (field, text) in row.fields {
            let Some(earlier) = first.fields.get_mut(&field) else {
                first.fields.insert(field, text);
                continue;
            };
            if !differing.contains(&field) {
                continue;
            }
            let answer = self
                .rules
                .choices
                .and_then(|choices| choices.get(&(row.serial.clone(), field)))
                .copied();
            // The ledger has the lower one only if it was chosen before, or another list says so.
            let known = self.rules.known.get(&row.serial);
            let is_known = known.and_then(|known| known.get(&field)) == Some(&text);
            let answer = answer.or(is_known.then_some(Choice::Second));
            let kept = match answer.unwrap_or(self.rules.otherwise) {
                Choice::First => earlier.clone(),
                Choice::Second => text.clone(),
            };
            let args = [
                ("serial", row.serial.as_str().into()),
                ("first_row", first.number.into()),
                ("field", field.key().into()),
                ("first", earlier.as_str().into()),
                ("second", text.into()),
                ("kept", kept.as_str().into()),
            ];
            let about = |code| {
                let finding = Finding::new(code, args).at_row(row.number);
                finding.in_column(self.columns.header(field))
            };
            // What a person settled is no doubt about the iPad.
            match answer {
                Some(_) => findings.push(about(FindingCode::DuplicateSettled)),
                None => first.findings.push(about(FindingCode::DuplicateDiffers)),
            }
            *earlier = kept;
        }
        // Doubts about the serial itself are the same in both rows.
        findings.extend(row.findings.into_iter().filter(|finding| {
            !first
                .findings
                .iter()
                .any(|other| other.code == finding.code)
        }));
    }
}

fn differences(first: &Row, second: &Row) -> Vec<Field> {
    second
        .fields
        .iter()
        .filter(|(field, text)| {
            first
                .fields
                .get(field)
                .is_some_and(|earlier| earlier != *text)
        })
        .map(|(field, _)| *field)
        .collect()
}
