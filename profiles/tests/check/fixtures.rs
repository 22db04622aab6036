//! Small profiles, each with one thing to be found.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::date;
use profiles::check::{Channel, Supervision, Target, check};
use profiles::document::Document;
use profiles::finding::{Finding, FindingCode};

/// A key made for these tests and used nowhere else.
pub(crate) const CERTIFICATE: &[u8] = include_bytes!("throwaway.cer");
pub(crate) const TWO_CERTIFICATES: &[u8] = include_bytes!("two.pem");
pub(crate) const IDENTITY: &[u8] = include_bytes!("throwaway.p12");

/// A profile without a fault, but for what `payloads` hold.
pub(crate) fn profile(payloads: &[String]) -> String {
    profile_with("", payloads)
}

/// The same, with more keys at the top.
pub(crate) fn profile_with(keys: &str, payloads: &[String]) -> String {
    top(&format!(
        "<key>PayloadContent</key><array>{}</array>\
         <key>PayloadIdentifier</key><string>tw.edu.example.test</string>\
         <key>PayloadType</key><string>Configuration</string>\
         <key>PayloadUUID</key><string>F0000000-0000-4000-8000-000000000000</string>\
         <key>PayloadVersion</key><integer>1</integer>{keys}",
        payloads.concat()
    ))
}

/// A property list with these keys.
pub(crate) fn top(keys: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>{keys}</dict></plist>\n"
    )
}

/// A payload with an identity of its own.
pub(crate) fn payload(number: u32, payload_type: &str, keys: &str) -> String {
    format!(
        "<dict><key>PayloadType</key><string>{payload_type}</string>\
         <key>PayloadVersion</key><integer>1</integer>\
         <key>PayloadIdentifier</key><string>tw.edu.example.test.{number}</string>\
         <key>PayloadUUID</key><string>{}</string>{keys}</dict>",
        uuid(number)
    )
}

pub(crate) fn uuid(number: u32) -> String {
    format!("{number:08}-0000-4000-8000-000000000000")
}

pub(crate) fn text(key: &str, value: &str) -> String {
    format!("<key>{key}</key><string>{value}</string>")
}

pub(crate) fn yes(key: &str) -> String {
    format!("<key>{key}</key><true/>")
}

pub(crate) fn no(key: &str) -> String {
    format!("<key>{key}</key><false/>")
}

pub(crate) fn number(key: &str, value: i64) -> String {
    format!("<key>{key}</key><integer>{value}</integer>")
}

pub(crate) fn texts(key: &str, values: &[&str]) -> String {
    let values: String = values
        .iter()
        .map(|value| format!("<string>{value}</string>"))
        .collect();
    format!("<key>{key}</key><array>{values}</array>")
}

pub(crate) fn dict(key: &str, keys: &str) -> String {
    format!("<key>{key}</key><dict>{keys}</dict>")
}

pub(crate) fn data(key: &str, bytes: &[u8]) -> String {
    format!("<key>{key}</key><data>{}</data>", STANDARD.encode(bytes))
}

/// A web clip without a fault.
pub(crate) fn clip(number: u32) -> String {
    payload(
        number,
        "com.apple.webClip.managed",
        &(text("URL", "https://school.example") + &text("Label", "School")),
    )
}

/// Restrictions that close every way out, and more keys.
pub(crate) fn restrictions(number: u32, keys: &str) -> String {
    let closed = [
        "allowEraseContentAndSettings",
        "allowAccountModification",
        "allowUIConfigurationProfileInstallation",
    ];
    let closed: String = closed.iter().map(|key| no(key)).collect();
    payload(
        number,
        "com.apple.applicationaccess",
        &(closed + &no("allowDeviceNameModification") + keys),
    )
}

pub(crate) fn read(xml: &str) -> Document {
    Document::read(xml.as_bytes()).unwrap()
}

/// Supervised iPads on a cable, judged in 2030.
pub(crate) fn target() -> Target {
    Target {
        today: Some(date(2030, 1, 1)),
        ..Target::default()
    }
}

pub(crate) fn unsupervised() -> Target {
    Target {
        supervision: Supervision::Unsupervised,
        ..target()
    }
}

pub(crate) fn mdm() -> Target {
    Target {
        channel: Channel::Mdm,
        ..target()
    }
}

pub(crate) fn running(ipados: &str) -> Target {
    Target {
        ipados: Some(ipados.parse().unwrap()),
        ..target()
    }
}

/// `code@path` of each finding.
pub(crate) fn marks(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| format!("{}@{}", finding.code, finding.path))
        .collect()
}

/// A profile, the iPads it is for, and every finding it must have.
pub(crate) struct Case {
    pub(crate) xml: String,
    pub(crate) target: Target,
    pub(crate) expected: &'static [&'static str],
}

impl Case {
    pub(crate) fn document(&self) -> Document {
        read(&self.xml)
    }

    /// The findings that the case is about.
    pub(crate) fn codes(&self) -> Vec<FindingCode> {
        check(&self.document(), &self.target)
            .iter()
            .map(|finding| finding.code)
            .collect()
    }
}

pub(crate) fn case(xml: String, expected: &'static [&'static str]) -> Case {
    Case {
        xml,
        target: target(),
        expected,
    }
}

pub(crate) fn case_for(target: Target, xml: String, expected: &'static [&'static str]) -> Case {
    Case {
        xml,
        target,
        expected,
    }
}
