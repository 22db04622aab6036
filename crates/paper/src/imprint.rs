//! What stands on every page of every document.

use jiff::Zoned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use words::{Lang, Words};

use crate::text;

/// The size of the sheet, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 mm × 297 mm.
    A4,
    /// 215.9 mm × 279.4 mm.
    Letter,
}

impl PaperSize {
    /// All sizes.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name in Typst.
    pub(crate) const fn typst(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }
}

/// Whether the document speaks of the school's iPads or of a rehearsal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ledger {
    /// The school's own iPads.
    Real,
    /// Simulated ones: every page is marked.
    Practice,
}

/// What stands on every page of every document.
#[derive(Debug, Clone, PartialEq)]
pub struct Imprint {
    /// The school's name.
    pub school: String,
    /// The batch; empty for a document about the whole school.
    pub batch: String,
    /// The time of printing, in the school's time zone; also the PDF's creation date.
    pub at: Zoned,
    /// The version of the app, e.g. `0.1.0`.
    pub app_version: String,
    /// The language of the paper.
    pub lang: Lang,
    /// The size of the sheet.
    pub paper: PaperSize,
    /// Real or practice.
    pub ledger: Ledger,
}

impl Imprint {
    /// The words that `sheet.typ` uses.
    pub(crate) const LABELS: &'static [&'static str] =
        &["paper-practice-mark", "paper-practice-band"];

    pub(crate) fn content(&self, title: &str, words: &Words) -> Value {
        let (lang, region, fonts) = match self.lang {
            Lang::ZhTw => ("zh", Some("TW"), ["Noto Sans TC", "Noto Sans JP"]),
            Lang::En => ("en", None, ["Noto Sans TC", "Noto Sans JP"]),
            Lang::Ja => ("ja", Some("JP"), ["Noto Sans JP", "Noto Sans TC"]),
        };
        let made = words.say(
            "paper-made",
            &words::args([
                ("moment", words.datetime(self.at.datetime())),
                ("version", self.app_version.clone()),
            ]),
        );
        // The template knows the page, the words know the sentence.
        let page = words.say(
            "paper-page",
            &words::args([("page", "{page}"), ("pages", "{pages}")]),
        );
        json!({
            "title": title,
            "school": text::shorten(&self.school, 36),
            "batch": text::shorten(&self.batch, 27),
            "made": made,
            "page": page,
            "lang": lang,
            "region": region,
            "fonts": fonts,
            "paper": self.paper.typst(),
            "practice": self.ledger == Ledger::Practice,
        })
    }
}
