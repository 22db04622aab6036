//! PKCS#12 files (`.p12`, `.pfx`): an identity under a password.
//!
//! Read: what the Mac's keychain, OpenSSL old and new, and Windows write
//! (3DES, RC2, PBES2 with AES; MAC with SHA-1 and SHA-2; BER and DER).
//! Not read: RC4, scrypt, PBMAC1, files sealed with a public key.

mod checksum;
mod cipher;
mod password;
mod read;
mod write;

pub use password::MAX_ROUNDS;
pub use read::read;
pub use write::{Style, write};
