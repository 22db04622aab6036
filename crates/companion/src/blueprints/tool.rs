//! What cfgutil can do, as blueprints are told.

use bench::facts::{Facts, VerbClass as KnownClass};
use bench::{FlagOrigin, PrepareFlags, Search};
use ledger::Kind;
use profiles::blueprint::{Tool, ToolOrigin, Verb, VerbClass};

use crate::probes;
use crate::workplace::Workplace;

/// The programs of Apple that a blueprint is made for.
#[derive(Debug, Clone)]
pub struct Programs {
    /// What cfgutil can do.
    pub tool: Tool,
    /// Version of the installed cfgutil, if it may be asked and answers.
    pub cfgutil: Option<String>,
    /// Version of the installed Apple Configurator.
    pub configurator: Option<String>,
}

/// What cfgutil can do: the verbs from the one file that holds our beliefs, the flags of `prepare`
/// as the installed one names them, if there is one that may be asked.
#[must_use]
pub fn tool(place: &Workplace) -> &Tool {
    &programs(place).tool
}

/// What is installed. It is asked once while the ledger is open, since asking starts cfgutil.
#[must_use]
pub fn programs(place: &Workplace) -> &Programs {
    place.programs(look)
}

fn look(place: &Workplace) -> Programs {
    // A practice ledger looks at nothing real.
    let located = match place.kind() {
        Kind::Practice => None,
        Kind::Real => Search::new(None).look().ok(),
    };
    let app = located.and_then(|located| located.configurator?.version);
    let probe = probes::installed(place).ok();
    Programs {
        cfgutil: probe.as_ref().map(|probe| probe.version.to_string()),
        configurator: app.map(|version| version.to_string()),
        tool: told(probe.map_or_else(PrepareFlags::believed, |probe| probe.prepare)),
    }
}

fn told(flags: PrepareFlags) -> Tool {
    let verbs = Facts::built_in().verbs.iter().map(|verb| {
        let class = match verb.class {
            KnownClass::Reads => VerbClass::Reads,
            KnownClass::Destroys => VerbClass::Destroys,
            KnownClass::Changes | KnownClass::Runs => VerbClass::Changes,
        };
        let known = Verb {
            name: verb.name.clone(),
            class,
            auth: verb.auth,
            grade: letter(verb.grade),
        };
        (verb.name.clone(), known)
    });
    Tool {
        origin: if flags.origin == FlagOrigin::Installed {
            ToolOrigin::Installed
        } else {
            ToolOrigin::Believed
        },
        verbs: verbs.collect(),
        prepare_flags: flags.flags.iter().map(|flag| flag.name.clone()).collect(),
    }
}

/// A grade as its one letter.
fn letter(grade: bench::facts::Grade) -> String {
    serde_json::to_value(grade)
        .ok()
        .and_then(|grade| grade.as_str().map(str::to_owned))
        .unwrap_or_default()
}
