//! Signatures, `.p12` files and certificates as OpenSSL makes them, read here;
//! and damaged ones, refused.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::path::Path;

use jiff::Timestamp;
use profiles::secret::Secret;
use profiles::sign::signed::{self, Chain, Kind};
use profiles::sign::{
    Identity, IdentityCode, KeyKind, Purpose, SignError, SignOptions, Validity, Verdict,
    certificate, pkcs12, sign,
};
use proptest::prelude::{ProptestConfig, any, proptest};

fn file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/sign")
        .join(name);
    std::fs::read(path).unwrap_or_default()
}

fn read(name: &str, password: &str) -> Result<Identity, SignError> {
    pkcs12::read(&file(name), &Secret::new(password))
}

fn codes(identity: &Identity, at: &str, purpose: Purpose) -> Vec<&'static str> {
    let at: Timestamp = at.parse().unwrap_or(Timestamp::MAX);
    let findings = identity.findings(at, purpose);
    findings.iter().map(|one| one.code.code()).collect()
}

#[test]
fn every_kind_of_p12_opens() {
    let leaf = certificate::describe(&file("leaf.cer")).unwrap();
    for (name, password) in [
        ("modern.p12", "secret"),
        ("legacy.p12", "secret"),
        ("keychain.p12", "密碼𠮷"),
        ("rare.p12", "secret"),
        ("aes128.p12", "secret"),
        ("plain.p12", "secret"),
        ("chain.p12", "secret"),
        ("no-mac.p12", "secret"),
        ("empty.p12", ""),
    ] {
        let identity = read(name, password).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(identity.certificate_der(), file("leaf.cer"), "{name}");
        assert_eq!(identity.certificate(), &leaf, "{name}");
        assert!(identity.key_pkcs1().is_ok(), "{name}");
        let again = Identity::from_parts(&file("leaf.pem"), &identity.key_pkcs8(), Vec::new());
        assert_eq!(*again.unwrap().key_pkcs8(), *identity.key_pkcs8());
    }
}

#[test]
fn a_wrong_password_is_told_apart() {
    for name in [
        "modern.p12",
        "legacy.p12",
        "keychain.p12",
        "rare.p12",
        "aes128.p12",
        "empty.p12",
    ] {
        assert_eq!(
            read(name, "Secret").unwrap_err(),
            SignError::Password,
            "{name}"
        );
    }
    assert_eq!(
        read("no-mac.p12", "Secret").unwrap_err(),
        SignError::Password
    );
    assert_eq!(read("modern.p12", "").unwrap_err(), SignError::Password);
}

#[test]
fn what_lacks_a_half_says_which() {
    assert_eq!(read("no-key.p12", "secret").unwrap_err(), SignError::NoKey);
    let error = read("no-certificate.p12", "secret").unwrap_err();
    assert_eq!(error, SignError::NoCertificate);
    assert_eq!(read("leaf.cer", "").unwrap_err().code(), "sign-p12");
    assert_eq!(read("content", "").unwrap_err().code(), "sign-p12");
    assert_eq!(read("no such file", "").unwrap_err().code(), "sign-p12");
}

#[test]
fn of_several_certificates_the_keys_own_is_taken() {
    let identity = read("chain.p12", "secret").unwrap();
    let chain: Vec<String> = identity
        .chain()
        .iter()
        .map(|der| {
            certificate::describe(der)
                .unwrap()
                .subject
                .short()
                .to_owned()
        })
        .collect();
    assert_eq!(chain, ["Throwaway Middle", "Throwaway Root"]);
    let now = "2030-01-01T00:00:00Z";
    assert_eq!(
        codes(&identity, now, Purpose::Signing),
        ["identity-other-certificates"]
    );
}

