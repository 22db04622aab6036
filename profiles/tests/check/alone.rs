//! Each code of a single profile, and nothing else beside it.

use profiles::check::check;

use crate::fixtures::{
    CERTIFICATE, Case, IDENTITY, TWO_CERTIFICATES, case, case_for, clip, data, dict, marks, mdm,
    no, number, payload, profile, profile_with, restrictions, running, text, texts, top,
    unsupervised, uuid, yes,
};

#[test]
fn every_case_has_exactly_its_findings() {
    let mut wrong = String::new();
    for case in cases() {
        let found = marks(&check(&case.document(), &case.target));
        if found != case.expected {
            wrong += &format!("expected {:?}\n   found {found:?}\n\n", case.expected);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

pub(crate) fn cases() -> Vec<Case> {
    let themes = [
        reading(),
        structure(),
        values(),
        names(),
        identity(),
        references(),
        supervision(),
        versions(),
        migration(),
        policy(),
        wifi(),
        passcode(),
        web(),
        home_screen(),
        certificates(),
        restricted(),
    ];
    themes.into_iter().flatten().collect()
}

fn reading() -> Vec<Case> {
    let good = || profile(&[clip(1)]);
    vec![
        case(format!("note\n{}", good()), &["text-before-xml@"]),
        case(format!("{}note", good()), &["text-after-xml@"]),
        case(
            good().replace("1.0\" encoding", "1.0\"encoding"),
            &["xml-declaration@"],
        ),
        case(
            profile_with(
                &(text("PayloadDisplayName", "a") + &text("PayloadDisplayName", "b")),
                &[clip(1)],
            ),
            &["duplicate-key@PayloadDisplayName"],
        ),
    ]
}

fn structure() -> Vec<Case> {
    let good = || profile(&[clip(1)]);
    let content = |content: &str| good().replace(&format!("<array>{}</array>", clip(1)), content);
    vec![
        case(
            good().replacen(&number("PayloadVersion", 1), "", 2),
            &[
                "key-missing@PayloadVersion",
                "key-missing@PayloadContent[0].PayloadVersion",
            ],
        ),
        case(
            good().replace(
                &format!("<key>PayloadContent</key><array>{}</array>", clip(1)),
                "",
            ),
            &["key-missing@PayloadContent"],
        ),
        case(
            good().replace("<string>Configuration<", "<string>XXX<"),
            &["not-a-configuration@PayloadType"],
        ),
        case(
            good()
                .replace("<string>Configuration<", "<string>Profile Service<")
                .replace(&format!("<array>{}</array>", clip(1)), "<dict/>"),
            &["profile-service@"],
        ),
        case(content("<dict/>"), &["content-not-array@PayloadContent"]),
        case(content("<array/>"), &["content-empty@PayloadContent"]),
        case(
            profile(&[clip(1), "<string>x</string>".into()]),
            &["payload-not-dictionary@PayloadContent[1]"],
        ),
        case(
            good().replace(
                &format!("<key>PayloadContent</key><array>{}</array>", clip(1)),
                &data("EncryptedPayloadContent", b"0"),
            ),
            &["encrypted-content@EncryptedPayloadContent"],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.google-oauth",
                &text("EmailAddress", ""),
            )]),
            &[
                "google-account@PayloadContent[0]",
                "required-text-empty@PayloadContent[0].EmailAddress",
            ],
        ),
    ]
}

