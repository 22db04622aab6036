//! The domain of a migration: devices, stages, evidence, batches, preflight and deadlines, without any I/O.
//!
//! Everything here is a pure function or plain data: time and ids are arguments.
//! What happens to an iPad is an [`Event`]; the state of an iPad is the fold of its
//! events ([`Device::apply`]); whether a next step is allowed is answered before the
//! event is written ([`check_move`]).
//!
//! The crate can't tell what an iPad really is doing: it only knows which evidence
//! somebody or the bench gave. None of its rules was tried on a real device.

mod spelling;

pub mod asm;
pub mod assignment;
pub mod batch;
pub mod day;
pub mod deadline;
pub mod device;
pub mod digest;
pub mod entry;
pub mod error;
pub mod event;
pub mod evidence;
pub mod exported;
pub mod fact;
pub mod field;
pub mod finding;
pub mod ground;
pub mod lane;
pub mod merging;
pub mod models;
pub mod personal;
pub mod practice;
pub mod preflight;
pub mod progress;
pub mod reason;
pub mod recall;
pub mod refusal;
pub mod rules;
pub mod school;
pub mod serial;
pub mod stage;
pub mod standing;
pub mod tick;
pub mod ticking;
pub mod transition;

pub use assignment::{Assignment, AssignmentRecord};
pub use batch::{Batch, BatchPlan};
pub use day::DayStep;
pub use deadline::{Deadline, DeadlineKind, DeadlineState};
pub use device::{Device, Seen};
pub use digest::Digest;
pub use entry::{Entry, EntryValue};
pub use error::{Args, Error};
pub use event::Event;
pub use evidence::{Evidence, Witness};
pub use exported::ExportedFile;
pub use fact::Fact;
pub use field::Field;
pub use finding::{Finding, FindingCode, KeptFinding, Severity};
pub use ground::Ground;
pub use lane::Lane;
pub use merging::{check_merge, check_replacement};
pub use personal::PersonalText;
pub use preflight::{Preflight, PreflightItem, ProbeOutcome, Proof, Readiness};
pub use progress::Progress;
pub use reason::{Actor, Reason};
pub use refusal::{MoveRefused, Refusal};
pub use rules::{Move, check_block, check_move, check_moves, check_undo};
pub use school::School;
pub use serial::{Scan, Serial, SerialDoubt};
pub use stage::{Head, Stage};
pub use standing::{Mark, Standing, Stuck};
pub use tick::Tick;
pub use ticking::{check_tick, check_ticks};
