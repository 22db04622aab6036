//! What cfgutil would be told for each iPad: argument lists to read, never a script.

use serde::Serialize;

use super::{Blueprint, Lane, Tool, ToolOrigin, VerbClass};
use crate::finding::Args;
use crate::placeholder::{Values, expand_text};

/// Stands where the ECID goes while it isn't known.
pub const NO_ECID: &str = "ECID";

/// Whether an iPad may be erased and prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guards {
    /// Its ticks are there: erasing, preparing and what follows is shown.
    Hold,
    /// They are not: only reading is shown.
    Open,
}

/// An iPad of the plan.
#[derive(Debug, Clone)]
pub struct PlanDevice {
    /// Serial number.
    pub serial: String,
    /// `0x…`, once it was seen on USB.
    pub ecid: Option<String>,
    /// What its placeholders stand for.
    pub values: Values,
    /// Whether it may be erased and prepared.
    pub guards: Guards,
}

/// Names of the files in the kit.
pub struct PlanFiles<'a> {
    /// Supervision certificate, DER.
    pub certificate: &'a str,
    /// Its private key, DER.
    pub private_key: &'a str,
    /// The profile at this place of the blueprint (from 0) for the iPad of this serial number.
    pub profile: &'a dyn Fn(usize, &str) -> String,
}

/// One step of the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanStep {
    /// Serial number of the iPad.
    pub serial: String,
    /// Id of the title: `blueprint-plan-…`.
    pub title: &'static str,
    /// What the title names.
    pub args: Args,
    /// The argument list, beginning with `cfgutil`; empty for a step that cfgutil can't do.
    pub argv: Vec<String>,
    /// Whether the step destroys data on the iPad.
    pub destroys: bool,
    /// How well the verb is known; empty without one. See [`super::Verb::grade`].
    pub grade: String,
    /// Whether names in the argument list are believed, not read from the installed cfgutil.
    pub assumed: bool,
    /// Flags that were wanted and that this cfgutil doesn't have, so that they are left out.
    pub left_out: Vec<String>,
}

/// The plan of a blueprint: all steps of one iPad, then all of the next.
///
/// Every list names one iPad with `-e`; none uses `-f`, which would act on all that are
/// attached. Nothing here was tried on a device.
#[must_use]
pub fn plan(
    blueprint: &Blueprint,
    devices: &[PlanDevice],
    tool: &Tool,
    files: &PlanFiles<'_>,
) -> Vec<PlanStep> {
    let mut plan = Vec::new();
    for device in devices {
        let mut steps = Steps {
            device,
            tool,
            files,
            plan: &mut plan,
        };
        steps.before(blueprint);
        if device.guards == Guards::Hold {
            steps.verb("erase", "blueprint-plan-erase", Args::new(), &[]);
            steps.prepare(blueprint);
            steps.after(blueprint);
        } else {
            steps.by_hand("blueprint-plan-guards-open", Args::new());
        }
    }
    plan
}

struct Steps<'a> {
    device: &'a PlanDevice,
    tool: &'a Tool,
    files: &'a PlanFiles<'a>,
    plan: &'a mut Vec<PlanStep>,
}

