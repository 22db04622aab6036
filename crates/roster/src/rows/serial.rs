//! The serial number of a row, its doubts, or why there is none.

use migration::{Error, Scan, Serial, SerialDoubt};

use crate::{Finding, FindingCode, Known, fold, rows::value};

/// Reads the serial cell by the rule for scans (Apple publishes no rule for serial
/// numbers; ANSI MH10.8.2 for the leading S).
pub(super) fn read(cell: &str, known: &Known) -> Result<(Serial, Vec<Finding>), Finding> {
    let text = fold::trimmed(cell).trim_matches(['"', '\'', '*']);
    if fold::means_nothing(text) {
        return Err(Finding::new(FindingCode::SerialMissing, []));
    }
    let is_known =
        |text: &str| Serial::parse(text).is_ok_and(|(serial, _)| known.contains_key(&serial));
    let scan = Scan::read(text, is_known).map_err(|error| unusable(text, &error))?;
    Ok(match scan {
        Scan::AsRead { serial, .. } => {
            let mut findings = doubts(&serial);
            // Being on the list already doesn't settle the doubt: the list may have it
            // from the same barcode. Twelve characters are never shortened, since a real
            // number may begin with S, but few do; of ten, drawn by lot since 2021, many do.
            let stripped = serial.as_str().strip_prefix('S');
            findings.extend(
                stripped
                    .filter(|rest| matches!(rest.len(), 10..=12))
                    .map(|rest| leading_s(&serial, rest)),
            );
            (serial, findings)
        }
        Scan::Stripped { serial, as_read } => {
            let args = [
                ("serial", serial.as_str().into()),
                ("read", as_read.as_str().into()),
            ];
            let finding = Finding::new(FindingCode::SerialSLeftOut, args);
            (serial, vec![finding])
        }
        Scan::Choose { as_read, stripped } => {
            let mut findings = doubts(&as_read);
            findings.push(leading_s(&as_read, stripped.as_str()));
            (as_read, findings)
        }
    })
}

/// What is unusual about a number.
pub(super) fn doubts(serial: &Serial) -> Vec<Finding> {
    let doubts = serial.doubts().into_iter();
    doubts
        .map(|doubt| doubtful(serial, doubt))
        .chain(only(serial))
        .collect()
}

/// A number of one character is what people type where they have none.
fn only(serial: &Serial) -> Option<Finding> {
    let character = serial.as_str().chars().next()?;
    let is_only = serial.as_str().chars().all(|other| other == character);
    is_only.then(|| {
        let args = [
            ("serial", serial.as_str().into()),
            ("character", character.to_string().into()),
        ];
        Finding::new(FindingCode::SerialOneCharacter, args)
    })
}

fn leading_s(serial: &Serial, stripped: &str) -> Finding {
    let args = [
        ("serial", serial.as_str().into()),
        ("stripped", stripped.into()),
    ];
    Finding::new(FindingCode::SerialLeadingS, args)
}

fn unusable(text: &str, error: &Error) -> Finding {
    let shown = text.chars().take(40).collect::<String>();
    let value = ("value", shown.into());
    if value::is_scientific(text) {
        return Finding::new(FindingCode::SerialNumeric, [value]);
    }
    match error {
        Error::SerialLength { length } => Finding::new(
            FindingCode::SerialLength,
            [value, ("length", (*length).into())],
        ),
        Error::SerialCharacter { character } => Finding::new(
            FindingCode::SerialCharacter,
            [value, ("character", character.to_string().into())],
        ),
        _ => Finding::new(FindingCode::SerialMissing, []),
    }
}

fn doubtful(serial: &Serial, doubt: SerialDoubt) -> Finding {
    let serial = ("serial", serial.as_str().into());
    match doubt {
        SerialDoubt::OddLength { length } => Finding::new(
            FindingCode::SerialOddLength,
            [serial, ("length", length.into())],
        ),
        SerialDoubt::LetterIOrO => Finding::new(FindingCode::SerialLetterIOrO, [serial]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, expected: Result<(&str, &[FindingCode]), FindingCode>) {
        let known = Known::from([("F9FXK1A2B3C4".parse().unwrap(), Default::default())]);
        let found = read(cell, &known);
        match (&found, expected) {
            (Ok((serial, findings)), Ok((text, codes))) => {
                assert_eq!(serial.as_str(), text, "{cell}");
                let found: Vec<_> = findings.iter().map(|finding| finding.code).collect();
                assert_eq!(found, codes, "{cell}");
            }
            (Err(finding), Err(code)) => assert_eq!(finding.code, code, "{cell}"),
            other => panic!("{cell}: {other:?}"),
        }
    }

    #[test]
    fn serials_are_read_doubted_or_refused() {
        check("ｄｍｐｘｋ1a2b3c4", Ok(("DMPXK1A2B3C4", &[])));
        check("DMPX K1A2 B3C4", Ok(("DMPXK1A2B3C4", &[])));
        check(
            "DMPXK1A2B",
            Ok(("DMPXK1A2B", &[FindingCode::SerialOddLength])),
        );
        check(
            "DMPXK1A2B3O4",
            Ok(("DMPXK1A2B3O4", &[FindingCode::SerialLetterIOrO])),
        );
        check(
            "SF9FXK1A2B3C4",
            Ok(("F9FXK1A2B3C4", &[FindingCode::SerialSLeftOut])),
        );
        let doubts = [FindingCode::SerialOddLength, FindingCode::SerialLeadingS];
        check("SDMPXK1A2B3C4", Ok(("SDMPXK1A2B3C4", &doubts)));
        check(
            "SDMPX00000AB",
            Ok(("SDMPX00000AB", &[FindingCode::SerialLeadingS])),
        );
        check("S9FXK1A2B3", Ok(("S9FXK1A2B3", &[])));
        check(
            "0000000000",
            Ok(("0000000000", &[FindingCode::SerialOneCharacter])),
        );
        check("", Err(FindingCode::SerialMissing));
        check("N/A", Err(FindingCode::SerialMissing));
        check("8.12E+11", Err(FindingCode::SerialNumeric));
        check("123", Err(FindingCode::SerialLength));
        check("DMPXK1A2B3C4#", Err(FindingCode::SerialCharacter));
    }
}
