//! Apple Configurator and cfgutil on this Mac: what was found, and which one a person chose.

use std::path::{Path, PathBuf};

pub use bench::{App, Error as ToolError, Place, PlaceState, Version};
use bench::{Door, LedgerKind, Limits, Search};
use ledger::Kind;

use crate::apple_tools;
use crate::error::Result;
use crate::settings::{self, Setting};
use crate::workplace::Workplace;

/// What was found on this Mac.
#[derive(Debug)]
pub struct Tools {
    /// Version of macOS; none elsewhere.
    pub macos: Option<String>,
    /// Apple Configurator, if it is installed.
    pub configurator: Option<App>,
    /// The path that a person chose.
    pub chosen: Option<PathBuf>,
    /// Every path that was looked at for cfgutil, in order.
    pub places: Vec<Place>,
    /// The cfgutil that is used.
    pub cfgutil: Option<PathBuf>,
    /// Its version, or why it couldn't be asked. A practice ledger asks nothing.
    pub asked: std::result::Result<Version, bench::Error>,
}

/// The path of cfgutil that a person chose.
pub(crate) fn chosen(place: &Workplace) -> Result<Option<PathBuf>> {
    Ok(settings::read(place)?.cfgutil)
}

/// Looks for both, and asks cfgutil for its version. Takes seconds.
#[must_use]
pub fn find(kind: Kind, chosen: Option<PathBuf>) -> Tools {
    let macos = apple_tools::macos_version();
    let located = match Search::new(chosen.clone()).look() {
        Ok(located) => located,
        Err(error) => {
            // What was chosen can't be used; Configurator is looked for all the same.
            let rest = Search::new(None).look().ok();
            return Tools {
                macos,
                configurator: rest.as_ref().and_then(|rest| rest.configurator.clone()),
                chosen,
                places: rest.map(|rest| rest.places).unwrap_or_default(),
                cfgutil: None,
                asked: Err(error),
            };
        }
    };
    let cfgutil = located.cfgutil().ok().map(Path::to_owned);
    let asked = located
        .cfgutil()
        .and_then(|path| ask(kind, path))
        .map(|probe| probe.version);
    Tools {
        macos,
        configurator: located.configurator,
        chosen,
        places: located.places,
        cfgutil,
        asked,
    }
}

/// Uses this cfgutil from now on; none for the one that is found.
///
/// # Errors
/// [`crate::Error::Bench`] for a path that can't be used; nothing is changed then.
pub fn choose(place: &mut Workplace, path: Option<&Path>) -> Result<()> {
    if let Some(path) = path {
        Search::new(Some(path.to_owned())).look()?;
    }
    settings::set(place, &Setting::Cfgutil(path.map(Path::to_owned)))
}

/// What the installed cfgutil says about itself. A practice ledger starts nothing.
pub(crate) fn installed(place: &Workplace) -> Result<bench::Probe> {
    let located = Search::new(chosen(place)?).look()?;
    Ok(ask(place.kind(), located.cfgutil()?)?)
}

fn ask(kind: Kind, path: &Path) -> std::result::Result<bench::Probe, bench::Error> {
    let kind = match kind {
        Kind::Practice => LedgerKind::Practice,
        Kind::Real => LedgerKind::Real,
    };
    let cfgutil = Door::for_kind(kind).cfgutil(path)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(bench::probe(&cfgutil, Limits::default())),
        Err(source) => Err(bench::Error::CannotStart {
            path: cfgutil.path().to_owned(),
            source,
        }),
    }
}
