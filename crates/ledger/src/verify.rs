//! Checking the whole ledger, and folding it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::ops::ControlFlow;

use migration::{Digest, Event, Fact, PersonalText};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::chain::ROOT;
use crate::connection;
use crate::error::{LedgerError, Result};
use crate::finding::{Finding, FindingCode};
use crate::fold::{self, FOLDED, Fold};
use crate::kind::Kind;
use crate::ledger::{Ledger, content_of, immediate};
use crate::reader::LedgerReader;
use crate::steps::{self, STEPS};
use crate::table::{content, journal, text};

/// After so many lines somebody who watches hears of them.
const WATCHED_EVERY: u64 = 2_000;

/// What a check of the whole ledger saw.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Lines of the journal.
    pub lines: u64,
    /// Hash of the last line of each station. Noted elsewhere, these prove later that
    /// nothing before them was changed.
    pub heads: BTreeMap<Uuid, Digest>,
    /// Everything that is wrong; empty if the ledger is sound.
    pub findings: Vec<Finding>,
}

/// What folding anew came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Lines of the journal that were folded.
    pub lines: u64,
    /// Lines that hold no fact this version knows; they were left out.
    pub unreadable: u64,
}

impl LedgerReader {
    /// Checks pages, marks, chain, sealed texts, contents, and that every folded table is
    /// what the journal folds to. Reads the whole file; one million lines take some seconds.
    ///
    /// # Errors
    /// Only if the file can't be read at all; whatever is wrong inside is a finding.
    pub fn verify(&self) -> Result<Verdict> {
        match self.verify_watched(|_| ControlFlow::<Infallible>::Continue(()))? {
            ControlFlow::Continue(verdict) => Ok(verdict),
        }
    }

    /// The same, while `watch` hears now and then how many lines were checked and may break off;
    /// then there is no verdict.
    ///
    /// # Errors
    /// As [`LedgerReader::verify`].
    pub fn verify_watched<B>(
        &self,
        mut watch: impl FnMut(u64) -> ControlFlow<B>,
    ) -> Result<ControlFlow<B, Verdict>> {
        let snapshot = self.connection.unchecked_transaction()?;
        let mut audit = Audit::begin(&self.connection, self.kind)?;
        let mut broken_off = None;
        journal::walk(&self.connection, |line| {
            audit.look_at(&line)?;
            if audit.lines.is_multiple_of(WATCHED_EVERY) {
                broken_off = watch(audit.lines).break_value();
            }
            Ok(match broken_off {
                Some(_) => ControlFlow::Break(()),
                None => ControlFlow::Continue(()),
            })
        })?;
        let verdict = match broken_off {
            Some(value) => ControlFlow::Break(value),
            None => ControlFlow::Continue(audit.conclude()?),
        };
        snapshot.rollback()?;
        Ok(verdict)
    }
}

impl Ledger {
    /// Folds every table anew from the journal, in one transaction.
    ///
    /// # Errors
    /// [`LedgerError::Busy`], [`LedgerError::DiskFull`] and their like; the tables stay as
    /// they were then.
    pub fn rebuild(&mut self) -> Result<Rebuilt> {
        self.rebuild_watched(|_| ())
    }

    /// The same, while `watch` hears now and then how many lines were folded.
    ///
    /// # Errors
    /// As [`Ledger::rebuild`].
    pub fn rebuild_watched(&mut self, mut watch: impl FnMut(u64)) -> Result<Rebuilt> {
        let transaction = immediate(&mut self.reader.connection)?;
        fold::clear(&transaction)?;
        let mut rebuilt = Rebuilt {
            lines: 0,
            unreadable: 0,
        };
        let mut anew = Fold::new(&transaction, &transaction);
        journal::walk(&transaction, |line| {
            rebuilt.lines += 1;
            if rebuilt.lines.is_multiple_of(WATCHED_EVERY) {
                watch(rebuilt.lines);
            }
            match line.event() {
                Ok(event) => anew.apply(line.position, &event)?,
                Err(LedgerError::Unreadable { .. }) => rebuilt.unreadable += 1,
                Err(error) => return Err(error),
            }
            Ok(ControlFlow::Continue(()))
        })?;
        anew.finish()?;
        transaction.commit()?;
        Ok(rebuilt)
    }
}

/// A check under way.
struct Audit<'c> {
    connection: &'c Connection,
    fresh: Connection,
    lines: u64,
    ends: BTreeMap<Uuid, (i64, Digest)>,
    sealed: BTreeSet<Uuid>,
    forgotten: BTreeSet<Uuid>,
    missing: Vec<(i64, Uuid)>,
    findings: Vec<Finding>,
}

impl<'c> Audit<'c> {
    fn begin(connection: &'c Connection, kind: Kind) -> Result<Self> {
        let mut fresh = Connection::open_in_memory()?;
        connection::prepare(&fresh)?;
        let transaction = immediate(&mut fresh)?;
        steps::take_all(&transaction, STEPS, 0)?;
        transaction.commit()?;
        let mut findings = Vec::new();
        if connection::check_pages(connection).is_err() {
            findings.push(Finding::new(FindingCode::PagesBroken, []));
        }
        if connection::check_marks(connection, kind).is_err() {
            findings.push(Finding::new(FindingCode::MarksDiffer, []));
        }
        Ok(Self {
            connection,
            fresh,
            lines: 0,
            ends: BTreeMap::new(),
            sealed: BTreeSet::new(),
            forgotten: BTreeSet::new(),
            missing: Vec::new(),
            findings,
        })
    }

