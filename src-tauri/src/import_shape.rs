//! An import as the page sees it.

use std::collections::BTreeMap;

use ::roster::{
    Choice, Finding, FindingCode, HeaderRow, Outcome, ReadOptions, Row, Separator, TextEncoding,
    Use,
};
use companion::Error;
use companion::batches::Taken;
use companion::rosters::{Choices, Corrections, Counts, ListPreview};
use migration::{Field, Severity};

use crate::desk::Answer;
use crate::devices::parsed;
use crate::failure::Failure;
use crate::imports::Import;
use crate::wire::{
    ColumnUse, ImportChange, ImportColumn, ImportCounts, ImportKind, ImportList, ImportRow,
    ImportRows, ImportRowsAsk, ImportSheet, ListCorrections, ListRead, ReadChoices, Said,
    TakenLine, TopRow, TwoValues, ValueChoice, json,
};

/// Most rows and lines that are sent at once.
const MOST: usize = 200;
/// First cells of a column that are shown.
const SAMPLES: usize = 3;
/// Characters of a sample that are shown.
const SAMPLE_CHARS: usize = 40;

/// The whole import.
pub(crate) fn sheet(import: &Import) -> ImportSheet {
    let previews = &import.previews;
    let read = |at: usize| previews.files.iter().find(|list| list.place == at);
    let refused = |at: usize| previews.refused.iter().find(|list| list.place == at);
    let opened = import
        .lists
        .iter()
        .enumerate()
        .map(|(at, (list, corrections))| ImportList {
            name: list.name(),
            refused: refused(at).map(|list| Failure::from(&list.source)),
            read: read(at).map(|list| list_read(list, corrections)),
        });
    let closed = import.closed.iter().map(|(name, failure)| ImportList {
        name: name.clone(),
        refused: Some(failure.clone()),
        read: None,
    });
    let lists: Vec<ImportList> = opened.chain(closed).collect();
    let doubtful = lists
        .iter()
        .filter_map(|list| Some(list.read.as_ref()?.counts.doubtful));
    ImportSheet {
        import: import.id,
        counts: counts(previews.counts(), doubtful.sum()),
        taken: taken(&previews.taken),
        taken_count: previews.taken.len(),
        batch: import.batch.clone(),
        stopped: previews.files.is_empty() || !previews.errors().is_empty(),
        choices: ReadChoices {
            encodings: TextEncoding::ALL.iter().map(|one| one.name()).collect(),
            separators: Separator::ALL.iter().map(|one| one.id()).collect(),
            fields: usable().map(Field::key).collect(),
        },
        lists,
    }
}

/// Fields that a column can become. What follows from steps is never taken from a list.
fn usable() -> impl Iterator<Item = Field> {
    let all = Field::ALL.iter().copied();
    all.filter(|field| !field.is_derived() || matches!(field, Field::Serial | Field::Batch))
}

fn counts(counts: Counts, doubtful: usize) -> ImportCounts {
    ImportCounts {
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        skipped: counts.skipped,
        doubtful,
    }
}

/// The first iPads that leave another batch.
pub(crate) fn taken(all: &[Taken]) -> Vec<TakenLine> {
    let line = |one: &Taken| TakenLine {
        serial: one.serial.to_string(),
        from: one.from.clone(),
    };
    all.iter().take(MOST).map(line).collect()
}

fn list_read(list: &ListPreview, corrections: &Corrections) -> ListRead {
    let reading = &list.preview.reading;
    let understood = &list.preview.understood;
    let rows = doubtful(list);
    let open = rows
        .values()
        .filter(|findings| findings.iter().any(|one| is_doubt(one)));
    let whole = understood
        .findings
        .iter()
        .filter(|finding| finding.row.is_none());
    ListRead {
        format: reading.format.id(),
        encoding: reading.encoding.map(TextEncoding::name),
        separator: reading.separator.map(Separator::id),
        sheets: reading.sheets.clone(),
        sheet: reading.table.sheet.clone(),
        header: reading.table.header_row(),
        top: reading
            .top
            .iter()
            .map(|row| TopRow {
                number: row.number,
                cells: row.cells.clone(),
            })
            .collect(),
        columns: columns(list),
        counts: counts(Counts::of(&list.preview), open.count()),
        merged: understood.merged,
        notes: whole.map(said).collect(),
        corrections: told(corrections),
    }
}

