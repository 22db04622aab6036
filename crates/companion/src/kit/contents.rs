//! What goes into a kit, collected in memory before the first byte is written.

use std::collections::BTreeMap;

use ledger::{DeviceRow, IdentityRow, Kind};
use migration::batch::Batch;
use migration::{Serial, asm};
use paper::PaperSize;
use profiles::blueprint::Blueprint;
use profiles::document::Document;
use profiles::finding::Severity;
use profiles::placeholder;
use words::Words;

use super::names::{CERTIFICATE, FileName, PRIVATE_KEY, run_plan};
use super::texts::{plan_text, sheet_text};
use super::watch::{Part, Watch, tell};
use crate::documents::{self, Kindred, Order, Shown};
use crate::error::{Error, Need, Result};
use crate::files::Privacy;
use crate::workplace::Workplace;
use crate::{batches, blueprints, devices, identities, profile_files, profile_shelf};

/// Whether files with secrets go in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrets<'a> {
    /// Profiles with passwords and the identity's files are left out.
    LeaveOut,
    /// Profiles with passwords go in, private, and the identity as it says.
    Include(Keys<'a>),
}

/// Whether a supervision identity goes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys<'a> {
    /// None.
    LeaveOut,
    /// The only one there is, if there is one.
    Only,
    /// The one whose fingerprint begins so.
    Of(&'a str),
}

/// Which kit is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// For which batch, by name.
    pub batch: &'a str,
    /// With which blueprint: its name, or a file.
    pub blueprint: &'a str,
    /// Paper of the printed sheets.
    pub paper: PaperSize,
    /// Whether files with secrets go in.
    pub secrets: Secrets<'a>,
}

/// The files of a kit by their path in it, and what was left out.
#[derive(Debug, Default)]
pub struct Contents {
    /// Bytes by path; the separator is `/`.
    pub files: BTreeMap<String, (Vec<u8>, Privacy)>,
    /// Names of profiles that were left out because they hold a secret.
    pub left_out: Vec<String>,
    /// The iPads it is for.
    pub devices: Vec<Serial>,
    /// The supervision identity whose key is in it, in clear.
    pub identity: Option<IdentityRow>,
}

/// Collects a kit.
///
/// # Errors
/// [`Error::Unknown`] for batch, blueprint or profile; [`Need::Devices`]; [`Error::Findings`]
/// if blueprint or profiles have error findings; [`Error::Placeholder`] names the iPad without
/// a value; [`Error::Cancelled`] if the watch stopped it.
pub fn collect(
    place: &Workplace,
    words: &Words,
    batch: &Batch,
    blueprint: &Blueprint,
    wanted: &Wanted<'_>,
    watch: &mut Watch<'_>,
) -> Result<Contents> {
    tell(watch, Part::Checks, 0, 1)?;
    let rows = batches::devices(place, batch)?;
    if rows.is_empty() {
        return Err(Error::Missing {
            what: Need::Devices,
        });
    }
    refuse_errors(place, blueprint, &batch.plan.name)?;
    let mut kit = Contents {
        devices: rows.iter().map(|row| row.serial.clone()).collect(),
        ..Contents::default()
    };
    kit.add_profiles(place, blueprint, &rows, wanted.secrets, watch)?;
    tell(watch, Part::Texts, 0, 1)?;
    kit.add_serials();
    kit.add(
        "blueprint.ccblueprint",
        blueprint.to_toml()?.into_bytes(),
        Privacy::Shared,
    );
    kit.add_texts(place, words, blueprint, &rows)?;
    kit.add_papers(place, words, &batch.plan.name, wanted.paper, watch)?;
    if let Secrets::Include(keys) = wanted.secrets {
        kit.add_identity(place, keys)?;
    }
    if place.kind() == Kind::Practice {
        kit.add_practice_mark(words);
    }
    Ok(kit)
}

fn refuse_errors(place: &Workplace, blueprint: &Blueprint, batch: &str) -> Result<()> {
    let checked = blueprints::check(place, blueprint, Some(batch))?;
    let own = checked
        .findings
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .count();
    let shared = checked
        .together
        .iter()
        .filter(|one| one.finding.severity == Severity::Error)
        .count();
    match own + shared {
        0 => Ok(()),
        count => Err(Error::Findings { count }),
    }
}

impl Contents {
    fn add(&mut self, path: &str, bytes: Vec<u8>, privacy: Privacy) {
        self.files.insert(path.to_owned(), (bytes, privacy));
    }

