//! How a program that met an error ends.

use ledger::LedgerError;
use profiles::sign::SignError;

use super::Error;

/// How a program that met an error ends; the numbers are those of `sysexits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// A rule said no, or nobody confirmed: 1.
    Refused,
    /// Input that can't be read: 2.
    Unreadable,
    /// The command line is wrong: 64.
    Usage,
    /// Can't write: 73.
    CantWrite,
    /// The ledger is busy, locked or from the future: 75.
    LedgerAway,
}

impl Exit {
    /// The exit status.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Refused => 1,
            Self::Unreadable => 2,
            Self::Usage => 64,
            Self::CantWrite => 73,
            Self::LedgerAway => 75,
        }
    }
}

impl Error {
    /// How a program ends on this.
    #[must_use]
    pub const fn exit(&self) -> Exit {
        match self {
            Self::Ledger(
                LedgerError::Busy
                | LedgerError::FromTheFuture { .. }
                | LedgerError::Outdated { .. },
            ) => Exit::LedgerAway,
            Self::Ledger(
                LedgerError::ReadOnly
                | LedgerError::DiskFull
                | LedgerError::NoAccess { .. }
                | LedgerError::AlreadyThere { .. }
                | LedgerError::File { .. },
            )
            | Self::CannotWrite { .. }
            | Self::CannotAnswer { .. }
            | Self::AlreadyThere { .. }
            | Self::Vault { .. } => Exit::CantWrite,
            Self::Ledger(
                LedgerError::IsReal | LedgerError::IsPractice | LedgerError::KindDiffers { .. },
            ) => Exit::Refused,
            Self::Ledger(LedgerError::TextTooLong { .. })
            | Self::Sign(SignError::Organization { .. } | SignError::Country) => Exit::Usage,
            Self::Ledger(_)
            | Self::Roster { .. }
            | Self::Profile { .. }
            | Self::Sign(_)
            | Self::CannotRead { .. }
            | Self::FileTooLarge { .. }
            | Self::SecretNotText { .. }
            | Self::WrongPassword { .. }
            | Self::KitUnreadable { .. }
            | Self::Blueprint(_) => Exit::Unreadable,
            Self::BadValue { .. }
            | Self::Unknown { .. }
            | Self::Template(_)
            | Self::PasswordTooShort { .. }
            | Self::SeveralIdentities { .. }
            | Self::SecretNotGiven { .. }
            | Self::VariableNotSet { .. }
            | Self::NoHome
            | Self::SecretOnCommandLine { .. } => Exit::Usage,
            Self::Rule(migration::Error::Move(_) | migration::Error::NothingToUndo { .. }) => {
                Exit::Refused
            }
            Self::Rule(
                migration::Error::TickEvidence { .. }
                | migration::Error::TickBeforeCollecting { .. }
                | migration::Error::DeviceRetired { .. },
            ) => Exit::Refused,
            Self::Rule(_) => Exit::Usage,
            _ => Exit::Refused,
        }
    }
}
