//! What is written here, read by OpenSSL. Where OpenSSL 3 isn't installed
//! (the Mac has LibreSSL) these tests see nothing; the Linux checks have it.
#![expect(clippy::panic, reason = "a helper of a test fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use profiles::secret::Secret;
use profiles::sign::pkcs12::{self, Style};
use profiles::sign::signed::{self, Chain};
use profiles::sign::supervision::{self, SupervisionRequest};
use profiles::sign::{Identity, Origin, Purpose, SignError, SignOptions, Verdict, sign};
use rand::SeedableRng;
use rand::rngs::StdRng;
use tempfile::TempDir;

/// A folder with files in it, and OpenSSL 3 to read them.
struct Stranger(TempDir);

impl Stranger {
    fn new() -> Option<Self> {
        let version = Command::new("openssl").arg("version").output().ok()?;
        let is_3 = version.stdout.starts_with(b"OpenSSL 3");
        is_3.then(|| TempDir::new().ok().map(Self)).flatten()
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        assert!(std::fs::write(&path, bytes).is_ok());
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let output = Command::new("openssl")
            .args(arguments)
            .current_dir(self.0.path())
            .output();
        output.unwrap_or_else(|error| panic!("openssl: {error}"))
    }

    /// What it prints; it must succeed.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/sign")
        .join(name);
    std::fs::read(path).unwrap_or_default()
}

fn chained() -> Identity {
    let read = pkcs12::read(&fixture("chain.p12"), &Secret::new("secret"));
    read.unwrap_or_else(|error| panic!("{error:?}"))
}

fn request() -> SupervisionRequest<'static> {
    SupervisionRequest {
        organization: "示範國小 & Co",
        country: "tw",
        serial: [0xff; 16],
        not_before: "2026-11-22T01:00:00Z".parse().unwrap_or(Timestamp::MIN),
    }
}

fn supervising() -> Identity {
    let made = supervision::make(&request(), &mut StdRng::seed_from_u64(7));
    made.unwrap_or_else(|error| panic!("{error:?}"))
}

#[test]
fn openssl_verifies_what_is_signed() {
    let Some(stranger) = Stranger::new() else {
        return;
    };
    let content = fixture("content");
    let message = sign(&content, &chained(), SignOptions::default()).unwrap();
    stranger.put("message", &message);
    stranger.put("root.pem", &fixture("root.pem"));
    let verify = [
        "cms", "-verify", "-binary", "-inform", "DER", "-in", "message",
    ];
    let said = stranger.says(&[&verify[..], &["-noverify"]].concat());
    assert_eq!(said.as_bytes(), content);
    let trusting = ["-CAfile", "root.pem", "-purpose", "any"];
    assert_eq!(
        stranger.says(&[&verify[..], &trusting].concat()).as_bytes(),
        content
    );
    // It is no test if it can't say no.
    let mut changed = message;
    let place = changed
        .windows(7)
        .position(|window| window == b"<dict/>")
        .unwrap();
    changed[place + 1] = b'D';
    stranger.put("message", &changed);
    assert!(
        !stranger
            .run(&[&verify[..], &["-noverify"]].concat())
            .status
            .success()
    );
}

#[test]
fn openssl_opens_what_is_written_and_so_do_we() {
    let identity = chained();
    let password = Secret::new("密碼 secret");
    for style in [Style::Legacy3Des, Style::Modern] {
        let mut rng = StdRng::seed_from_u64(1);
        let bytes = pkcs12::write(&identity, &password, style, &mut rng).unwrap();
        let again = pkcs12::read(&bytes, &password).unwrap();
        assert_eq!(again.certificate_der(), identity.certificate_der());
        assert_eq!(again.chain(), identity.chain());
        assert_eq!(*again.key_pkcs8(), *identity.key_pkcs8());
        let wrong = pkcs12::read(&bytes, &Secret::new("secret"));
        assert_eq!(wrong.unwrap_err(), SignError::Password);

        let Some(stranger) = Stranger::new() else {
            continue;
        };
        stranger.put("identity.p12", &bytes);
        stranger.put("password", password.expose().as_bytes());
        let mut read = vec![
            "pkcs12",
            "-in",
            "identity.p12",
            "-passin",
            "file:password",
            "-noenc",
        ];
        if style == Style::Legacy3Des {
            read.push("-legacy");
        }
        let said = stranger.says(&read);
        assert_eq!(said.matches("BEGIN CERTIFICATE").count(), 3);
        assert_eq!(said.matches("BEGIN PRIVATE KEY").count(), 1);
        let theirs = Identity::from_parts(said.as_bytes(), said.as_bytes(), Vec::new());
        assert_eq!(
            theirs.unwrap().certificate_der(),
            identity.certificate_der()
        );
    }
}

#[test]
fn a_p12_of_indefinite_length_opens() {
    let Some(stranger) = Stranger::new() else {
        return;
    };
    let identity = chained();
    let mut rng = StdRng::seed_from_u64(2);
    let password = Secret::new("secret");
    let der = pkcs12::write(&identity, &password, Style::Legacy3Des, &mut rng).unwrap();
    let ber = indefinite(&der);
    assert_eq!(ber[..2], [0x30, 0x80]);
    let again = pkcs12::read(&ber, &password).unwrap();
    assert_eq!(again.certificate_der(), identity.certificate_der());
    stranger.put("ber.p12", &ber);
    let read = [
        "pkcs12",
        "-in",
        "ber.p12",
        "-passin",
        "pass:secret",
        "-noenc",
        "-legacy",
    ];
    assert!(stranger.says(&read).contains("BEGIN PRIVATE KEY"));
}

