//! Every document in three languages on two paper sizes: it is complete, stable and in shape.
#![expect(clippy::unwrap_used, reason = "a test stops at the first fault")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::date;
use paper::{
    AsmSerials, Checklist, ChecklistRow, Document, Error, FindingCode, Fonts, Imprint, Ledger,
    PaperSize, Printed, ROWS_MAX, SerialRow, Step, print,
};
use words::{Lang, Words};

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::load(&Fonts::folders()).unwrap());

fn imprint(lang: Lang, paper: PaperSize) -> Imprint {
    Imprint {
        school: "臺中市明德國民小學".to_owned(),
        batch: "第三車 六年一班".to_owned(),
        at: date(2026, 11, 22)
            .at(9, 5, 0, 0)
            .in_tz("Asia/Taipei")
            .unwrap(),
        app_version: "0.1.0".to_owned(),
        lang,
        paper,
        ledger: Ledger::Real,
    }
}

fn serial(number: usize) -> String {
    format!("DMPXK{number:07}")
}

fn checklist(devices: usize) -> Checklist {
    let rows = (0..devices).map(|number| ChecklistRow {
        slot: (number + 1).to_string(),
        asset_tag: format!("3140101-03-{:05}", 1200 + number),
        serial: serial(number),
        name: format!("六年一班 {:02} 號", number + 1),
        done: Step::ALL.into_iter().take(number % 10).collect(),
        remark: if number == 6 {
            "螢幕左上角刮傷".to_owned()
        } else {
            String::new()
        },
        ..ChecklistRow::default()
    });
    Checklist {
        mac: "資訊組 MacBook Air".to_owned(),
        hub: "Cambrionix 15".to_owned(),
        day: Some(date(2026, 11, 23)),
        operators: vec!["陳喆".to_owned(), "林𠮷雄".to_owned()],
        preflight: (1..=17).collect(),
        rows: rows.collect(),
    }
}

fn serials(devices: usize) -> AsmSerials {
    AsmSerials {
        rows: (0..devices)
            .map(|number| SerialRow {
                serial: serial(number),
                asset_tag: format!("3140101-03-{:05}", 1200 + number),
            })
            .collect(),
        group_size: AsmSerials::GROUP_SIZE,
    }
}

fn whole_text(printed: &Printed) -> String {
    (0..printed.page_count())
        .map(|page| printed.text(page).unwrap())
        .collect()
}

/// Where pages are put to be looked at; set by a person, not in the checks.
fn keep(printed: &Printed, name: &str) {
    if let Some(folder) = std::env::var_os("PAPER_KEEP") {
        let file = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(file, printed.pdf().unwrap()).unwrap();
    }
}

fn check(document: &dyn Document, devices: usize, pages: usize) {
    for lang in Lang::ALL {
        for paper in PaperSize::ALL {
            let name = format!("{}-{lang}-{paper:?}", document.name());
            let printed = print(document, &imprint(lang, paper), &FONTS).unwrap();
            keep(&printed, &name);
            assert_eq!(printed.findings(), [], "{name}");
            assert_eq!(printed.page_count(), pages, "{name}");
            let text = whole_text(&printed);
            for number in 0..devices {
                assert!(
                    text.contains(&serial(number)),
                    "{name} lacks {}",
                    serial(number)
                );
            }
            let last = Words::of(lang).say(
                "paper-page",
                &words::args([("page", pages), ("pages", pages)]),
            );
            let page = printed.text(pages - 1).unwrap().replace('\n', "");
            assert!(page.contains(&last), "{name} lacks {last}: {page}");
            assert!(!text.contains('{'), "{name} has an unfilled variable");
            assert!(printed.svg(0).unwrap().starts_with("<svg"), "{name}");
            assert!(printed.svg(pages).is_none(), "{name}");
        }
    }
}

#[test]
fn the_checklist_is_complete_in_every_language_and_size() {
    check(&checklist(30), 30, 2);
}

#[test]
fn the_serial_sheet_is_complete_in_every_language_and_size() {
    check(&serials(30), 30, 1);
}

