//! The step sheet: the clicks in Apple Configurator that make the blueprint, in order.
//!
//! Configurator's words differ between versions and languages, and nobody has read them off a
//! Mac for this; where two names are known, the text shows both.

use serde::Serialize;
use serde_json::json;

use super::{Blueprint, Context, Lane, ProfileUse};
use crate::finding::Args;
use crate::placeholder::{self, Placeholder};

/// A part of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Once on this Mac: account and organization.
    Mac,
    /// Lane 2 only: the round that adds the iPads to Apple School Manager.
    FirstRound,
    /// Making the blueprint.
    Blueprint,
    /// Applying it to iPads.
    Apply,
}

impl Section {
    /// Every section, in the order of the sheet.
    pub const ALL: &'static [Self] = &[Self::Mac, Self::FirstRound, Self::Blueprint, Self::Apply];

    /// Id of the heading.
    #[must_use]
    pub const fn title_id(self) -> &'static str {
        match self {
            Self::Mac => "blueprint-section-mac",
            Self::FirstRound => "blueprint-section-first-round",
            Self::Blueprint => "blueprint-section-blueprint",
            Self::Apply => "blueprint-section-apply",
        }
    }
}

/// One step, to be ticked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetStep {
    /// The part it belongs to.
    pub section: Section,
    /// Id of the text: `blueprint-sheet-…`.
    pub id: &'static str,
    /// What the text names.
    pub args: Args,
    /// Whether the step erases iPads; such a step is shown only where the guards hold.
    pub erases: bool,
}

/// The sheet of a blueprint for iPads. What the context knows of the profiles decides when each of
/// them is added: one with a file for each iPad can't be part of a blueprint, and one that forbids
/// renaming comes after names that are given by hand.
#[must_use]
pub fn sheet(blueprint: &Blueprint, context: &Context<'_>) -> Vec<SheetStep> {
    let devices = context.devices;
    let mut sheet = Sheet {
        context,
        section: Section::Mac,
        steps: Vec::new(),
    };
    sheet.mac(blueprint);
    if blueprint.lane == Lane::Two {
        sheet.first_round(blueprint);
    }
    sheet.blueprint(blueprint, devices);
    sheet.apply(blueprint, devices);
    sheet.steps
}

/// When a profile is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// To the blueprint.
    InBlueprint,
    /// To all iPads, after they were named.
    Named,
    /// To each iPad its own file, after it was named.
    Each,
}

struct Sheet<'a> {
    context: &'a Context<'a>,
    section: Section,
    steps: Vec<SheetStep>,
}

