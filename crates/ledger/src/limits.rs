//! How much of anything the ledger takes.

/// The longest text that names a person: a note, a name (bytes of UTF-8).
pub const LONGEST_TEXT: usize = 64 * 1024;

/// The longest fact (bytes of JSON): a list of thousands of serials fits.
pub const LONGEST_BODY: usize = 4 * 1024 * 1024;

/// The longest body of a profile, blueprint or certificate (bytes).
pub const LONGEST_CONTENT: usize = 32 * 1024 * 1024;
