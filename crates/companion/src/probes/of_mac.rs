//! What the Mac proves: programs, disk, power, network, content caching.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, TcpStream, ToSocketAddrs as _, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use ledger::Kind;
use migration::PreflightItem;
use migration::preflight::disk_needed;
use serde_json::Value;

use super::look::Stopped;
use super::seen::Seen;
use crate::{apple_tools, tools};

/// Hosts that activation and app installation need. (Apple, "Use Apple products on enterprise
/// networks", HT210060.)
pub(super) const HOSTS: &[&str] = &[
    "albert.apple.com",
    "gs.apple.com",
    "captive.apple.com",
    "vpp.itunes.apple.com",
];
/// How long a host may take to be found and to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// How soon a wish to stop is heard.
const GLANCE: Duration = Duration::from_millis(100);

/// P6: Configurator and cfgutil, and their versions. A practice ledger only looks, it starts nothing.
pub(super) fn programs(kind: Kind, chosen: Option<PathBuf>) -> Seen {
    let found = tools::find(kind, chosen);
    let text = |text: Option<String>| text.map_or(Value::Null, Value::from);
    let version = found
        .configurator
        .as_ref()
        .and_then(|app| app.version.as_ref());
    let mut values = BTreeMap::from([
        ("macos".to_owned(), text(found.macos)),
        (
            "configurator".to_owned(),
            text(version.map(ToString::to_string)),
        ),
    ]);
    if let Some(path) = &found.cfgutil {
        values.insert("cfgutil_path".to_owned(), path.display().to_string().into());
    }
    match &found.asked {
        Ok(version) => values.extend([("cfgutil".to_owned(), version.to_string().into())]),
        Err(error) => values.extend(complaint(error)),
    }
    let good = apple_tools::on_a_mac().then_some(found.configurator.is_some());
    Seen::with(PreflightItem::P6, good, values)
}

/// The code of an error and what its sentence names, so that it can be told in any language.
fn complaint(error: &bench::Error) -> BTreeMap<String, Value> {
    let args: serde_json::Map<String, Value> = error.args().into_iter().collect();
    BTreeMap::from([
        ("error".to_owned(), error.code().into()),
        ("error_args".to_owned(), args.into()),
    ])
}

/// P7: free disk where the ledger lies, against what Configurator unpacks.
pub(super) fn disk(folder: &Path, at_once: u32) -> Seen {
    let free = rustix::fs::statvfs(folder)
        .ok()
        .map(|found| found.f_bavail.saturating_mul(found.f_frsize));
    let needed = disk_needed(at_once);
    let gigabytes = |bytes: u64| Value::from(bytes / 1_000_000_000);
    let values = [
        ("free_gb", free.map_or(Value::Null, gigabytes)),
        ("needed_gb", gigabytes(needed)),
        ("at_once", at_once.into()),
    ];
    Seen::of(PreflightItem::P7, free.map(|free| free >= needed), values)
}

/// P8: power adapter.
pub(super) fn power() -> Seen {
    let plugged = apple_tools::on_power();
    let value = plugged.map_or(Value::Null, Value::from);
    Seen::of(PreflightItem::P8, plugged, [("on_power", value)])
}

/// P12: content caching.
pub(super) fn caching() -> Seen {
    let active = apple_tools::content_caching();
    let value = active.map_or(Value::Null, Value::from);
    Seen::of(PreflightItem::P12, active, [("active", value)])
}

/// P10: whether Apple's hosts take a connection, and this Mac's address on the local network. Only from this Mac, not from the iPads' Wi-Fi.
/// All are asked at the same time; one that isn't found in time counts as missed.
pub(super) fn network(hosts: &[&'static str], stopped: Stopped<'_>) -> Option<Seen> {
    let (answer, answers) = mpsc::channel();
    for host in hosts.iter().copied() {
        let answer = answer.clone();
        // Looking a name up can't be interrupted, so it is left behind if it takes too long.
        std::thread::spawn(move || answer.send((host, takes_connection(host))));
    }
    drop(answer);
    let end = Instant::now() + PATIENCE;
    let mut reached = Vec::new();
    loop {
        match answers.recv_timeout(GLANCE) {
            Ok((host, true)) => reached.push(host),
            Ok((_, false)) => {}
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if stopped() => return None,
            Err(RecvTimeoutError::Timeout) if Instant::now() >= end => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    let (reached, missed): (Vec<&str>, Vec<&str>) =
        hosts.iter().partition(|host| reached.contains(host));
    let good = missed.is_empty();
    let address = own_address().map_or(Value::Null, |own| own.to_string().into());
    let values = [
        ("reached", reached.into()),
        ("missed", missed.into()),
        ("address", address),
    ];
    Some(Seen::of(PreflightItem::P10, Some(good), values))
}

/// This Mac's address on the local network; none if it is on none. Nothing is sent: a datagram
/// socket only has to choose where a packet would leave.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address of TEST-NET-1 (RFC 5737), which belongs to nobody.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let own = socket.local_addr().ok()?.ip();
    (!own.is_loopback() && !own.is_unspecified()).then_some(own)
}

fn takes_connection(host: &str) -> bool {
    let mut addresses = (host, 443).to_socket_addrs().into_iter().flatten();
    addresses.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok())
}

#[cfg(test)]
mod tests {
    use migration::ProbeOutcome;

    use super::*;

    #[test]
    fn a_disk_that_is_too_small_fails() {
        let full = disk(Path::new("/"), 1_000_000);
        assert_eq!(full.outcome, ProbeOutcome::Failed);
        let nowhere = disk(Path::new("/nowhere at all"), 1);
        assert_eq!(nowhere.outcome, ProbeOutcome::Unknown);
    }

    #[test]
    fn a_host_that_does_not_answer_is_named() {
        // `.invalid` never resolves (RFC 2606).
        let seen = network(&["nobody.invalid"], &|| false).unwrap();
        assert_eq!(seen.outcome, ProbeOutcome::Failed);
        assert_eq!(seen.values["missed"], serde_json::json!(["nobody.invalid"]));
        let address = &seen.values["address"];
        assert!(address.is_null() || address.as_str().unwrap().parse::<IpAddr>().is_ok());
    }

    #[test]
    fn a_look_that_is_stopped_says_nothing() {
        // A documentation address never answers (RFC 5737).
        let started = Instant::now();
        let seen = network(&["192.0.2.1"], &|| true);
        assert!(seen.is_none() || started.elapsed() < PATIENCE);
    }
}
