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
        Scan::AsRead { serial, doubts } => {
            let mut findings: Vec<_> = doubts
                .iter()
                .map(|doubt| doubtful(&serial, *doubt))
                .collect();
            // Being on the list already doesn't settle the doubt: the list may have it
            // from the same barcode.
            let stripped = serial.as_str().strip_prefix('S');
            findings.extend(
                stripped
                    .filter(|rest| matches!(rest.len(), 10 | 12))
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
            let mut findings: Vec<_> = as_read
                .doubts()
                .into_iter()
                .map(|doubt| doubtful(&as_read, doubt))
                .collect();
            findings.push(leading_s(&as_read, stripped.as_str()));
            (as_read, findings)
        }
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
        check("S9FXK1A2B3C4", Ok(("S9FXK1A2B3C4", &[])));
        check("", Err(FindingCode::SerialMissing));
        check("N/A", Err(FindingCode::SerialMissing));
        check("8.12E+11", Err(FindingCode::SerialNumeric));
        check("123", Err(FindingCode::SerialLength));
        check("DMPXK1A2B3C4#", Err(FindingCode::SerialCharacter));
    }
}
