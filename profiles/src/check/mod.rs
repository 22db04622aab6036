//! Checks a profile against Apple's rules and against what works on an iPad without MDM.
//!
//! Every rule names its source in the documentation of its [`FindingCode`]. Nothing here was
//! tried on a device.
//!
//! [`FindingCode`]: crate::finding::FindingCode

mod accounts;
mod app_lock;
mod certificates;
mod fonts;
mod found;
mod home_screen;
mod identity;
mod key_hash;
mod migration;
mod names;
mod passcode;
mod placeholders;
mod policy;
mod profile;
mod proxies;
mod references;
mod restrictions;
mod rules;
mod run;
mod spelling;
mod structure;
mod supervision;
mod target;
mod together;
mod values;
mod versions;
mod walk;
mod web;
mod wifi;

pub use found::MAX_FINDINGS;
pub use run::check;
pub use target::{Channel, Supervision, Target};
pub use together::{Together, check_together};

pub(crate) use migration::{dropped_with, is_to_be_dropped};
pub(crate) use names::type_in_other_case;
pub(crate) use profile::Profile;
pub(crate) use rules::{Rule, Rules};
pub(crate) use spelling::is_bundle_id;
pub(crate) use values::{near, same as same_as_known};