fn values() -> Vec<Case> {
    let clip_with = |keys: String| {
        profile(&[payload(
            1,
            "com.apple.webClip.managed",
            &(text("URL", "https://a.example") + &text("Label", "a") + &keys),
        )])
    };
    let scep = |name: &str| {
        let subject =
            format!("<key>Subject</key><array><array><array>{name}</array></array></array>");
        profile(&[payload(
            1,
            "com.apple.security.scep",
            &dict(
                "PayloadContent",
                &(text("URL", "https://a.example") + &subject),
            ),
        )])
    };
    let proxy = |server: &str| {
        profile(&[payload(
            1,
            "com.apple.proxy.http.global",
            &(text("ProxyServer", server) + &number("ProxyServerPort", 8080)),
        )])
    };
    vec![
        case(
            clip_with(text("IsRemovable", "no")),
            &["wrong-type@PayloadContent[0].IsRemovable"],
        ),
        case(
            clip_with(number("IsRemovable", 0)),
            &["near-type@PayloadContent[0].IsRemovable"],
        ),
        case(
            clip_with(number("IsRemovable", 7)),
            &["wrong-type@PayloadContent[0].IsRemovable"],
        ),
        case(
            clip_with(data("FullScreen", b"1")),
            &["wrong-type@PayloadContent[0].FullScreen"],
        ),
        case(
            profile(&[clip(1)]).replace("<integer>1</integer>", "<string>1</string>"),
            &[
                "near-type@PayloadVersion",
                "near-type@PayloadContent[0].PayloadVersion",
            ],
        ),
        case(
            profile(&[clip(1)]).replace("<integer>1</integer>", "<real>1</real>"),
            &[
                "near-type@PayloadVersion",
                "near-type@PayloadContent[0].PayloadVersion",
            ],
        ),
        case(
            profile(&[clip(1).replace("<integer>1<", "<integer>2<")]),
            &["value-not-allowed@PayloadContent[0].PayloadVersion"],
        ),
        case(
            profile(&[restrictions(
                1,
                "<key>safariAcceptCookies</key><integer>1</integer>",
            )]),
            &["rename-first@PayloadContent[0].allowDeviceNameModification"],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.mobiledevice.passwordpolicy",
                &(yes("forcePIN") + &number("minLength", 17) + &number("maxFailedAttempts", 1)),
            )]),
            &[
                "below-minimum@PayloadContent[0].maxFailedAttempts",
                "above-maximum@PayloadContent[0].minLength",
            ],
        ),
        case(
            profile(&[payload(
                1,
                "com.apple.airplay",
                "<key>AllowList</key><array><dict><key>DeviceID</key><string>TV</string></dict></array>",
            )]),
            &[
                "format-mismatch@PayloadContent[0].AllowList[0].DeviceID",
                "key-deprecated@PayloadContent[0].AllowList[0].DeviceID",
            ],
        ),
        case(
            scep("<string>CN</string>"),
            &["too-few-items@PayloadContent[0].PayloadContent.Subject[0][0]"],
        ),
        case(
            scep("<string>CN</string><string>a</string><string>b</string>"),
            &["too-many-items@PayloadContent[0].PayloadContent.Subject[0][0]"],
        ),
        case(
            clip_with(String::new()).replace("https://a.example", "a.example"),
            &["not-a-url@PayloadContent[0].URL"],
        ),
        case(
            proxy("http://proxy/"),
            &["not-a-hostname@PayloadContent[0].ProxyServer"],
        ),
        case(
            clip_with(String::new()).replace(">a<", ">a&#7;<"),
            &["control-character@PayloadContent[0].Label"],
        ),
        case(
            clip_with(text("PayloadDisplayName", "${NAME}")),
            &["placeholder-left@PayloadContent[0].PayloadDisplayName"],
        ),
        case(
            clip_with(text("PayloadDisplayName", "{serail}")),
            &["placeholder-unknown@PayloadContent[0].PayloadDisplayName"],
        ),
        case(
            clip_with(text("PayloadDisplayName", "{serial} {asset_tag}")),
            &[],
        ),
    ]
}

