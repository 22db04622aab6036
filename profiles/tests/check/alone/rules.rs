//! What holds between keys, systems and channels: references, supervision, versions, migration.

use crate::fixtures::{
    CERTIFICATE, Case, case, case_for, clip, data, dict, mdm, no, number, payload, profile,
    profile_with, restrictions, running, text, unsupervised, uuid, yes,
};

pub(super) fn references() -> Vec<Case> {
    let relay = |uuid: &str| {
        let relay = format!(
            "<key>Relays</key><array><dict>{}</dict></array>",
            text("PayloadCertificateUUID", uuid)
        );
        payload(1, "com.apple.relay.managed", &relay)
    };
    let root = payload(
        2,
        "com.apple.security.root",
        &data("PayloadContent", CERTIFICATE),
    );
    let calendar =
        text("SubCalAccountHostName", "https://a.example/cal") + &text("VPNUUID", &uuid(9));
    vec![
        case(
            profile(&[relay(&uuid(2))]),
            &["reference-missing@PayloadContent[0].Relays[0].PayloadCertificateUUID"],
        ),
        case(
            profile(&[relay(&uuid(2)), clip(2)]),
            &["reference-no-certificate@PayloadContent[0].Relays[0].PayloadCertificateUUID"],
        ),
        case(
            profile(&[relay(&uuid(2).to_lowercase()), root]),
            &["certificate-expired@PayloadContent[1].PayloadContent"],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.subscribedcalendar.account",
                &calendar,
            )]),
            &["vpn-reference-missing@PayloadContent[0].VPNUUID"],
        ),
    ]
}

pub(super) fn supervision() -> Vec<Case> {
    let lock = || {
        payload(
            1,
            "com.apple.app.lock",
            &dict("App", &text("Identifier", "com.apple.calculator")),
        )
    };
    let filter = |keys: &str| profile(&[payload(1, "com.apple.webcontent-filter", keys)]);
    let some = |keys: &str| profile(&[payload(1, "com.apple.applicationaccess", keys)]);
    let declarations = profile(&[payload(
        1,
        "com.apple.declarations",
        "<key>Declarations</key><array/>",
    )]);
    vec![
        case_for(
            unsupervised(),
            profile(&[lock()]),
            &["payload-needs-supervision@PayloadContent[0]"],
        ),
        case_for(
            unsupervised(),
            filter(""),
            &["payload-needs-supervision@PayloadContent[0]"],
        ),
        case_for(
            unsupervised(),
            filter(&text("ContentFilterUUID", "a")),
            &["key-needs-managed-apps@PayloadContent[0].ContentFilterUUID"],
        ),
        case_for(
            unsupervised(),
            some(&no("allowChat")),
            &["key-needs-supervision@PayloadContent[0].allowChat"],
        ),
        case_for(unsupervised(), some(&yes("allowChat")), &[]),
        case_for(
            unsupervised(),
            some(&no("allowCamera")),
            &["supervision-advised@PayloadContent[0].allowCamera"],
        ),
        case(
            profile(&[payload(1, "com.apple.networkusagerules", "")]),
            &["mdm-only-payload@PayloadContent[0]"],
        ),
        case_for(
            mdm(),
            profile(&[payload(1, "com.apple.networkusagerules", "")]),
            &[],
        ),
        case(
            profile(&[clip(1).replace(
                "</dict>",
                &(text("TargetApplicationBundleIdentifier", "a.b") + "</dict>"),
            )]),
            &["mdm-only-key@PayloadContent[0].TargetApplicationBundleIdentifier"],
        ),
        case_for(
            mdm(),
            declarations,
            &["manual-only-payload@PayloadContent[0]"],
        ),
        case(
            profile(&[payload(1, "com.apple.domains", "")]),
            &["payload-needs-managed-apps@PayloadContent[0]"],
        ),
        case_for(
            unsupervised(),
            some(&no("allowOpenFromManagedToUnmanaged")),
            &["key-needs-managed-apps@PayloadContent[0].allowOpenFromManagedToUnmanaged"],
        ),
        case(
            profile(&[
                lock(),
                lock()
                    .replace(&uuid(1), &uuid(2))
                    .replace("test.1<", "test.2<"),
            ]),
            &["payload-twice@PayloadContent[1]"],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.google-oauth",
                &text("EmailAddress", "a@b.example"),
            )]),
            &["google-account@PayloadContent[0]"],
        ),
    ]
}

