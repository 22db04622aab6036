//! The day by hand: a batch as a guided sequence of steps, and what is recorded on the way.

mod clicks;
mod marks;
mod opening;
mod page;
mod record;

pub use clicks::Click;
pub use marks::Mark;
pub use opening::{Day, open};
pub use page::{StepCount, StepDevice, StepPage, counts, step};
pub use record::{Wish, record};
