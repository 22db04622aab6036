//! The ledger from outside: one program, one module a subject.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

mod backups;
mod forgetting;
mod killing;
mod opening;
mod recording;
mod sample;
mod seeking;
mod verifying;
