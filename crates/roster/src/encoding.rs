//! Which encoding a text file has: the school's Excel decides, not the file.

use encoding_rs::Encoding;
use serde::Serialize;

use crate::{Finding, FindingCode, synonym};

/// How many bytes are looked at to tell encodings apart.
const SAMPLE: usize = 64 * 1024;

/// An encoding that lists of schools come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextEncoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, little end first.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// Big5, as Excel in Taiwan writes `.csv`.
    Big5,
    /// Shift_JIS, as Excel in Japan writes `.csv`.
    ShiftJis,
    /// EUC-JP.
    EucJp,
    /// GB18030, as Excel in mainland China writes `.csv`.
    Gb18030,
    /// Western European, as Excel elsewhere writes `.csv`.
    Windows1252,
}

impl TextEncoding {
    /// All encodings.
    pub const ALL: &'static [Self] = &[
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Big5,
        Self::ShiftJis,
        Self::EucJp,
        Self::Gb18030,
        Self::Windows1252,
    ];

    /// The usual name, which the preview shows: `Big5`, `UTF-8`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Big5 => "Big5",
            Self::ShiftJis => "Shift_JIS",
            Self::EucJp => "EUC-JP",
            Self::Gb18030 => "GB18030",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// The encoding of this name, in any case of letters; hyphens and underscores are equal.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let fold = |text: &str| text.trim().to_ascii_lowercase().replace(['-', '_'], "");
        Self::ALL
            .iter()
            .copied()
            .find(|encoding| fold(encoding.name()) == fold(name))
    }

    const fn codec(self) -> &'static Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Big5 => encoding_rs::BIG5,
            Self::ShiftJis => encoding_rs::SHIFT_JIS,
            Self::EucJp => encoding_rs::EUC_JP,
            Self::Gb18030 => encoding_rs::GB18030,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }
}

impl Serialize for TextEncoding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Text and how it was read.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: TextEncoding,
    pub(crate) findings: Vec<Finding>,
}

/// Decodes bytes with the encoding that was asked for, or the likeliest one.
pub(crate) fn decode(bytes: &[u8], asked: Option<TextEncoding>) -> Decoded {
    let mut findings = Vec::new();
    let encoding = asked.unwrap_or_else(|| {
        let (encoding, finding) = guess(bytes);
        findings.extend(finding);
        encoding
    });
    let codec = encoding.codec();
    let (text, damaged) = codec.decode_with_bom_removal(bytes);
    if damaged {
        let count = text.matches('\u{FFFD}').count();
        findings.push(Finding::new(
            FindingCode::Undecodable,
            [
                ("count", count.into()),
                ("encoding", encoding.name().into()),
            ],
        ));
    }
    if encoding == TextEncoding::Gb18030 {
        findings.push(Finding::new(
            FindingCode::EncodingGb,
            [("encoding", encoding.name().into())],
        ));
    }
    Decoded {
        text: text.into_owned(),
        encoding,
        findings,
    }
}

/// Whether the bytes are UTF-16, by mark or by the zeros beside ASCII characters.
pub(crate) fn utf16(bytes: &[u8]) -> Option<TextEncoding> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(TextEncoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Some(TextEncoding::Utf16Be),
        _ => {}
    }
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        even += usize::from(pair.first() == Some(&0));
        odd += usize::from(pair.last() == Some(&0));
    }
    // Characters like 一 (U+4E00) have a zero on the other side, but they are rarer.
    let many = |count: usize| count * 40 >= sample.len();
    if many(odd) && odd > even * 3 {
        Some(TextEncoding::Utf16Le)
    } else if many(even) && even > odd * 3 {
        Some(TextEncoding::Utf16Be)
    } else {
        None
    }
}

