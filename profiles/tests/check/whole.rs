//! Whole outputs, as other people's scripts see them.

use profiles::check::{Target, check};
use profiles::document::Document;
use profiles::finding::FindingCode;
use profiles::secret::Secret;
use profiles::sign;

use crate::fixtures::{
    IDENTITY, clip, marks, payload, profile, profile_with, read, target, text, uuid, yes,
};

#[test]
fn a_profile_manager_export() {
    let enrolment = text("IdentityCertificateUUID", &uuid(2))
        + &text("Topic", "com.apple.mgmt")
        + &text("ServerURL", "https://pm.example");
    let wifi = text("SSID_STR", "校園 Wi-Fi")
        + &text("EncryptionType", "WPA2")
        + &text("Password", "correct horse")
        + &text("VPNUUID", "x");
    let scep =
        "<key>PayloadContent</key><dict><key>URL</key><string>https://pm.example</string></dict>";
    let document = read(&profile(&[
        payload(1, "com.apple.mdm", &enrolment),
        payload(2, "com.apple.security.scep", scep),
        payload(3, "com.apple.wifi.managed", &wifi),
    ]));
    let findings = check(&document, &Target::default());
    insta::assert_json_snapshot!(findings, @r#"
    [
      {
        "severity": "error",
        "code": "drop-mdm",
        "path": "PayloadContent[0]",
        "args": {
          "type": "com.apple.mdm"
        }
      },
      {
        "severity": "warning",
        "code": "drop-identity",
        "path": "PayloadContent[1]",
        "args": {
          "type": "com.apple.security.scep"
        }
      },
      {
        "severity": "warning",
        "code": "secret-in-clear",
        "path": "PayloadContent[2].Password",
        "args": {
          "key": "Password",
          "type": "com.apple.wifi.managed"
        }
      },
      {
        "severity": "info",
        "code": "unknown-key",
        "path": "PayloadContent[2].VPNUUID",
        "args": {
          "key": "VPNUUID",
          "type": "com.apple.wifi.managed"
        }
      }
    ]
    "#);
}

#[test]
fn no_secret_is_ever_named() {
    let secret = "correct horse";
    let document = read(&profile(&[payload(
        1,
        "com.apple.wifi.managed",
        &(text("SSID_STR", "a") + &text("EncryptionType", "None") + &text("Password", secret)),
    )]));
    let findings = serde_json::to_string(&check(&document, &Target::default())).unwrap();
    assert!(findings.contains("secret-in-clear") && !findings.contains(secret));
}

#[test]
fn a_locked_and_signed_profile_names_the_signer() {
    let identity = sign::pkcs12::read(IDENTITY, &Secret::new("throwaway")).unwrap();
    let xml = profile_with(&yes("PayloadRemovalDisallowed"), &[clip(1)]);
    let signed = sign::sign(xml.as_bytes(), &identity, sign::SignOptions::default()).unwrap();
    let codes: Vec<_> = check(&Document::read(&signed).unwrap(), &target())
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(
        codes,
        [
            FindingCode::Signed,
            FindingCode::LockedWithoutPassword,
            FindingCode::LockedNeedsSigner
        ]
    );
}

#[test]
fn a_signature_that_does_not_hold_is_an_error() {
    let identity = sign::pkcs12::read(IDENTITY, &Secret::new("throwaway")).unwrap();
    let xml = profile(&[clip(1)]);
    let mut signed = sign::sign(xml.as_bytes(), &identity, sign::SignOptions::default()).unwrap();
    let at = signed
        .windows(6)
        .position(|bytes| bytes == b"School")
        .unwrap();
    signed[at] = b'P';
    let found = check(&Document::read(&signed).unwrap(), &target());
    assert_eq!(
        marks(&found),
        ["signature-broken@", "signed@"],
        "errors stand first"
    );
}
