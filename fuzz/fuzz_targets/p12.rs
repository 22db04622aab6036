//! Any bytes as a .p12: never a fall, never an endless key derivation.
#![no_main]

use libfuzzer_sys::fuzz_target;
use profiles::secret::Secret;
use profiles::sign::pkcs12;

fuzz_target!(|bytes: &[u8]| {
    let _ = pkcs12::read(bytes, &Secret::new("password"));
});