    fn find(&mut self, code: FindingCode, position: i64) {
        self.findings
            .push(Finding::new(code, [("position", position.into())]));
    }

    fn look_at(&mut self, line: &journal::Line) -> Result<()> {
        self.lines += 1;
        let (seq, hash) = self.ends.get(&line.station).copied().unwrap_or((0, ROOT));
        if line.prev != hash || line.seq != seq + 1 {
            self.find(FindingCode::ChainBroken, line.position);
        }
        if line.link().hash(line.prev) != line.hash {
            self.find(FindingCode::LineChanged, line.position);
        }
        self.ends.insert(line.station, (line.seq, line.hash));
        match line.event() {
            Ok(event) if event.fact.kind() == line.kind => self.look_into(line.position, event),
            _ => {
                self.find(FindingCode::LineUnreadable, line.position);
                Ok(())
            }
        }
    }

    fn look_into(&mut self, position: i64, mut event: Event) -> Result<()> {
        if let Fact::ClassForgotten { texts, .. } = &event.fact {
            self.forgotten.extend(texts);
        }
        if let Some(sha256) = content_of(&event.fact)
            && !content::is_kept(self.connection, sha256)?
        {
            self.findings.push(Finding::new(
                FindingCode::ContentMissing,
                [
                    ("position", position.into()),
                    ("sha256", sha256.to_string().into()),
                ],
            ));
        }
        let mut changed = false;
        for personal in event.fact.personal_texts_mut() {
            let PersonalText::Sealed { id, digest } = personal else {
                continue;
            };
            self.sealed.insert(*id);
            match text::digest_of(self.connection, *id)? {
                Some(found) => changed |= found != *digest,
                None => self.missing.push((position, *id)),
            }
        }
        if changed {
            self.find(FindingCode::TextChanged, position);
        }
        Ok(())
    }

    fn conclude(mut self) -> Result<Verdict> {
        for (position, id) in std::mem::take(&mut self.missing) {
            if !self.forgotten.contains(&id) && !text::is_erased(self.connection, id)? {
                self.find(FindingCode::TextMissing, position);
            }
        }
        let unknown = text::ids(self.connection)?
            .iter()
            .filter(|id| !self.sealed.contains(id))
            .count();
        if unknown > 0 {
            self.findings.push(Finding::new(
                FindingCode::TextUnknown,
                [("texts", unknown.into())],
            ));
        }
        for sha256 in content::changed(self.connection)? {
            self.findings.push(Finding::new(
                FindingCode::ContentChanged,
                [("sha256", sha256.to_string().into())],
            ));
        }
        self.compare_tables()?;
        let heads = self
            .ends
            .into_iter()
            .map(|(station, (_, hash))| (station, hash))
            .collect();
        Ok(Verdict {
            lines: self.lines,
            heads,
            findings: self.findings,
        })
    }

    /// Folds the journal into fresh tables in memory and counts the rows that differ.
    fn compare_tables(&mut self) -> Result<()> {
        let transaction = immediate(&mut self.fresh)?;
        let mut fold = Fold::new(&transaction, self.connection);
        // A second walk, so that a million events never stand in memory together.
        journal::walk(self.connection, |line| {
            match line.event() {
                Ok(event) => fold.apply(line.position, &event)?,
                Err(LedgerError::Unreadable { .. }) => {}
                Err(error) => return Err(error),
            }
            Ok(ControlFlow::Continue(()))
        })?;
        fold.finish()?;
        for table in FOLDED.iter().copied().flatten() {
            let rows = differing(
                &rows_of(self.connection, table)?,
                &rows_of(&transaction, table)?,
            );
            if rows > 0 {
                self.findings.push(Finding::new(
                    FindingCode::TableDiffers,
                    [("table", (*table).into()), ("rows", rows.into())],
                ));
            }
        }
        Ok(transaction.rollback()?)
    }
}

/// The digest of every row of a table, sorted.
fn rows_of(connection: &Connection, table: &str) -> Result<Vec<[u8; 32]>> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut digests = Vec::new();
    while let Some(row) = rows.next()? {
        let mut hash = Sha256::new();
        for column in 0..columns {
            let (tag, bytes): (u8, &[u8]) = match row.get_ref(column)? {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(number) => (1, &number.to_be_bytes()),
                ValueRef::Real(number) => (2, &number.to_be_bytes()),
                ValueRef::Text(text) => (3, text),
                ValueRef::Blob(blob) => (4, blob),
            };
            hash.update([tag]);
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(bytes);
        }
        digests.push(hash.finalize().into());
    }
    digests.sort_unstable();
    Ok(digests)
}

/// How many rows of two sorted tables have no equal in the other, at most counted once.
fn differing(left: &[[u8; 32]], right: &[[u8; 32]]) -> usize {
    let only = |these: &[[u8; 32]], those: &[[u8; 32]]| {
        these
            .iter()
            .filter(|row| those.binary_search(row).is_err())
            .count()
    };
    only(left, right).max(only(right, left))
}