fn names() -> Vec<Case> {
    let odd = |payload_type: &str| profile(&[payload(1, payload_type, ""), clip(2)]);
    vec![
        case(
            profile(&[clip(1).replace("</dict>", &(yes("Sparkles") + "</dict>"))]),
            &["unknown-key@PayloadContent[0].Sparkles"],
        ),
        case(
            profile(&[clip(1).replace("</dict>", &(yes("isRemovable") + "</dict>"))]),
            &["misspelled-key@PayloadContent[0].isRemovable"],
        ),
        case(
            profile(&[clip(1).replace("</dict>", &(yes("PayloadSparkles") + "</dict>"))]),
            &["reserved-key@PayloadContent[0].PayloadSparkles"],
        ),
        case(profile_with(&yes("PayloadEnabled"), &[clip(1)]), &[]),
        case(
            odd("com.example.unknown"),
            &["unknown-payload-type@PayloadContent[0]"],
        ),
        // What looks like a password is one, in a payload that nobody knows too.
        case(
            profile(&[payload(1, "com.example.unknown", &text("apiKey", "geheim"))]),
            &[
                "unknown-payload-type@PayloadContent[0]",
                "secret-in-clear@PayloadContent[0].apiKey",
            ],
        ),
        case(
            odd("com.apple.Font"),
            &["misspelled-payload-type@PayloadContent[0]"],
        ),
        case(
            odd("com.apple.dock"),
            &["macos-only-payload@PayloadContent[0]"],
        ),
    ]
}

fn identity() -> Vec<Case> {
    let second = clip(2);
    vec![
        case(
            profile(&[clip(1), second.replace(&uuid(2), &uuid(1))]),
            &["duplicate-payload-uuid@PayloadContent[1].PayloadUUID"],
        ),
        // The certificate keeps the UUID, since others name it.
        case(
            profile(&[
                clip(1),
                payload(
                    1,
                    "com.apple.security.root",
                    &data("PayloadContent", CERTIFICATE),
                )
                .replace("test.1<", "test.2<"),
            ]),
            &[
                "duplicate-payload-uuid@PayloadContent[0].PayloadUUID",
                "certificate-expired@PayloadContent[1].PayloadContent",
            ],
        ),
        case(
            profile(&[clip(1), second.replace("test.2<", "test.1<")]),
            &["duplicate-payload-identifier@PayloadContent[1].PayloadIdentifier"],
        ),
        case(
            profile(&[clip(1).replace("test.1<", "test<")]),
            &["payload-identifier-of-profile@PayloadContent[0].PayloadIdentifier"],
        ),
        case(
            profile(&[clip(1).replace(&uuid(1), "F0000000-0000-4000-8000-000000000000")]),
            &["payload-uuid-of-profile@PayloadContent[0].PayloadUUID"],
        ),
        case(
            profile(&[clip(1).replace(&uuid(1), "wifi-1")]),
            &["uuid-form@PayloadContent[0].PayloadUUID"],
        ),
        case(
            profile(&[clip(1).replace(&uuid(1), "")]),
            &["identity-empty@PayloadContent[0].PayloadUUID"],
        ),
        case(
            profile(&[clip(1).replace("tw.edu.example.test.1", "")]),
            &["identity-empty@PayloadContent[0].PayloadIdentifier"],
        ),
    ]
}

