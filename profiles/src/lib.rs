//! Configuration profiles for iPad: read, check, mend, sign and write.
//!
//! Bytes in, bytes out: this crate opens no file and asks no clock.

pub mod secret;
pub mod sign;
