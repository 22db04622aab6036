//! What the ledger costs beside the plain things it stands on.
//!
//! - `import`: 10,000 listed iPads, beside plain inserts of the very same rows.
//! - `find`: a search over 10,000 iPads in a journal of 1,000,000 lines, and pages of that journal.
//! - `step`: one acknowledged step, beside a bare write and fdatasync of as many bytes.
//!
//! `LEDGER_BENCH_LINES` makes the journal of `find` shorter for a quick look.

#![expect(clippy::unwrap_used, reason = "a bench that can't be set up ends")]
#![expect(
    clippy::print_stderr,
    reason = "the peak of memory is no duration, so criterion can't report it"
)]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use criterion::{BatchSize, Criterion};
use jiff::Timestamp;
use ledger::{DeviceQuery, JournalQuery, Kind, Ledger};
use migration::{Entry, Evidence, Fact, Field, PersonalText, Serial, Stage};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use tempfile::TempDir;

const DEVICES: usize = 10_000;

fn at() -> Timestamp {
    "2026-11-22T04:00:00Z".parse().unwrap()
}

fn serial(number: usize) -> Serial {
    format!("BENCH{number:06}").parse().unwrap()
}

fn listed(number: usize) -> Fact {
    let entry: Entry = [
        (Field::AssetTag, format!("114-3140101-{number:05}")),
        (
            Field::DeviceName,
            format!("六年{}班 {:02}", number / 30 % 20, number % 30),
        ),
        (Field::Model, "iPad (第 9 代)".to_owned()),
        (
            Field::Keeper,
            format!(
                "王大{}",
                char::from_u32(0x4E00 + (number % 5000) as u32).unwrap()
            ),
        ),
        (Field::Class, format!("6{:02}", number / 30 % 20)),
        (Field::Seat, (number % 30).to_string()),
        (Field::Cart, format!("C{}", number / 30)),
        (Field::Slot, (number % 30 + 1).to_string()),
    ]
    .into_iter()
    .collect();
    Fact::DeviceListed {
        serial: serial(number),
        entry,
    }
}

fn moved(number: usize) -> Fact {
    Fact::Moved {
        serial: serial(number),
        from: Stage::Planned,
        to: Stage::Collected,
        evidence: Evidence::Manual,
        pass: 1,
        note: None,
    }
}

fn fresh() -> (TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::create(&folder.path().join("ledger.sqlite"), Kind::Real, at()).unwrap();
    (folder, ledger)
}

/// Rows of a table, to be inserted again as they are.
struct Rows {
    insert: String,
    rows: Vec<Vec<Value>>,
}

/// Everything that an import writes.
const TABLES: [&str; 6] = [
    "journal",
    "text",
    "text_line",
    "device",
    "device_state",
    "device_line",
];

fn rows_of(path: &Path) -> Vec<Rows> {
    let connection = Connection::open(path).unwrap();
    TABLES
        .into_iter()
        .map(|table| {
            let mut statement = connection
                .prepare(&format!("SELECT * FROM {table}"))
                .unwrap();
            let columns = statement.column_count();
            let rows = statement
                .query_map([], |row| {
                    (0..columns).map(|column| row.get(column)).collect()
                })
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap();
            Rows {
                insert: format!(
                    "INSERT INTO {table} VALUES ({})",
                    vec!["?"; columns].join(",")
                ),
                rows,
            }
        })
        .collect()
}

