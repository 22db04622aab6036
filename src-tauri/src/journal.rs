//! The journal: reading, exporting, verifying it, and folding the lists anew.

use std::ops::ControlFlow;

use companion::journal::{self as book, Entry, Names};
use companion::{Error, files};
use ledger::JournalQuery;
use migration::{Evidence, Fact};
use uuid::Uuid;

use crate::deadlines::{day, today};
use crate::desk::{Answer, Desk};
use crate::start::shown;
use crate::telling;
use crate::wire::{
    ChainHead, JournalAsk, JournalDesk, JournalExport, JournalExported, JournalLine, JournalPage,
    LineAsk, Named, NamedDevice, OperatorCard, Rebuilt, Said, StoredLine, Verdict, Work, json,
};

/// Most lines that are sent at once.
const MOST_LINES: u32 = 500;
/// Most iPads that a line names.
const MOST_DEVICES: usize = 5;
/// The task that progress is told of.
const TASK: &str = "journal";

pub(crate) fn journal_desk(desk: &Desk, (): ()) -> Answer<JournalDesk> {
    let mut top = desk.top();
    let place = top.place()?;
    let reader = place.reader();
    let card = |one: &ledger::Operator| OperatorCard {
        id: one.id.to_string(),
        name: shown(&one.name),
    };
    let named = |row: ledger::BatchRow| Named {
        id: row.batch.id.to_string(),
        name: row.batch.plan.name,
    };
    Ok(JournalDesk {
        lines: reader.count_lines()?,
        today: today(place).to_string(),
        operators: reader.operators()?.iter().map(card).collect(),
        batches: reader.batches()?.into_iter().rev().map(named).collect(),
    })
}

pub(crate) fn journal(desk: &Desk, ask: JournalAsk) -> Answer<JournalPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let limit = ask.limit.clamp(1, MOST_LINES);
    // One more than is shown, to know whether more follow.
    let query = JournalQuery {
        limit: Some(limit + 1),
        ..query(ask)?
    };
    let mut entries = book::entries(place, &query)?;
    let more = entries.len() > limit as usize;
    entries.truncate(limit as usize);
    let names = Names::of(place)?;
    Ok(JournalPage {
        lines: entries
            .into_iter()
            .map(|entry| line(entry, &names))
            .collect(),
        more,
    })
}

pub(crate) fn journal_line(desk: &Desk, ask: LineAsk) -> Answer<StoredLine> {
    let mut top = desk.top();
    let line = book::entry(top.place()?, ask.position)?.line;
    let body: Option<serde_json::Value> = serde_json::from_str(&line.body).ok();
    let indented = body.and_then(|body| serde_json::to_string_pretty(&body).ok());
    Ok(StoredLine {
        id: line.id.to_string(),
        station: line.station.to_string(),
        seq: line.seq,
        hash: line.hash.to_string(),
        prev: line.prev.to_string(),
        body: indented.unwrap_or(line.body),
    })
}

pub(crate) fn journal_export(desk: &Desk, wish: JournalExport) -> Answer<JournalExported> {
    let mut top = desk.top();
    let path = top.tray.path(wish.to)?.to_owned();
    let place = top.place()?;
    // The panel asked whether a file that is there may be replaced.
    let lines = files::replace(&path, |fresh| book::export(place, fresh))?;
    Ok(JournalExported { lines })
}

