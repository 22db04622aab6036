//! Any bytes as a roster in .csv: never a fall, whatever the columns mean.
#![no_main]

use libfuzzer_sys::fuzz_target;
use roster::{Known, ReadOptions, Rules, read};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reading) = read("fuzz.csv", bytes, &ReadOptions::default()) {
        let known = Known::default();
        let _ = reading.rows(&Rules::new(&known));
    }
});
