//! The settings of a ledger: what paper is for, and which cfgutil is used.

use std::collections::BTreeMap;
use std::path::PathBuf;

use migration::Fact;
use paper::PaperSize;
use serde_json::Value;
use words::Lang;

use crate::error::Result;
use crate::workplace::Workplace;

const PAPER_LANG: &str = "paper_lang";
const PAPER_SIZE: &str = "paper_size";
const CFGUTIL: &str = "cfgutil";

/// The settings as they stand. What was never set is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Language of the paper; else the one that is spoken.
    pub paper_lang: Option<Lang>,
    /// Size of the paper; else A4.
    pub paper_size: Option<PaperSize>,
    /// Path of the cfgutil that a person chose; else the one that is found.
    pub cfgutil: Option<PathBuf>,
}

/// One setting; none takes it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// Language of the paper.
    PaperLang(Option<Lang>),
    /// Size of the paper.
    PaperSize(Option<PaperSize>),
    /// Path of cfgutil.
    Cfgutil(Option<PathBuf>),
}

/// The settings. A value that this version doesn't know counts as not set.
///
/// # Errors
/// Those of the ledger.
pub fn read(place: &Workplace) -> Result<Settings> {
    let kept = place.reader().settings()?;
    let text = |key: &str| text(&kept, key);
    Ok(Settings {
        paper_lang: text(PAPER_LANG).and_then(|tag| Lang::parse(tag).ok()),
        paper_size: text(PAPER_SIZE).and_then(size),
        cfgutil: text(CFGUTIL).map(PathBuf::from),
    })
}

/// Sets one. What is so already is not recorded again.
///
/// # Errors
/// Those of the ledger.
pub fn set(place: &mut Workplace, setting: &Setting) -> Result<()> {
    let or_null = |text: Option<String>| text.map_or(Value::Null, Value::from);
    let (key, value) = match setting {
        Setting::PaperLang(lang) => (PAPER_LANG, or_null(lang.map(|lang| lang.tag().to_owned()))),
        Setting::PaperSize(size) => (PAPER_SIZE, or_null(size.map(|size| tag(size).to_owned()))),
        Setting::Cfgutil(path) => {
            let path = path.as_ref().map(|path| path.display().to_string());
            (CFGUTIL, or_null(path))
        }
    };
    let kept = place.reader().settings()?;
    if kept.get(key).unwrap_or(&Value::Null) == &value {
        return Ok(());
    }
    let key = key.to_owned();
    place
        .record(vec![Fact::SettingSet { key, value }])
        .map(drop)
}

fn text<'a>(kept: &'a BTreeMap<String, Value>, key: &str) -> Option<&'a str> {
    kept.get(key).and_then(Value::as_str)
}

/// The stable name of a size: `a4` or `letter`.
#[must_use]
pub const fn tag(size: PaperSize) -> &'static str {
    match size {
        PaperSize::A4 => "a4",
        PaperSize::Letter => "letter",
    }
}

/// The size of a stable name.
#[must_use]
pub fn size(name: &str) -> Option<PaperSize> {
    PaperSize::ALL.into_iter().find(|size| tag(*size) == name)
}

#[cfg(test)]
mod tests {
    use ledger::Kind;

    use super::*;
    use crate::workplace::Clock;

    #[test]
    fn a_setting_is_kept_taken_back_and_recorded_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.sqlite");
        let mut place = Workplace::create(&path, Kind::Real, Clock::System).unwrap();
        assert_eq!(read(&place).unwrap(), Settings::default());
        for _ in 0..2 {
            set(&mut place, &Setting::PaperLang(Some(Lang::Ja))).unwrap();
            set(&mut place, &Setting::PaperSize(Some(PaperSize::Letter))).unwrap();
        }
        set(&mut place, &Setting::Cfgutil(Some("/x/cfgutil".into()))).unwrap();
        set(&mut place, &Setting::Cfgutil(None)).unwrap();
        let settings = read(&place).unwrap();
        assert_eq!(settings.paper_lang, Some(Lang::Ja));
        assert_eq!(settings.paper_size, Some(PaperSize::Letter));
        assert_eq!(settings.cfgutil, None);
        assert_eq!(place.reader().count_lines().unwrap(), 4);
    }
}
