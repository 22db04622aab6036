//! Fonts.

use plist::Value;

use super::Target;
use super::found::Found;
use super::profile::Payload;
use crate::finding::FindingCode;

/// The first bytes of the fonts an iPad takes: TrueType (two forms) and OpenType.
/// (Apple, com.apple.font.yaml; OpenType specification, "Table Directory")
const FONTS: [&[u8]; 3] = [b"\x00\x01\x00\x00", b"true", b"OTTO"];

/// A font payload holds one font, no collection.
pub(super) fn font(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let Some(bytes) = payload.keys.get("Font").and_then(Value::as_data) else {
        return;
    };
    if bytes.starts_with(b"ttcf") {
        found.add(payload.finding_at(FindingCode::FontCollection, "Font"));
    } else if !FONTS.iter().any(|start| bytes.starts_with(start)) {
        found.add(payload.finding_at(FindingCode::FontUnreadable, "Font"));
    }
}
