//! The iPads a profile is meant for.

use jiff::civil::Date;

use crate::catalogue::OsVersion;

/// Whether the iPads are supervised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Supervision {
    /// They are, as Apple Configurator prepares them.
    #[default]
    Supervised,
    /// They are not.
    Unsupervised,
}

/// How the profile reaches the iPads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Channel {
    /// By cable, with no MDM server.
    #[default]
    Usb,
    /// From an MDM server.
    Mdm,
}

/// The iPads a profile is meant for. The default is a school without MDM: supervised iPads,
/// profiles by cable, no version of iPadOS given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Target {
    /// The oldest version among them; without one nothing counts as too new.
    pub ipados: Option<OsVersion>,
    /// Whether they are supervised.
    pub supervision: Supervision,
    /// How profiles reach them.
    pub channel: Channel,
    /// The day to judge dates by; without one no date counts as past.
    pub today: Option<Date>,
}
