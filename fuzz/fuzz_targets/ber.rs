//! Any bytes as BER: the normal form is its own normal form.
#![no_main]

use libfuzzer_sys::fuzz_target;
use profiles::sign::{ber, signed};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(der) = ber::to_der(bytes) {
        let again = ber::to_der(&der).expect("DER is BER");
        assert_eq!(der, again);
    }
    let _ = signed::open(bytes);
});
