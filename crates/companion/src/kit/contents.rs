//! What goes into a kit, collected in memory before the first byte is written.

use std::collections::BTreeMap;

use ledger::{DeviceRow, IdentityRow, Kind};
use migration::batch::Batch;
use migration::{Serial, asm};
use paper::{Fonts, PaperSize};
use profiles::blueprint::Blueprint;
use profiles::document::Document;
use profiles::finding::Severity;
use profiles::placeholder;
use words::Words;

use super::names::{CERTIFICATE, FileName, PRIVATE_KEY, run_plan};
use super::texts::{plan_text, sheet_text};
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
    /// They go in, private: profiles, and the identity whose fingerprint begins so, or the only
    /// one there is.
    Include {
        /// Beginning of the fingerprint; needed where there are several identities.
        identity: Option<&'a str>,
    },
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
/// a value.
pub fn collect(
    place: &Workplace,
    words: &Words,
    batch: &Batch,
    blueprint: &Blueprint,
    secrets: Secrets<'_>,
    fonts: &Fonts,
) -> Result<Contents> {
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
    kit.add_profiles(place, blueprint, &rows, secrets)?;
    kit.add_serials();
    kit.add(
        "blueprint.toml",
        blueprint.to_toml()?.into_bytes(),
        Privacy::Shared,
    );
    kit.add_texts(place, words, blueprint, &rows)?;
    kit.add_papers(place, words, &batch.plan.name, fonts)?;
    if let Secrets::Include { identity } = secrets {
        kit.add_identity(place, identity)?;
    }
    if place.kind() == Kind::Practice {
        let notice = format!(
            "{}\n{}\n",
            words.say0("practice-mark"),
            words.say0("practice-notice")
        );
        kit.add(
            &format!("{}.txt", words.say0("practice-mark")),
            notice.into_bytes(),
            Privacy::Shared,
        );
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
    ) -> Result<()> {
        let school = place.school()?.name;
        for (number, wanted) in (1..).zip(&blueprint.profiles) {
            let row = profile_shelf::find(place, &wanted.name)?;
            let document = profile_shelf::open(place, &row)?;
            let held = profile_files::privacy(&document) == Privacy::Private;
            let name = FileName::of_profile(number, &row, &document);
            if held && secrets == Secrets::LeaveOut {
                self.left_out.push(row.name.clone());
            } else if name.is_per_ipad() {
                for row in rows {
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
        let steps = run_plan(place, blueprint, rows)?;
        self.add(
            "run-plan.txt",
            plan_text(words, &steps).into_bytes(),
            Privacy::Private,
        );
        let sheet = sheet_text(words, blueprint, rows.len());
        self.add("step-sheet.txt", sheet.into_bytes(), Privacy::Shared);
        Ok(())
    }

    fn add_papers(
        &mut self,
        place: &Workplace,
        words: &Words,
        batch: &str,
        fonts: &Fonts,
    ) -> Result<()> {
        for (document, name) in [
            (Kindred::Checklist, "checklist"),
            (Kindred::AsmSerials, "asm-serials"),
        ] {
            let order = Order {
                shown: Shown::default(),
                document,
                batch,
                serials: &[],
                paper: PaperSize::A4,
                lang: words.lang(),
            };
            let pdf = documents::lay_out(place, &order, fonts)?.pdf()?;
            self.add(&format!("papers/{name}.pdf"), pdf, Privacy::Private);
        }
        Ok(())
    }

    fn add_identity(&mut self, place: &Workplace, fingerprint: Option<&str>) -> Result<()> {
        if fingerprint.is_none() && identities::list(place)?.is_empty() {
            return Ok(());
        }
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
}
