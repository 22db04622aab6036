//! The fonts of all documents, read once.

use std::collections::BTreeSet;
use std::env;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::{Error, Finding, text};

/// The largest font file that is read.
const FILE_MAX: u64 = 256 << 20;

/// Folder in the npm package, file name: the order is the order of preference.
/// (npm packages `@expo-google-fonts/noto-sans-tc` and `-jp`, 0.4.3)
const OURS: [(&str, &str); 4] = [
    ("noto-sans-tc/400Regular", "NotoSansTC_400Regular.ttf"),
    ("noto-sans-tc/700Bold", "NotoSansTC_700Bold.ttf"),
    ("noto-sans-jp/400Regular", "NotoSansJP_400Regular.ttf"),
    ("noto-sans-jp/700Bold", "NotoSansJP_700Bold.ttf"),
];

/// The system's own fonts for Chinese and Japanese, for characters that ours lack.
const SYSTEM: [&str; 5] = [
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
    "/System/Library/Fonts/Supplemental/Songti.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
];

/// All fonts, in order of preference, kept in memory (about 25 MB).
pub struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) faces: Vec<Font>,
    missing: Vec<&'static str>,
}

impl Fonts {
    /// Where to look for our fonts if nobody says otherwise: the folder in the environment
    /// variable `COMPANION_FONTS` alone, or else the app's resources beside the executable, then
    /// the `node_modules` of the checkout that the executable lies in or (debug builds only) was
    /// built from.
    #[must_use]
    pub fn folders() -> Vec<PathBuf> {
        if let Some(folder) = env::var_os("COMPANION_FONTS") {
            return vec![folder.into()];
        }
        let Ok(executable) = env::current_exe() else {
            return Vec::new();
        };
        let above = executable.ancestors().skip(1);
        let resources = above.clone().take(2).flat_map(|folder| {
            let debian = folder.join("lib/Configurator Companion/fonts");
            [folder.join("fonts"), folder.join("Resources/fonts"), debian]
        });
        let checkout = above
            .take(6)
            .map(|folder| folder.join("node_modules/@expo-google-fonts"));
        let built_from = cfg!(debug_assertions).then(|| {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../node_modules/@expo-google-fonts"
            ))
        });
        resources.chain(checkout).chain(built_from).collect()
    }

    /// Reads Noto Sans TC and JP from the first folder that has each (the files either directly
    /// in it or as in the npm package), then the system's fonts.
    ///
    /// Takes some 50 ms and 25 MB: call it at the first document, and once.
    ///
    /// # Errors
    /// [`Error::NoFonts`] if there is none at all. A missing one of ours is a finding of every
    /// document.
    pub fn load(folders: &[PathBuf]) -> Result<Self, Error> {
        let mut faces = Vec::new();
        let mut missing = Vec::new();
        for (package, name) in OURS {
            let places = folders
                .iter()
                .flat_map(|folder| [folder.join(name), folder.join(package).join(name)]);
            let before = faces.len();
            faces.extend(places.filter_map(|place| read(&place)).take(1).flatten());
            if faces.len() == before {
                missing.push(name);
            }
        }
        faces.extend(
            SYSTEM
                .iter()
                .filter_map(|place| read(Path::new(place)))
                .flatten(),
        );
        if faces.is_empty() {
            return Err(Error::NoFonts {
                folders: folders.to_vec(),
            });
        }
        Ok(Self {
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces,
            missing,
        })
    }

    /// The characters of a text that no font has, sorted; they would print as an empty frame.
    #[must_use]
    pub fn uncovered(&self, text: &str) -> Vec<char> {
        let letters: BTreeSet<char> = text.chars().collect();
        self.uncovered_letters(&letters)
    }

    pub(crate) fn uncovered_letters(&self, letters: &BTreeSet<char>) -> Vec<char> {
        letters
            .iter()
            .copied()
            .filter(|letter| !text::is_invisible(*letter) && !self.covers(*letter))
            .collect()
    }

    /// What is worth knowing about this set of fonts.
    pub(crate) fn findings(&self) -> impl Iterator<Item = Finding> {
        self.missing.iter().map(|font| Finding::font_missing(font))
    }

    fn covers(&self, letter: char) -> bool {
        self.faces
            .iter()
            .any(|face| face.info().coverage.contains(letter.into()))
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.faces.iter().map(|face| &face.info().family))
            .finish()
    }
}

/// The faces of a file; `None` if it isn't there or isn't a font.
fn read(place: &Path) -> Option<Vec<Font>> {
    let file = File::open(place).ok()?;
    let mut bytes = Vec::new();
    file.take(FILE_MAX).read_to_end(&mut bytes).ok()?;
    let faces: Vec<Font> = Font::iter(Bytes::new(bytes)).collect();
    (!faces.is_empty()).then_some(faces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_any_font_it_says_where_it_looked() {
        let nowhere = vec![PathBuf::from("/nonexistent/fonts")];
        match Fonts::load(&nowhere) {
            Err(error) => {
                assert_eq!(error.code(), "paper-no-fonts");
                assert!(
                    error.args()["folders"]
                        .to_string()
                        .contains("/nonexistent/fonts")
                );
            }
            Ok(fonts) => assert_eq!(fonts.findings().count(), OURS.len(), "only the system's"),
        }
    }

    #[test]
    fn rare_characters_of_names_are_covered() {
        let fonts = Fonts::load(&Fonts::folders()).unwrap();
        assert_eq!(fonts.findings().count(), 0, "{fonts:?}");
        let covered = "堃喆𠮷﨑髙 ABC123 、。「」・\u{200f}\u{fe0f}";
        assert!(fonts.uncovered(covered).is_empty());
        assert_eq!(fonts.uncovered("b\u{10fffd}a"), ['\u{10fffd}']);
    }
}
