//! Which messages name a payload type and its keys to a person.

use super::{KeyFacts, PayloadFacts};

impl PayloadFacts {
    /// The id of the message that names this type; what it is for is `<id>-what`.
    #[must_use]
    pub fn message_id(&self) -> String {
        let slug = match self.payload_type.as_str() {
            "TopLevel" => "profile",
            "CommonPayloadKeys" => "common",
            named => named.strip_prefix("com.apple.").unwrap_or(named),
        };
        format!("setting-{}", slug.replace('.', "-"))
    }

    /// The id of the message that names a key of this type; what it does is `<id>-what`, and of a
    /// restriction `<id>-effect` says what follows from it. An array and its items share one.
    #[must_use]
    pub fn key_message_id(&self, key: &KeyFacts) -> String {
        let path = key.path.replace("[]", "").replace('.', "-");
        format!("{}-{path}", self.message_id())
    }
}
