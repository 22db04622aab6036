//! How much of anything is read, so that no file can use up the Mac.

/// Largest file that is read, in bytes.
pub const FILE_BYTES: usize = 32 * 1024 * 1024;
/// Largest unpacked size of a workbook that is a zip archive, in bytes.
pub const UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
/// Most parts that a zipped workbook may have.
pub const ZIP_PARTS: usize = 4_096;
/// Most rows that hold something, over one sheet.
pub const ROWS: usize = 200_000;
/// Columns that are read; what stands farther right is left out with a finding.
pub const COLUMNS: usize = 256;
/// Most cells of one sheet.
pub const CELLS: usize = 4_000_000;
/// Longest cell that is kept, in characters; the rest is cut with a finding.
pub const CELL_CHARS: usize = 4_000;
/// Most sheets that are looked at.
pub const SHEETS: usize = 64;
/// Deepest nesting of XML elements.
pub const DEPTH: usize = 64;
/// Rows in which a header is looked for.
pub const HEADER_SEARCH_ROWS: usize = 50;
/// Rows of the file that a person is shown as they stand.
pub const TOP_ROWS: usize = 12;
