//! The Mac's login keychain. Never tried on a Mac: it only ever compiled here.

use keyring_core::api::CredentialStoreApi as _;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Vault {
        reason: error.to_string(),
    }
}

fn entry(service: &str, id: Uuid) -> Result<keyring_core::Entry> {
    let store = apple_native_keyring_store::keychain::Store::new().map_err(failed)?;
    store.build(service, &id.to_string(), None).map_err(failed)
}

/// Keeps a secret under an id.
pub(crate) fn keep(service: &str, id: Uuid, secret: &str) -> Result<()> {
    entry(service, id)?.set_password(secret).map_err(failed)
}

/// A secret; none if it is gone.
pub(crate) fn find(service: &str, id: Uuid) -> Result<Option<Zeroizing<String>>> {
    match entry(service, id)?.get_password() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(keyring_core::Error::NoEntry) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}