#[test]
fn the_pdf_says_what_it_is_and_is_the_same_twice() {
    let at = imprint(Lang::ZhTw, PaperSize::A4);
    let pdf = |document: &dyn Document| print(document, &at, &FONTS).unwrap().pdf().unwrap();
    let first = pdf(&checklist(12));
    assert_eq!(first, pdf(&checklist(12)));
    assert_ne!(first, pdf(&checklist(13)));
    let raw = String::from_utf8_lossy(&first);
    for part in [
        "%PDF-1.7",
        "zh-TW",
        "/StructTreeRoot",
        "D:20261122090500+08",
    ] {
        assert!(raw.contains(part), "{part}");
    }
}

#[test]
fn header_and_page_number_are_on_every_page() {
    let printed = print(
        &checklist(100),
        &imprint(Lang::En, PaperSize::Letter),
        &FONTS,
    )
    .unwrap();
    let pages = printed.page_count();
    assert_eq!(pages, 5);
    for page in 0..pages {
        let text = printed.text(page).unwrap();
        for expected in [
            "第三車 六年一班",
            "Serial number",
            &format!("Page {} of {pages}", page + 1),
        ] {
            assert!(
                text.replace('\n', "").contains(expected),
                "page {page} lacks {expected}"
            );
        }
    }
}

#[test]
fn a_full_page_takes_25_to_30_rows() {
    for paper in PaperSize::ALL {
        let printed = print(&checklist(100), &imprint(Lang::ZhTw, paper), &FONTS).unwrap();
        let rows = (0..100)
            .filter(|number| printed.text(1).unwrap().contains(&serial(*number)))
            .count();
        assert!((25..=30).contains(&rows), "{paper:?}: {rows}");
    }
}

#[test]
fn carts_stand_apart_and_are_named_on_every_page() {
    for (lang, first, second) in [
        (Lang::En, "Cart A", "Cart B"),
        (Lang::ZhTw, "充電車 A", "充電車 B"),
    ] {
        let mut list = checklist(60);
        for (number, row) in list.rows.iter_mut().enumerate() {
            row.cart = if number < 10 { "A" } else { "B" }.to_owned();
        }
        let printed = print(&list, &imprint(lang, PaperSize::Letter), &FONTS).unwrap();
        keep(&printed, &format!("checklist-carts-{lang}"));
        let page = |number| printed.text(number).unwrap().replace('\n', "");
        assert!(
            page(0).contains(first) && page(0).contains(second),
            "{lang}"
        );
        assert!(
            !page(1).contains(first) && page(1).contains(second),
            "{lang}"
        );
    }
    let plain = print(&checklist(5), &imprint(Lang::En, PaperSize::A4), &FONTS).unwrap();
    assert!(!whole_text(&plain).contains("Cart"));
}

#[test]
fn practice_is_marked_on_every_page() {
    let mut at = imprint(Lang::ZhTw, PaperSize::A4);
    let real = print(&checklist(60), &at, &FONTS).unwrap();
    assert!(!whole_text(&real).contains("練習"));
    at.ledger = Ledger::Practice;
    let printed = print(&checklist(60), &at, &FONTS).unwrap();
    keep(&printed, "checklist-practice");
    for page in 0..printed.page_count() {
        let text = printed.text(page).unwrap();
        assert!(text.matches("練習").count() >= 2, "page {page}");
    }
}

