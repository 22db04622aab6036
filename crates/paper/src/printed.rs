//! From a document to its pages, and from the pages to PDF and SVG.

use std::collections::BTreeSet;

use jiff::Zoned;
use serde_json::{Map, Value, json};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use typst_svg::SvgOptions;
use words::Words;

use crate::world::ClosedWorld;
use crate::{Document, Error, Finding, Fonts, Imprint, ROWS_MAX, text};

/// How many later documents the typesetter remembers parts of an earlier one for.
const REMEMBERED: usize = 4;

/// A document laid out on its pages.
pub struct Printed {
    pages: PagedDocument,
    findings: Vec<Finding>,
    name: &'static str,
    imprint: Imprint,
}

/// Lays a document out.
///
/// # Errors
/// [`Error::TooManyRows`]; [`Error::Layout`] and [`Error::Content`] if a template is wrong.
pub fn print(document: &dyn Document, imprint: &Imprint, fonts: &Fonts) -> Result<Printed, Error> {
    if document.rows() > ROWS_MAX {
        return Err(Error::TooManyRows {
            rows: document.rows(),
            cap: ROWS_MAX,
        });
    }
    let content = text::printable_value(content(document, imprint));
    let findings = findings(&content, fonts);
    let data = serde_json::to_vec(&content).map_err(|source| Error::Content {
        document: document.name(),
        source,
    })?;
    let layout = |detail: String| Error::Layout {
        document: document.name(),
        detail,
    };
    let world = ClosedWorld::new(document.template(), data, fonts)
        .ok_or_else(|| layout("file name".to_owned()))?;
    let pages = typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|errors| layout(sentence(&errors)))?;
    comemo::evict(REMEMBERED);
    Ok(Printed {
        pages,
        findings,
        name: document.name(),
        imprint: imprint.clone(),
    })
}

impl Printed {
    /// How many pages there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// Characters no font has, fonts that are missing.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The document as a tagged PDF 1.7 with its language, title and time.
    ///
    /// # Errors
    /// [`Error::Pdf`] if the PDF writer refuses the pages.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let Imprint {
            school, batch, at, ..
        } = &self.imprint;
        let options = PdfOptions {
            ident: Smart::Custom(format!("{}\n{school}\n{batch}\n{at}", self.name)),
            creator: Smart::Custom(Some(format!(
                "Configurator Companion {}",
                self.imprint.app_version
            ))),
            timestamp: timestamp(at),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|errors| Error::Pdf {
            detail: sentence(&errors),
        })
    }

    /// One page, counted from 0, as SVG; `None` beyond the last one.
    #[must_use]
    pub fn svg(&self, page: usize) -> Option<String> {
        let page = self.pages.pages().get(page)?;
        Some(typst_svg::svg(page, &SvgOptions::default()))
    }

    /// The text of one page, counted from 0, one line for each run; `None` beyond the last one.
    #[must_use]
    pub fn text(&self, page: usize) -> Option<String> {
        let mut text = String::new();
        collect(&self.pages.pages().get(page)?.frame, &mut text);
        Some(text)
    }
}

impl std::fmt::Debug for Printed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Printed({}, {} pages)", self.name, self.page_count())
    }
}

fn content(document: &dyn Document, imprint: &Imprint) -> Value {
    let words = Words::of(imprint.lang);
    let title = words.say0(&format!("paper-{}-title", document.name()));
    let labels: Map<String, Value> = Imprint::LABELS
        .iter()
        .chain(document.labels())
        .map(|id| ((*id).to_owned(), words.say0(id).into()))
        .collect();
    json!({
        "imprint": imprint.content(&title, words),
        "words": labels,
        "document": document.content(words),
    })
}

fn findings(content: &Value, fonts: &Fonts) -> Vec<Finding> {
    let mut letters = BTreeSet::new();
    text::each_text(content, &mut |text| letters.extend(text.chars()));
    let uncovered = fonts.uncovered_letters(&letters);
    let glyphs = (!uncovered.is_empty()).then(|| Finding::no_glyph(&uncovered));
    fonts.findings().chain(glyphs).collect()
}

fn timestamp(at: &Zoned) -> Option<Timestamp> {
    let part = |number: i8| u8::try_from(number).ok();
    let moment = Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    Timestamp::new_local(moment, at.offset().seconds() / 60)
}

fn sentence(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    messages.join("; ")
}

fn collect(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, text),
            FrameItem::Text(run) => {
                text.push_str(&run.text);
                text.push('\n');
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}
