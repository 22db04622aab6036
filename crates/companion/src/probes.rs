//! What the Mac can see of itself for the preflight: disk, power, programs, network.
//!
//! The outputs of Apple's tools that are read here were never seen on a Mac by us; every
//! such assumption stands in [`crate::apple_tools`].

use std::collections::BTreeMap;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::Path;
use std::time::Duration;

use bench::{Door, LedgerKind, Limits, Located, Search};
use ledger::{DeviceQuery, Kind, Shelf};
use migration::preflight::disk_needed;
use migration::{Field, PreflightItem, ProbeOutcome};
use serde_json::Value;

use crate::apple_tools;
use crate::error::Result;
use crate::workplace::Workplace;

/// Hosts that activation and app installation need. (Apple, "Use Apple products on enterprise
/// networks", HT210060.)
const HOSTS: &[&str] = &[
    "albert.apple.com",
    "gs.apple.com",
    "captive.apple.com",
    "vpp.itunes.apple.com",
];
/// How long one host may take to answer.
const PATIENCE: Duration = Duration::from_secs(4);

/// What one look came to.
#[derive(Debug, Clone)]
pub struct Seen {
    /// For which check.
    pub item: PreflightItem,
    /// What it came to.
    pub outcome: ProbeOutcome,
    /// What was seen; never a secret.
    pub values: BTreeMap<String, Value>,
}

impl Seen {
    fn new<const N: usize>(
        item: PreflightItem,
        outcome: ProbeOutcome,
        values: [(&str, Value); N],
    ) -> Self {
        let values = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self {
            item,
            outcome,
            values,
        }
    }

    fn if_true(item: PreflightItem, good: Option<bool>, values: BTreeMap<String, Value>) -> Self {
        let outcome = match good {
            Some(true) => ProbeOutcome::Passed,
            Some(false) => ProbeOutcome::Failed,
            None => ProbeOutcome::Unknown,
        };
        Self {
            item,
            outcome,
            values,
        }
    }
}

/// Looks at everything that needs no person.
pub(crate) fn look(place: &Workplace, at_once: u32) -> Result<Vec<Seen>> {
    let mut seen = vec![
        roster_in(place, PreflightItem::P1)?,
        programs(place),
        disk(&place.folder(), at_once),
        power(),
    ];
    seen.push(network(HOSTS));
    seen.push(wifi_profile(place)?);
    seen.push(caching());
    seen.push(identity(place)?);
    seen.push(blueprint(place)?);
    seen.push(inventory(place)?);
    Ok(seen)
}

/// P1: a list from the old server is in.
fn roster_in(place: &Workplace, item: PreflightItem) -> Result<Seen> {
    let rows: u32 = place.reader().imports()?.iter().map(|one| one.rows).sum();
    let outcome = if rows > 0 {
        ProbeOutcome::Passed
    } else {
        ProbeOutcome::Failed
    };
    Ok(Seen::new(item, outcome, [("rows", rows.into())]))
}

/// P6: Configurator and cfgutil, and their versions. A practice ledger only looks, it starts nothing.
fn programs(place: &Workplace) -> Seen {
    let located = match Search::new(None).look() {
        Ok(located) => located,
        Err(error) => {
            return Seen {
                item: PreflightItem::P6,
                outcome: ProbeOutcome::Unknown,
                values: complaint(&error),
            };
        }
    };
    let mut values = BTreeMap::new();
    values.insert(
        "macos".to_owned(),
        apple_tools::macos_version().map_or(Value::Null, Value::from),
    );
    let app = located.configurator.as_ref();
    values.insert(
        "configurator".to_owned(),
        app.and_then(|app| app.version.as_ref())
            .map_or(Value::Null, |v| v.to_string().into()),
    );
    if let Ok(path) = located.cfgutil() {
        values.insert("cfgutil_path".to_owned(), path.display().to_string().into());
    }
    match &ask_of(place, &located) {
        Ok(probe) => values.extend([("cfgutil".to_owned(), probe.version.to_string().into())]),
        Err(error) => values.extend(complaint(error)),
    }
    let good = if apple_tools::on_a_mac() {
        Some(app.is_some())
    } else {
        None
    };
    Seen::if_true(PreflightItem::P6, good, values)
}

/// The code of an error and what its sentence names, so that it can be told in any language.
fn complaint(error: &bench::Error) -> BTreeMap<String, Value> {
    let args: serde_json::Map<String, Value> = error.args().into_iter().collect();
    BTreeMap::from([
        ("error".to_owned(), error.code().into()),
        ("error_args".to_owned(), args.into()),
    ])
}

/// What the installed cfgutil says about itself. A practice ledger starts nothing.
pub(crate) fn installed(place: &Workplace) -> std::result::Result<bench::Probe, bench::Error> {
    ask_of(place, &Search::new(None).look()?)
}

fn ask_of(place: &Workplace, located: &Located) -> std::result::Result<bench::Probe, bench::Error> {
    let kind = match place.kind() {
        Kind::Practice => LedgerKind::Practice,
        Kind::Real => LedgerKind::Real,
    };
    let cfgutil = located
        .cfgutil()
        .and_then(|path| Door::for_kind(kind).cfgutil(path))?;
    ask(&cfgutil)
}