    /// Numbered profiles; those with placeholders once for each iPad.
    fn add_profiles(
        &mut self,
        place: &Workplace,
        blueprint: &Blueprint,
        rows: &[DeviceRow],
        secrets: Secrets<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<()> {
        let school = place.school()?.name;
        let count = blueprint.profiles.len();
        for (number, wanted) in (1..).zip(&blueprint.profiles) {
            tell(watch, Part::Profiles, number - 1, count)?;
            let row = profile_shelf::find(place, &wanted.name)?;
            let document = profile_shelf::open(place, &row)?;
            let held = profile_files::privacy(&document) == Privacy::Private;
            let name = FileName::of_profile(number, &row, &document);
            if held && secrets == Secrets::LeaveOut {
                self.left_out.push(row.name.clone());
            } else if name.is_per_ipad() {
                for row in rows {
                    tell(watch, Part::Profiles, number - 1, count)?;
                    let values = blueprints::values(&devices::one(place, &row.serial)?, &school);
                    let expanded = placeholder::expand(&document, &values)?;
                    self.add_profile(&name.of(row.serial.as_str()), &expanded);
                }
            } else {
                self.add_profile(&name.of(""), &document);
            }
        }
        Ok(())
    }

    fn add_profile(&mut self, path: &str, document: &Document) {
        // Names and asset tags are nobody's business either.
        let privacy = if path.starts_with("per-ipad/") {
            Privacy::Private
        } else {
            profile_files::privacy(document)
        };
        self.add(path, document.to_xml(), privacy);
    }

    fn add_serials(&mut self) {
        let column: String = self
            .devices
            .iter()
            .map(|serial| format!("{serial}\r\n"))
            .collect();
        self.add("serials/serials.csv", column.into_bytes(), Privacy::Shared);
        let chunks = asm::chunks(&self.devices, asm::CHUNK);
        let text = chunks.join("\n\n") + "\n";
        self.add(
            "serials/apple-school-manager.txt",
            text.into_bytes(),
            Privacy::Shared,
        );
    }

    fn add_texts(
        &mut self,
        place: &Workplace,
        words: &Words,
        blueprint: &Blueprint,
        rows: &[DeviceRow],
    ) -> Result<()> {
        let mut head = String::new();
        if place.kind() == Kind::Practice {
            head = format!("{}\n\n", words.say0("practice-notice"));
        }
        let plan = plan_text(words, &run_plan(place, blueprint, rows)?);
        self.add(
            "run-plan.txt",
            (head.clone() + &plan).into_bytes(),
            Privacy::Private,
        );
        let steps = blueprints::StepSheets::of(place)?.steps(blueprint, rows.len());
        let mut sheet = head + &sheet_text(words, &blueprint.name, &steps);
        if !self.left_out.is_empty() {
            let named = words::args([("profiles", words.list(&self.left_out))]);
            sheet.push_str(&format!("\n{}\n", words.say("kit-sheet-left-out", &named)));
        }
        self.add("step-sheet.txt", sheet.into_bytes(), Privacy::Shared);
        Ok(())
    }

    fn add_papers(
        &mut self,
        place: &Workplace,
        words: &Words,
        batch: &str,
        paper: PaperSize,
        watch: &mut Watch<'_>,
    ) -> Result<()> {
        const PAPERS: [(Kindred, &str); 2] = [
            (Kindred::Checklist, "checklist"),
            (Kindred::AsmSerials, "asm-serials"),
        ];
        tell(watch, Part::Papers, 0, PAPERS.len())?;
        let fonts = documents::fonts()?;
        for (done, (document, name)) in PAPERS.into_iter().enumerate() {
            tell(watch, Part::Papers, done, PAPERS.len())?;
            let order = Order {
                shown: Shown::default(),
                document,
                batch,
                serials: &[],
                paper,
                lang: words.lang(),
            };
            let pdf = documents::lay_out(place, &order, &fonts)?.pdf()?;
            self.add(&format!("papers/{name}.pdf"), pdf, Privacy::Private);
        }
        Ok(())
    }

    fn add_identity(&mut self, place: &Workplace, keys: Keys<'_>) -> Result<()> {
        let fingerprint = match keys {
            Keys::LeaveOut => return Ok(()),
            Keys::Only if identities::list(place)?.is_empty() => return Ok(()),
            Keys::Only => None,
            Keys::Of(fingerprint) => Some(fingerprint),
        };
        let row = identities::find(place, fingerprint)?;
        let identity = identities::open(place, &row)?;
        self.identity = Some(row);
        self.add(
            CERTIFICATE,
            identity.certificate_der().to_vec(),
            Privacy::Private,
        );
        self.add(PRIVATE_KEY, identity.key_pkcs8().to_vec(), Privacy::Private);
        Ok(())
    }

    fn add_practice_mark(&mut self, words: &Words) {
        let mark = words.say0("practice-mark");
        let notice = format!("{mark}\n{}\n", words.say0("practice-notice"));
        self.add(&format!("{mark}.txt"), notice.into_bytes(), Privacy::Shared);
    }
}
