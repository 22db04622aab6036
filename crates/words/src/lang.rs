//! The three languages and how people and systems spell them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Error;

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Lang {
    /// Traditional Chinese as written in Taiwan.
    #[serde(rename = "zh-TW")]
    ZhTw,
    /// English.
    #[serde(rename = "en")]
    En,
    /// Japanese.
    #[serde(rename = "ja")]
    Ja,
}

impl Lang {
    /// All languages, the product's first one first.
    pub const ALL: [Self; 3] = [Self::ZhTw, Self::En, Self::Ja];

    /// The language of a BCP 47 tag or a POSIX locale name.
    ///
    /// `zh`, `zh-Hant`, `zh_TW.UTF-8`, `zh-HK`, `en-GB` and `ja_JP.eucJP` are understood, in any
    /// case. Simplified Chinese (`zh-Hans`, `zh-CN`, `zh-SG`) is read as `zh-TW`, the nearest we have.
    ///
    /// # Errors
    /// [`Error::UnknownLang`] for everything else.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let primary = text
            .trim()
            .split(['-', '_', '.', '@'])
            .next()
            .unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "zh" | "cmn" | "yue" => Ok(Self::ZhTw),
            "en" => Ok(Self::En),
            "ja" => Ok(Self::Ja),
            _ => Err(Error::UnknownLang {
                given: text.chars().take(40).collect(),
            }),
        }
    }

    /// The first language of a person's list that we speak; English if there is none.
    ///
    /// The list comes from the caller: `AppleLanguages` on the Mac, `LC_ALL`, `LC_MESSAGES` and
    /// `LANG` elsewhere.
    #[must_use]
    pub fn preferred<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes
            .into_iter()
            .find_map(|wish| Self::parse(wish).ok())
            .unwrap_or(Self::En)
    }

    /// The BCP 47 tag: `zh-TW`, `en` or `ja`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhTw => "zh-TW",
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// Its own name for itself, as a language menu shows it.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::ZhTw => "繁體中文（台灣）",
            Self::En => "English",
            Self::Ja => "日本語",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    #[test]
    fn spellings_of_systems_are_understood() {
        let check = |text: &str, expected| assert_eq!(Lang::parse(text).ok(), expected, "{text}");
        check("zh-TW", Some(Lang::ZhTw));
        check("zh-Hant-TW", Some(Lang::ZhTw));
        check("zh_TW.UTF-8", Some(Lang::ZhTw));
        check("zh_HK", Some(Lang::ZhTw));
        check("EN-gb", Some(Lang::En));
        check("ja_JP.eucJP", Some(Lang::Ja));
        check(" ja ", Some(Lang::Ja));
        check("jam", None);
        check("C.UTF-8", None);
        check("", None);
    }

    #[test]
    fn the_first_language_we_speak_wins() {
        assert_eq!(Lang::preferred(["de-DE", "ja-JP", "en"]), Lang::Ja);
        assert_eq!(Lang::preferred(["fr", "de"]), Lang::En);
        assert_eq!(Lang::preferred([]), Lang::En);
    }

    #[test]
    fn an_unknown_language_has_a_code_and_a_short_echo() {
        let error = Lang::parse(&"x".repeat(500)).unwrap_err();
        assert_eq!(error.code(), Error::CODES[0]);
        assert_eq!(error.args()["given"], serde_json::json!("x".repeat(40)));
    }

    proptest! {
        #[test]
        fn a_tag_leads_back_to_its_language(which in 0_usize..3, tail in any::<String>()) {
            let lang = Lang::ALL[which];
            prop_assert_eq!(Lang::parse(lang.tag()).ok(), Some(lang));
            prop_assert_eq!(Lang::parse(&format!("{}_{tail}", lang.tag())).ok(), Some(lang));
        }
    }
}
