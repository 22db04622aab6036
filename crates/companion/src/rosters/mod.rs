//! Lists of iPads: preview first, then import; and the list we write.

mod batching;
mod doubts;
mod export;
mod import;
mod list;
mod preview;

pub use export::export;
pub use import::{Imported, import, import_watched};
pub use list::{Choices, Corrections, List};
pub use preview::{Counts, ListPreview, Previews, PreviewsWire, RefusedList, preview};
