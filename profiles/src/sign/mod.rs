//! Signatures, certificates and identities.
//!
//! | job | entry |
//! |---|---|
//! | open a signed profile, check its signatures | [`signed::open`], [`signed::sniff`] |
//! | sign a profile | [`sign`](fn@sign) |
//! | read and write `.p12` | [`pkcs12::read`], [`pkcs12::write`] |
//! | make a supervision identity | [`supervision::make`] |
//! | say what a certificate is | [`certificate::describe`] |
//!
//! Not here: trust. No trust store is asked, no revocation is looked up; a
//! verdict says only what arithmetic says. Nothing was tried on a device.

pub mod ber;
pub mod certificate;
mod error;
mod identity;
mod name;
mod oid;
mod pem;
pub mod pkcs12;
mod private_key;
mod public_key;
mod seal;
pub mod signed;
mod signer;
pub mod supervision;
mod tlv;

pub use certificate::{Certificate, KeyKind, Validity};
pub use error::{Malformed, SignError};
pub use identity::{Identity, IdentityCode, IdentityFinding, Origin, Purpose, about};
pub use name::Name;
pub use seal::{SignOptions, sign};
pub use signed::{Signed, Signer, Verdict};
