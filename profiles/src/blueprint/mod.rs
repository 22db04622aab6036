//! Our own blueprint: what Apple Configurator is to do to a batch of iPads.
//!
//! Apple documents no file format for Configurator's blueprints, so this is a form of ours. From
//! it come findings, a plan of cfgutil's argument lists to read, and a sheet of the clicks that
//! make the same blueprint in Configurator. Nothing here was tried on a device, and nothing here
//! runs anything.

mod check;
mod context;
mod error;
mod finding;
mod model;
mod plan;
mod read;
mod sheet;
mod starter;
mod step;
mod tool;

pub use context::{AsmKnowledge, Context, KnownProfile};
pub use error::BlueprintError;
pub use finding::{BlueprintCode, BlueprintFinding};
pub use model::{AppUse, Blueprint, Lane, Prepare, ProfileUse};
pub use plan::{Guards, NO_ECID, PlanDevice, PlanFiles, PlanStep, plan};
pub use read::{MAX_BYTES, MAX_DEPTH};
pub use sheet::{Section, SheetStep, sheet};
pub use starter::Starter;
pub use step::Step;
pub use tool::{Tool, ToolOrigin, Verb, VerbClass};