impl Sheet<'_> {
    fn step(&mut self, id: &'static str) {
        self.step_with(id, Args::new());
    }

    fn step_with(&mut self, id: &'static str, args: Args) {
        self.steps.push(SheetStep {
            section: self.section,
            id,
            args,
            erases: false,
        });
    }

    fn erasing(&mut self, id: &'static str, args: Args) {
        self.steps.push(SheetStep {
            section: self.section,
            id,
            args,
            erases: true,
        });
    }

    fn mac(&mut self, blueprint: &Blueprint) {
        self.section = Section::Mac;
        self.step("blueprint-sheet-sign-in");
        self.step_with(
            "blueprint-sheet-organization",
            text("organization", &blueprint.prepare.organization),
        );
        self.step("blueprint-sheet-identity");
    }

    fn first_round(&mut self, blueprint: &Blueprint) {
        self.section = Section::FirstRound;
        self.step("blueprint-sheet-first-round");
        self.step("blueprint-sheet-manual");
        self.step("blueprint-sheet-add-ticked");
        self.step("blueprint-sheet-activate-unticked");
        self.supervision(blueprint);
        self.step("blueprint-sheet-new-server");
        self.step_with(
            "blueprint-sheet-choose-organization",
            text("organization", &blueprint.prepare.organization),
        );
        self.network(blueprint);
        self.erasing("blueprint-sheet-first-prepare", Args::new());
        self.step("blueprint-sheet-in-asm");
        self.step("blueprint-sheet-leave-unassigned");
    }

    fn blueprint(&mut self, blueprint: &Blueprint, devices: usize) {
        self.section = Section::Blueprint;
        self.step_with("blueprint-sheet-new", text("name", &blueprint.name));
        self.step("blueprint-sheet-prepare");
        self.step("blueprint-sheet-manual");
        self.step("blueprint-sheet-add-unticked");
        self.supervision(blueprint);
        self.step("blueprint-sheet-no-mdm");
        self.step_with(
            "blueprint-sheet-choose-organization",
            text("organization", &blueprint.prepare.organization),
        );
        self.panes(blueprint);
        self.network(blueprint);
        if blueprint.unlock_token && blueprint.prepare.supervise {
            self.step("blueprint-sheet-unlock-token");
        }
        if let Some(wallpaper) = &blueprint.wallpaper {
            self.step_with("blueprint-sheet-wallpaper", text("file", wallpaper));
        }
        if let Some(profile) = &blueprint.home_screen {
            self.step_with("blueprint-sheet-home-screen", text("profile", profile));
        }
        // Before the profiles: one of them may forbid changing names.
        if let Some(pattern) = &blueprint.name_pattern
            && !named_by_hand(blueprint)
        {
            self.step_with("blueprint-sheet-names", text("pattern", pattern));
        }
        self.profiles(blueprint, When::InBlueprint, "blueprint-sheet-profile");
        for app in &blueprint.apps {
            let mut args = text("app", app.title());
            args.insert("id".into(), app.bundle_id.clone().into());
            args.insert("needed".into(), app.needed(devices).into());
            let id = match app.licences_owned {
                Some(owned) => {
                    args.insert("owned".into(), owned.into());
                    "blueprint-sheet-app"
                }
                None => "blueprint-sheet-app-uncounted",
            };
            self.step_with(id, args);
        }
        self.step("blueprint-sheet-done");
    }

    fn apply(&mut self, blueprint: &Blueprint, devices: usize) {
        self.section = Section::Apply;
        let count = Args::from([("count".into(), devices.into())]);
        self.step_with("blueprint-sheet-connect", count);
        self.erasing("blueprint-sheet-apply", text("name", &blueprint.name));
        if let Some(pattern) = &blueprint.name_pattern
            && named_by_hand(blueprint)
        {
            self.step_with("blueprint-sheet-name-each", text("pattern", pattern));
        }
        self.profiles(blueprint, When::Named, "blueprint-sheet-profile-named");
        self.profiles(blueprint, When::Each, "blueprint-sheet-profile-each");
        if blueprint.restart {
            self.step("blueprint-sheet-restart");
        }
        if blueprint.verify {
            self.step("blueprint-sheet-verify");
        }
    }

    fn profiles(&mut self, blueprint: &Blueprint, when: When, id: &'static str) {
        for (index, profile) in blueprint.profiles.iter().enumerate() {
            if self.when(blueprint, profile) == when {
                let mut args = profile.args(index + 1);
                if let Some(file) = &profile.file {
                    args.insert(
                        "profile".into(),
                        format!("{} ({file})", profile.name).into(),
                    );
                }
                self.step_with(id, args);
            }
        }
    }

    fn when(&self, blueprint: &Blueprint, profile: &ProfileUse) -> When {
        match self.context.profile(profile) {
            Some(known) if known.is_per_ipad() => When::Each,
            Some(known) if named_by_hand(blueprint) && known.forbids_renaming() => When::Named,
            _ => When::InBlueprint,
        }
    }

    fn supervision(&mut self, blueprint: &Blueprint) {
        let settings = &blueprint.prepare;
        if settings.supervise {
            self.step("blueprint-sheet-supervise");
        } else {
            self.step("blueprint-sheet-no-supervision");
        }
        if settings.allow_pairing {
            self.step("blueprint-sheet-pairing-ticked");
        } else {
            self.step("blueprint-sheet-pairing-unticked");
        }
    }

    fn panes(&mut self, blueprint: &Blueprint) {
        let settings = &blueprint.prepare;
        let named = |pane: &String| json!({ "word": format!("pane-{pane}"), "or": pane });
        let panes: Vec<_> = settings.skip.iter().map(named).collect();
        let count = panes.len();
        let args = Args::from([
            ("panes".to_owned(), panes.into()),
            ("count".to_owned(), count.into()),
        ]);
        if settings.skip.is_empty() {
            self.step("blueprint-sheet-panes-shown");
        } else {
            self.step_with("blueprint-sheet-panes", args);
        }
        if let (Some(language), Some(region)) = (&settings.language, &settings.region) {
            let mut args = text("language", language);
            args.insert("region".into(), region.clone().into());
            self.step_with("blueprint-sheet-language", args);
        }
    }

    fn network(&mut self, blueprint: &Blueprint) {
        match &blueprint.prepare.network_profile {
            Some(profile) => self.step_with("blueprint-sheet-network", text("profile", profile)),
            None => self.step("blueprint-sheet-no-network"),
        }
    }
}

/// Whether the names need more than Configurator knows of an iPad by itself: its serial number.
fn named_by_hand(blueprint: &Blueprint) -> bool {
    let pattern = blueprint.name_pattern.as_deref().unwrap_or_default();
    let used = placeholder::used_in(pattern);
    used.iter().any(|one| *one != Placeholder::Serial)
}

fn text(name: &str, value: &str) -> Args {
    Args::from([(name.to_owned(), value.into())])
}