/// Whether the beginning of a file is text: control characters are rare in it.
pub(crate) fn is_text(head: &[u8]) -> bool {
    let text = match utf16(head) {
        Some(encoding) => encoding.codec().decode_with_bom_removal(head).0,
        None => encoding_rs::mem::decode_latin1(head),
    };
    let controls = text
        .chars()
        .filter(|c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{FFFD}'))
        .count();
    controls * 50 <= head.len()
}

fn guess(bytes: &[u8]) -> (TextEncoding, Option<Finding>) {
    if let Some(encoding) = utf16(bytes) {
        return (encoding, None);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (TextEncoding::Utf8, None);
    }
    let sample = sample(bytes);
    let detected = detected(sample);
    let mut scored: Vec<(i64, TextEncoding)> = [
        TextEncoding::Utf8,
        TextEncoding::Big5,
        TextEncoding::ShiftJis,
        TextEncoding::EucJp,
        TextEncoding::Gb18030,
        TextEncoding::Windows1252,
    ]
    .into_iter()
    .map(|encoding| {
        let bonus = if detected == Some(encoding) { 60 } else { 0 };
        (plausibility(sample, encoding) + bonus, encoding)
    })
    .collect();
    scored.sort_by_key(|(score, _)| -*score);
    match scored.as_slice() {
        [(best, encoding), (next, other), ..] => {
            let close = best - next < 40;
            let finding = close.then(|| {
                Finding::new(
                    FindingCode::EncodingGuessed,
                    [
                        ("encoding", encoding.name().into()),
                        ("other", other.name().into()),
                    ],
                )
            });
            (*encoding, finding)
        }
        _ => (TextEncoding::Utf8, None),
    }
}

/// The beginning of the file up to a line end, so that no character is cut in two.
fn sample(bytes: &[u8]) -> &[u8] {
    let head = bytes.get(..SAMPLE).unwrap_or(bytes);
    match head.iter().rposition(|byte| *byte == b'\n') {
        Some(end) if head.len() < bytes.len() => head.get(..end).unwrap_or(head),
        _ => head,
    }
}

fn detected(sample: &[u8]) -> Option<TextEncoding> {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let found = detector.guess(None, chardetng::Utf8Detection::Allow);
    if found == encoding_rs::GBK {
        return Some(TextEncoding::Gb18030);
    }
    TextEncoding::ALL
        .iter()
        .copied()
        .find(|encoding| encoding.codec() == found)
}

/// How much the decoded text looks like a list of a school; thousandths per character
/// for the letters, and hundreds for each header that is understood.
fn plausibility(sample: &[u8], encoding: TextEncoding) -> i64 {
    let (text, _) = encoding.codec().decode_without_bom_handling(sample);
    let (mut foreign, mut weight) = (0_i64, 0_i64);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        foreign += 1;
        weight += match c {
            '\u{FFFD}' => -60,
            '\u{E000}'..='\u{F8FF}' | '\u{80}'..='\u{9F}' => -30,
            // Half-width katakana is what Big5 looks like when it is read as Shift_JIS.
            '\u{FF61}'..='\u{FF9F}' => -3,
            '\u{3041}'..='\u{30FF}' => 4,
            '\u{4E00}'..='\u{9FFF}' => 2,
            '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF5E}' => 3,
            'À'..='ÿ' => 0,
            _ => -4,
        };
    }
    let headers: i64 = text
        .lines()
        .take(40)
        .flat_map(|line| line.split([',', ';', '\t', '|']))
        .take(400)
        .filter(|cell| !cell.is_ascii() && synonym::meaning(cell.trim_matches('"')).is_some())
        .map(|_| 200)
        .sum();
    headers + weight * 50 / foreign.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, encoding: TextEncoding) {
        let (bytes, _, lost) = encoding.codec().encode(text);
        assert!(!lost);
        let decoded = decode(&bytes, None);
        assert_eq!(decoded.encoding, encoding, "{text}");
        assert_eq!(decoded.text, text);
    }

    #[test]
    fn lists_of_taiwan_and_japan_are_told_apart() {
        check(
            "財產編號,序號,保管人\n314-01,DMPXK1A2B3C4,王小明\n",
            TextEncoding::Big5,
        );
        check(
            "管理番号,シリアル番号,学級\nA-01,DMPXK1A2B3C4,三年一組\n",
            TextEncoding::ShiftJis,
        );
        check(
            "管理番号,シリアル番号,学級\nA-01,DMPXK1A2B3C4,三年一組\n",
            TextEncoding::EucJp,
        );
        check(
            "资产编号,序列号,使用人\nA-01,DMPXK1A2B3C4,赵老师\n",
            TextEncoding::Gb18030,
        );
        check("財產編號,序號\n1,DMPXK1A2B3C4\n", TextEncoding::Utf8);
        check("臺中市立測試國民中學平板電腦清冊\n", TextEncoding::Big5);
    }

    #[test]
    fn utf16_is_found_with_and_without_mark() {
        for (encoding, mark) in [
            (TextEncoding::Utf16Le, [0xFF, 0xFE]),
            (TextEncoding::Utf16Be, [0xFE, 0xFF]),
        ] {
            let bytes: Vec<u8> = "序號,名稱\r\nDMPXK1A2B3C4,甲\r\n"
                .encode_utf16()
                .flat_map(|unit| match encoding {
                    TextEncoding::Utf16Le => unit.to_le_bytes(),
                    _ => unit.to_be_bytes(),
                })
                .collect();
            assert_eq!(decode(&bytes, None).encoding, encoding);
            let marked: Vec<u8> = mark.into_iter().chain(bytes).collect();
            let decoded = decode(&marked, None);
            assert_eq!(decoded.encoding, encoding);
            assert!(decoded.text.starts_with("序號"));
        }
    }

    #[test]
    fn broken_characters_are_counted() {
        let decoded = decode(b"serial\n\xFF\xFE\xFF", Some(TextEncoding::Utf8));
        assert_eq!(decoded.findings[0].code, FindingCode::Undecodable);
        assert_eq!(decoded.findings[0].args["count"], 3);
    }

    #[test]
    fn names_are_read_in_any_spelling() {
        assert_eq!(
            TextEncoding::named("shift-jis"),
            Some(TextEncoding::ShiftJis)
        );
        assert_eq!(TextEncoding::named("utf8"), Some(TextEncoding::Utf8));
        assert_eq!(TextEncoding::named("latin"), None);
    }
}
