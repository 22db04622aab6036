//! Two columns for one thing: which one counts, and whether the other says something else.

use std::borrow::Cow;

use migration::{Field, Serial};

use crate::{Finding, FindingCode, Table, fold, grid::letters};

/// What there is to say about a column that isn't used because another one is; both with
/// their place (from 0) and header.
pub(crate) fn finding(
    table: &Table,
    field: Field,
    (used_at, used): (usize, &str),
    (column_at, column): (usize, &str),
) -> Finding {
    let names = [
        ("column", column.into()),
        ("used", used.into()),
        ("column_at", letters(column_at).into()),
        ("used_at", letters(used_at).into()),
    ];
    // A blank cell in the unused column loses nothing.
    let mut differing = table.rows.iter().filter(|row| {
        let value = row.cell(column_at);
        !fold::means_nothing(value)
            && comparable(field, value) != comparable(field, row.cell(used_at))
    });
    let Some(first) = differing.next() else {
        return Finding::new(FindingCode::ColumnTwice, names);
    };
    let mut finding = Finding::new(FindingCode::ColumnTwiceDiffers, names);
    let shown = |at| first.cell(at).chars().take(60).collect::<String>();
    finding.args.extend([
        ("count".to_owned(), (1 + differing.count()).into()),
        ("first_row".to_owned(), first.number.into()),
        ("value".to_owned(), shown(column_at).into()),
        ("kept".to_owned(), shown(used_at).into()),
    ]);
    finding
}

/// Spellings of one value become equal.
fn comparable(field: Field, cell: &str) -> Cow<'_, str> {
    if field == Field::Serial
        && let Ok((serial, _)) = Serial::parse(cell)
    {
        return serial.as_str().to_owned().into();
    }
    match fold::half_width(cell) {
        Cow::Borrowed(text) => fold::trimmed(text).into(),
        Cow::Owned(text) => fold::trimmed(&text).to_owned().into(),
    }
}
