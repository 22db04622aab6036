//! Recall: the iPads that still carry an older revision of a profile.

use uuid::Uuid;

use crate::{Device, Serial, Stage};

/// Why an iPad is called back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall {
    /// Which iPad.
    pub serial: Serial,
    /// The revision it carries; none if it isn't known to carry the profile at all.
    pub carries: Option<u32>,
}

/// The iPads in use that don't carry this revision of a profile or a newer one.
///
/// Only iPads from `provisioned` on are called back: the others get the new revision anyway.
#[must_use]
pub fn recall<'a>(
    devices: impl IntoIterator<Item = &'a Device>,
    profile: Uuid,
    revision: u32,
) -> Vec<Recall> {
    devices
        .into_iter()
        .filter(|device| {
            matches!(
                device.stage(),
                Stage::Provisioned | Stage::Verified | Stage::HandedOver
            )
        })
        .filter_map(|device| {
            let carries = device.profiles.get(&profile).copied();
            let current = carries.is_some_and(|carried| carried >= revision);
            (!current).then(|| Recall {
                serial: device.serial.clone(),
                carries,
            })
        })
        .collect()
}
