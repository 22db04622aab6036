//! Configuration profiles for iPad: read, check, mend, sign and write.
//!
//! Bytes in, bytes out: this crate opens no file and asks no clock.

pub mod blueprint;
pub mod catalogue;
pub mod check;
pub mod concealment;
pub mod difference;
pub mod document;
pub mod duplicate;
pub mod edit;
pub mod finding;
pub mod fix;
pub mod identifier;
pub mod json;
pub mod placeholder;
mod places;
pub mod secret;
pub mod sign;
pub mod succession;
pub mod summary;
pub mod template;
