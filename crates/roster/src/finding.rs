//! What the roster has to say about a file: codes with a place and arguments.

use std::collections::BTreeMap;

use migration::{KeptFinding, Severity};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Arguments of a message, by the name of the Fluent variable; numbers stay numbers.
pub type Args = BTreeMap<String, Value>;

macro_rules! finding_codes {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, $severity:ident; )+) => {
        /// What was found. The sentence for people is the message `finding-<code>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FindingCode {
            $( $(#[$meta])* $variant, )+
        }

        impl FindingCode {
            /// Every code, in the order of this list.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// How much it weighs.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )+ }
            }
        }
    };
}

finding_codes! {
    /// Two encodings fit almost equally well: `encoding`, `other`.
    EncodingGuessed = "roster-encoding-guessed", Warning;
    /// The text is in the encoding of mainland China: `encoding`.
    EncodingGb = "roster-encoding-gb18030", Warning;
    /// Characters that don't exist in the encoding: `count`, `encoding`.
    Undecodable = "roster-undecodable", Warning;
    /// A quotation mark is never closed and was read as a plain character: `row`.
    QuoteUnclosed = "roster-quote-unclosed", Warning;
    /// Cells beyond the last column that is read: `columns`.
    ColumnsCut = "roster-columns-cut", Warning;
    /// Cells longer than what is kept: `count`, `limit`.
    CellsCut = "roster-cells-cut", Warning;
    /// Of several sheets this one was read: `sheet`, `others`, `count`.
    SheetChosen = "roster-sheet-chosen", Info;
    /// Text above the header was left out: `count`.
    RowsAboveHeader = "roster-rows-above-header", Info;
    /// No header names the serial column; it was found by its content: `column`, `count`.
    SerialByContent = "roster-serial-by-content", Warning;
    /// No column holds serial numbers.
    NoSerialColumn = "roster-no-serial-column", Error;
    /// The column that is called serial number holds others: `column`, `used`.
    SerialColumnMisnamed = "roster-serial-column-misnamed", Warning;
    /// There is a header and nothing under it.
    NoRows = "roster-no-rows", Warning;
    /// Columns the product has no place for: `columns`, `count`.
    ColumnsUnknown = "roster-columns-unknown", Info;
    /// Two columns for one thing that agree; this one isn't used: `column`, `used`, `column_at`,
    /// `used_at` (letters).
    ColumnTwice = "roster-column-twice", Info;
    /// Two columns for one thing that differ; this one isn't used: as above, and `count` (rows),
    /// `first_row`, `value` (in this one), `kept`.
    ColumnTwiceDiffers = "roster-column-twice-differs", Warning;
    /// Passwords or passcodes, never taken in: `column`, `count`.
    ColumnSecret = "roster-column-secret", Warning;
    /// Bypass codes of Activation Lock, never taken in: `column`, `count`.
    BypassCodes = "roster-bypass-codes", Warning;
    /// Progress that a list can't prove: `column`.
    ColumnDerived = "roster-column-derived", Info;
    /// The header stands here once more.
    RowHeader = "roster-row-header", Info;
    /// A total row: `text`.
    RowTotal = "roster-row-total", Info;
    /// A remark in a row of its own: `text`.
    RowRemark = "roster-row-remark", Info;
    /// A person left the row out.
    RowLeftOut = "roster-row-left-out", Info;
    /// No serial number in the row.
    SerialMissing = "roster-serial-missing", Warning;
    /// Not 8 to 14 characters: `value`, `length`.
    SerialLength = "roster-serial-length", Warning;
    /// A character that no serial number has: `value`, `character`.
    SerialCharacter = "roster-serial-character", Warning;
    /// A spreadsheet turned the number into powers of ten: `value`.
    SerialNumeric = "roster-serial-numeric", Warning;
    /// Possible but rare length: `serial`, `length`.
    SerialOddLength = "roster-serial-odd-length", Warning;
    /// I or O in a serial number: `serial`.
    SerialLetterIOrO = "roster-serial-letter-i-or-o", Warning;
    /// One character and nothing else, as a placeholder has: `serial`, `character`.
    SerialOneCharacter = "roster-serial-one-character", Warning;
    /// A number that was merged into the right one: `serial`, `other`.
    SerialMerged = "roster-serial-merged", Info;
    /// A leading S may belong to the barcode: `serial`, `stripped`.
    SerialLeadingS = "roster-serial-leading-s", Warning;
    /// A leading S was left out, the iPad is known without it: `serial`, `read`.
    SerialSLeftOut = "roster-serial-s-left-out", Info;
    /// The iPad stands in the list again and agrees: `serial`, `first_row`.
    DuplicateSame = "roster-duplicate-same", Info;
    /// The iPad stands in the list again and differs: `serial`, `first_row`, `field` (key), `first`, `second`, `kept`.
    DuplicateDiffers = "roster-duplicate-differs", Warning;
    /// As before, and a person said which value is right: the same arguments.
    DuplicateSettled = "roster-duplicate-settled", Info;
    /// One asset tag on two iPads: `serial`, `tag`, `other`, `other_row` (0: in the ledger).
    AssetTagTwice = "roster-asset-tag-twice", Warning;
    /// A tag or number in powers of ten, left out: `serial`, `field` (key), `value`.
    ValueNumeric = "roster-value-numeric", Warning;
    /// Two iPads in one slot of one cart: `serial`, `cart`, `slot`, `other`, `other_row` (0: in the ledger).
    SlotTwice = "roster-slot-twice", Warning;
    /// A slot that is no number from 1 to 999: `serial`, `slot`.
    SlotUnknown = "roster-slot-unknown", Warning;
    /// A batch the ledger doesn't have: `serial`, `batch`.
    BatchUnknown = "roster-batch-unknown", Warning;
    /// A date nobody can be sure of, kept as written: `serial`, `field` (key), `value`.
    DateUnreadable = "roster-date-unreadable", Info;
    /// Something else than an iPad: `serial`, `model`.
    NotAnIpad = "roster-not-an-ipad", Warning;
}

impl Serialize for FindingCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// One finding with its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// What was found.
    pub code: FindingCode,
    /// The row as the spreadsheet shows it, from 1; none if the whole file is meant.
    pub row: Option<u32>,
    /// The column's header, or its letter where there is no header.
    pub column: Option<String>,
    /// Arguments of the sentence; `column` is among them wherever the place has one.
    pub args: Args,
}

impl Finding {
    pub(crate) fn new<const N: usize>(code: FindingCode, args: [(&str, Value); N]) -> Self {
        Self {
            severity: code.severity(),
            code,
            row: None,
            column: None,
            args: args
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        }
    }

    pub(crate) fn at_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }

    pub(crate) fn in_column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self.args.insert("column".to_owned(), column.into());
        self
    }

    /// The finding in the form that stays on an iPad.
    #[must_use]
    pub fn keep(&self) -> KeptFinding {
        KeptFinding::new(self.severity, self.code.code(), self.args.clone())
    }
}
