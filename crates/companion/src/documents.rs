//! The printed documents: filled from the ledger, written as PDF.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::tz::TimeZone;
use ledger::{DeviceRow, Kind, sha256};
use migration::batch::Batch;
use migration::preflight::Readiness;
use migration::{Device, Fact, Serial, Stage, Tick};
use paper::{
    AsmSerials, Checklist, ChecklistRow, Fonts, Imprint, Ledger, PaperSize, Printed, SerialRow,
    Step,
};
use words::{Lang, Words};

use crate::error::{Error, Need, Result};
use crate::files::{self, Existing, Privacy};
use crate::workplace::Workplace;
use crate::{batches, devices, preflight};

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kindred {
    /// The batch checklist.
    Checklist,
    /// The serial sheet for Apple School Manager.
    AsmSerials,
}

/// For what and how a document is made.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// Which document.
    pub document: Kindred,
    /// For which batch.
    pub batch: &'a str,
    /// Only these iPads of it; all if empty.
    pub serials: &'a [Serial],
    /// Paper size.
    pub paper: PaperSize,
    /// Language of the paper.
    pub lang: Lang,
    /// What it shows where there is a choice.
    pub shown: Shown,
}

/// What a document shows where there is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The boxes of the checklist.
    pub boxes: Boxes,
    /// Serials in a group of the serial sheet.
    pub group_size: usize,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            boxes: Boxes::Ticked,
            group_size: AsmSerials::GROUP_SIZE,
        }
    }
}

/// The boxes of the checklist, for the checks before and for each iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boxes {
    /// What is done is printed ticked.
    Ticked,
    /// All are empty, to be ticked by pen.
    Empty,
}

impl Kindred {
    /// All documents.
    pub const ALL: [Self; 2] = [Self::Checklist, Self::AsmSerials];

    /// Its stable name; its title is the message `paper-<id>-title`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::AsmSerials => "asm-serials",
        }
    }
}

/// A document filled from the ledger, to be laid out.
#[derive(Debug, Clone)]
pub struct Filled {
    content: Content,
    imprint: Imprint,
}

#[derive(Debug, Clone, PartialEq)]
enum Content {
    Checklist(Checklist),
    AsmSerials(AsmSerials),
}

impl Filled {
    /// Whether the pages would be the same but for their time.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let imprint = Imprint {
            at: other.imprint.at.clone(),
            ..self.imprint.clone()
        };
        self.content == other.content && imprint == other.imprint
    }

    /// Lays the document out, which takes up to a second. The fonts are read once by the caller.
    ///
    /// # Errors
    /// [`Error::Paper`].
    pub fn lay_out(&self, fonts: &Fonts) -> Result<Printed> {
        let printed = match &self.content {
            Content::Checklist(checklist) => paper::print(checklist, &self.imprint, fonts),
            Content::AsmSerials(serials) => paper::print(serials, &self.imprint, fonts),
        };
        Ok(printed?)
    }
}

/// Fills a document from the ledger.
///
/// # Errors
/// [`Error::Unknown`] for a batch or iPad, [`Need::Devices`].
pub fn fill(place: &Workplace, order: &Order<'_>) -> Result<Filled> {
    let batch = batches::find(place, order.batch)?;
    let rows = chosen(place, &batch, order.serials)?;
    let imprint = Imprint {
        school: place.school()?.name,
        batch: batch.plan.name.clone(),
        at: place.now().to_zoned(TimeZone::system()),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        lang: order.lang,
        paper: order.paper,
        ledger: if place.kind() == Kind::Practice {
            Ledger::Practice
        } else {
            Ledger::Real
        },
    };
    let content = match order.document {
        Kindred::Checklist => Content::Checklist(checklist(place, &batch, &rows, order)?),
        Kindred::AsmSerials => Content::AsmSerials(asm_serials(&rows, order.shown.group_size)),
    };
    Ok(Filled { content, imprint })
}

/// Fills a document and lays it out.
///
/// # Errors
/// Those of [`fill`] and [`Filled::lay_out`].
pub fn lay_out(place: &Workplace, order: &Order<'_>, fonts: &Fonts) -> Result<Printed> {
    fill(place, order)?.lay_out(fonts)
}

/// Lays a document out, writes it as a new PDF and records that it was made.
///
/// # Errors
/// Those of [`lay_out`]; [`Error::AlreadyThere`], [`Error::CannotWrite`].
pub fn write(
    place: &mut Workplace,
    order: &Order<'_>,
    fonts: &Fonts,
    to: &Path,
) -> Result<Printed> {
    let printed = lay_out(place, order, fonts)?;
    let pdf = printed.pdf()?;
    save(place, order, &pdf, to, Existing::Stays)?;
    Ok(printed)
}