impl Steps<'_> {
    fn before(&mut self, blueprint: &Blueprint) {
        self.verb(
            "get",
            "blueprint-plan-read",
            Args::new(),
            &["isSupervised", "activationState", "serialNumber"],
        );
        if blueprint.lane == Lane::Two {
            self.by_hand("blueprint-plan-lane-2", Args::new());
        }
    }

    fn prepare(&mut self, blueprint: &Blueprint) {
        let settings = &blueprint.prepare;
        let mut wanted: Vec<(&str, Option<&str>)> = Vec::new();
        if settings.supervise {
            wanted.push(("supervised", None));
            wanted.push(("host-cert", Some(self.files.certificate)));
        }
        wanted.push(("name", Some(settings.organization.as_str())));
        wanted.extend(
            settings
                .language
                .as_deref()
                .map(|language| ("language", Some(language))),
        );
        wanted.extend(
            settings
                .region
                .as_deref()
                .map(|region| ("locale", Some(region))),
        );
        if !settings.allow_pairing {
            wanted.push(("forbid-pairing", None));
        }
        let skips: Vec<String> = settings
            .skip
            .iter()
            .map(|pane| format!("skip-{pane}"))
            .collect();
        wanted.extend(skips.iter().map(|skip| (skip.as_str(), None)));

        let (mut more, mut left_out) = (Vec::new(), Vec::new());
        for (flag, value) in wanted {
            if !self.tool.has_flag(flag) {
                left_out.push(format!("--{flag}"));
                continue;
            }
            more.push(format!("--{flag}"));
            more.extend(value.map(str::to_owned));
        }
        let more: Vec<&str> = more.iter().map(String::as_str).collect();
        self.verb("prepare", "blueprint-plan-prepare", Args::new(), &more);
        if let Some(step) = self.plan.last_mut() {
            step.left_out = left_out;
        }
    }

    fn after(&mut self, blueprint: &Blueprint) {
        if blueprint.unlock_token && blueprint.prepare.supervise {
            self.verb(
                "get-unlock-token",
                "blueprint-plan-unlock-token",
                Args::new(),
                &[],
            );
        }
        if let Some(pattern) = &blueprint.name_pattern {
            match expand_text(pattern, &self.device.values) {
                Ok(name) => {
                    let args = Args::from([("name".into(), name.clone().into())]);
                    self.verb("rename", "blueprint-plan-rename", args, &[&name]);
                }
                Err(missing) => {
                    let args = Args::from([("placeholder".into(), missing.to_string().into())]);
                    self.by_hand("blueprint-plan-name-missing", args);
                }
            }
        }
        if let Some(wallpaper) = &blueprint.wallpaper {
            self.verb(
                "wallpaper",
                "blueprint-plan-wallpaper",
                Args::new(),
                &["--screen", "both", wallpaper],
            );
        }
        for (index, profile) in blueprint.profiles.iter().enumerate() {
            let file = (self.files.profile)(index, &self.device.serial);
            self.verb(
                "install-profile",
                "blueprint-plan-profile",
                profile.args(index + 1),
                &[&file],
            );
        }
        if !blueprint.apps.is_empty() {
            // cfgutil assigns no licences, so that apps come by Configurator's window.
            let args = Args::from([("count".into(), blueprint.apps.len().into())]);
            self.by_hand("blueprint-plan-apps", args);
        }
        if blueprint.restart {
            self.verb("restart", "blueprint-plan-restart", Args::new(), &[]);
        }
        if blueprint.verify {
            let properties = [
                "isSupervised",
                "organizationName",
                "name",
                "configurationProfiles",
                "installedApps",
            ];
            self.verb("get", "blueprint-plan-verify", Args::new(), &properties);
        }
    }

    /// A step of cfgutil; one that it can't do is by hand.
    fn verb(&mut self, wanted: &str, title: &'static str, args: Args, more: &[&str]) {
        let Some(verb) = self.tool.verbs.get(wanted) else {
            self.by_hand(title, args);
            if let Some(step) = self.plan.last_mut() {
                step.left_out.push(wanted.to_owned());
            }
            return;
        };
        let ecid = self.device.ecid.as_deref().unwrap_or(NO_ECID);
        let mut argv = vec!["cfgutil", "--format", "JSON"];
        if verb.auth {
            argv.extend(["-C", self.files.certificate, "-K", self.files.private_key]);
        }
        argv.extend(["-e", ecid, &verb.name]);
        argv.extend_from_slice(more);
        self.plan.push(PlanStep {
            serial: self.device.serial.clone(),
            title,
            args,
            argv: argv.into_iter().map(str::to_owned).collect(),
            destroys: verb.class == VerbClass::Destroys,
            grade: verb.grade.clone(),
            assumed: self.tool.origin == ToolOrigin::Believed,
            left_out: Vec::new(),
        });
    }

    fn by_hand(&mut self, title: &'static str, args: Args) {
        self.plan.push(PlanStep {
            serial: self.device.serial.clone(),
            title,
            args,
            argv: Vec::new(),
            destroys: false,
            grade: String::new(),
            assumed: false,
            left_out: Vec::new(),
        });
    }
}
