//! One file per table: its schema step, its row type, its fold and its queries together.

pub(crate) mod batch;
pub(crate) mod bind;
pub(crate) mod content;
pub(crate) mod deadline;
pub(crate) mod device;
pub(crate) mod identity;
pub(crate) mod journal;
pub(crate) mod listing;
pub(crate) mod output;
pub(crate) mod preflight;
pub(crate) mod school;
pub(crate) mod seeking;
pub(crate) mod shelf;
pub(crate) mod text;
