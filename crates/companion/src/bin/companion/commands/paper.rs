//! `document`.

use companion::documents::{self, Kindred, Order};
use companion::{Error, Result};
use serde_json::json;
use words::Lang;

use crate::answer::Answer;
use crate::arguments::{Document, Page};
use crate::commands::words_of::{args, serial};
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Document) -> Result<Answer> {
    match command {
        Document::Checklist(page) => print(session, Kindred::Checklist, page),
        Document::AsmSerials(page) => print(session, Kindred::AsmSerials, page),
    }
}

fn print(session: &mut Session, document: Kindred, page: Page) -> Result<Answer> {
    let words = session.words;
    let lang = match &page.paper_lang {
        Some(lang) => Lang::parse(lang).map_err(|_| Error::bad("paper-lang", lang))?,
        None => words.lang(),
    };
    let serials = page
        .devices
        .iter()
        .map(|one| serial(one))
        .collect::<Result<Vec<_>>>()?;
    let order = Order {
        document,
        batch: &page.batch,
        serials: &serials,
        paper: page.paper.size(),
        lang,
    };
    let fonts = documents::fonts()?;
    let printed = documents::write(session.place()?, &order, &fonts, &page.out)?;
    let file = page.out.display().to_string();
    let said = args([
        ("file", file.as_str().into()),
        ("pages", printed.page_count().into()),
    ]);
    let findings: Vec<String> = printed
        .findings()
        .iter()
        .map(|one| words.say(&format!("finding-{}", one.code.code()), &one.args))
        .collect();
    let json = json!({ "file": file, "pages": printed.page_count(), "findings": findings });
    let answer = Answer::new(json, words.say("cli-printed", &said));
    Ok(findings.into_iter().fold(answer, Answer::remark))
}
