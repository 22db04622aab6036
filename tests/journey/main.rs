//! The real binary, from a messy roster to a kit, read by strangers' tools.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

mod bench;
mod kill;
mod kit;
mod library;
mod manual;
mod refusals;
mod rosters;
mod secrets;
mod slips;
