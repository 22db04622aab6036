//! Black-box tests: the real binary, and strangers' tools reading what we write.
//!
//! The library holds what several tests share: the sources of every room, the text
//! literals in them, and the message ids of every locale.

pub mod literals;
pub mod locales;
pub mod sources;
