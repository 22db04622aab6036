//! Why a file can't be read as a roster, or a roster can't be written.

use crate::{Args, limits};

/// A refusal with a stable code; the sentence for people is the message `error-<code>`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No bytes, or only blanks.
    #[error("file is empty")]
    Empty,
    /// More bytes than [`limits::FILE_BYTES`].
    #[error("file has {bytes} bytes")]
    TooLarge {
        /// Size of the file.
        bytes: usize,
    },
    /// A zipped workbook that unpacks to more than [`limits::UNPACKED_BYTES`].
    #[error("workbook unpacks to too many bytes")]
    UnpackedTooLarge,
    /// More rows than [`limits::ROWS`].
    #[error("more than {} rows", limits::ROWS)]
    TooManyRows,
    /// More cells than [`limits::CELLS`].
    #[error("more than {} cells", limits::CELLS)]
    TooManyCells,
    /// A workbook with a password.
    #[error("workbook is encrypted")]
    Encrypted,
    /// A Numbers document.
    #[error("numbers document")]
    Numbers,
    /// A binary workbook of Excel (.xlsb).
    #[error("binary workbook")]
    Xlsb,
    /// A PDF.
    #[error("pdf document")]
    Pdf,
    /// A zip archive that is no workbook.
    #[error("zip archive without a workbook")]
    Zip,
    /// A document of a word processor or a presentation.
    #[error("document without a sheet")]
    OtherDocument,
    /// A web page without a table.
    #[error("web page without a table")]
    NoTable,
    /// Neither text nor a known kind of file.
    #[error("binary file of an unknown kind")]
    Binary,
    /// The file claims to be of this kind and isn't whole.
    #[error("damaged {format} file")]
    Damaged {
        /// The kind the file seems to be.
        format: &'static str,
        /// What the parser said.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// The sheet that was asked for isn't there.
    #[error("no sheet {sheet:?}")]
    SheetUnknown {
        /// Name of the sheet.
        sheet: String,
    },
    /// The header shall stand in a row that is empty or isn't there.
    #[error("no row {row}")]
    RowUnknown {
        /// The row, as the spreadsheet shows it.
        row: u32,
    },
    /// The mapping has no such column.
    #[error("no column {column}")]
    ColumnUnknown {
        /// Place of the column, from 1.
        column: usize,
    },
    /// Columns with passwords or bypass codes can't be mapped to anything.
    #[error("column {column:?} holds secrets")]
    ColumnRefused {
        /// Header of the column.
        column: String,
    },
    /// The list couldn't be written.
    #[error("can't write the list")]
    Write {
        /// What the writer said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    /// Every code this crate can answer with.
    pub const CODES: &'static [&'static str] = &[
        "roster-empty",
        "roster-too-large",
        "roster-unpacked-too-large",
        "roster-too-many-rows",
        "roster-too-many-cells",
        "roster-encrypted",
        "roster-numbers",
        "roster-xlsb",
        "roster-pdf",
        "roster-zip",
        "roster-other-document",
        "roster-no-table",
        "roster-binary",
        "roster-damaged",
        "roster-sheet-unknown",
        "roster-no-such-row",
        "roster-no-such-column",
        "roster-column-refused",
        "roster-write",
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "roster-empty",
            Self::TooLarge { .. } => "roster-too-large",
            Self::UnpackedTooLarge => "roster-unpacked-too-large",
            Self::TooManyRows => "roster-too-many-rows",
            Self::TooManyCells => "roster-too-many-cells",
            Self::Encrypted => "roster-encrypted",
            Self::Numbers => "roster-numbers",
            Self::Xlsb => "roster-xlsb",
            Self::Pdf => "roster-pdf",
            Self::Zip => "roster-zip",
            Self::OtherDocument => "roster-other-document",
            Self::NoTable => "roster-no-table",
            Self::Binary => "roster-binary",
            Self::Damaged { .. } => "roster-damaged",
            Self::SheetUnknown { .. } => "roster-sheet-unknown",
            Self::RowUnknown { .. } => "roster-no-such-row",
            Self::ColumnUnknown { .. } => "roster-no-such-column",
            Self::ColumnRefused { .. } => "roster-column-refused",
            Self::Write { .. } => "roster-write",
        }
    }

    /// The arguments of the sentence.
    #[must_use]
    pub fn args(&self) -> Args {
        let (name, value) = match self {
            Self::TooLarge { bytes } => {
                return Args::from([
                    ("megabytes".to_owned(), bytes.div_ceil(1024 * 1024).into()),
                    (
                        "limit".to_owned(),
                        (limits::FILE_BYTES / 1024 / 1024).into(),
                    ),
                ]);
            }
            Self::UnpackedTooLarge => ("limit", (limits::UNPACKED_BYTES / 1024 / 1024).into()),
            Self::TooManyRows => ("limit", limits::ROWS.into()),
            Self::TooManyCells => ("limit", limits::CELLS.into()),
            Self::Damaged { format, .. } => ("format", (*format).into()),
            Self::SheetUnknown { sheet } => ("sheet", sheet.as_str().into()),
            Self::RowUnknown { row } => ("row", (*row).into()),
            Self::ColumnUnknown { column } => ("column", (*column).into()),
            Self::ColumnRefused { column } => ("column", column.as_str().into()),
            _ => return Args::new(),
        };
        Args::from([(name.to_owned(), value)])
    }

    pub(crate) fn damaged(
        format: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Damaged {
            format,
            source: Some(source.into()),
        }
    }
}
