//! What the columns of a list mean, and how a person corrects it.

use migration::Field;

use crate::{
    Error, Finding, FindingCode, Table,
    grid::letters,
    synonym::{self, Meaning},
    table, twins,
};

/// What a column is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Its cells become this field.
    Field(Field),
    /// It would be this field, but another column is.
    Second(Field),
    /// Not used.
    Unused,
    /// Bypass codes of Activation Lock: counted, never taken in.
    BypassCode,
    /// Passwords or passcodes: counted, never taken in.
    Secret,
}

/// One column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The header, or the letter of the column where there is none.
    pub header: String,
    /// Cells below the header that hold something.
    pub filled: usize,
    /// What it is used for.
    pub used_for: Use,
}

/// What each column means, from column A on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Column>,
    found: SerialFound,
}

/// How the serial column was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum SerialFound {
    #[default]
    ByName,
    ByContent,
    /// Another column is called so.
    DespiteName(String),
    ByPerson,
}

impl Mapping {
    pub(crate) fn understand(table: &Table, width: usize) -> Self {
        let mut columns = Vec::with_capacity(width);
        let mut ranks = Vec::with_capacity(width);
        for index in 0..width {
            let header = table.header.as_ref().map_or("", |row| row.cell(index));
            let (used_for, rank) = match synonym::meaning(header) {
                Some(Meaning::Field { field, rank }) => (Use::Field(field), rank),
                Some(Meaning::BypassCode) => (Use::BypassCode, 0),
                Some(Meaning::Secret) => (Use::Secret, 0),
                None => (Use::Unused, 0),
            };
            columns.push(Column {
                header: if header.is_empty() {
                    letters(index)
                } else {
                    header.to_owned()
                },
                filled: table::filled(&table.rows, index),
                used_for,
            });
            ranks.push(rank);
        }
        let mut mapping = Self {
            columns,
            found: SerialFound::ByName,
        };
        mapping.settle_serial(table, &ranks);
        mapping.settle_twins(&ranks);
        mapping
    }

