//! From the bytes of a file to its cells, one module per kind of file.

mod deviceinfo;
mod html;
mod number;
mod ods;
mod quotes;
mod reading;
mod separator;
mod spreadsheetml;
mod text;
mod unpack;
mod xls;
mod xlsx;
mod xml;

pub use reading::{HeaderRow, ReadOptions, Reading, read};
pub use separator::Separator;
