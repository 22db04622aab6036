//! Cuts long bytes short, for a profile that is only read.

use plist::Value;

use crate::document::Document;

/// Bytes of one value that a person is shown.
const SHOWN: usize = 306;

/// Cuts every long run of bytes short; says how many.
pub fn shorten(document: &mut Document) -> usize {
    let mut count = 0;
    for (_, value) in document.top_mut() {
        cut(value, &mut count);
    }
    count
}

fn cut(value: &mut Value, count: &mut usize) {
    match value {
        Value::Data(bytes) if bytes.len() > SHOWN => {
            bytes.truncate(SHOWN);
            *count += 1;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| cut(item, count)),
        Value::Dictionary(keys) => keys.iter_mut().for_each(|(_, value)| cut(value, count)),
        _ => {}
    }
}
