//! The supervision identity: taken in or made, exported, and its copies recorded.

use std::collections::BTreeSet;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ledger::{IdentityRow, Kind, sha256};
use migration::batch::{IdentityCopy, identity_finding};
use migration::{Digest, ExportedFile, Fact, Finding};
use profiles::secret::Secret;
use profiles::sign::certificate::describe;
use profiles::sign::pkcs12::{self, Style};
use profiles::sign::supervision::{self, SupervisionRequest};
use profiles::sign::{Identity, IdentityFinding, Origin, Purpose, about};
use rand::RngCore as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use words::Words;
use zeroize::{Zeroize as _, Zeroizing};

use crate::error::{Error, Need, Result};
use crate::exports::{self, Outgoing};
use crate::files::{self, Existing, Privacy};
use crate::workplace::Workplace;

/// The identities in use, oldest first.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<IdentityRow>> {
    let mut rows = all(place)?;
    rows.retain(|row| row.retired_at.is_none());
    Ok(rows)
}

/// All identities, also those that were set aside, oldest first.
///
/// # Errors
/// Those of the ledger.
pub fn all(place: &Workplace) -> Result<Vec<IdentityRow>> {
    Ok(place.reader().identities()?)
}

/// The identity whose fingerprint begins so; without one, the only one in use.
///
/// # Errors
/// [`Error::Unknown`], [`Need::Identity`]; [`Error::SeveralIdentities`], since the wrong key on the
/// iPads can't be taken back without an erase.
pub fn find(place: &Workplace, fingerprint: Option<&str>) -> Result<IdentityRow> {
    let mut in_use = list(place)?;
    match fingerprint {
        None => match (in_use.pop(), in_use.pop()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(Error::Missing {
                what: Need::Identity,
            }),
            (Some(newest), Some(_)) => Err(Error::SeveralIdentities {
                example: newest.fingerprint.to_string().chars().take(8).collect(),
            }),
        },
        Some(start) => {
            let wanted = start.replace([':', ' '], "").to_lowercase();
            let mut fitting = all(place)?
                .into_iter()
                .filter(|row| row.fingerprint.to_string().starts_with(&wanted));
            match (fitting.next(), fitting.next()) {
                (Some(row), None) if !wanted.is_empty() => Ok(row),
                _ => Err(Error::Unknown {
                    kind: "identity",
                    name: start.to_owned(),
                }),
            }
        }
    }
}

/// In how many different places copies lie.
#[must_use]
pub fn places(row: &IdentityRow) -> usize {
    row.copies
        .iter()
        .map(|copy| copy.place.trim().to_lowercase())
        .collect::<BTreeSet<_>>()
        .len()
}

/// What a batch still waits for: copies of the identity in enough places.
#[must_use]
pub fn lacking(row: &IdentityRow) -> Option<Finding> {
    let copies = row.copies.iter().map(|copy| IdentityCopy {
        fingerprint: row.fingerprint,
        place: copy.place.clone(),
    });
    identity_finding(Some(row.fingerprint), &copies.collect::<Vec<_>>())
}

/// Takes in a `.p12`, for example the one that Apple Configurator exports.
///
/// # Errors
/// [`Error::CannotRead`]; [`Error::Sign`] for a wrong password or another kind of file.
pub fn import(
    place: &mut Workplace,
    file: &Path,
    password: &Secret,
) -> Result<(IdentityRow, Vec<IdentityFinding>)> {
    let identity = crate::profile_files::open_p12(file, password)?;
    keep(place, &identity)
}

/// Makes an identity of our own. Never tried on a device; the findings say so. One for practice is
/// called so wherever its certificate is shown.
///
/// # Errors
/// [`Error::Sign`] for a name or country of the wrong form.
pub fn create(
    place: &mut Workplace,
    words: &Words,
    organization: &str,
    country: &str,
) -> Result<(IdentityRow, Vec<IdentityFinding>)> {
    let mut rng = rand::rngs::OsRng;
    let mut serial = [0; 16];
    rng.fill_bytes(&mut serial);
    let organization = if is_practice(place) {
        format!("{} {organization}", words.say0("practice-mark"))
    } else {
        organization.to_owned()
    };
    let request = SupervisionRequest {
        organization: &organization,
        country,
        serial,
        not_before: place.now(),
    };
    let identity = supervision::make(&request, &mut rng)?;
    keep(place, &identity)
}

fn keep(place: &mut Workplace, identity: &Identity) -> Result<(IdentityRow, Vec<IdentityFinding>)> {
    let der = identity.certificate_der();
    let fingerprint = sha256(der);
    let findings = identity.findings(place.now(), Purpose::Supervision);
    place
        .vault()
        .keep(&[(vault_id(fingerprint), packed(identity)?)])?;
    let known = list(place)?
        .iter()
        .any(|row| row.fingerprint == fingerprint);
    if !known {
        let certificate = identity.certificate();
        let fact = Fact::IdentityAdded {
            fingerprint,
            subject: certificate.subject.full.clone(),
            not_after: Some(certificate.not_after),
        };
        place.record_with(vec![fact], &[der])?;
    }
    Ok((find(place, Some(&fingerprint.to_string()))?, findings))
}

/// Sets an identity aside, for example one that was made to try: no iPad carries it, so no batch
/// waits for copies of it. Its key stays.
///
/// # Errors
/// Those of the ledger.
pub fn retire(place: &mut Workplace, row: &IdentityRow) -> Result<()> {
    if row.retired_at.is_some() {
        return Ok(());
    }
    let fingerprint = row.fingerprint;
    place
        .record(vec![Fact::IdentityRetired { fingerprint }])
        .map(drop)
}

