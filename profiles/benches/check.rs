//! Measures reading and checking beside the plain `plist` crate.

fn main() {}
