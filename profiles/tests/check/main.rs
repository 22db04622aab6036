//! The checks from outside: every code has a profile that shows it, and none shows another.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input must fail"
)]

mod alone;
mod fixes;
mod fixtures;
mod hostile;
mod register;
mod together;
mod whole;
