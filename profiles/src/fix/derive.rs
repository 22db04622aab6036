//! New UUIDs and identifiers that are the same each time they are made.

use uuid::Uuid;

use crate::document::Document;

/// Attempts at a free name; more payloads than that share no name by chance.
const ATTEMPTS: usize = 16;

/// A UUID for the payload at `place`, or for the profile itself, that no payload has yet.
///
/// Version 5 of RFC 4122 over the profile's identifier, so that mending the same file again gives
/// the same UUID. `None` if the profile has nothing to be known by.
pub(super) fn uuid(document: &Document, place: Option<usize>) -> Option<String> {
    let name = name(document, place)?;
    let taken = taken(document, "PayloadUUID");
    (0..ATTEMPTS)
        .map(|attempt| Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{name}#{attempt}").as_bytes()))
        .map(|uuid| uuid.hyphenated().to_string().to_ascii_uppercase())
        .find(|uuid| !taken.iter().any(|other| other.eq_ignore_ascii_case(uuid)))
}

/// An identifier for the payload at `index` that no payload has yet: the profile's, the
/// payload's type and a number.
pub(super) fn identifier(document: &Document, index: usize) -> Option<String> {
    let profile = document
        .text("PayloadIdentifier")
        .filter(|text| !text.is_empty())?;
    let payload_type = payload_type(document, index);
    let taken = taken(document, "PayloadIdentifier");
    (0..ATTEMPTS)
        .map(|attempt| format!("{profile}.{payload_type}.{}", index + 1 + attempt * 1000))
        .find(|identifier| !taken.contains(&identifier.as_str()))
}

fn name(document: &Document, place: Option<usize>) -> Option<String> {
    let known = |key| document.text(key).filter(|text| !text.is_empty());
    match place {
        None => Some(format!("{}/profile", known("PayloadIdentifier")?)),
        Some(index) => {
            let profile = known("PayloadIdentifier").or_else(|| known("PayloadUUID"))?;
            Some(format!(
                "{profile}/{}/{index}",
                payload_type(document, index)
            ))
        }
    }
}

fn payload_type(document: &Document, index: usize) -> &str {
    let payload = document
        .payloads()
        .find(|(at, _)| *at == index)
        .map(|(_, payload)| payload);
    payload
        .and_then(|payload| payload.get("PayloadType")?.as_string())
        .unwrap_or("payload")
}

fn taken<'d>(document: &'d Document, key: &str) -> Vec<&'d str> {
    let of_payloads = document
        .payloads()
        .filter_map(|(_, payload)| payload.get(key)?.as_string());
    document.text(key).into_iter().chain(of_payloads).collect()
}