pub(super) fn versions() -> Vec<Case> {
    let sso = || profile(&[payload(1, "com.apple.sso", &text("Name", "a"))]);
    let late = |keys: &str| profile(&[restrictions(1, keys)]);
    let eap = "<key>AcceptEAPTypes</key><array><integer>17</integer></array>".to_owned()
        + &no("TLSAllowTrustExceptions");
    let wifi = payload(
        1,
        "com.apple.wifi.managed",
        &(text("SSID_STR", "校園") + &dict("EAPClientConfiguration", &eap)),
    );
    vec![
        case(sso(), &["payload-deprecated@PayloadContent[0]"]),
        case_for(running("18.0"), sso(), &[]),
        case(
            late(&no("allowAssistant")),
            &[
                "key-deprecated@PayloadContent[0].allowAssistant",
                "rename-first@PayloadContent[0].allowDeviceNameModification",
            ],
        ),
        case(
            profile(&[wifi]),
            &["key-removed@PayloadContent[0].EAPClientConfiguration.TLSAllowTrustExceptions"],
        ),
        case_for(
            running("16.0"),
            profile(&[payload(
                1,
                "com.apple.relay.managed",
                "<key>Relays</key><array/>",
            )]),
            &["payload-too-new@PayloadContent[0]"],
        ),
        case_for(
            running("17.5"),
            late(&no("allowAppsToBeHidden")),
            &[
                "key-too-new@PayloadContent[0].allowAppsToBeHidden",
                "rename-first@PayloadContent[0].allowDeviceNameModification",
            ],
        ),
    ]
}

pub(super) fn migration() -> Vec<Case> {
    let mdm_payload = || {
        let keys = text("IdentityCertificateUUID", &uuid(2))
            + &text("Topic", "com.apple.mgmt")
            + &text("ServerURL", "https://mdm.example");
        payload(1, "com.apple.mdm", &keys)
    };
    let scep = || {
        payload(
            2,
            "com.apple.security.scep",
            &dict("PayloadContent", &text("URL", "https://mdm.example")),
        )
    };
    let server =
        text("HostName", "a") + &text("UserName", "b") + "<key>ConfiguredAccounts</key><array/>";
    let apn = dict("DefaultsData", "<key>apns</key><array/>")
        + &text("DefaultsDomainName", "com.apple.managedCarrier");
    vec![
        case(
            profile(&[mdm_payload(), scep(), clip(3)]),
            &[
                "drop-mdm@PayloadContent[0]",
                "drop-identity@PayloadContent[1]",
            ],
        ),
        case_for(mdm(), profile(&[mdm_payload(), scep()]), &[]),
        case(
            profile(&[payload(1, "com.apple.osxserver.account", &server)]),
            &["drop-payload@PayloadContent[0]"],
        ),
        case_for(
            mdm(),
            profile(&[payload(1, "com.apple.osxserver.account", &server)]),
            &["payload-removed@PayloadContent[0]"],
        ),
        case(
            profile(&[
                payload(1, "com.apple.apn.managed", &apn),
                payload(2, "com.apple.cellular", ""),
            ]),
            &[
                "apn-and-cellular@PayloadContent[0]",
                "drop-payload@PayloadContent[0]",
            ],
        ),
    ]
}

pub(super) fn policy() -> Vec<Case> {
    let date = |key: &str, day: &str| format!("<key>{key}</key><date>{day}T00:00:00Z</date>");
    let with = |keys: String| profile_with(&keys, &[clip(1)]);
    let password = payload(
        2,
        "com.apple.profileRemovalPassword",
        &text("RemovalPassword", "geheim"),
    );
    let mail = text("EmailAccountType", "EmailTypeIMAP")
        + &text("IncomingMailServerAuthentication", "EmailAuthNone")
        + &text("IncomingMailServerHostName", "a.example")
        + &text("OutgoingMailServerAuthentication", "EmailAuthNone")
        + &text("OutgoingMailServerHostName", "a.example")
        + &yes("OutgoingPasswordSameAsIncomingPassword");
    vec![
        case(
            with(dict("ConsentText", &text("default", "OK?"))),
            &["consent-text@ConsentText"],
        ),
        case(
            with(date("RemovalDate", "2029-12-31")),
            &["removal-date-past@RemovalDate"],
        ),
        case(with(date("RemovalDate", "2030-01-01")), &[]),
        case(
            with(date("PayloadExpirationDate", "2029-12-31")),
            &["profile-expired@PayloadExpirationDate"],
        ),
        case(
            with(yes("PayloadRemovalDisallowed")),
            &["locked-without-password@PayloadRemovalDisallowed"],
        ),
        case_for(
            unsupervised(),
            with(yes("PayloadRemovalDisallowed")),
            &[
                "key-needs-supervision@PayloadRemovalDisallowed",
                "locked-without-password@PayloadRemovalDisallowed",
            ],
        ),
        case(
            profile_with(&yes("PayloadRemovalDisallowed"), &[clip(1), password]),
            &["secret-in-clear@PayloadContent[1].RemovalPassword"],
        ),
        case(
            with(number("TargetDeviceType", 5)),
            &["target-not-ipad@TargetDeviceType"],
        ),
        case(
            with(text("PayloadScope", "system")),
            &["scope-ignored@PayloadScope"],
        ),
        case(
            profile(&[payload(1, "com.apple.mail.managed", &mail)]),
            &["asks-on-device@PayloadContent[0].OutgoingPasswordSameAsIncomingPassword"],
        ),
        case(
            profile(&[payload(1, "com.apple.eas.account", "")]),
            &["asks-on-device@PayloadContent[0].UserName"],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.sso",
                &(text("Name", "a") + &dict("Kerberos", &text("Realm", "A"))),
            )]),
            &[
                "payload-deprecated@PayloadContent[0]",
                "asks-on-device@PayloadContent[0].Kerberos.PrincipalName",
            ],
        ),
    ]
}
