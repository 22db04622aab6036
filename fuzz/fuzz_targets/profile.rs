//! Any bytes as a profile: never a fall, and what is read survives being written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use profiles::document::Document;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(document) = Document::read(bytes) {
        let written = document.to_xml();
        let again = Document::read(&written).expect("what we write, we read");
        assert_eq!(written, again.to_xml());
    }
});
