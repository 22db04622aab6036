//! Why a document couldn't be printed.

use std::path::PathBuf;

use words::Args;

/// Why a document couldn't be printed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No font was found at all.
    #[error("no font in {folders:?}")]
    NoFonts {
        /// Where was looked, in this order.
        folders: Vec<PathBuf>,
    },
    /// More rows than one document takes.
    #[error("{rows} rows, at most {cap}")]
    TooManyRows {
        /// Rows given.
        rows: usize,
        /// Rows allowed.
        cap: usize,
    },
    /// A template doesn't fit its data: a fault of ours, not of the person's input.
    #[error("layout of {document} failed: {detail}")]
    Layout {
        /// The name of the document.
        document: &'static str,
        /// What the typesetter said.
        detail: String,
    },
    /// The data couldn't be written as JSON.
    #[error("data of {document} can't be written")]
    Content {
        /// The name of the document.
        document: &'static str,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// The laid-out pages couldn't be written as PDF.
    #[error("writing the PDF failed: {detail}")]
    Pdf {
        /// What the PDF writer said.
        detail: String,
    },
}

impl Error {
    /// Every code of this crate.
    pub const CODES: &'static [&'static str] = &[
        "paper-no-fonts",
        "paper-too-many-rows",
        "paper-layout",
        "paper-content",
        "paper-pdf",
    ];

    /// The stable code; its sentence is the message `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoFonts { .. } => "paper-no-fonts",
            Self::TooManyRows { .. } => "paper-too-many-rows",
            Self::Layout { .. } => "paper-layout",
            Self::Content { .. } => "paper-content",
            Self::Pdf { .. } => "paper-pdf",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Args {
        match self {
            Self::NoFonts { folders } => {
                let folders: Vec<String> = folders
                    .iter()
                    .map(|folder| folder.display().to_string())
                    .collect();
                words::args([("folders", folders)])
            }
            Self::TooManyRows { rows, cap } => words::args([("rows", *rows), ("cap", *cap)]),
            Self::Layout { document, .. } | Self::Content { document, .. } => {
                words::args([("document", *document)])
            }
            Self::Pdf { .. } => Args::new(),
        }
    }
}