/// Writes the PDF of a document and records that it was made.
///
/// # Errors
/// [`Error::AlreadyThere`], [`Error::CannotWrite`]; those of [`record`]. Nothing is left then.
pub fn save(
    place: &mut Workplace,
    order: &Order<'_>,
    pdf: &[u8],
    to: &Path,
    existing: Existing,
) -> Result<()> {
    files::write_noted(to, pdf, Privacy::Private, existing, || {
        record(place, order, pdf)
    })
}

/// Records that a document went out: its PDF was written, or handed over to be printed.
///
/// # Errors
/// [`Error::Unknown`] for a batch.
pub fn record(place: &mut Workplace, order: &Order<'_>, pdf: &[u8]) -> Result<()> {
    let batch = batches::find(place, order.batch)?.id;
    place.record(vec![Fact::DocumentPrinted {
        document: order.document.id().to_owned(),
        batch: Some(batch),
        serials: order.serials.to_vec(),
        sha256: sha256(pdf),
    }])?;
    Ok(())
}

/// The fonts of all documents.
///
/// # Errors
/// [`Error::Paper`] if they aren't where they should be.
pub fn fonts() -> Result<Fonts> {
    Ok(Fonts::load(&Fonts::folders())?)
}

fn chosen(place: &Workplace, batch: &Batch, serials: &[Serial]) -> Result<Vec<DeviceRow>> {
    let mut rows = batches::devices(place, batch)?;
    if let Some(stranger) = serials
        .iter()
        .find(|serial| rows.iter().all(|row| row.serial != **serial))
    {
        return Err(Error::Unknown {
            kind: "device",
            name: stranger.to_string(),
        });
    }
    rows.retain(|row| serials.is_empty() || serials.contains(&row.serial));
    if rows.is_empty() {
        return Err(Error::Missing {
            what: Need::Devices,
        });
    }
    Ok(rows)
}

fn checklist(
    place: &Workplace,
    batch: &Batch,
    rows: &[DeviceRow],
    order: &Order<'_>,
) -> Result<Checklist> {
    let words = Words::of(order.lang);
    let ticked = order.shown.boxes == Boxes::Ticked;
    let done = preflight::list(place)?.into_iter().zip(1_u8..);
    let done = done.filter(|(check, _)| {
        ticked && matches!(check.readiness, Readiness::Ready | Readiness::Overruled)
    });
    let named = place.reader().operators()?;
    let name = |id: &uuid::Uuid| {
        named
            .iter()
            .find(|one| one.id == *id)?
            .name
            .text()
            .map(str::to_owned)
    };
    let line = |row: &DeviceRow| -> Result<ChecklistRow> {
        let device = devices::one(place, &row.serial)?;
        let remark = row
            .reason
            .map(|reason| words.say0(&reason.word()))
            .unwrap_or_default();
        Ok(ChecklistRow {
            cart: row.cart.clone().unwrap_or_default(),
            slot: row.slot.clone().unwrap_or_default(),
            asset_tag: row.asset_tag.clone().unwrap_or_default(),
            serial: row.serial.to_string(),
            name: row.device_name.clone().unwrap_or_default(),
            done: if ticked {
                steps(&device)
            } else {
                BTreeSet::new()
            },
            remark,
        })
    };
    let rows = rows.iter().map(line).collect::<Result<Vec<_>>>()?;
    Ok(Checklist {
        // Filled in by hand: the ledger doesn't know at which Mac and hub a batch is worked on.
        mac: String::new(),
        hub: String::new(),
        day: batch.plan.date,
        operators: batch.plan.operators.iter().filter_map(name).collect(),
        preflight: done.map(|(_, number)| number).collect(),
        rows,
    })
}

/// The boxes that are ticked already: ticks of this pass, and stages it has gone through.
fn steps(device: &Device) -> BTreeSet<Step> {
    let standing = &device.standing;
    let stage = standing
        .stuck
        .as_ref()
        .map_or(standing.stage, |stuck| stuck.before);
    let reached =
        |wanted: Stage| stage.position() >= wanted.position() && stage.position().is_some();
    let ticked = |tick| standing.has(tick);
    [
        (Step::Collected, reached(Stage::Collected)),
        (Step::BackedUp, ticked(Tick::BackedUp)),
        (Step::FindMyOff, ticked(Tick::Unlocked)),
        (Step::Unassigned, ticked(Tick::Unassigned)),
        (Step::Erased, reached(Stage::Wiped)),
        (Step::Supervised, reached(Stage::Supervised)),
        (Step::Profiles, reached(Stage::Provisioned)),
        (Step::Apps, reached(Stage::Provisioned)),
        (Step::Verified, reached(Stage::Verified)),
    ]
    .into_iter()
    .filter_map(|(step, done)| done.then_some(step))
    .collect()
}

fn asm_serials(rows: &[DeviceRow], group_size: usize) -> AsmSerials {
    let row = |row: &DeviceRow| SerialRow {
        serial: row.serial.to_string(),
        asset_tag: row.asset_tag.clone().unwrap_or_default(),
    };
    AsmSerials {
        rows: rows.iter().map(row).collect(),
        group_size,
    }
}
