//! Any bytes as a blueprint of ours: never a fall.
#![no_main]

use libfuzzer_sys::fuzz_target;
use profiles::blueprint::Blueprint;

fuzz_target!(|bytes: &[u8]| {
    let _ = Blueprint::read(bytes);
});
