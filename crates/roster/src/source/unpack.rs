//! Zipped workbooks: real sizes are counted before anything is kept, so that a small
//! file can't unpack to more than the Mac has.

use std::io::{Cursor, Read as _};

use zip::{ZipArchive, result::ZipError};

use crate::{Error, limits};

/// Checks the declared and the real size of every part (a workbook may call its sheets
/// what it likes), and that the table of shared strings doesn't promise more strings than
/// it has bytes.
pub(super) fn check(bytes: &[u8], format: &'static str) -> Result<(), Error> {
    check_within(bytes, format, limits::UNPACKED_BYTES)
}

fn check_within(bytes: &[u8], format: &'static str, limit: u64) -> Result<(), Error> {
    let mut archive = open(bytes, format)?;
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let part = archive
            .by_index(index)
            .map_err(|source| refusal(source, format))?;
        let name = part
            .name()
            .map_err(|source| refusal(source, format))?
            .to_ascii_lowercase();
        let left = limit.saturating_sub(total);
        if part.size() > left {
            return Err(Error::UnpackedTooLarge);
        }
        let mut limited = part.take(left + 1);
        let size = if name.ends_with("sharedstrings.xml") {
            let mut content = Vec::new();
            limited
                .read_to_end(&mut content)
                .map_err(|source| Error::damaged(format, source))?;
            check_promised_strings(&content, format)?;
            u64::try_from(content.len()).unwrap_or(u64::MAX)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
                .map_err(|source| Error::damaged(format, source))?
        };
        total = total.saturating_add(size);
        if total > limit {
            return Err(Error::UnpackedTooLarge);
        }
    }
    Ok(())
}

/// One part as text.
pub(super) fn part(bytes: &[u8], name: &str, format: &'static str) -> Result<String, Error> {
    let mut archive = open(bytes, format)?;
    let part = archive
        .by_name(name)
        .map_err(|source| refusal(source, format))?;
    let mut content = Vec::new();
    part.take(limits::UNPACKED_BYTES + 1)
        .read_to_end(&mut content)
        .map_err(|source| Error::damaged(format, source))?;
    if u64::try_from(content.len()).unwrap_or(u64::MAX) > limits::UNPACKED_BYTES {
        return Err(Error::UnpackedTooLarge);
    }
    String::from_utf8(content).map_err(|source| Error::damaged(format, source))
}

fn open<'a>(bytes: &'a [u8], format: &'static str) -> Result<ZipArchive<Cursor<&'a [u8]>>, Error> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|source| Error::damaged(format, source))
}

fn refusal(source: ZipError, format: &'static str) -> Error {
    match source {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::Encrypted,
        source => Error::damaged(format, source),
    }
}

/// Calamine makes room for `uniqueCount` strings before it reads the first.
fn check_promised_strings(content: &[u8], format: &'static str) -> Result<(), Error> {
    const NAME: &[u8] = b"uniqueCount";
    if content.contains(&0) {
        return Err(Error::damaged(format, "shared strings aren't UTF-8"));
    }
    let promises = content
        .windows(NAME.len())
        .enumerate()
        .filter(|(_, window)| *window == NAME);
    for (place, _) in promises {
        let count = content
            .iter()
            .skip(place + NAME.len())
            .skip_while(|byte| matches!(byte, b'=' | b'"' | b'\'') || byte.is_ascii_whitespace())
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0_usize, |sum, byte| {
                sum.saturating_mul(10)
                    .saturating_add(usize::from(byte - b'0'))
            });
        if count > content.len() {
            return Err(Error::damaged(format, "shared strings promise too much"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn check(parts: &[(&str, &str)], code: Option<&str>) {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        let found = check_within(&bytes, "xlsx", 1_000).err();
        assert_eq!(found.map(|error| error.code()), code, "{parts:?}");
    }

    #[test]
    fn the_sum_of_all_parts_counts_whatever_they_are_called() {
        let half = " ".repeat(501);
        check(&[("xl/workbook.xml", &half)], None);
        check(
            &[("xl/workbook.xml", &half), ("sheet.bin", &half)],
            Some("roster-unpacked-too-large"),
        );
    }

    #[test]
    fn strings_may_not_be_promised_beyond_the_size_of_their_part() {
        let name = "xl/sharedStrings.xml";
        check(&[(name, "<sst uniqueCount=\"3\">")], None);
        for promise in [
            "<sst uniqueCount = '999'>",
            "<sst uniqueCount=\"00099999999999999999999\">",
        ] {
            check(&[(name, promise)], Some("roster-damaged"));
        }
    }
}
