//! The place a teacher works at: one ledger, one clock, one operator.

use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ledger::{Kind, Ledger, LedgerError, LedgerReader};
use migration::{Event, Fact};
use uuid::Uuid;

use crate::blueprints::Programs;
use crate::error::{Error, Need, Result};
use crate::operators;
use crate::school::School;
use crate::vault::Vault;

/// Where the time comes from. Documents and kits take it as an input.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The time of this Mac.
    System,
    /// A fixed time, for documents that shall be the same byte for byte.
    Fixed(Timestamp),
}

impl Clock {
    /// The time.
    #[must_use]
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(at) => at,
        }
    }
}

/// An open ledger with everything a use case needs beside it.
#[derive(Debug)]
pub struct Workplace {
    ledger: Ledger,
    clock: Clock,
    operator: Option<Uuid>,
    vault: Vault,
    programs: OnceCell<Programs>,
}

/// What lies beside the ledger is found by its folder, which `ledger.sqlite` alone doesn't name.
fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).map_err(Error::reading(path))
}

impl Workplace {
    /// Makes a new ledger and opens it.
    ///
    /// # Errors
    /// Those of [`Ledger::create`]; a folder that can't be made.
    pub fn create(path: &Path, kind: Kind, clock: Clock) -> Result<Self> {
        let path = &absolute(path)?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(Error::writing(folder))?;
        }
        Ok(Self::at(Ledger::create(path, kind, clock.now())?, clock))
    }

    /// Opens a ledger, real or practice, as it says itself.
    ///
    /// # Errors
    /// Those of [`Ledger::open`].
    pub fn open(path: &Path, clock: Clock) -> Result<Self> {
        let path = &absolute(path)?;
        let ledger = match Ledger::open(path, Kind::Real, clock.now()) {
            Err(LedgerError::IsPractice) => Ledger::open(path, Kind::Practice, clock.now())?,
            opened => opened?,
        };
        Ok(Self::at(ledger, clock))
    }

    fn at(ledger: Ledger, clock: Clock) -> Self {
        let vault = Vault::of(ledger.reader().path(), ledger.reader().kind());
        Self {
            ledger,
            clock,
            operator: None,
            vault,
            programs: OnceCell::new(),
        }
    }

    /// A second workplace on the same ledger, with the same clock and operator, for long work that
    /// shall not hold up the first.
    ///
    /// # Errors
    /// Those of [`Ledger::open`].
    pub fn beside(&self) -> Result<Self> {
        let ledger = Ledger::open(self.reader().path(), self.kind(), self.clock.now())?;
        Ok(Self {
            operator: self.operator,
            ..Self::at(ledger, self.clock)
        })
    }

    /// Works under this name from now on; a new name is recorded.
    ///
    /// # Errors
    /// Those of [`operators::add`].
    pub fn sign_in(&mut self, name: &str) -> Result<()> {
        let operator = operators::add(self, name)?;
        self.operator = Some(operator);
        Ok(())
    }

    /// Works as somebody who is known from now on.
    ///
    /// # Errors
    /// [`Error::Unknown`].
    pub fn sign_in_as(&mut self, operator: Uuid) -> Result<()> {
        self.operator = Some(operators::known(self, operator)?.id);
        Ok(())
    }

    /// What can be asked.
    #[must_use]
    pub fn reader(&self) -> &LedgerReader {
        self.ledger.reader()
    }

    /// The ledger, for upkeep.
    pub(crate) fn ledger_mut(&mut self) -> &mut Ledger {
        &mut self.ledger
    }

    /// The time of this step.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Takes the time from this clock from now on.
    pub const fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    /// Who works here, if somebody signed in.
    #[must_use]
    pub const fn operator(&self) -> Option<Uuid> {
        self.operator
    }

    /// The place for secrets.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// What is installed of Apple's programs; `look` is asked only once.
    pub(crate) fn programs(&self, look: impl FnOnce(&Self) -> Programs) -> &Programs {
        self.programs.get_or_init(|| look(self))
    }

    /// Lets what is installed be asked anew.
    pub(crate) fn forget_programs(&mut self) {
        self.programs.take();
    }

    /// Practice or real.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.reader().kind()
    }

    /// The folder of the ledger.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.reader()
            .path()
            .parent()
            .map(Path::to_owned)
            .unwrap_or_default()
    }

    /// The school.
    ///
    /// # Errors
    /// [`Need::School`] before it was set.
    pub fn school(&self) -> Result<School> {
        let school = self.reader().school()?;
        let known = school.name.zip(school.identifier);
        let (name, identifier) = known.ok_or(Error::Missing { what: Need::School })?;
        Ok(School { name, identifier })
    }

    /// Records what happened, durably, all or nothing.
    pub(crate) fn record(&mut self, facts: Vec<Fact>) -> Result<Vec<Event>> {
        Ok(self.ledger.record(self.clock.now(), self.operator, facts)?)
    }

    /// The same, telling `watch` how many facts are written and how many there are.
    ///
    /// # Errors
    /// [`Error::Cancelled`] if it breaks, with nothing kept; those of the ledger.
    pub(crate) fn record_watched(
        &mut self,
        facts: Vec<Fact>,
        mut watch: impl FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Vec<Event>> {
        let all = facts.len();
        let (at, operator) = (self.clock.now(), self.operator);
        let told = |done| watch(done, all);
        match self.ledger.record_watched(at, operator, facts, &[], told)? {
            ControlFlow::Continue(events) => Ok(events),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    }

    /// The same with the bodies that the facts name.
    pub(crate) fn record_with(
        &mut self,
        facts: Vec<Fact>,
        contents: &[&[u8]],
    ) -> Result<Vec<Event>> {
        Ok(self
            .ledger
            .record_with(self.clock.now(), self.operator, facts, contents)?)
    }
}