fn columns(list: &ListPreview) -> Vec<ImportColumn> {
    let reading = &list.preview.reading;
    let samples = |at: usize| {
        let cells = reading.table.rows.iter().map(|row| row.cell(at));
        let filled = cells.filter(|cell| !cell.is_empty()).take(SAMPLES);
        filled
            .map(|cell| cell.chars().take(SAMPLE_CHARS).collect())
            .collect()
    };
    let all = reading.mapping.columns().iter().enumerate();
    all.map(|(at, column)| ImportColumn {
        letters: ::roster::letters(at),
        header: column.header.clone(),
        filled: column.filled,
        field: match column.used_for {
            Use::Field(field) => Some(field.key()),
            _ => None,
        },
        second: match column.used_for {
            Use::Second(field) => Some(field.key()),
            _ => None,
        },
        secret: matches!(column.used_for, Use::BypassCode | Use::Secret),
        samples: samples(at),
    })
    .collect()
}

/// The findings of rows that deserve a look or were settled, by row.
fn doubtful(list: &ListPreview) -> BTreeMap<u32, Vec<&Finding>> {
    let mut rows: BTreeMap<u32, Vec<&Finding>> = BTreeMap::new();
    for finding in &list.preview.understood.findings {
        let settled = matches!(
            finding.code,
            FindingCode::DuplicateSettled | FindingCode::RowLeftOut
        );
        if let Some(row) = finding.row.filter(|_| is_doubt(finding) || settled) {
            rows.entry(row).or_default().push(finding);
        }
    }
    rows
}

fn is_doubt(finding: &Finding) -> bool {
    finding.severity != Severity::Info
}

/// Some rows of one list.
pub(crate) fn rows_of(import: &Import, ask: ImportRowsAsk) -> ImportRows {
    let found = import
        .previews
        .files
        .iter()
        .find(|list| list.place == ask.list);
    let rows = found
        .map(|list| (list, all_rows(list, ask.kind)))
        .map(|(list, numbers)| {
            let page = numbers.iter().skip(ask.offset).take(ask.limit.min(MOST));
            (
                numbers.len(),
                page.map(|(row, findings)| shape(list, *row, findings))
                    .collect(),
            )
        });
    let (total, rows) = rows.unwrap_or_default();
    ImportRows { total, rows }
}

type Numbered<'a> = (u32, Vec<&'a Finding>);

fn all_rows(list: &ListPreview, kind: ImportKind) -> Vec<Numbered<'_>> {
    let understood = &list.preview.understood;
    let with = |wanted: fn(&Outcome) -> bool| {
        let rows = understood.rows.iter().zip(&list.preview.outcomes);
        let rows = rows.filter(|(_, outcome)| wanted(outcome));
        rows.map(|(row, _)| (row.number, Vec::new())).collect()
    };
    match kind {
        ImportKind::New => with(|outcome| matches!(outcome, Outcome::New)),
        ImportKind::Changed => with(|outcome| matches!(outcome, Outcome::Changed(_))),
        ImportKind::Same => with(|outcome| matches!(outcome, Outcome::Same)),
        ImportKind::Doubtful => doubtful(list).into_iter().collect(),
        ImportKind::Skipped => {
            let of = |row: u32| {
                let findings = understood.findings.iter();
                findings
                    .filter(|finding| finding.row == Some(row))
                    .collect()
            };
            understood
                .skipped
                .iter()
                .map(|row| (row.number, of(row.number)))
                .collect()
        }
    }
}

