//! Identifiers and UUIDs that stay the same forever, so that Apple Configurator updates in place.
//!
//! An installed profile is replaced by one with the same top `PayloadIdentifier`; a payload in
//! it is updated only if its `PayloadIdentifier` and its `PayloadUUID` are the old ones. (Apple,
//! TopLevel.yaml and CommonPayloadKeys.yaml)

mod display_name;
mod school;
mod slug;
mod stable;

pub use display_name::{base_name, with_practice_mark, with_revision};
pub use school::{IdentifierError, SchoolIdentifier};
pub use slug::slug;
pub use stable::{assign, is_made_from, payload_identifier, profile_identifier, stable_uuid};
