//! What the Mac can see of itself and of the ledger for the preflight: lists, programs, disk,
//! power, network.
//!
//! The outputs of Apple's tools that are read here were never seen on a Mac by us; every
//! such assumption stands in [`crate::apple_tools`].

mod look;
mod of_ledger;
mod of_mac;
mod seen;

pub use look::{LOOKED_AT, Look, SlowLook, Stopped, look};
pub use seen::Seen;
