//! The ledger from outside: one program, one module a subject.

mod backups;
mod forgetting;
mod killing;
mod opening;
mod recording;
mod sample;
mod verifying;