#[test]
fn an_identity_says_what_is_worth_knowing() {
    let now = "2030-01-01T00:00:00Z";
    let check = |name, password, purpose, expected: &[&str]| {
        let identity = read(name, password).unwrap();
        assert_eq!(codes(&identity, now, purpose), expected, "{name}");
    };
    check("modern.p12", "secret", Purpose::Signing, &[]);
    check(
        "modern.p12",
        "secret",
        Purpose::Supervision,
        &["identity-not-configurator"],
    );
    check(
        "empty.p12",
        "",
        Purpose::Signing,
        &["identity-empty-password"],
    );
    check(
        "no-mac.p12",
        "secret",
        Purpose::Signing,
        &["identity-no-checksum"],
    );
    check(
        "curve.p12",
        "secret",
        Purpose::Signing,
        &["identity-not-rsa"],
    );
    let weak = ["identity-expired", "identity-weak-key"];
    check("short-key.p12", "secret", Purpose::Signing, &weak);

    let leaf = read("modern.p12", "secret").unwrap();
    let day = 24 * jiff::SignedDuration::from_hours(1);
    let end = leaf.certificate().not_after;
    let soon = leaf.findings(end - 30 * day, Purpose::Signing);
    assert_eq!(soon[0].code, IdentityCode::ExpiresSoon);
    assert_eq!(soon[0].args["days"], 30);
    let early = leaf.findings(leaf.certificate().not_before - day, Purpose::Signing);
    assert_eq!(early[0].code, IdentityCode::NotYetValid);
}

#[test]
fn a_key_of_another_kind_is_kept_but_does_not_sign() {
    let identity = read("curve.p12", "secret").unwrap();
    let expected = KeyKind::Curve {
        name: "P-256".to_owned(),
    };
    assert_eq!(identity.certificate().key, expected);
    assert_eq!(identity.key_pkcs1().unwrap_err(), SignError::NotRsa);
    let error = sign(b"x", &identity, SignOptions::default()).unwrap_err();
    assert_eq!(error, SignError::NotRsa);
    let leaf_key = read("modern.p12", "secret").unwrap().key_pkcs8();
    let other = Identity::from_parts(identity.certificate_der(), &leaf_key, Vec::new());
    assert_eq!(other.unwrap_err(), SignError::KeyMismatch);
}

#[test]
fn too_many_rounds_are_refused_at_once() {
    // The checksum of this file names no rounds, which means one.
    let ber = file("keychain.p12");
    let der = profiles::sign::ber::to_der(&ber).unwrap();
    let password = Secret::new("密碼𠮷");
    let one = with_rounds(&der, &[0x02, 0x01, 0x01]);
    assert!(pkcs12::read(&one, &password).is_ok());
    let many = with_rounds(&der, &[0x02, 0x05, 0x00, 0xff, 0xff, 0xff, 0xff]);
    let error = pkcs12::read(&many, &password).unwrap_err();
    assert_eq!(error.code(), "sign-p12-iterations");
    assert_eq!(error.args()["iterations"], 0xffff_ffff_u32);
    assert_eq!(error.args()["limit"], pkcs12::MAX_ROUNDS);
}

/// A `.p12` whose checksum ends without rounds, with this number put there.
fn with_rounds(der: &[u8], number: &[u8]) -> Vec<u8> {
    let place = der.len() - 0x2f;
    assert_eq!(der[place..place + 2], [0x30, 0x2d], "the checksum is last");
    let mut checksum = der[place..].to_vec();
    checksum[1] += u8::try_from(number.len()).unwrap();
    checksum.extend_from_slice(number);
    let content = [&der[4..place], &checksum].concat();
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[0x30, 0x82], &length[..], &content].concat()
}

