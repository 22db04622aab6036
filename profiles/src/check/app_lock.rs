//! App Lock and what it doesn't go with.

use super::found::Found;
use super::profile::Profile;
use crate::finding::FindingCode;

pub(super) const APP_LOCK: &str = "com.apple.app.lock";
pub(super) const CAMERA: &str = "allowCamera";

/// App Lock beside a switched-off camera: such profiles did not install together in one report
/// (chain 4001, 4001, 1009; openradar-mirror 18452).
pub(super) fn camera(profile: &Profile<'_>, found: &mut Found) {
    if profile.of_type(APP_LOCK).next().is_none() {
        return;
    }
    if let Some(restrictions) = profile.restricts(CAMERA) {
        found.add(restrictions.finding_at(FindingCode::AppLockCameraOff, CAMERA));
    }
}