fn references() -> Vec<Case> {
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

fn supervision() -> Vec<Case> {
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

fn versions() -> Vec<Case> {
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

fn migration() -> Vec<Case> {
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

fn policy() -> Vec<Case> {
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

fn wifi() -> Vec<Case> {
    let wifi = |keys: String| profile(&[payload(1, "com.apple.wifi.managed", &keys)]);
    let named = |keys: String| wifi(text("SSID_STR", "校園") + &keys);
    let secured = |kind: &str, password: &str| {
        named(text("EncryptionType", kind) + &text("Password", password))
    };
    let eap = |method: i64| {
        dict(
            "EAPClientConfiguration",
            &format!("<key>AcceptEAPTypes</key><array><integer>{method}</integer></array>"),
        )
    };
    vec![
        case(wifi(String::new()), &["wifi-no-network@PayloadContent[0]"]),
        case(wifi(text("DomainName", "a.example")), &[]),
        case(
            wifi(text("SSID_STR", "十一個漢字的網路名稱啊")),
            &["wifi-name-long@PayloadContent[0].SSID_STR"],
        ),
        case(wifi(text("SSID_STR", "十個漢字的網路名稱啊")), &[]),
        case(
            wifi(text("SSID_STR", "{school} {class} {seat} {device_name}")),
            &[],
        ),
        case(
            secured("WEP", "abcde"),
            &[
                "wifi-wep@PayloadContent[0].EncryptionType",
                "secret-in-clear@PayloadContent[0].Password",
            ],
        ),
        case(
            secured("WPA2", "short"),
            &[
                "wifi-password-length@PayloadContent[0].Password",
                "secret-in-clear@PayloadContent[0].Password",
            ],
        ),
        case(
            secured("WPA2", "long enough"),
            &["secret-in-clear@PayloadContent[0].Password"],
        ),
        case(
            secured("WPA2", "${WIFI_PASSWORD}"),
            &["placeholder-left@PayloadContent[0].Password"],
        ),
        case(
            secured("None", "long enough"),
            &[
                "secret-in-clear@PayloadContent[0].Password",
                "wifi-password-unused@PayloadContent[0].Password",
            ],
        ),
        case(
            named(text("EncryptionType", "WPA3")),
            &["wifi-password-missing@PayloadContent[0].Password"],
        ),
        case(
            named(eap(25)),
            &["wifi-trust-missing@PayloadContent[0].EAPClientConfiguration"],
        ),
        case(named(eap(17)), &[]),
        case(
            named(text("ProxyType", "Manual") + &text("ProxyServer", "proxy")),
            &["proxy-incomplete@PayloadContent[0].ProxyServerPort"],
        ),
        case(
            profile(&[payload(1, "com.apple.proxy.http.global", "")]),
            &["proxy-incomplete@PayloadContent[0].ProxyServer"],
        ),
    ]
}

fn passcode() -> Vec<Case> {
    let policy = |keys: String| payload(1, "com.apple.mobiledevice.passwordpolicy", &keys);
    let fixed = "allowPasscodeModification";
    vec![
        case(
            profile(&[policy(number("minLength", 6))]),
            &["passcode-not-forced@PayloadContent[0].forcePIN"],
        ),
        case(
            profile(&[policy(
                yes("forcePIN") + &number("minLength", 2) + &number("minComplexChars", 4),
            )]),
            &["passcode-contradiction@PayloadContent[0].minComplexChars"],
        ),
        case(
            profile(&[policy(yes("forcePIN")), restrictions(2, &no(fixed))]),
            &[
                "rename-first@PayloadContent[1].allowDeviceNameModification",
                "passcode-cannot-be-set@PayloadContent[1].allowPasscodeModification",
            ],
        ),
    ]
}

fn web() -> Vec<Case> {
    let clip_of = |url: &str, keys: String| {
        profile(&[payload(
            1,
            "com.apple.webClip.managed",
            &(text("Label", "a") + url + &keys),
        )])
    };
    let good = text("URL", "https://a.example");
    let filter = |keys: String| profile(&[payload(1, "com.apple.webcontent-filter", &keys)]);
    let bookmarks = "<key>AllowListBookmarks</key><array><dict><key>URL</key><string>https://a.example</string><key>Title</key><string>a</string></dict></array>";
    vec![
        case(
            clip_of("", String::new()),
            &["webclip-no-url@PayloadContent[0].URL"],
        ),
        case(
            clip_of(&text("URL", ""), String::new()),
            &["webclip-no-url@PayloadContent[0].URL"],
        ),
        case(
            clip_of(&text("URL", "HTTP://a.example"), String::new()),
            &["insecure-url@PayloadContent[0].URL"],
        ),
        case(
            clip_of(&text("URL", "JavaScript:alert(1)"), String::new()),
            &["webclip-scheme@PayloadContent[0].URL"],
        ),
        case(clip_of(&text("URL", "shortcuts://run"), String::new()), &[]),
        case(
            clip_of(&good, data("Icon", &[0; 500_001])),
            &["icon-large@PayloadContent[0].Icon"],
        ),
        case(
            filter(yes("AutoFilterEnabled") + bookmarks),
            &["filter-allow-list@PayloadContent[0].AllowListBookmarks"],
        ),
        case(
            filter(texts("PermittedURLs", &["https://a.example"])),
            &["filter-permitted-unused@PayloadContent[0].PermittedURLs"],
        ),
        case(
            filter(text("FilterType", "Plugin")),
            &["filter-plugin-missing@PayloadContent[0].PluginBundleID"],
        ),
    ]
}

fn home_screen() -> Vec<Case> {
    let app = |name: &str| {
        format!(
            "<dict><key>Type</key><string>Application</string><key>BundleID</key><string>{name}</string></dict>"
        )
    };
    let layout = |dock: &str, pages: &str| {
        profile(&[payload(
            1,
            "com.apple.homescreenlayout",
            &format!("<key>Dock</key><array>{dock}</array><key>Pages</key><array>{pages}</array>"),
        )])
    };
    let dock: String = (0..7).map(|index| app(&format!("a.{index}"))).collect();
    let lock = payload(
        1,
        "com.apple.app.lock",
        &dict("App", &text("Identifier", "com.apple.calculator")),
    );
    let lock_of = |app: &str| {
        let keys = dict("App", &text("Identifier", app));
        profile(&[payload(1, "com.apple.app.lock", &keys)])
    };
    let panes = |name: &str| {
        profile(&[payload(
            1,
            "com.apple.SetupAssistant.managed",
            &texts("SkipSetupItems", &[name]),
        )])
    };
    vec![
        case(
            lock_of("Safari"),
            &["not-a-bundle-id@PayloadContent[0].App.Identifier"],
        ),
        case(
            layout("", &format!("<array>{}</array>", app("Safari App"))),
            &["not-a-bundle-id@PayloadContent[0].Pages[0][0].BundleID"],
        ),
        case(
            profile(&[restrictions(
                1,
                &texts("allowListedAppBundleIDs", &["com.apple.Pages", "Pages"]),
            )]),
            &[
                "rename-first@PayloadContent[0].allowDeviceNameModification",
                "not-a-bundle-id@PayloadContent[0].allowListedAppBundleIDs[1]",
            ],
        ),
        case(
            profile(&[payload(1, "com.apple.app.lock", "")]),
            &["app-lock-no-app@PayloadContent[0].App"],
        ),
        case(
            profile(&[payload(1, "com.apple.app.lock", &dict("App", ""))]),
            &["app-lock-no-app@PayloadContent[0].App.Identifier"],
        ),
        case(
            profile(&[lock, restrictions(2, &no("allowCamera"))]),
            &[
                "app-lock-camera-off@PayloadContent[1].allowCamera",
                "rename-first@PayloadContent[1].allowDeviceNameModification",
            ],
        ),
        case(
            layout(&app("a.b"), &format!("<array>{}</array>", app("a.b"))),
            &["home-screen-twice@PayloadContent[0].Pages[0][0].BundleID"],
        ),
        case(
            layout(&dock, ""),
            &["home-screen-dock-full@PayloadContent[0].Dock"],
        ),
        case(
            layout("", "<array/>"),
            &["home-screen-page-empty@PayloadContent[0].Pages[0]"],
        ),
        case(
            layout("<dict><key>Type</key><string>WebClip</string></dict>", ""),
            &["home-screen-item-incomplete@PayloadContent[0].Dock[0]"],
        ),
        case(
            layout(&app("a.b").replace("Application", "App"), ""),
            &["value-not-allowed@PayloadContent[0].Dock[0].Type"],
        ),
        case(
            panes("Sparkles"),
            &["pane-unknown@PayloadContent[0].SkipSetupItems[0]"],
        ),
        case(
            panes("FileVault"),
            &["pane-not-ipad@PayloadContent[0].SkipSetupItems[0]"],
        ),
        case(
            panes("Zoom"),
            &["pane-deprecated@PayloadContent[0].SkipSetupItems[0]"],
        ),
        case(
            panes("Keyboard"),
            &["pane-shown-anyway@PayloadContent[0].SkipSetupItems[0]"],
        ),
        case(panes("Siri"), &[]),
    ]
}

fn certificates() -> Vec<Case> {
    let root = |bytes: &[u8]| {
        profile(&[payload(
            1,
            "com.apple.security.root",
            &data("PayloadContent", bytes),
        )])
    };
    let p12 = |bytes: &[u8], password: &str| {
        profile(&[payload(
            1,
            "com.apple.security.pkcs12",
            &(data("PayloadContent", bytes) + password),
        )])
    };
    let font = |bytes: &[u8]| profile(&[payload(1, "com.apple.font", &data("Font", bytes))]);
    let dns = dict(
        "DNSSettings",
        &(text("DNSProtocol", "HTTPS") + &text("ServerURL", "https://dns.example")),
    ) + &text("PayloadCertificateUUID", &uuid(2));
    let education = text("OrganizationUUID", "a")
        + &text("OrganizationName", "b")
        + &text("UserIdentifier", "c")
        + "<key>Groups</key><array/><key>Users</key><array/>";
    vec![
        case(
            root(b"no certificate"),
            &["certificate-unreadable@PayloadContent[0].PayloadContent"],
        ),
        case(
            root(CERTIFICATE),
            &["certificate-expired@PayloadContent[0].PayloadContent"],
        ),
        case(
            root(TWO_CERTIFICATES),
            &[
                "certificate-several@PayloadContent[0].PayloadContent",
                "certificate-expired@PayloadContent[0].PayloadContent",
            ],
        ),
        case(
            p12(IDENTITY, &text("Password", "wrong")),
            &[
                "identity-wrong-password@PayloadContent[0].Password",
                "secret-in-clear@PayloadContent[0].Password",
                "secret-in-clear@PayloadContent[0].PayloadContent",
            ],
        ),
        case(
            p12(IDENTITY, &text("Password", "throwaway")),
            &[
                "secret-in-clear@PayloadContent[0].Password",
                "secret-in-clear@PayloadContent[0].PayloadContent",
                "certificate-expired@PayloadContent[0].PayloadContent",
            ],
        ),
        case(
            p12(b"no identity", &text("Password", "")),
            &[
                "identity-unreadable@PayloadContent[0].PayloadContent",
                "secret-in-clear@PayloadContent[0].PayloadContent",
            ],
        ),
        case(
            p12(IDENTITY, ""),
            &[
                "asks-on-device@PayloadContent[0].Password",
                "secret-in-clear@PayloadContent[0].PayloadContent",
            ],
        ),
        case(
            font(b"no font"),
            &["font-unreadable@PayloadContent[0].Font"],
        ),
        case(
            font(b"ttcf\0\x01\0\0"),
            &["font-collection@PayloadContent[0].Font"],
        ),
        case(font(b"OTTO"), &[]),
        case(
            profile(&[payload(1, "com.apple.education", &education)]),
            &["education-no-identity@PayloadContent[0].PayloadCertificateUUID"],
        ),
        case(
            profile(&[
                payload(1, "com.apple.dnsSettings.managed", &dns),
                payload(
                    2,
                    "com.apple.security.scep",
                    &dict("PayloadContent", &text("URL", "https://a.example")),
                ),
            ]),
            &["dns-certificate-place@PayloadContent[0].PayloadCertificateUUID"],
        ),
    ]
}

fn restricted() -> Vec<Case> {
    vec![
        case(
            profile(&[payload(
                1,
                "com.apple.applicationaccess",
                &no("allowEraseContentAndSettings"),
            )]),
            &[
                "restriction-escape-open@PayloadContent[0].allowAccountModification",
                "restriction-escape-open@PayloadContent[0].allowDeviceNameModification",
                "restriction-escape-open@PayloadContent[0].allowUIConfigurationProfileInstallation",
            ],
        ),
        case(
            profile(&[restrictions(1, &no("allowHostPairing"))]),
            &[
                "rename-first@PayloadContent[0].allowDeviceNameModification",
                "host-pairing-off@PayloadContent[0].allowHostPairing",
            ],
        ),
        case(
            top(""),
            &[
                "key-missing@PayloadContent",
                "key-missing@PayloadIdentifier",
                "key-missing@PayloadType",
                "key-missing@PayloadUUID",
                "key-missing@PayloadVersion",
            ],
        ),
    ]
}
