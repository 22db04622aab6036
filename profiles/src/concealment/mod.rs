//! Secrets by reference: passwords leave a profile before it is kept, and come back at export.
//!
//! A value under a key that the catalogue marks as secret, or whose name says so where the
//! catalogue knows nothing, is replaced by a mark such as `companion-secret:ID`. The values
//! themselves go to the caller's store and are never printed here.

/// Stands for a secret of any length.
pub(crate) const MASK: &str = "••••••";

mod error;
mod mark;
mod secret_place;
mod swap;
mod value;

pub use error::ConcealmentError;
pub use mark::is_mark;
pub(crate) use mark::{mark_of, parts};
pub(crate) use secret_place::is_secret;
pub use swap::{Concealed, conceal, holds_secret, leave_out, list, mask, reveal, reveal_known};
pub use value::SecretValue;
