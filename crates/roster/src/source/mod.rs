//! From the bytes of a file to its cells, one module per kind of file.

mod deviceinfo;
mod html;
mod number;
mod ods;
mod quotes;
mod reading;
mod spreadsheetml;
mod text;
mod unpack;
mod xls;
mod xlsx;
mod xml;

pub use reading::{ReadOptions, Reading, read};
