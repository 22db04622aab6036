//! Any bytes as a workbook: never a fall, never an unpacked flood.
#![no_main]

use libfuzzer_sys::fuzz_target;
use roster::{Known, ReadOptions, Rules, read};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = read("fuzz.xlsx", bytes, &ReadOptions::default()) {
        let known = Known::default();
        let _ = reading.rows(&Rules::new(&known));
    }
});
