//! Starter profiles for schools: data in `templates/`, questions, and the profile they make.
//!
//! Every default has a reason, which the caller shows. Templates were checked against Apple's
//! schema; none was tried on a device.

mod answer;
mod build;
mod error;
mod load;
mod model;
mod place;
mod question;

pub use answer::{Answer, Answers, File};
pub use build::Setting;
pub use error::TemplateError;
pub use model::Template;
pub use question::{Choice, Column, Question, QuestionKind, When};
