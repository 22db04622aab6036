//! The school from outside: where it stands, and taking the last step back.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

mod next;
mod school;
mod undo;