    /// All columns, from column A on.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The column (from 0) that becomes this field.
    #[must_use]
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.used_for == Use::Field(field))
    }

    /// Each used field with the header of its column, in the order of the canonical list.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        Field::ALL.iter().filter_map(|field| {
            let column = self.columns.get(self.column_of(*field)?)?;
            Some((*field, column.header.as_str()))
        })
    }

    /// Uses a column (from 0) for a field, or for nothing.
    ///
    /// A column that was used for that field until now isn't used any more.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::ColumnRefused`] for columns with secrets.
    pub fn set(&mut self, column: usize, field: Option<Field>) -> Result<(), Error> {
        let Some(chosen) = self.columns.get(column) else {
            return Err(Error::ColumnUnknown { column: column + 1 });
        };
        if matches!(chosen.used_for, Use::BypassCode | Use::Secret) {
            return Err(Error::ColumnRefused {
                column: chosen.header.clone(),
            });
        }
        for (index, other) in self.columns.iter_mut().enumerate() {
            if index == column {
                other.used_for = field.map_or(Use::Unused, Use::Field);
            } else if let Some(field) = field
                && other.used_for == Use::Field(field)
            {
                other.used_for = Use::Second(field);
            }
        }
        if field == Some(Field::Serial) {
            self.found = SerialFound::ByPerson;
        }
        Ok(())
    }

    pub(crate) fn secret_columns(&self) -> impl Iterator<Item = usize> {
        self.columns
            .iter()
            .enumerate()
            .filter(|(_, column)| matches!(column.used_for, Use::BypassCode | Use::Secret))
            .map(|(index, _)| index)
    }

    /// What there is to say about the columns.
    pub(crate) fn findings(&self, table: &Table) -> Vec<Finding> {
        let mut findings = Vec::new();
        let header_of = |field| {
            self.column_of(field)
                .and_then(|index| self.columns.get(index))
                .map_or("", |column| column.header.as_str())
        };
        let serial = header_of(Field::Serial);
        match &self.found {
            _ if self.column_of(Field::Serial).is_none() => {
                findings.push(Finding::new(FindingCode::NoSerialColumn, []));
            }
            SerialFound::ByContent => {
                let filled = self
                    .column_of(Field::Serial)
                    .and_then(|index| self.columns.get(index));
                let args = [
                    ("column", serial.into()),
                    ("count", filled.map_or(0, |column| column.filled).into()),
                ];
                findings.push(Finding::new(FindingCode::SerialByContent, args).in_column(serial));
            }
            SerialFound::DespiteName(named) => {
                let args = [("column", named.as_str().into()), ("used", serial.into())];
                findings
                    .push(Finding::new(FindingCode::SerialColumnMisnamed, args).in_column(named));
            }
            SerialFound::ByName | SerialFound::ByPerson => {}
        }
        for (index, column) in self.columns.iter().enumerate() {
            let name = column.header.as_str();
            let count = ("count", column.filled.into());
            let finding = match column.used_for {
                Use::Second(field) => match self.column_of(field) {
                    Some(used) if column.filled > 0 => {
                        twins::finding(table, field, (used, header_of(field)), (index, name))
                    }
                    // An empty column says nothing that could be lost.
                    _ => continue,
                },
                Use::BypassCode => {
                    Finding::new(FindingCode::BypassCodes, [("column", name.into()), count])
                }
                Use::Secret => {
                    Finding::new(FindingCode::ColumnSecret, [("column", name.into()), count])
                }
                Use::Field(
                    Field::State | Field::BlockedReason | Field::Lane | Field::UnlockToken,
                ) => Finding::new(FindingCode::ColumnDerived, [("column", name.into())]),
                Use::Field(_) | Use::Unused => continue,
            };
            findings.push(finding.in_column(name));
        }
        let unknown: Vec<&str> = self
            .columns
            .iter()
            .filter(|column| column.used_for == Use::Unused && column.filled > 0)
            .map(|column| column.header.as_str())
            .collect();
        if !unknown.is_empty() {
            findings.push(Finding::new(
                FindingCode::ColumnsUnknown,
                [
                    ("columns", unknown.join(", ").into()),
                    ("count", unknown.len().into()),
                ],
            ));
        }
        findings
    }

    /// Decides which column holds the serial numbers: a name is only a hint, since 「序號」
    /// is also what a running number is called.
    fn settle_serial(&mut self, table: &Table, ranks: &[u8]) {
        let named: Vec<usize> = (0..self.columns.len())
            .filter(|index| self.is(*index, Field::Serial))
            .collect();
        let is_good = |index: &usize| {
            let filled = table::filled(&table.rows, *index);
            filled > 0 && table::readable_serials(&table.rows, *index) * 2 >= filled
        };
        let by_rank = |index: &usize| ranks.get(*index).copied();
        let good = named.iter().copied().filter(is_good).min_by_key(by_rank);
        let free = |index: &usize| {
            matches!(
                self.columns.get(*index).map(|column| column.used_for),
                Some(Use::Unused | Use::Field(_))
            )
        };
        let by_content = || table::serial_column(&table.rows, self.columns.len()).filter(free);
        let best_name = named.iter().copied().min_by_key(by_rank);
        let (chosen, found) = match (good, best_name) {
            (Some(index), _) => (Some(index), SerialFound::ByName),
            (None, Some(name)) => match by_content() {
                Some(index) => {
                    let header = self.columns.get(name).map(|column| column.header.clone());
                    (
                        Some(index),
                        SerialFound::DespiteName(header.unwrap_or_default()),
                    )
                }
                None => (Some(name), SerialFound::ByName),
            },
            (None, None) => (by_content(), SerialFound::ByContent),
        };
        let is_misnamed = matches!(found, SerialFound::DespiteName(_));
        for index in named.into_iter().filter(|index| Some(*index) != chosen) {
            if let Some(column) = self.columns.get_mut(index) {
                // A running number beside the serial number isn't the same thing twice.
                column.used_for = if is_misnamed || !is_good(&index) {
                    Use::Unused
                } else {
                    Use::Second(Field::Serial)
                };
            }
        }
        if let Some(column) = chosen.and_then(|index| self.columns.get_mut(index)) {
            column.used_for = Use::Field(Field::Serial);
        }
        self.found = found;
    }

    /// Of two columns for one field the better name is used; among equals the first that
    /// holds something.
    fn settle_twins(&mut self, ranks: &[u8]) {
        for field in Field::ALL.iter().filter(|field| **field != Field::Serial) {
            let best = (0..self.columns.len())
                .filter(|index| self.is(*index, *field))
                .min_by_key(|index| {
                    let is_empty = self
                        .columns
                        .get(*index)
                        .is_none_or(|column| column.filled == 0);
                    (is_empty, ranks.get(*index).copied(), *index)
                });
            for (index, column) in self.columns.iter_mut().enumerate() {
                if column.used_for == Use::Field(*field) && Some(index) != best {
                    column.used_for = Use::Second(*field);
                }
            }
        }
    }

    fn is(&self, index: usize, field: Field) -> bool {
        self.columns
            .get(index)
            .is_some_and(|column| column.used_for == Use::Field(field))
    }
}
