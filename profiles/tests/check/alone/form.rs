//! What any profile must be: readable, well formed, of the right types and names.

use crate::fixtures::{
    CERTIFICATE, Case, case, clip, data, dict, number, payload, profile, profile_with,
    restrictions, text, uuid, yes,
};

pub(super) fn reading() -> Vec<Case> {
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

pub(super) fn structure() -> Vec<Case> {
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

pub(super) fn values() -> Vec<Case> {
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

pub(super) fn names() -> Vec<Case> {
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

pub(super) fn identity() -> Vec<Case> {
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
