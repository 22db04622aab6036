//! Reading certificates and identities into a draft.

use std::path::Path;

use profiles::document::KeyPath;
use profiles::edit;
use profiles::secret::Secret;
use profiles::sign::certificate::describe_all;
use profiles::sign::{Certificate, SignError, pkcs12};

use super::Draft;
use crate::error::Result;
use crate::files;

/// Largest certificate that is read, in bytes.
const MAX_CERTIFICATE: u64 = 4 * 1024 * 1024;
/// Payload types that hold a certificate of an authority, of anybody else, and an identity.
const ROOT: &str = "com.apple.security.root";
const OTHER: &str = "com.apple.security.pkcs1";
const IDENTITY: &str = "com.apple.security.pkcs12";

/// What a file holds.
enum Held {
    Certificates(Vec<Certificate>),
    Identity(Vec<u8>),
}

impl Draft {
    /// Puts a certificate or identity from a file into a payload for such, which becomes one of
    /// the type that fits. Of several certificates each further one gets a payload of its own.
    ///
    /// # Errors
    /// [`crate::Error::CannotRead`]; [`crate::Error::Sign`] for a file that is neither, or
    /// another password; [`crate::Error::Edit`].
    pub fn set_certificate(
        &mut self,
        index: usize,
        file: &Path,
        password: Option<&Secret>,
    ) -> Result<()> {
        let bytes = files::read(file, MAX_CERTIFICATE)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        match read(bytes, password)? {
            Held::Identity(bytes) => self.step(|document| {
                edit::retype(document, index, IDENTITY)?;
                let payload = KeyPath::payload(index);
                edit::put_bytes(document, &payload.key("PayloadContent"), bytes)?;
                edit::put(
                    document,
                    &payload.key("PayloadCertificateFileName"),
                    (&*name).into(),
                )?;
                match password {
                    Some(password) => {
                        edit::put(document, &payload.key("Password"), password.expose().into())?;
                    }
                    None => edit::remove(document, &payload.key("Password"))?,
                }
                Ok(())
            }),
            Held::Certificates(all) => self.step(|document| {
                for (number, one) in all.into_iter().enumerate() {
                    let kind = if one.is_ca { ROOT } else { OTHER };
                    let index = match number {
                        0 => index,
                        _ => edit::add_payload(document, kind, None)?,
                    };
                    edit::retype(document, index, kind)?;
                    let payload = KeyPath::payload(index);
                    let shown = one.subject.short().to_owned();
                    edit::put_bytes(document, &payload.key("PayloadContent"), one.der)?;
                    edit::put(
                        document,
                        &payload.key("PayloadCertificateFileName"),
                        (&*name).into(),
                    )?;
                    edit::put(document, &payload.key("PayloadDisplayName"), shown.into())?;
                }
                Ok(())
            }),
        }
    }
}

/// A file is an identity if its password opens it, or if it is no certificate.
fn read(bytes: Vec<u8>, password: Option<&Secret>) -> Result<Held> {
    if let Ok(all) = describe_all(&bytes)
        && !all.is_empty()
    {
        return Ok(Held::Certificates(all));
    }
    match pkcs12::read(&bytes, password.unwrap_or(&Secret::default())) {
        // Without a password the iPad asks for it.
        Ok(_) => Ok(Held::Identity(bytes)),
        Err(SignError::Password) if password.is_none() => Ok(Held::Identity(bytes)),
        Err(error) => Err(error.into()),
    }
}
