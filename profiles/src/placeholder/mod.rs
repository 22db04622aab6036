//! Values of each iPad in a profile: `{serial}` becomes the serial number, one file per iPad.
//!
//! The files of one profile keep its identifiers and UUIDs: each goes to another iPad, and a
//! later file with another asset tag then updates the profile in place instead of adding one.
//!
//! There is no escape sign. `{word}` that is none of ours stays as it is and is a finding of the
//! check, and so does `{{word}}`, which belongs to another tool.

mod expand;
mod file_name;
mod word;

pub use expand::{expand, expand_text, used, used_in};
pub use file_name::{file_name, plain_file_name};
pub use word::{Placeholder, PlaceholderError, Values};