fn import(criterion: &mut Criterion) {
    let facts: Vec<_> = (0..DEVICES).map(listed).collect();
    let mut group = criterion.benchmark_group("import_10000");
    group.sample_size(10);
    group.bench_function("ledger", |bencher| {
        bencher.iter_batched(
            || (fresh(), facts.clone()),
            |((folder, mut ledger), facts)| {
                ledger.record(at(), None, facts).unwrap();
                (folder, ledger)
            },
            BatchSize::PerIteration,
        );
    });
    let (folder, mut ledger) = fresh();
    ledger.record(at(), None, facts).unwrap();
    drop(ledger);
    let tables = rows_of(&folder.path().join("ledger.sqlite"));
    group.bench_function("plain_inserts", |bencher| {
        bencher.iter_batched(
            || {
                let (folder, ledger) = fresh();
                drop(ledger);
                let connection = Connection::open(folder.path().join("ledger.sqlite")).unwrap();
                connection
                    .execute_batch("PRAGMA synchronous = FULL")
                    .unwrap();
                (folder, connection)
            },
            |(folder, mut connection)| {
                let transaction = connection.transaction().unwrap();
                for table in &tables {
                    let mut insert = transaction.prepare(&table.insert).unwrap();
                    for row in &table.rows {
                        insert.execute(params_from_iter(row)).unwrap();
                    }
                }
                transaction.commit().unwrap();
                (folder, connection)
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

fn find(criterion: &mut Criterion) {
    let lines = std::env::var("LEDGER_BENCH_LINES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1_000_000);
    let (_folder, mut ledger) = fresh();
    ledger
        .record(at(), None, (0..DEVICES).map(listed).collect())
        .unwrap();
    for _ in 1..lines / DEVICES {
        ledger
            .record(at(), None, (0..DEVICES).map(moved).collect())
            .unwrap();
    }
    let bytes = fs::metadata(ledger.reader().path()).unwrap().len();
    eprintln!(
        "find: {} lines, {} MB",
        ledger.reader().count_lines().unwrap(),
        bytes / 1_000_000
    );
    let mut group = criterion.benchmark_group("find_in_10000");
    for (name, text) in [
        ("serial", "bench004711"),
        ("two_characters", "大三"),
        ("two_words", "607 王大"),
        ("nothing", "沒有"),
    ] {
        let query = DeviceQuery {
            find: Some(text.to_owned()),
            limit: Some(200),
            ..DeviceQuery::default()
        };
        group.bench_function(name, |bencher| {
            bencher.iter(|| ledger.reader().devices(&query).unwrap())
        });
    }
    let all = DeviceQuery {
        stage: Some(Stage::Collected),
        ..DeviceQuery::default()
    };
    group.bench_function("all_10000_rows", |bencher| {
        bencher.iter(|| ledger.reader().devices(&all).unwrap())
    });
    group.finish();
    journal_pages(criterion, &ledger);
}

/// The first page of the journal, narrowed in the ways a person narrows it.
fn journal_pages(criterion: &mut Criterion, ledger: &Ledger) {
    let page = |narrowed: JournalQuery| JournalQuery {
        limit: Some(100),
        ..narrowed
    };
    let find = |text: &str| JournalQuery {
        find: Some(text.to_owned()),
        ..JournalQuery::default()
    };
    let kind = |kind: &str| JournalQuery {
        kind: Some(kind.to_owned()),
        ..JournalQuery::default()
    };
    let mut group = criterion.benchmark_group("journal_page_of_1000000");
    for (name, query) in [
        ("newest", JournalQuery::default()),
        ("kind", kind("moved")),
        ("kind_that_never_was", kind("class_forgotten")),
        ("one_ipad", find("bench004711")),
        ("words_of_many", find("六年")),
        ("words_of_none", find("沒有")),
        (
            "days",
            JournalQuery {
                since: Some(at()),
                ..JournalQuery::default()
            },
        ),
    ] {
        let query = page(query);
        group.bench_function(name, |bencher| {
            bencher.iter(|| ledger.reader().journal(&query).unwrap())
        });
    }
    group.finish();
}

fn step(criterion: &mut Criterion) {
    let (folder, mut ledger) = fresh();
    ledger
        .record(at(), None, (0..DEVICES).map(listed).collect())
        .unwrap();
    let log = folder.path().join("ledger.sqlite-wal");
    let mut group = criterion.benchmark_group("one_step");
    let mut number = 0;
    let mut step = move |ledger: &mut Ledger| {
        number = (number + 1) % DEVICES;
        let note = Some(PersonalText::plain("外殼有刮傷"));
        let tick = Fact::Ticked {
            serial: serial(number),
            tick: migration::Tick::Charged,
            evidence: Evidence::Manual,
            note,
        };
        ledger.record(at(), None, vec![tick]).unwrap()
    };
    // How much one step writes, to write as much without the ledger.
    Connection::open(ledger.reader().path())
        .unwrap()
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    step(&mut ledger);
    let bytes = usize::try_from(fs::metadata(&log).unwrap().len()).unwrap();
    eprintln!("step: {bytes} bytes");
    group.bench_function("ledger", |bencher| bencher.iter(|| step(&mut ledger)));
    let mut file = File::create(folder.path().join("bare")).unwrap();
    let page = vec![0xA5; bytes];
    group.bench_function("bare_write_and_fdatasync", |bencher| {
        bencher.iter(|| {
            file.write_all(&page).unwrap();
            file.sync_data().unwrap();
        });
    });
    let line = vec![0xA5; 512];
    group.bench_function("bare_512_bytes_and_fdatasync", |bencher| {
        bencher.iter(|| {
            file.write_all(&line).unwrap();
            file.sync_data().unwrap();
        });
    });
    group.finish();
}

/// The most memory this process ever held, where the system tells (Linux).
fn peak() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .map(|kilobytes| kilobytes.trim().to_owned())
}

fn main() {
    let (folder, mut ledger) = fresh();
    ledger
        .record(at(), None, (0..DEVICES).map(listed).collect())
        .unwrap();
    drop((folder, ledger));
    eprintln!("import: peak memory {}", peak().unwrap_or_default());
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(5))
        .configure_from_args();
    step(&mut criterion);
    import(&mut criterion);
    find(&mut criterion);
    criterion.final_summary();
}
