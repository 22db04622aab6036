//! Lists of iPads: preview first, then import; and the list we write.

mod batching;
mod doubts;
mod export;
mod import;
mod preview;

pub use export::export;
pub use import::{Imported, import};
pub use preview::{Choices, Counts, Previews, PreviewsWire, preview};