fn shape(list: &ListPreview, number: u32, findings: &[&Finding]) -> ImportRow {
    let understood = &list.preview.understood;
    let at = understood.rows.iter().position(|row| row.number == number);
    let row: Option<&Row> = at.and_then(|at| understood.rows.get(at));
    let outcome = at.and_then(|at| list.preview.outcomes.get(at));
    let named = findings
        .iter()
        .find_map(|one| one.args.get("serial")?.as_str());
    let text = |field: Field| row.and_then(|row| row.fields.get(&field).cloned());
    let changes = match outcome {
        Some(Outcome::Changed(changes)) => changes.as_slice(),
        _ => &[],
    };
    let two = |one: &&&Finding| {
        matches!(
            one.code,
            FindingCode::DuplicateDiffers | FindingCode::DuplicateSettled
        )
    };
    ImportRow {
        row: number,
        serial: row
            .map(|row| row.serial.to_string())
            .or_else(|| named.map(str::to_owned)),
        asset_tag: text(Field::AssetTag),
        device_name: text(Field::DeviceName),
        changes: changes
            .iter()
            .map(|change| ImportChange {
                field: change.field.key(),
                old: change.old.clone(),
                new: change.new.clone(),
            })
            .collect(),
        values: findings.iter().filter(two).map(|one| values(one)).collect(),
        findings: findings.iter().map(|one| said(one)).collect(),
        left_out: findings
            .iter()
            .any(|one| one.code == FindingCode::RowLeftOut),
        skipped: understood.skipped.iter().any(|row| row.number == number),
    }
}

fn values(finding: &Finding) -> TwoValues {
    let text = |name: &str| {
        let value = finding.args.get(name).and_then(|value| value.as_str());
        value.unwrap_or_default().to_owned()
    };
    let (first, kept) = (text("first"), text("kept"));
    let row = finding
        .args
        .get("first_row")
        .and_then(serde_json::Value::as_u64);
    TwoValues {
        field: text("field"),
        second: text("second"),
        first_row: row
            .and_then(|row| u32::try_from(row).ok())
            .unwrap_or_default(),
        chosen: (finding.code == FindingCode::DuplicateSettled).then_some(if kept == first {
            "first"
        } else {
            "second"
        }),
        first,
    }
}

/// A finding of a list.
pub(crate) fn said(finding: &Finding) -> Said {
    Said {
        severity: json(finding.severity),
        code: finding.code.code().to_owned(),
        args: json(&finding.args),
    }
}

/// What the page corrected.
pub(crate) fn corrections(wish: &ListCorrections) -> Answer<Corrections> {
    let named = |name: &String| TextEncoding::named(name).ok_or(Error::bad("encoding", name));
    let marked = |id: &String| Separator::named(id).ok_or(Error::bad("separator", id));
    let column = |one: &ColumnUse| Ok((one.column, one.field.as_deref().map(parsed).transpose()?));
    let choice = |one: &ValueChoice| {
        let counts = if one.second {
            Choice::Second
        } else {
            Choice::First
        };
        Ok(((parsed(&one.serial)?, parsed(&one.field)?), counts))
    };
    Ok(Corrections {
        read: ReadOptions {
            encoding: wish.encoding.as_ref().map(named).transpose()?,
            separator: wish.separator.as_ref().map(marked).transpose()?,
            sheet: wish.sheet.clone(),
            header: wish.header.map(|row| match row {
                0 => HeaderRow::None,
                row => HeaderRow::At(row),
            }),
            columns: wish.columns.iter().map(column).collect::<Answer<_>>()?,
        },
        left_out: wish.left_out.iter().copied().collect(),
        choices: wish
            .choices
            .iter()
            .map(choice)
            .collect::<Answer<Choices>>()?,
    })
}

/// The same for the page.
fn told(corrections: &Corrections) -> ListCorrections {
    let read = &corrections.read;
    let columns = read.columns.iter();
    let choices = corrections.choices.iter();
    ListCorrections {
        encoding: read.encoding.map(|one| one.name().to_owned()),
        separator: read.separator.map(|one| one.id().to_owned()),
        sheet: read.sheet.clone(),
        header: read.header.map(|header| match header {
            HeaderRow::None => 0,
            HeaderRow::At(row) => row,
        }),
        columns: columns
            .map(|(column, field)| ColumnUse {
                column: *column,
                field: field.map(|field| field.key().to_owned()),
            })
            .collect(),
        left_out: corrections.left_out.iter().copied().collect(),
        choices: choices
            .map(|((serial, field), choice)| ValueChoice {
                serial: serial.to_string(),
                field: field.key().to_owned(),
                second: *choice == Choice::Second,
            })
            .collect(),
    }
}
