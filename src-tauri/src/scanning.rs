//! What a scanner or a pasted list says, and lists for Apple School Manager.

use companion::asm;
use companion::scanning::{self, Scanned};
use migration::{Serial, SerialDoubt};

use crate::desk::{Answer, Desk};
use crate::devices::serials;
use crate::last::recorded;
use crate::wire::{
    AsmAsk, AsmCompareAsk, AsmCompared, AsmLists, AsmSizeWish, AsmStranger, Recorded, Said,
    ScanAnswer, SerialsRead, TextAsk, json,
};

pub(crate) fn scan(desk: &Desk, ask: TextAsk) -> Answer<ScanAnswer> {
    let mut top = desk.top();
    let doubt = |doubt: SerialDoubt| Said {
        severity: json("warning"),
        code: doubt.code().to_owned(),
        args: json(doubt.args()),
    };
    Ok(match scanning::scan(top.place()?, &ask.text)? {
        Scanned::Known { serial, read_as } => ScanAnswer::Known {
            serial: serial.to_string(),
            read_as,
        },
        Scanned::Unknown { serial, doubts } => ScanAnswer::Unknown {
            serial: serial.to_string(),
            doubts: doubts.into_iter().map(doubt).collect(),
        },
        Scanned::Choose {
            as_read,
            stripped,
            known,
        } => ScanAnswer::Choose {
            as_read: as_read.to_string(),
            stripped: stripped.to_string(),
            known,
        },
    })
}

pub(crate) fn list_read(desk: &Desk, ask: TextAsk) -> Answer<SerialsRead> {
    let mut top = desk.top();
    let listed = scanning::list(top.place()?, &ask.text)?;
    Ok(SerialsRead {
        known: texts(listed.known),
        unknown: listed.unknown,
    })
}

pub(crate) fn asm_lists(desk: &Desk, ask: AsmAsk) -> Answer<AsmLists> {
    let mut top = desk.top();
    let place = top.place()?;
    Ok(AsmLists {
        lists: asm::lists(place, &serials(&ask.serials)?)?,
        size: asm::chunk_size(place)?,
    })
}

pub(crate) fn asm_size_set(desk: &Desk, wish: AsmSizeWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    asm::set_chunk_size(place, wish.size)?;
    recorded(place, Vec::new())
}

pub(crate) fn asm_compare(desk: &Desk, ask: AsmCompareAsk) -> Answer<AsmCompared> {
    let mut top = desk.top();
    let compared = asm::compare(top.place()?, &serials(&ask.serials)?, &ask.pasted)?;
    let stranger = |one: asm::Stranger| AsmStranger {
        serial: one.serial.to_string(),
        on_roster: one.on_roster,
        batch: one.batch,
    };
    Ok(AsmCompared {
        matched: texts(compared.matched),
        missing: texts(compared.missing),
        strangers: compared.strangers.into_iter().map(stranger).collect(),
    })
}

fn texts(serials: Vec<Serial>) -> Vec<String> {
    serials.iter().map(ToString::to_string).collect()
}
