//! How long a checklist of 1,000 iPads takes once the fonts are loaded (goal: under 1 s), beside
//! the plainest table of the same texts that Typst can set.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first fault")]

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use paper::{Checklist, ChecklistRow, Document, Fonts, Imprint, Ledger, PaperSize, Step, print};
use serde_json::{Value, json};
use words::{Lang, Words};

/// A checklist that differs from run to run, so that nothing remembered helps.
fn checklist(run: usize) -> Checklist {
    let rows = (0..1_000)
        .map(|number| ChecklistRow {
            slot: (number % 30 + 1).to_string(),
            asset_tag: format!("3140101-03-{number:05}"),
            serial: format!("DMPX{run:03}{number:05}"),
            name: format!("六年{}班 {:02} 號", number / 30 + 1, number % 30 + 1),
            done: Step::ALL.into_iter().take(number % 10).collect(),
            ..ChecklistRow::default()
        })
        .collect();
    Checklist {
        rows,
        ..Checklist::default()
    }
}

/// Four columns of text and nothing else.
struct PlainTable(Checklist);

impl Document for PlainTable {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn template(&self) -> &'static str {
        "#set text(font: (\"Noto Sans TC\", \"Noto Sans JP\"))\n\
         #table(columns: 4, ..json(\"/data.json\").document)"
    }

    fn labels(&self) -> &'static [&'static str] {
        &[]
    }

    fn rows(&self) -> usize {
        self.0.rows.len()
    }

    fn content(&self, _: &Words) -> Value {
        let rows = self.0.rows.iter();
        let cells = rows.flat_map(|row| [&row.slot, &row.asset_tag, &row.serial, &row.name]);
        json!(cells.collect::<Vec<_>>())
    }
}

fn thousand_rows(criterion: &mut Criterion) {
    let fonts = Fonts::load(&Fonts::folders()).unwrap();
    let imprint = Imprint {
        school: "臺中市明德國民小學".to_owned(),
        batch: "全校".to_owned(),
        at: date(2026, 11, 22)
            .at(9, 5, 0, 0)
            .in_tz("Asia/Taipei")
            .unwrap(),
        app_version: "0.1.0".to_owned(),
        lang: Lang::ZhTw,
        paper: PaperSize::A4,
        ledger: Ledger::Real,
    };
    let mut run = 0;
    criterion.bench_function("plain table of the same texts to PDF", |bencher| {
        bencher.iter(|| {
            run += 1;
            let table = PlainTable(checklist(run));
            print(&table, &imprint, &fonts).unwrap().pdf().unwrap()
        });
    });
    criterion.bench_function("checklist of 1,000 iPads to PDF", |bencher| {
        bencher.iter(|| {
            run += 1;
            print(&checklist(run), &imprint, &fonts)
                .unwrap()
                .pdf()
                .unwrap()
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = thousand_rows
}
criterion_main!(benches);
