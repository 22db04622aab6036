//! Documents on paper: their pages, and PDFs to be printed, looked at or kept.

use std::collections::BTreeMap;

use companion::documents::{self, Boxes, Kindred, Order, Shown};
use companion::files::Existing;
use companion::journal::Names;
use companion::{Error, Workplace, batches};
use migration::batch::Batch;
use paper::PaperSize;
use uuid::Uuid;
use words::{Lang, Words};

use crate::desk::{Answer, Desk};
use crate::devices::parsed;
use crate::files::open;
use crate::wire::{
    DocumentOrder, DocumentPage, DocumentSave, DocumentWish, PageAsk, Paper, PaperBoxes,
    PrintBatch, PrintDesk, PrintDevice, PrintDevicesAsk, PrintedBefore, json,
};

pub(crate) fn print_desk(desk: &Desk, (): ()) -> Answer<PrintDesk> {
    let mut top = desk.top();
    let lang = top.lang;
    let place = top.place()?;
    let rows = place.reader().batches()?;
    let mut batches = Vec::new();
    for row in rows.into_iter().rev() {
        let batch = row.batch;
        batches.push(PrintBatch {
            devices: batches::devices(place, &batch)?.len(),
            id: batch.id.to_string(),
            date: batch.plan.date.map(|date| date.to_string()),
            closed: batch.closed_at.is_some(),
            name: batch.plan.name,
        });
    }
    Ok(PrintDesk {
        documents: Kindred::ALL.map(Kindred::id).to_vec(),
        batches,
        papers: vec![Paper::A4, Paper::Letter],
        printed: printed(place)?,
        paper_lang: lang.tag(),
        paper: Paper::A4,
    })
}

pub(crate) fn print_devices(desk: &Desk, ask: PrintDevicesAsk) -> Answer<Vec<PrintDevice>> {
    let mut top = desk.top();
    let place = top.place()?;
    let rows = batches::devices(place, &batch(place, &ask.batch)?)?;
    let device = |row: ledger::DeviceRow| PrintDevice {
        serial: row.serial.to_string(),
        device_name: row.device_name,
        asset_tag: row.asset_tag,
        cart: row.cart,
        slot: row.slot,
    };
    Ok(rows.into_iter().map(device).collect())
}

pub(crate) fn document_page(desk: &Desk, ask: PageAsk) -> Answer<DocumentPage> {
    let filled = {
        let mut top = desk.top();
        let order = Ordered::of(top.place()?, &ask.order)?;
        documents::fill(top.place()?, &order.order())?
    };
    let mut press = desk.press();
    let printed = press.pages(filled)?;
    let pages = printed.page_count();
    let page = ask.page.min(pages.saturating_sub(1));
    let finding = |one: &paper::Finding| DocumentPage::warning(one.code.code(), json(&one.args));
    Ok(DocumentPage {
        page,
        pages,
        svg: printed.svg(page).unwrap_or_default(),
        findings: printed.findings().iter().map(finding).collect(),
    })
}

/// Hands the PDF to the system's viewer, where it is printed, and records that.
pub(crate) fn document_print(desk: &Desk, wish: DocumentWish) -> Answer<()> {
    let (order, pdf) = handed_over(desk, &wish.order)?;
    Ok(documents::record(
        desk.top().place()?,
        &order.order(),
        &pdf,
    )?)
}

/// Hands the PDF to the system's viewer, only to be looked at.
pub(crate) fn document_open(desk: &Desk, wish: DocumentWish) -> Answer<()> {
    handed_over(desk, &wish.order).map(drop)
}

pub(crate) fn document_save(desk: &Desk, wish: DocumentSave) -> Answer<()> {
    let (order, pdf) = pdf(desk, &wish.order)?;
    let mut top = desk.top();
    let path = top.tray.path(wish.to)?.to_owned();
    let order = order.order();
    Ok(documents::save(
        top.place()?,
        &order,
        &pdf,
        &path,
        Existing::Goes,
    )?)
}

fn handed_over(desk: &Desk, wish: &DocumentOrder) -> Answer<(Ordered, Vec<u8>)> {
    let (order, pdf) = pdf(desk, wish)?;
    let title = Words::of(order.lang).say0(&format!("paper-{}-title", order.document.id()));
    let path = desk
        .press()
        .hand_over(&format!("{title} {}", order.batch.plan.name), &pdf)?;
    open(desk, &path)?;
    Ok((order, pdf))
}

/// The PDF of the very pages that are in sight.
fn pdf(desk: &Desk, wish: &DocumentOrder) -> Answer<(Ordered, Vec<u8>)> {
    let (order, filled) = {
        let mut top = desk.top();
        let order = Ordered::of(top.place()?, wish)?;
        let filled = documents::fill(top.place()?, &order.order())?;
        (order, filled)
    };
    let pdf = desk.press().pages(filled)?.pdf().map_err(Error::from)?;
    Ok((order, pdf))
}

/// An order that was understood.
struct Ordered {
    document: Kindred,
    batch: Batch,
    serials: Vec<migration::Serial>,
    paper: PaperSize,
    lang: Lang,
    shown: Shown,
}

impl Ordered {
    fn of(place: &Workplace, wish: &DocumentOrder) -> Answer<Self> {
        let known = Kindred::ALL
            .into_iter()
            .find(|one| one.id() == wish.document);
        let serials = wish.serials.iter().map(|one| parsed(one));
        Ok(Self {
            document: known.ok_or_else(|| Error::bad("document", &wish.document))?,
            batch: batch(place, &wish.batch)?,
            serials: serials.collect::<Answer<_>>()?,
            paper: match wish.paper {
                Paper::A4 => PaperSize::A4,
                Paper::Letter => PaperSize::Letter,
            },
            lang: Lang::parse(&wish.lang).map_err(|_| Error::bad("lang", &wish.lang))?,
            shown: Shown {
                boxes: match wish.boxes {
                    PaperBoxes::Ticked => Boxes::Ticked,
                    PaperBoxes::Empty => Boxes::Empty,
                },
                group_size: wish.group_size,
            },
        })
    }

    fn order(&self) -> Order<'_> {
        Order {
            document: self.document,
            batch: &self.batch.plan.name,
            serials: &self.serials,
            paper: self.paper,
            lang: self.lang,
            shown: self.shown,
        }
    }
}

fn batch(place: &Workplace, id: &str) -> Answer<Batch> {
    let unknown = || Error::Unknown {
        kind: "batch",
        name: id.to_owned(),
    };
    let id: Uuid = id.parse().map_err(|_| unknown())?;
    let row = place.reader().batch(id)?;
    Ok(row.ok_or_else(unknown)?.batch)
}

/// The newest of each document and batch.
fn printed(place: &Workplace) -> Answer<Vec<PrintedBefore>> {
    let names = Names::of(place)?;
    let mut newest = BTreeMap::new();
    for row in place.reader().prints()? {
        newest.insert((row.document.clone(), row.batch), row);
    }
    let before = |row: ledger::PrintRow| PrintedBefore {
        document: row.document,
        batch: row.batch.map(|id| id.to_string()),
        at: row.at.to_string(),
        by: row
            .operator
            .and_then(|id| names.operator(id))
            .map(str::to_owned),
    };
    Ok(newest.into_values().map(before).collect())
}
