//! Documents on paper.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::Said;

/// A batch to print for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintBatch {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day it is worked on.
    pub date: Option<String>,
    /// How many iPads are in it.
    pub devices: usize,
    /// Whether it was declared done.
    pub closed: bool,
}

/// A document that went out before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintedBefore {
    /// Which.
    pub document: String,
    /// Id of the batch.
    pub batch: Option<String>,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: Option<String>,
}

/// What can be printed, and for which batches.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintDesk {
    /// Names of the documents; the title of each is `paper-<name>-title`.
    pub documents: Vec<&'static str>,
    /// The newest first.
    pub batches: Vec<PrintBatch>,
    /// Sizes of paper.
    pub papers: Vec<Paper>,
    /// The newest of each document and batch.
    pub printed: Vec<PrintedBefore>,
    /// The language of the paper to begin with.
    #[ts(type = "Lang")]
    pub paper_lang: &'static str,
    /// The paper to begin with.
    pub paper: Paper,
}

/// Sizes of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 mm × 297 mm.
    A4,
    /// 8.5 in × 11 in.
    Letter,
}

/// The boxes of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperBoxes {
    /// What is done is ticked.
    Ticked,
    /// All are empty.
    Empty,
}

/// One iPad of a batch.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintDevice {
    /// Its serial.
    pub serial: String,
    /// Its name.
    pub device_name: Option<String>,
    /// Its asset tag.
    pub asset_tag: Option<String>,
    /// Its cart.
    pub cart: Option<String>,
    /// Its slot.
    pub slot: Option<String>,
}

/// A batch by its id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintDevicesAsk {
    /// Id of the batch.
    pub batch: String,
}

/// Which document, for what, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentOrder {
    /// Name of the document.
    pub document: String,
    /// Id of the batch.
    pub batch: String,
    /// Only these iPads of it; all if empty.
    pub serials: Vec<String>,
    /// Size of the paper.
    pub paper: Paper,
    /// Language of the paper.
    #[ts(type = "Lang")]
    pub lang: String,
    /// The boxes of the checklist.
    pub boxes: PaperBoxes,
    /// Serials in a group of the serial sheet.
    pub group_size: usize,
}

/// One page of a document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PageAsk {
    /// Which document.
    pub order: DocumentOrder,
    /// Which page, from 0; beyond the end the last one.
    pub page: usize,
}

/// A page as a picture.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentPage {
    /// Which page this is, from 0.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The page as SVG, for an `img` only.
    pub svg: String,
    /// What is worth knowing before it is printed.
    pub findings: Vec<Said>,
}

/// A document to be printed or looked at.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentWish {
    /// Which.
    pub order: DocumentOrder,
}

/// A document to be saved.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentSave {
    /// Which.
    pub order: DocumentOrder,
    /// Where: a file of the tray.
    pub to: u32,
}

impl DocumentPage {
    /// A warning that comes with the pages.
    pub(crate) fn warning(code: &str, args: Value) -> Said {
        Said {
            severity: "warning".into(),
            code: code.to_owned(),
            args,
        }
    }
}
