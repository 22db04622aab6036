//! Rows that give no iPad, and why: totals, remarks, a header once more.

use crate::{Finding, FindingCode, GridRow, fold};

const TOTALS: &[&str] = &[
    "合計",
    "總計",
    "小計",
    "共計",
    "總數",
    "總和",
    "总计",
    "合计",
    "総計",
    "計",
    "台數",
    "總台數",
    "total",
    "totals",
    "grandtotal",
    "subtotal",
    "sum",
];

/// The better reason than "no serial number", if there is one.
pub(super) fn reason(row: &GridRow, header: Option<&GridRow>, otherwise: Finding) -> Finding {
    if header.is_some_and(|header| repeats(row, header)) {
        return Finding::new(FindingCode::RowHeader, []);
    }
    let first = row.filled().next().unwrap_or_default();
    let text = ("text", first.chars().take(60).collect::<String>().into());
    if row.filled().take(2).any(is_total) {
        Finding::new(FindingCode::RowTotal, [text])
    } else if is_remark(row, first) {
        Finding::new(FindingCode::RowRemark, [text])
    } else {
        otherwise
    }
}

fn repeats(row: &GridRow, header: &GridRow) -> bool {
    let (mut same, mut all) = (0_usize, 0_usize);
    for (column, cell) in row.cells.iter().enumerate() {
        if !cell.is_empty() {
            all += 1;
            same += usize::from(fold::header(cell) == fold::header(header.cell(column)));
        }
    }
    same > 0 && same * 2 >= all
}

fn is_total(cell: &str) -> bool {
    let folded = fold::header(cell);
    let words = folded.trim_end_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '台' | '臺' | '筆' | '件' | '部')
    });
    TOTALS.contains(&words) || (folded != words && words == "共")
}

fn is_remark(row: &GridRow, first: &str) -> bool {
    let is_alone = row.filled().count() == 1;
    let is_marked = first.starts_with(['#', '※', '*', '＊', '◎'])
        || [
            "註", "备注", "備註", "說明", "注：", "注:", "note", "Note", "NOTE", "製表", "承辦",
        ]
        .iter()
        .any(|start| first.starts_with(start));
    is_alone && (is_marked || first.contains(char::is_whitespace) || first.chars().count() > 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[&str], expected: FindingCode) {
        let row = |cells: &[&str]| GridRow {
            number: 9,
            cells: cells.iter().map(ToString::to_string).collect(),
        };
        let header = row(&["財產編號", "序號", "備註"]);
        let otherwise = Finding::new(FindingCode::SerialMissing, []);
        assert_eq!(
            reason(&row(cells), Some(&header), otherwise).code,
            expected,
            "{cells:?}"
        );
    }

    #[test]
    fn rows_without_an_ipad_are_named() {
        check(&["財產編號", "序號", "備註"], FindingCode::RowHeader);
        check(&["合計", "", "30"], FindingCode::RowTotal);
        check(&["", "總計：30台"], FindingCode::RowTotal);
        check(&["共30台"], FindingCode::RowTotal);
        check(&["Total", "30"], FindingCode::RowTotal);
        check(&["※ 送修中的平板不列入"], FindingCode::RowRemark);
        check(&["314-01", "", "遺失"], FindingCode::SerialMissing);
        check(&["314-01"], FindingCode::SerialMissing);
    }
}