/// Takes an identity that was set aside into use again.
///
/// # Errors
/// Those of the ledger.
pub fn use_again(place: &mut Workplace, row: &IdentityRow) -> Result<()> {
    if row.retired_at.is_none() {
        return Ok(());
    }
    place.record(vec![row.clone().added()]).map(drop)
}

/// What is worth knowing about a kept identity, from its certificate; the key isn't asked for.
///
/// # Errors
/// Those of the ledger.
pub fn findings(place: &Workplace, row: &IdentityRow) -> Result<Vec<IdentityFinding>> {
    let certificate = place.reader().content(row.fingerprint)?;
    // A certificate that was taken in once was readable.
    let certificate = certificate.and_then(|der| describe(&der).ok());
    Ok(certificate.map_or_else(Vec::new, |certificate| {
        let origin = Origin::of(&certificate);
        about(&certificate, origin, place.now(), Purpose::Supervision)
    }))
}

/// The forms an identity is exported in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One `.p12`, as Apple Configurator and the keychain take it.
    Pkcs12(Style),
    /// Certificate and key as two DER files, as cfgutil takes them.
    DerPair,
}

/// Writes an identity and notes that it went out. The files are private (0600); a `.p12` needs a password. Of a pair the names
/// are made from the one given; they never replace a file.
///
/// # Errors
/// [`Error::BadValue`] without a password; [`Error::SecretGone`], [`Error::AlreadyThere`],
/// [`Error::CannotWrite`].
pub fn export(
    place: &mut Workplace,
    row: &IdentityRow,
    form: Form,
    password: &Secret,
    to: &Path,
    existing: Existing,
) -> Result<Vec<std::path::PathBuf>> {
    let identity = open(place, row)?;
    match form {
        Form::Pkcs12(_) if password.is_empty() => Err(Error::bad("password", "")),
        Form::Pkcs12(style) => {
            let bytes = pkcs12::write(&identity, password, style, &mut rand::rngs::OsRng)?;
            exports::write(place, &secret_file(&bytes), to, existing)?;
            Ok(vec![to.to_owned()])
        }
        Form::DerPair => {
            let (certificate, key) = (to.with_extension("crt.der"), to.with_extension("key.der"));
            files::check_new(&key)?;
            files::write_new(&certificate, identity.certificate_der(), Privacy::Private)?;
            let bytes = identity.key_pkcs8();
            exports::write(place, &secret_file(&bytes), &key, Existing::Stays)?;
            Ok(vec![certificate, key])
        }
    }
}

const fn secret_file(bytes: &[u8]) -> Outgoing<'_> {
    Outgoing {
        what: ExportedFile::Identity,
        bytes,
        secrets: true,
        privacy: Privacy::Private,
    }
}

/// The identity itself, from certificate and vault.
///
/// # Errors
/// [`Error::SecretGone`].
pub fn open(place: &Workplace, row: &IdentityRow) -> Result<Identity> {
    let gone = || Error::SecretGone {
        kind: "identity",
        name: row.subject.clone(),
    };
    let certificate = place.reader().content(row.fingerprint)?.ok_or_else(gone)?;
    let packed = place.vault().find(vault_id(row.fingerprint))?;
    let packed = packed.ok_or_else(gone)?;
    let kept: Kept = serde_json::from_str(&packed).map_err(|_| gone())?;
    let key = Zeroizing::new(STANDARD.decode(kept.key.as_bytes()).map_err(|_| gone())?);
    let chain: std::result::Result<Vec<_>, _> =
        kept.chain.iter().map(|one| STANDARD.decode(one)).collect();
    Ok(
        Identity::from_parts(&certificate, &key, chain.map_err(|_| gone())?)?
            .with_origin(kept.origin),
    )
}

/// Records that a copy lies somewhere. The `.p12` is opened and must hold this very identity with
/// its key, since a copy that doesn't open is none; its hash is kept.
///
/// # Errors
/// [`Error::CannotRead`]; [`Error::Sign`] for a wrong password or another kind of file;
/// [`Error::OtherIdentity`] if the file holds another one.
pub fn record_backup(
    place: &mut Workplace,
    row: &IdentityRow,
    spot: &str,
    file: &Path,
    password: &Secret,
) -> Result<Digest> {
    let bytes = files::read(file, profiles::document::MAX_BYTES as u64)?;
    let found = pkcs12::read(&bytes, password)?;
    if sha256(found.certificate_der()) != row.fingerprint {
        return Err(Error::OtherIdentity {
            file: file.to_owned(),
        });
    }
    let spot = spot.trim();
    if spot.is_empty() {
        return Err(Error::bad("place", spot));
    }
    let hash = sha256(&bytes);
    place.record(vec![Fact::IdentityBackedUp {
        fingerprint: row.fingerprint,
        place: spot.to_owned(),
        sha256: hash,
    }])?;
    Ok(hash)
}

/// Whether a practice ledger would touch a school's identity; it may hold only its own.
#[must_use]
pub fn is_practice(place: &Workplace) -> bool {
    place.kind() == Kind::Practice
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    key: String,
    chain: Vec<String>,
    origin: Origin,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

fn packed(identity: &Identity) -> Result<Zeroizing<String>> {
    let kept = Kept {
        key: STANDARD.encode(identity.key_pkcs8().as_slice()),
        chain: identity
            .chain()
            .iter()
            .map(|one| STANDARD.encode(one))
            .collect(),
        origin: identity.origin(),
    };
    serde_json::to_string(&kept)
        .map(Zeroizing::new)
        .map_err(|error| Error::Vault {
            reason: error.to_string(),
        })
}

/// The vault's id for the key of an identity; the same certificate, the same id.
fn vault_id(fingerprint: Digest) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, &fingerprint.0)
}
