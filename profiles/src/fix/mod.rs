//! Mends findings that have one right answer. Nothing unknown is ever removed.

mod apply;
mod change;
mod derive;
mod find;
mod trial;

pub use apply::{Applied, apply_all};
pub use change::Fix;
pub use find::fixes;
