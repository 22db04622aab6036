//! The lint finds what it promises, and our own files are clean.

use super::*;
use crate::SOURCES;

fn file(lang: Lang, text: &'static str) -> Source {
    Source {
        lang,
        file: "t",
        text,
    }
}

fn check(sources: &[Source], expected: &[(Lang, &str, Flaw)]) {
    let got: Vec<(Lang, String, Flaw)> = lint(sources)
        .into_iter()
        .map(|found| (found.lang, found.id, found.flaw))
        .collect();
    let expected: Vec<(Lang, String, Flaw)> = expected
        .iter()
        .map(|(lang, id, flaw)| (*lang, (*id).to_owned(), flaw.clone()))
        .collect();
    assert_eq!(got, expected);
}

#[test]
fn our_files_are_clean() {
    let found = lint(SOURCES);
    assert!(found.is_empty(), "{} flaws: {found:#?}", found.len());
}

#[test]
fn a_clean_set_has_no_flaws() {
    let sources = [
        file(Lang::ZhTw, "a = 共 { $count } 台（約 3.5 公斤）。"),
        file(
            Lang::En,
            "a = { $count ->\n [one] one\n *[other] { $count }\n }",
        ),
        file(Lang::Ja, "a = { NUMBER($count) }台です。"),
    ];
    check(&sources, &[]);
}

#[test]
fn differences_between_languages_are_found() {
    let sources = [
        file(
            Lang::ZhTw,
            "a = { $x }\nb = 有\n    .tip = 提示\n-term = 詞",
        ),
        file(Lang::En, "a = { $y }\nb = b\n    .tip = tip\n-term = word"),
        file(Lang::Ja, "a = { $x }\nb = あり\n-term = 語"),
    ];
    let differ = Flaw::Variables {
        here: ["y".to_owned()].into(),
        there: ["x".to_owned()].into(),
    };
    check(
        &sources,
        &[(Lang::En, "a", differ), (Lang::Ja, "b.tip", Flaw::Missing)],
    );
}

#[test]
fn junk_repetitions_and_empty_texts_are_found() {
    let sources = [
        file(Lang::ZhTw, "a = 一\na = 二\nb = { \"\" }"),
        file(Lang::En, "a = one\nb = b\n???"),
        file(Lang::Ja, "a = { $n ->\n *[other] {\"\"}\n }\nb = び"),
    ];
    let found = lint(&sources);
    let flaws: Vec<&Flaw> = found.iter().map(|found| &found.flaw).collect();
    assert!(flaws.contains(&&Flaw::Twice("t".to_owned())), "{found:#?}");
    assert!(flaws.contains(&&Flaw::Junk("???".to_owned())), "{found:#?}");
    assert!(flaws.contains(&&Flaw::Empty), "{found:#?}");
}

#[test]
fn foreign_characters_and_half_width_marks_are_found() {
    let sources = [
        file(Lang::ZhTw, "a = 请看,后面的軟件"),
        file(Lang::En, "a = look,there"),
        file(Lang::Ja, "a = 見て,ください"),
    ];
    check(
        &sources,
        &[
            (Lang::ZhTw, "a", Flaw::Simplified('请')),
            (Lang::ZhTw, "a", Flaw::NotTaiwan("軟件".to_owned())),
            (Lang::ZhTw, "a", Flaw::HalfWidth("看,后".to_owned())),
            (Lang::Ja, "a", Flaw::HalfWidth("て,く".to_owned())),
        ],
    );
}