/// The same elements with indefinite lengths and octets in pieces, outside of octets.
fn indefinite(der: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = der;
    while let [tag, length, ..] = *rest {
        let digits = if length < 0x80 {
            0
        } else {
            usize::from(length & 0x7f)
        };
        let size = match digits {
            0 => usize::from(length),
            _ => rest[2..2 + digits]
                .iter()
                .fold(0, |n, byte| n << 8 | usize::from(*byte)),
        };
        let content = &rest[2 + digits..2 + digits + size];
        match tag {
            0x04 if size > 40 => {
                out.extend([0x24, 0x80]);
                for piece in content.chunks(100) {
                    out.extend([4, u8::try_from(piece.len()).unwrap_or(0)]);
                    out.extend(piece);
                }
                out.extend([0, 0]);
            }
            _ if tag & 0x20 != 0 => {
                out.extend([tag, 0x80]);
                out.extend(indefinite(content));
                out.extend([0, 0]);
            }
            _ => out.extend(&rest[..2 + digits + size]),
        }
        rest = &rest[2 + digits + size..];
    }
    out
}

#[test]
fn a_supervision_identity_looks_like_configurators() {
    let identity = supervising();
    let certificate = identity.certificate();
    let name = "CN=Apple Configurator: 示範國小 & Co (F357BD29-A4A3-58C0-A075-A04A5267734D), \
                O=示範國小 & Co, C=TW";
    assert_eq!(certificate.subject.full, name);
    assert_eq!(certificate.issuer, certificate.subject);
    assert!(certificate.self_signed && !certificate.is_ca);
    assert_eq!(certificate.serial, format!("7F{}", "FF".repeat(15)));
    assert_eq!(certificate.not_after.to_string(), "2046-11-22T01:00:00Z");
    assert_eq!(identity.origin(), Origin::MadeHere);
    let findings = identity.findings(request().not_before, Purpose::Supervision);
    let codes: Vec<_> = findings.iter().map(|one| one.code.code()).collect();
    assert_eq!(codes, ["identity-untried"]);
    assert_eq!(supervising().certificate_der(), identity.certificate_der());
    let (password, mut rng) = (Secret::new("secret"), StdRng::seed_from_u64(5));
    let file = pkcs12::write(&identity, &password, Style::Modern, &mut rng).unwrap();
    let back = pkcs12::read(&file, &password).unwrap();
    assert_eq!(back.origin(), Origin::MadeHere, "it stays ours as a file");
    assert_eq!(chained().origin(), Origin::Imported);

    let Some(stranger) = Stranger::new() else {
        return;
    };
    stranger.put("certificate.cer", identity.certificate_der());
    stranger.put("key1", &identity.key_pkcs1().unwrap());
    stranger.put("key8", &identity.key_pkcs8());
    let text = stranger.says(&[
        "x509",
        "-inform",
        "DER",
        "-in",
        "certificate.cer",
        "-noout",
        "-text",
    ]);
    for part in [
        "Version: 3",
        "sha256WithRSAEncryption",
        "Public-Key: (2048 bit)",
        "X509v3 Key Usage: critical\n                Digital Signature, Key Encipherment\n",
        "X509v3 Extended Key Usage: critical\n                Code Signing\n",
        "X509v3 Subject Key Identifier:",
        "Not After : Nov 22 01:00:00 2046 GMT",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    let modulus = ["-noout", "-modulus", "-inform", "DER", "-in"];
    let of_certificate = stranger.says(&[&["x509"], &modulus[..], &["certificate.cer"]].concat());
    for key in ["key1", "key8"] {
        assert_eq!(
            stranger.says(&[&["rsa"], &modulus[..], &[key]].concat()),
            of_certificate
        );
        assert!(
            stranger
                .says(&["rsa", "-check", "-noout", "-inform", "DER", "-in", key])
                .contains("ok")
        );
    }
    stranger.put(
        "own.pem",
        stranger
            .says(&["x509", "-inform", "DER", "-in", "certificate.cer"])
            .as_bytes(),
    );
    let proof = ["verify", "-check_ss_sig", "-CAfile", "own.pem", "own.pem"];
    assert!(stranger.says(&proof).contains("OK"));

    let message = sign(b"profile", &identity, SignOptions::default()).unwrap();
    let opened = signed::open(&message).unwrap();
    assert_eq!(opened.signers[0].verdict, Verdict::Valid);
    assert_eq!(opened.signers[0].chain, Chain::SelfSigned);
}

#[test]
fn a_wrong_request_makes_no_key() {
    let mut rng = StdRng::seed_from_u64(3);
    let mut check = |change: &dyn Fn(&mut SupervisionRequest<'static>), code: &str| {
        let mut request = request();
        change(&mut request);
        let error = supervision::make(&request, &mut rng).unwrap_err();
        assert_eq!(error.code(), code);
    };
    check(&|request| request.organization = " ", "sign-organization");
    check(
        &|request| request.organization = "a\nb",
        "sign-organization",
    );
    check(&|request| request.country = "TWN", "sign-country");
    check(&|request| request.country = "台灣", "sign-country");
    check(&|request| request.not_before = Timestamp::MAX, "sign-dates");
}
