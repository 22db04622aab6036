//! iPad models: name and newest iPadOS by ProductType.
//!
//! The list was put together from public tables in November 2026 and not checked on
//! devices; `grade` says how well the newest iPadOS is founded. ProductType numbers aren't
//! in order of age, so they are looked up and never compared.

use std::sync::LazyLock;

use crate::{Device, Field, Finding, FindingCode, spelling::spelled};

const TABLE: &str = include_str!("../data/models.tsv");

static MODELS: LazyLock<Vec<Model>> =
    LazyLock::new(|| TABLE.lines().skip(1).filter_map(read).collect());

spelled! {
    /// How well the newest iPadOS of a model is founded.
    pub enum Grade, "grade" {
        /// Seen.
        Observed = "o",
        /// Said by third parties only.
        ThirdParty = "1",
        /// Inferred.
        Inferred = "i",
    }
}

spelled! {
    /// Whether a model can run an iPadOS.
    pub enum Fit, "fit" {
        /// It can.
        Fits = "fits",
        /// Its newest iPadOS is older.
        TooOld = "too_old",
        /// The model isn't in the list, or the version isn't one.
        Unknown = "unknown",
    }
}

/// One model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// For example `iPad12,1`.
    pub product_type: &'static str,
    /// Apple's name in English, as Apple writes it in every language.
    pub name: &'static str,
    /// The newest iPadOS (until 12: iOS) it can run, for example `18` or `12.5`.
    pub newest_ipados: &'static str,
    /// How well that is founded.
    pub grade: Grade,
}

/// All known models, in the order of the list.
#[must_use]
pub fn all() -> &'static [Model] {
    &MODELS
}

/// The model of a ProductType.
#[must_use]
pub fn find(product_type: &str) -> Option<&'static Model> {
    all()
        .iter()
        .find(|model| model.product_type.eq_ignore_ascii_case(product_type.trim()))
}

/// Whether a model can run an iPadOS such as `17` or `17.5`.
///
/// The list often knows only the major version; then every minor one of it fits.
#[must_use]
pub fn fits(product_type: &str, ipados: &str) -> Fit {
    let newest = find(product_type).and_then(|model| version(model.newest_ipados));
    match (newest, version(ipados)) {
        (Some((major, minor)), Some((wanted, wanted_minor))) => {
            let room = wanted < major
                || wanted == major && minor.is_none_or(|minor| wanted_minor.unwrap_or(0) <= minor);
            if room { Fit::Fits } else { Fit::TooOld }
        }
        _ => Fit::Unknown,
    }
}

/// What is doubtful about an iPad's model for a plan with this iPadOS.
#[must_use]
pub fn doubt(device: &Device, ipados: &str) -> Option<Finding> {
    let model = device.entry.text(Field::Model)?;
    let code = match fits(model, ipados) {
        Fit::Fits => return None,
        Fit::TooOld => FindingCode::ModelTooOld,
        Fit::Unknown => FindingCode::ModelUnknown,
    };
    let finding = Finding::about(code, &device.serial)
        .with("model", model)
        .with("ipados", ipados);
    Some(match find(model) {
        Some(known) => finding
            .with("name", known.name)
            .with("newest", known.newest_ipados),
        None => finding,
    })
}

fn read(line: &'static str) -> Option<Model> {
    let mut cells = line.split('\t');
    Some(Model {
        product_type: cells.next()?,
        name: cells.next()?,
        newest_ipados: cells.next()?,
        grade: cells.next()?.parse().ok()?,
    })
}

/// Major and, if written, minor version.
fn version(text: &str) -> Option<(u32, Option<u32>)> {
    let mut parts = text.trim().split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next().map(str::parse).transpose().ok()?;
    Some((major, minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_read() {
        assert_eq!(
            all().len(),
            TABLE.lines().filter(|line| !line.is_empty()).count() - 1
        );
        assert!(
            all()
                .iter()
                .all(|model| version(model.newest_ipados).is_some())
        );
    }

    #[test]
    fn fits_looks_up_and_compares_versions_by_number() {
        assert_eq!(fits("iPad7,5", "17.5"), Fit::Fits);
        assert_eq!(fits("iPad7,5", "18"), Fit::TooOld);
        assert_eq!(fits("iPad8,9", "27.0"), Fit::Fits);
        assert_eq!(fits("iPad11,6", "27"), Fit::TooOld);
        assert_eq!(fits("iPad4,1", "12.5"), Fit::Fits);
        assert_eq!(fits("iPad4,1", "12.6"), Fit::TooOld);
        assert_eq!(fits("iPad99,1", "17"), Fit::Unknown);
        assert_eq!(fits("iPad7,5", "soon"), Fit::Unknown);
    }
}
