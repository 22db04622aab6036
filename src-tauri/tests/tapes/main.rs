//! Tapes: what the desk answers on the practice school, recorded for the browser tests of the page.
//! With `COMPANION_WRITE=1` they are written, else compared: a page tested against them can't drift
//! from the commands.
//!
//! A tape is a script of commands. After each one that recorded something, every question asked so
//! far is asked anew; what changed is on the tape too. Ids and hashes that differ from run to run
//! are numbered in the order in which they appear.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

mod day;
mod deadlines;
mod failed;
mod first;
mod forms;
mod import;
mod journal;
mod lines;
mod making;
mod names;
mod numbers;
mod overview;
mod preflight;
mod print;
mod profiles;
mod recorder;
mod school;
mod settings;
