//! The documents themselves, one file each.

mod asm_serials;
mod checklist;

pub use asm_serials::{AsmSerials, SerialRow};
pub use checklist::{Checklist, ChecklistRow, Step};