#[test]
fn what_people_typed_is_text_and_keeps_the_layout() {
    let mut odd = checklist(30);
    let names = [
        "#import \"/main.typ\"",
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(\"x\")",
        "$1 + 1$ *bold* _it_ @ref <lbl> \\ // c /* c */",
        "\u{202e}abc\u{202c} שלום عربى",
        "line\nline\ttab\u{0}\u{7}",
        "",
    ];
    for (row, name) in odd.rows.iter_mut().zip(names) {
        row.name = name.to_owned();
    }
    odd.rows[7].name = "很長".repeat(100);
    odd.rows[8].name = "x".repeat(200);
    odd.rows[9].serial = "S".repeat(200);
    odd.rows[10].remark = "w".repeat(200);
    odd.rows[11].asset_tag = "長".repeat(200);
    odd.operators = vec!["y".repeat(300)];
    let at = Imprint {
        school: "校".repeat(200),
        batch: "b".repeat(200),
        ..imprint(Lang::ZhTw, PaperSize::A4)
    };
    let printed = print(&odd, &at, &FONTS).unwrap();
    keep(&printed, "checklist-odd");
    assert_eq!(printed.page_count(), 2);
    let text = whole_text(&printed).replace('\n', "");
    assert_eq!(
        printed.findings()[0].code,
        FindingCode::NoGlyph,
        "Arabic and Hebrew"
    );
    for expected in [
        "#import \"/main.typ\"",
        "<img src=x onerror=alert(1)>",
        "$1 + 1$ *bold* _it_",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn rare_characters_print_and_impossible_ones_are_reported() {
    let mut list = checklist(3);
    list.rows[0].name = "林堃 陳喆 𠮷田 﨑".to_owned();
    let printed = print(&list, &imprint(Lang::ZhTw, PaperSize::A4), &FONTS).unwrap();
    assert_eq!(printed.findings(), []);
    let text = whole_text(&printed).replace('\n', "");
    for rare in ["林堃", "陳喆", "𠮷", "﨑"] {
        assert!(text.contains(rare), "{rare}");
    }
    list.rows[1].name = "\u{10fffd}".to_owned();
    let printed = print(&list, &imprint(Lang::ZhTw, PaperSize::A4), &FONTS).unwrap();
    let [finding] = printed.findings() else {
        panic!("{:?}", printed.findings())
    };
    assert_eq!(finding.code, FindingCode::NoGlyph);
    assert_eq!(finding.args["count"], 1);
    assert!(finding.args["characters"].to_string().contains("U+10FFFD"));
}

#[test]
fn empty_documents_print_and_huge_ones_are_refused() {
    let at = imprint(Lang::Ja, PaperSize::A4);
    assert_eq!(
        print(&Checklist::default(), &at, &FONTS)
            .unwrap()
            .page_count(),
        1
    );
    let empty = AsmSerials {
        rows: Vec::new(),
        group_size: 0,
    };
    assert_eq!(print(&empty, &at, &FONTS).unwrap().page_count(), 1);
    let error = print(&serials(ROWS_MAX + 1), &at, &FONTS).unwrap_err();
    assert!(matches!(
        error,
        Error::TooManyRows {
            rows: 5001,
            cap: 5000
        }
    ));
}

#[test]
fn groups_are_as_large_as_asked_and_say_how_many() {
    let sheet = AsmSerials {
        group_size: 7,
        ..serials(16)
    };
    let printed = print(&sheet, &imprint(Lang::En, PaperSize::A4), &FONTS).unwrap();
    let text = whole_text(&printed);
    for expected in ["Group 3 of 3", "7 iPads", "2 iPads", "16 iPads"] {
        assert!(text.contains(expected), "{expected}");
    }
    let line: Vec<String> = (0..7).map(serial).collect();
    assert!(text.replace('\n', "").contains(&line.join(",")), "{text}");
}

#[test]
fn every_code_and_label_has_its_words() {
    let findings = FindingCode::ALL.map(|code| format!("finding-{}", code.code()));
    let errors = Error::CODES.iter().map(|code| format!("error-{code}"));
    let documents: [&dyn Document; 2] = [&checklist(0), &serials(0)];
    let labels = documents.iter().flat_map(|document| {
        let title = format!("paper-{}-title", document.name());
        document
            .labels()
            .iter()
            .map(|id| (*id).to_owned())
            .chain([title])
    });
    let ids: BTreeSet<String> = labels.chain(errors).chain(findings).collect();
    for lang in Lang::ALL {
        for id in &ids {
            assert!(Words::of(lang).has(id), "{lang} {id}");
        }
    }
}
