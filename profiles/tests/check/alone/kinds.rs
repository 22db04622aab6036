//! What single payload types ask for.

use crate::fixtures::{
    CERTIFICATE, Case, IDENTITY, TWO_CERTIFICATES, case, data, dict, no, number, payload, profile,
    restrictions, text, texts, top, uuid, yes,
};

pub(super) fn wifi() -> Vec<Case> {
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

pub(super) fn passcode() -> Vec<Case> {
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

pub(super) fn web() -> Vec<Case> {
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

pub(super) fn home_screen() -> Vec<Case> {
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

pub(super) fn certificates() -> Vec<Case> {
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

pub(super) fn restricted() -> Vec<Case> {
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
