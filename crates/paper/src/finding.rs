//! What is worth knowing about a printed document.

use words::Args;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingCode {
    /// Characters that no font has; they print as an empty frame.
    NoGlyph,
    /// A font of the set is missing; others stand in.
    FontMissing,
}

impl FindingCode {
    /// Every code.
    pub const ALL: [Self; 2] = [Self::NoGlyph, Self::FontMissing];

    /// The stable code; its sentence is the message `finding-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoGlyph => "paper-no-glyph",
            Self::FontMissing => "paper-font-missing",
        }
    }
}

/// A warning that comes with a document; the document is good all the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// The arguments of its sentence.
    pub args: Args,
}

impl Finding {
    pub(crate) fn no_glyph(letters: &[char]) -> Self {
        let shown: Vec<String> = letters
            .iter()
            .take(20)
            .map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)))
            .collect();
        let mut args = words::args([("characters", shown)]);
        args.insert("count".to_owned(), letters.len().into());
        Self {
            code: FindingCode::NoGlyph,
            args,
        }
    }

    pub(crate) fn font_missing(font: &str) -> Self {
        Self {
            code: FindingCode::FontMissing,
            args: words::args([("font", font)]),
        }
    }
}