#[test]
fn signatures_of_every_kind_hold() {
    let content = file("content");
    let open = |missing: &str| Chain::Open {
        missing: missing.to_owned(),
    };
    for (name, digest, chain) in [
        ("signed-der.cms", "SHA-256", open("Throwaway Root")),
        ("signed-sha1.cms", "SHA-1", open("Throwaway Middle")),
        ("signed-sha384.cms", "SHA-384", open("Throwaway Middle")),
        ("signed-sha512.cms", "SHA-512", open("Throwaway Middle")),
        ("signed-noattr.cms", "SHA-256", open("Throwaway Middle")),
        ("signed-keyid.cms", "SHA-256", open("Throwaway Middle")),
        ("signed-pss.cms", "SHA-256", open("Throwaway Middle")),
        ("signed-pem.cms", "SHA-256", open("Throwaway Middle")),
        ("signed-p256.cms", "SHA-256", Chain::SelfSigned),
        ("signed-p384.cms", "SHA-384", Chain::SelfSigned),
        (
            "signed-chain.cms",
            "SHA-256",
            Chain::ToRoot {
                root: "Throwaway Root".to_owned(),
            },
        ),
    ] {
        let opened = signed::open(&file(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(opened.content, content, "{name}");
        assert_eq!(opened.signers.len(), 1, "{name}");
        let signer = &opened.signers[0];
        assert_eq!(signer.verdict, Verdict::Valid, "{name}");
        assert_eq!(signer.digest, digest, "{name}");
        assert_eq!(signer.chain, chain, "{name}");
        assert_eq!(signer.signing_time.is_none(), name == "signed-noattr.cms");
        let certificate = signer.certificate.as_ref().unwrap();
        let at = "2030-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(certificate.validity(at), Validity::Valid);
        assert_eq!(signed::sniff(&file(name)), Some(Kind::Signed), "{name}");
    }
}

#[test]
fn a_message_in_pieces_of_indefinite_length_holds() {
    let bytes = file("signed-ber.cms");
    assert_eq!(bytes[..2], [0x30, 0x80]);
    let opened = signed::open(&bytes).unwrap();
    assert_eq!(opened.content, vec![b'x'; 20_000]);
    assert_eq!(opened.signers[0].verdict, Verdict::Valid);
    assert_eq!(opened.certificates, [file("leaf.cer")]);
    assert_eq!(signed::sniff(&bytes), Some(Kind::Signed));
}

#[test]
fn what_cannot_be_checked_is_said() {
    let opened = signed::open(&file("signed-nocerts.cms")).unwrap();
    assert_eq!(opened.signers[0].verdict, Verdict::NoCertificate);
    assert_eq!(opened.signers[0].chain, Chain::Unknown);
    let issuer = opened.signers[0].issuer.as_ref().unwrap();
    assert_eq!(issuer.short(), "Throwaway Middle");
    let opened = signed::open(&file("signed-md5.cms")).unwrap();
    let md5 = Verdict::Unsupported {
        algorithm: "1.2.840.113549.2.5".to_owned(),
    };
    assert_eq!(opened.signers[0].verdict, md5);
    let opened = signed::open(&file("signed-twice.cms")).unwrap();
    let verdicts: Vec<_> = opened.signers.iter().map(|one| &one.verdict).collect();
    assert_eq!(verdicts, [&Verdict::Valid, &Verdict::Valid]);
}

#[test]
fn a_changed_content_or_signature_is_found() {
    let original = file("signed-der.cms");
    let place = |needle: &[u8]| {
        original
            .windows(needle.len())
            .position(|window| window == needle)
            .unwrap()
    };
    let mut changed = original.clone();
    changed[place(b"<dict/>") + 1] = b'D';
    let opened = signed::open(&changed).unwrap();
    assert_eq!(opened.signers[0].verdict, Verdict::ContentChanged);
    let mut forged = original.clone();
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(
        signed::open(&forged).unwrap().signers[0].verdict,
        Verdict::Forged
    );
}

#[test]
fn a_damaged_certificate_leaves_the_content_readable() {
    let mut bytes = file("signed-der.cms");
    // The version's tag in the signer's certificate and in the one above it.
    let version = [0xa0, 0x03, 0x02, 0x01, 0x02];
    while let Some(at) = bytes.windows(5).position(|window| window == version) {
        bytes[at] = 0x05;
    }
    let opened = signed::open(&bytes).unwrap();
    assert_eq!(opened.content, file("content"));
    assert_eq!(opened.signers[0].verdict, Verdict::NoCertificate);
    let bits = [
        0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04,
    ];
    let mut bytes = file("signed-der.cms");
    let at = bytes.windows(11).position(|window| window == bits).unwrap();
    bytes[at] = 0x05;
    let opened = signed::open(&bytes).unwrap();
    assert_eq!(opened.content, file("content"));
    assert_eq!(opened.signers[0].verdict, Verdict::Unreadable);
}

#[test]
fn other_messages_are_told_apart() {
    let check = |name: &str, kind, code: &str| {
        let bytes = file(name);
        assert_eq!(signed::sniff(&bytes), kind, "{name}");
        assert_eq!(signed::open(&bytes).unwrap_err().code(), code, "{name}");
    };
    check("encrypted.cms", Some(Kind::Encrypted), "sign-encrypted");
    check("detached.cms", Some(Kind::Signed), "sign-detached");
    check("certificates.p7b", Some(Kind::Signed), "sign-detached");
    check("leaf.cer", None, "sign-not-signed");
    check("leaf.pem", None, "sign-not-signed");
    check("content", None, "sign-not-ber");
    assert!(signed::is_encrypted(&file("encrypted.cms")));
}

#[test]
fn certificates_are_described() {
    let leaf = certificate::describe(&file("leaf.pem")).unwrap();
    assert_eq!(leaf.subject.full, "CN=示範國小 signer, O=Test School, C=TW");
    assert_eq!(leaf.subject.organization.as_deref(), Some("Test School"));
    assert_eq!(leaf.issuer.short(), "Throwaway Middle");
    assert_eq!(leaf.key, KeyKind::Rsa { bits: 2048 });
    assert!(!leaf.is_ca && !leaf.self_signed);
    assert_eq!(leaf.sha256.len(), 95);
    let all = certificate::describe_all(&file("bundle.pem")).unwrap();
    let facts: Vec<_> = all.iter().map(|one| (one.is_ca, one.self_signed)).collect();
    assert_eq!(facts, [(false, false), (true, false), (true, true)]);
    assert_eq!(
        certificate::describe(&file("content")).unwrap_err().code(),
        "sign-certificate"
    );
}

#[test]
fn the_same_signature_twice_and_a_time_only_if_asked() {
    let identity = read("chain.p12", "secret").unwrap();
    let content = file("content");
    let plain = sign(&content, &identity, SignOptions::default()).unwrap();
    assert_eq!(
        plain,
        sign(&content, &identity, SignOptions::default()).unwrap()
    );
    let opened = signed::open(&plain).unwrap();
    assert_eq!(opened.content, content);
    assert_eq!(opened.certificates.len(), 3);
    assert_eq!(opened.signers[0].verdict, Verdict::Valid);
    assert_eq!(opened.signers[0].signing_time, None);
    let at = "2026-11-22T01:00:00Z".parse().unwrap();
    let options = SignOptions {
        signing_time: Some(at),
    };
    let timed = signed::open(&sign(&content, &identity, options).unwrap()).unwrap();
    assert_eq!(timed.signers[0].signing_time, Some(at));
    assert_eq!(timed.signers[0].verdict, Verdict::Valid);
}

#[test]
fn nothing_secret_shows() {
    let identity = read("modern.p12", "secret").unwrap();
    let shown = format!("{identity:?}");
    assert!(shown.contains("示範國小 signer"));
    for needle in ["key", "pkcs8", "secret"] {
        assert!(!shown.to_lowercase().contains(needle), "{shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damage_never_panics(
        name in proptest::sample::select(&[
            "signed-chain.cms", "signed-pss.cms", "signed-p256.cms", "encrypted.cms",
            "plain.p12", "curve.p12", "leaf.cer",
        ][..]),
        places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<proptest::sample::Index>(),
    ) {
        let mut bytes = file(name);
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        for bytes in [&bytes[..], &bytes[..cut.index(bytes.len())]] {
            let _ = (signed::open(bytes).is_ok(), signed::sniff(bytes));
            let _ = certificate::describe(bytes).is_ok();
            // Without a password's check the bags themselves are reached.
            let _ = pkcs12::read(bytes, &Secret::new("secret")).is_ok();
        }
    }
}
