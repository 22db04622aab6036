//! Reading 10,000 iPads from CSV: understanding, findings and comparison, beside the
//! plain parse of the same bytes.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use roster::{Known, ReadOptions, Rules, preview};

fn list() -> String {
    let mut text =
        String::from("財產編號,產品序號,裝置名稱,機型,充電車,格位,班級,座號,保管人,購置日期\r\n");
    for n in 0..10_000 {
        let (cart, slot, class) = (n / 30, n % 30 + 1, n / 30 % 30 + 1);
        text.push_str(&format!(
            "3140101-{n:05},DMPX{n:05}J1X,平板{n:05},iPad (第 9 代),{cart}車,{slot},七年{class}班,{slot},王老師,112/08/01\r\n"
        ));
    }
    text
}

fn plain(bytes: &[u8]) -> usize {
    let mut reader = csv::Reader::from_reader(bytes);
    reader
        .records()
        .filter_map(Result::ok)
        .map(|record| record.len())
        .sum()
}

fn reading(criterion: &mut Criterion) {
    let text = list();
    let known = Known::new();
    let mut group = criterion.benchmark_group("roster 10,000 rows");
    group.sample_size(20);
    group.bench_function("plain csv parse", |bencher| {
        bencher.iter(|| plain(black_box(text.as_bytes())));
    });
    group.bench_function("read, map, find, compare", |bencher| {
        bencher.iter(|| {
            preview(
                "list.csv",
                black_box(text.as_bytes()),
                &ReadOptions::default(),
                &Rules::new(&known),
            )
            .map(|found| found.outcomes.len())
        });
    });
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);
