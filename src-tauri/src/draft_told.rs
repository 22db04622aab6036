//! A draft as the page sees it.

use companion::Workplace;
use companion::drafts::{Certified, Draft, Found, Source};
use ledger::Kind;
use profiles::catalogue::Catalogue;
use profiles::concealment;
use profiles::document::{KeyPath, Step as PathStep};
use profiles::json::{Kept, dictionary_to_json};
use profiles::sign::{Signed, Verdict};
use serde_json::Value;

use crate::wire::{
    CertificateFacts, DraftFinding, DraftOrigin, DraftPayload, DraftPlace, FixFacts, ProfileDraft,
    SignatureFacts, SignerFacts, Step, json,
};

/// Everything the page knows of a draft.
pub(crate) fn told(id: &str, draft: &Draft, place: &Workplace) -> ProfileDraft {
    let document = draft.document();
    let kept = Kept::of(document);
    let mut top = dictionary_to_json(document.top(), &kept);
    if let Value::Object(keys) = &mut top {
        keys.shift_remove("PayloadContent");
    }
    let certificates = draft.certificates(place.now());
    let secrets = concealment::list(document).len();
    ProfileDraft {
        id: id.to_owned(),
        seq: draft.changes(),
        origin: origin(draft),
        name: draft.name().to_owned(),
        revision: draft.kept().map(|row| row.revision),
        changed: draft.is_changed(),
        can_undo: draft.can_undo(),
        can_redo: draft.can_redo(),
        encrypted: document.is_encrypted(),
        signature: document.signature().map(signature),
        practice: place.kind() == Kind::Practice,
        top,
        payloads: payloads(draft, &kept, &certificates),
        findings: draft.findings().iter().map(finding).collect(),
        placeholders: draft.placeholders().iter().map(|one| one.word()).collect(),
        secrets,
        gone: draft
            .gone()
            .iter()
            .map(|one| {
                let (payload, path) = parted(&one.path);
                let place = one.path.to_string();
                DraftPlace {
                    payload,
                    path,
                    place,
                }
            })
            .collect(),
    }
}

fn origin(draft: &Draft) -> DraftOrigin {
    match (draft.kept(), draft.source()) {
        (Some(row), _) => DraftOrigin::Library {
            name: row.name.clone(),
            revision: row.revision,
        },
        (None, Source::Template(id)) => DraftOrigin::Template {
            template: id.clone(),
        },
        (None, Source::File(file)) => DraftOrigin::File { file: file.clone() },
        (None, Source::Copy(name)) => DraftOrigin::Copy { name: name.clone() },
        (None, Source::Library | Source::Blank) => DraftOrigin::Blank,
    }
}

fn payloads(draft: &Draft, kept: &Kept, certificates: &[Certified]) -> Vec<DraftPayload> {
    let catalogue = Catalogue::bundled();
    draft
        .document()
        .payloads()
        .map(|(index, payload)| {
            let text = |key| payload.get(key).and_then(|value| value.as_string());
            let kind = text("PayloadType").unwrap_or_default();
            let facts = catalogue.facts_of(payload);
            let known = match facts {
                Some(_) => "known",
                None if catalogue.is_macos_only(kind) => "macos",
                None => "unknown",
            };
            let certified = certificates.iter().find(|one| one.index == index);
            DraftPayload {
                index,
                kind: kind.to_owned(),
                variant: facts.and_then(|facts| facts.variant.clone()),
                known,
                identifier: text("PayloadIdentifier").map(str::to_owned),
                uuid: text("PayloadUUID").map(str::to_owned),
                display_name: text("PayloadDisplayName").map(str::to_owned),
                values: dictionary_to_json(payload, kept),
                certificate: certified.map(certificate),
            }
        })
        .collect()
}

fn certificate(one: &Certified) -> CertificateFacts {
    let certificate = &one.certificate;
    CertificateFacts {
        subject: certificate.subject.short().to_owned(),
        issuer: certificate.issuer.short().to_owned(),
        from: certificate.not_before.to_string(),
        until: certificate.not_after.to_string(),
        days: one.days,
        authority: certificate.is_ca,
        sha256: certificate.sha256.clone(),
    }
}

fn finding(found: &Found) -> DraftFinding {
    let finding = &found.finding;
    let (payload, path) = parted(&finding.path);
    DraftFinding {
        id: format!("{} {}", finding.code, finding.path),
        severity: finding.severity.word(),
        code: finding.code.code(),
        args: json(&finding.args),
        payload,
        path,
        place: finding.path.to_string(),
        fix: found.fix.as_ref().map(|fix| FixFacts {
            code: fix.code(),
            args: json(fix.args()),
        }),
        other: found.other.clone(),
        serials: found.serials.iter().map(ToString::to_string).collect(),
    }
}

/// The signature round a file.
pub(crate) fn signature(signed: &Signed) -> SignatureFacts {
    let signers = signed.signers.iter().map(|signer| {
        let certificate = signer.certificate.as_ref();
        SignerFacts {
            name: certificate.map(|one| one.subject.short().to_owned()),
            issuer: signer.issuer.as_ref().map(|one| one.short().to_owned()),
            until: certificate.map(|one| one.not_after.to_string()),
            verdict: match signer.verdict {
                Verdict::Valid => "valid",
                Verdict::ContentChanged => "content-changed",
                Verdict::Forged => "forged",
                Verdict::NoCertificate => "no-certificate",
                Verdict::Unsupported { .. } => "unsupported",
                Verdict::Unreadable => "unreadable",
            },
        }
    });
    SignatureFacts {
        signers: signers.collect(),
    }
}

/// A path as payload and place in it.
pub(crate) fn parted(path: &KeyPath) -> (Option<usize>, Vec<Step>) {
    let payload = path.payload_index();
    let inside = path.steps().get(if payload.is_some() { 2 } else { 0 }..);
    let step = |step: &PathStep| match step {
        PathStep::Key(key) => Step::Key(key.clone()),
        PathStep::Index(index) => Step::Index(u32::try_from(*index).unwrap_or(u32::MAX)),
    };
    (
        payload,
        inside.unwrap_or_default().iter().map(step).collect(),
    )
}

/// A payload and a place in it as a path.
pub(crate) fn joined(payload: Option<u32>, path: &[Step]) -> KeyPath {
    let start = payload.map_or_else(KeyPath::root, |index| KeyPath::payload(index as usize));
    path.iter().fold(start, |path, step| match step {
        Step::Key(key) => path.key(key),
        Step::Index(index) => path.index(*index as usize),
    })
}