/// Checks the whole ledger with a reader of its own, so that the window stays free; no verdict if
/// it was stopped.
pub(crate) fn journal_verify(desk: &Desk, (): ()) -> Answer<Option<Verdict>> {
    let working = desk.works().begin(Work::Journal);
    let (path, kind) = {
        let mut top = desk.top();
        let place = top.place()?;
        (place.reader().path().to_owned(), place.kind())
    };
    let found = book::verify_watched(&path, kind, |done, of| {
        desk.tell_progress(TASK, size(done), size(of));
        if working.is_stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    Ok(found.map(verdict))
}

pub(crate) fn journal_rebuild(desk: &Desk, (): ()) -> Answer<Rebuilt> {
    let mut top = desk.top();
    let (rebuilt, found) = book::rebuild_watched(top.place()?, |done, of| {
        desk.tell_progress(TASK, size(done), size(of));
    })?;
    Ok(Rebuilt {
        lines: rebuilt.lines,
        unreadable: rebuilt.unreadable,
        verdict: verdict(found),
    })
}

fn query(ask: JournalAsk) -> Answer<JournalQuery> {
    let id = |what: &'static str, text: Option<String>| {
        let parsed = text.map(|text| text.parse::<Uuid>().map_err(|_| Error::bad(what, &text)));
        parsed.transpose()
    };
    let days = [("since", ask.since), ("until", ask.until)]
        .map(|(what, text)| text.map(|text| day(what, &text)).transpose());
    let [since, until] = days;
    let (since, until) = book::between(since?, until?);
    Ok(JournalQuery {
        find: ask.find,
        serial: ask.serial,
        batch: id("batch", ask.batch)?,
        kind: ask.kind,
        operator: id("operator", ask.operator)?,
        since,
        until,
        before: ask.before,
        limit: None,
    })
}

fn line(entry: Entry, names: &Names<'_>) -> JournalLine {
    let operator = entry
        .line
        .operator
        .and_then(|id| names.operator(id))
        .map(str::to_owned);
    let mut line = JournalLine {
        position: entry.line.position,
        id: entry.line.id.to_string(),
        at: entry.at.to_string(),
        operator,
        kind: "unreadable".to_owned(),
        args: serde_json::json!({}),
        evidence: None,
        note: None,
        undone_by: entry.undone_by,
        devices: Vec::new(),
        devices_total: 0,
        batch: None,
        profile: None,
        blueprint: None,
    };
    if let Some(event) = entry.event {
        tell(&mut line, &event.fact, names);
    }
    line
}

fn tell(line: &mut JournalLine, fact: &Fact, names: &Names<'_>) {
    fact.kind().clone_into(&mut line.kind);
    line.args = telling::args(fact, names);
    line.evidence = telling::evidence(fact).map(Evidence::id);
    line.note = telling::note(fact).and_then(shown);
    let serials = fact.serials();
    line.devices_total = serials.len();
    let device = |serial: &&migration::Serial| NamedDevice {
        serial: serial.to_string(),
        name: names.device(serial),
    };
    line.devices = serials.iter().take(MOST_DEVICES).map(device).collect();
    let named = |id: Uuid, name: Option<String>| {
        let name = name?;
        Some(Named {
            id: id.to_string(),
            name,
        })
    };
    match fact {
        Fact::BatchCreated { batch, .. }
        | Fact::BatchChanged { batch, .. }
        | Fact::BatchClosed { batch }
        | Fact::BatchRemoved { batch }
        | Fact::DeviceBatched {
            batch: Some(batch), ..
        }
        | Fact::KitExported {
            batch: Some(batch), ..
        }
        | Fact::DocumentPrinted {
            batch: Some(batch), ..
        } => {
            line.batch = named(*batch, names.batch(*batch).map(str::to_owned));
        }
        Fact::ProfileSaved { profile, .. } | Fact::ProfileRemoved { profile } => {
            line.profile = named(*profile, names.profile(*profile));
        }
        Fact::BlueprintSaved { blueprint, .. } | Fact::BlueprintRemoved { blueprint } => {
            line.blueprint = named(*blueprint, names.blueprint(*blueprint));
        }
        _ => {}
    }
}

fn verdict(found: ledger::Verdict) -> Verdict {
    let said = |one: &ledger::Finding| Said {
        severity: json(one.severity),
        code: one.code.to_string(),
        args: json(&one.args),
    };
    let head = |(station, hash): (&Uuid, &migration::Digest)| ChainHead {
        station: station.to_string(),
        hash: hash.to_string(),
    };
    Verdict {
        lines: found.lines,
        heads: found.heads.iter().map(head).collect(),
        findings: found.findings.iter().map(said).collect(),
    }
}

fn size(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
