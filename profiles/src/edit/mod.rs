//! Changes that a person makes to a profile. What isn't touched stays as it is, in its order, and
//! identities are never typed: they belong to the profile for good.

mod error;
mod payloads;
mod place;
mod shorten;

pub use error::EditError;
pub use payloads::{add_payload, copy_payload, move_payload, remove_payload, retype};
pub(crate) use place::take;
pub use place::{put, put_bytes, remove};
pub use shorten::shorten;

#[cfg(test)]
mod tests;