fn ask(cfgutil: &bench::Cfgutil) -> std::result::Result<bench::Probe, bench::Error> {
    match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime.block_on(bench::probe(cfgutil, Limits::default())),
        Err(source) => Err(bench::Error::CannotStart {
            path: cfgutil.path().to_owned(),
            source,
        }),
    }
}

/// P7: free disk where the ledger lies, against what Configurator unpacks.
fn disk(folder: &Path, at_once: u32) -> Seen {
    let free = rustix::fs::statvfs(folder)
        .ok()
        .map(|found| found.f_bavail.saturating_mul(found.f_frsize));
    let needed = disk_needed(at_once);
    let values = BTreeMap::from([
        (
            "free_gb".to_owned(),
            free.map_or(Value::Null, |free| (free / 1_000_000_000).into()),
        ),
        ("needed_gb".to_owned(), (needed / 1_000_000_000).into()),
        ("at_once".to_owned(), at_once.into()),
    ]);
    Seen::if_true(PreflightItem::P7, free.map(|free| free >= needed), values)
}

/// P8: power adapter.
fn power() -> Seen {
    let plugged = apple_tools::on_power();
    let value = plugged.map_or(Value::Null, Value::from);
    Seen::if_true(
        PreflightItem::P8,
        plugged,
        BTreeMap::from([("on_power".to_owned(), value)]),
    )
}

/// P10: whether Apple's hosts take a connection. Only from this Mac, not from the iPads' Wi-Fi.
fn network(hosts: &[&str]) -> Seen {
    let answers = |host: &&&str| {
        let addresses = (**host, 443).to_socket_addrs();
        addresses.is_ok_and(|mut all| {
            all.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok())
        })
    };
    let (reached, missed): (Vec<&&str>, Vec<&&str>) = hosts.iter().partition(|host| answers(host));
    let list = |hosts: Vec<&&str>| {
        Value::from(
            hosts
                .into_iter()
                .map(|host| (*host).to_owned())
                .collect::<Vec<_>>(),
        )
    };
    let good = missed.is_empty();
    let values = BTreeMap::from([
        ("reached".to_owned(), list(reached)),
        ("missed".to_owned(), list(missed)),
    ]);
    Seen::if_true(PreflightItem::P10, Some(good), values)
}

/// P11: a Wi-Fi profile is in the library; its network is shown, its password never.
fn wifi_profile(place: &Workplace) -> Result<Seen> {
    let names = crate::profile_shelf::networks(place)?;
    let values = BTreeMap::from([("networks".to_owned(), names.clone().into())]);
    Ok(Seen::if_true(
        PreflightItem::P11,
        Some(!names.is_empty()),
        values,
    ))
}

/// P12: content caching.
fn caching() -> Seen {
    let active = apple_tools::content_caching();
    let value = active.map_or(Value::Null, Value::from);
    Seen::if_true(
        PreflightItem::P12,
        active,
        BTreeMap::from([("active".to_owned(), value)]),
    )
}

/// P13: an identity with copies in two places.
fn identity(place: &Workplace) -> Result<Seen> {
    let identities = place.reader().identities()?;
    let safe = identities
        .iter()
        .filter(|one| crate::identities::places(one) >= 2)
        .count();
    let values = BTreeMap::from([
        ("identities".to_owned(), identities.len().into()),
        ("safe".to_owned(), safe.into()),
    ]);
    Ok(Seen::if_true(PreflightItem::P13, Some(safe > 0), values))
}

/// P14: a blueprint is in the library.
fn blueprint(place: &Workplace) -> Result<Seen> {
    let count = place.reader().shelf(Shelf::Blueprints)?.len();
    Ok(Seen::if_true(
        PreflightItem::P14,
        Some(count > 0),
        BTreeMap::from([("blueprints".to_owned(), count.into())]),
    ))
}

/// P16: iPads on the list, none with a doubt that was kept on it.
fn inventory(place: &Workplace) -> Result<Seen> {
    let devices = place.reader().count_devices(&DeviceQuery::default())?;
    let all = place.reader().all_devices()?;
    // A wrong serial of a list isn't an iPad.
    let ipads = || all.iter().filter(|device| device.merged_into.is_none());
    let doubtful = ipads().filter(|device| !device.findings.is_empty());
    let doubtful = doubtful.count();
    let untagged = ipads().filter(|device| device.entry.get(Field::AssetTag).is_none());
    let untagged = untagged.count();
    let values = BTreeMap::from([
        ("devices".to_owned(), devices.into()),
        ("doubtful".to_owned(), doubtful.into()),
        ("without_tag".to_owned(), untagged.into()),
    ]);
    Ok(Seen::if_true(
        PreflightItem::P16,
        Some(devices > 0 && doubtful == 0),
        values,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_is_too_small_fails() {
        assert_eq!(
            disk(Path::new("/"), 1_000_000).outcome,
            ProbeOutcome::Failed
        );
        assert_eq!(
            disk(Path::new("/nowhere at all"), 1).outcome,
            ProbeOutcome::Unknown
        );
    }

    #[test]
    fn a_host_that_does_not_answer_is_named() {
        // `.invalid` never resolves (RFC 2606).
        let seen = network(&["nobody.invalid"]);
        assert_eq!(seen.outcome, ProbeOutcome::Failed);
        assert_eq!(seen.values["missed"], serde_json::json!(["nobody.invalid"]));
    }
}
