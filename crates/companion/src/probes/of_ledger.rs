//! What the ledger itself proves: lists, profiles, identity, blueprint.

use std::collections::BTreeSet;

use ledger::{DeviceQuery, Shelf};
use migration::{Field, PreflightItem};

use super::seen::Seen;
use crate::error::Result;
use crate::workplace::Workplace;
use crate::{identities, profile_shelf};

/// What restrictions have to forbid at least, by the name under which it is told.
const FORBIDDEN: [(&str, &str); 4] = [
    ("erase", "allowEraseContentAndSettings"),
    ("accounts", "allowAccountModification"),
    ("profiles", "allowUIConfigurationProfileInstallation"),
    ("name", "allowDeviceNameModification"),
];

/// P1: whether a list is in. That it is the old server's, and that bypass codes and profiles were
/// exported too, only a person can say.
pub(super) fn roster_in(place: &Workplace) -> Result<Seen> {
    let rows: u32 = place.reader().imports()?.iter().map(|one| one.rows).sum();
    let values = [("rows", rows.into())];
    let good = (rows == 0).then_some(false);
    Ok(Seen::of(PreflightItem::P1, good, values))
}

/// P11: a Wi-Fi profile is in the library; its network is shown, its password never.
pub(super) fn wifi_profile(place: &Workplace) -> Result<Seen> {
    let names = profile_shelf::networks(place)?;
    let good = !names.is_empty();
    let values = [("networks", names.into())];
    Ok(Seen::of(PreflightItem::P11, Some(good), values))
}

/// P13: an identity with copies in two places.
pub(super) fn identity(place: &Workplace) -> Result<Seen> {
    let known = crate::identities::list(place)?;
    let is_safe = |one: &&ledger::IdentityRow| identities::places(one) >= 2;
    let safe = known.iter().filter(is_safe).count();
    let values = [("identities", known.len().into()), ("safe", safe.into())];
    Ok(Seen::of(PreflightItem::P13, Some(safe > 0), values))
}

/// P14: a blueprint is in the library.
pub(super) fn blueprint(place: &Workplace) -> Result<Seen> {
    let count = place.reader().shelf(Shelf::Blueprints)?.len();
    let values = [("blueprints", count.into())];
    Ok(Seen::of(PreflightItem::P14, Some(count > 0), values))
}

/// P15: the profiles of the library forbid what must not be possible on a pupil's iPad.
pub(super) fn restrictions(place: &Workplace) -> Result<Seen> {
    let forbidden: BTreeSet<String> = profile_shelf::forbidden(place)?;
    let allowed: Vec<&str> = FORBIDDEN
        .iter()
        .filter(|(_, key)| !forbidden.contains(*key))
        .map(|(name, _)| *name)
        .collect();
    let good = allowed.is_empty();
    let values = [
        ("forbidden", forbidden.len().into()),
        ("allowed", allowed.into()),
    ];
    Ok(Seen::of(PreflightItem::P15, Some(good), values))
}

/// P16: iPads on the list, none with a doubt that was kept on it.
pub(super) fn inventory(place: &Workplace) -> Result<Seen> {
    let reader = place.reader();
    let devices = reader.count_devices(&DeviceQuery::default())?;
    let all = reader.all_devices()?;
    // A wrong serial of a list isn't an iPad.
    let ipads = || all.iter().filter(|one| one.merged_into.is_none());
    let doubtful = ipads().filter(|one| !one.findings.is_empty()).count();
    let untagged = ipads().filter(|one| one.entry.get(Field::AssetTag).is_none());
    let without_tag = untagged.count();
    let values = [
        ("devices", devices.into()),
        ("doubtful", doubtful.into()),
        ("without_tag", without_tag.into()),
    ];
    let good = devices > 0 && doubtful == 0;
    Ok(Seen::of(PreflightItem::P16, Some(good), values))
}
