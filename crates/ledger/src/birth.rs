//! How a ledger comes to be: made under another name, then given its own.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use migration::Fact;

use crate::connection::{self, create_private, folder_of};
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::ledger::{fresh_id, immediate, write};
use crate::steps::{self, STEPS};
use crate::table::journal;

/// Makes a ledger at a path that nobody looks at yet.
pub(crate) fn give_birth(path: &Path, kind: Kind, at: Timestamp) -> Result<()> {
    drop(create_private(path)?);
    let mut connection = connection::open_plain(path)?;
    connection.pragma_update(None, "application_id", kind.application())?;
    let transaction = immediate(&mut connection)?;
    steps::take_all(&transaction, STEPS, 0)?;
    journal::be_born(&transaction, kind, at)?;
    journal::begin_station(&transaction, fresh_id(at), at)?;
    if kind == Kind::Practice {
        write(&transaction, at, None, vec![Fact::PracticeMarked {}], &[])?;
    }
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    connection::sync(path)
}

/// Gives a finished file its name, unless the name is taken.
pub(crate) fn publish(from: &Path, to: &Path) -> Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => {
            fs::remove_file(from).map_err(|source| LedgerError::file("rename", from, source))?;
            connection::sync(folder_of(to))
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(LedgerError::AlreadyThere {
                path: to.to_owned(),
            })
        }
        // A disk without hard links, such as exFAT.
        Err(_) => connection::rename(from, to),
    }
}
