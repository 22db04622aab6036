//! The command line as data. Its words live in `locales/`; see [`crate::speech`].

mod making;
mod school;

pub(crate) use making::{
    Backup, Blueprint, CheckTarget, Deadline, Document, Identity, IdentityForm, Journal, Kit, P12,
    Page, Profile, Template,
};
pub(crate) use school::{
    Arguments, Batch, Command, Device, PersonEvidence, Practice, Preflight, ReadAs, Roster, School,
};
