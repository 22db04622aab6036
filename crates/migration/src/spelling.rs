//! Enums with one stable spelling each, shared by the journal, the command line and the word files.

/// Declares an enum whose variants have a stable snake_case id.
///
/// The id is what the journal and JSON hold. [`FromStr`](std::str::FromStr) also takes
/// the kebab-case spelling of the command line, in any case of letters. `word()` names
/// the message with the text for people: the prefix, a hyphen and the id in kebab-case.
macro_rules! spelled {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $prefix:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $id:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// All values, in their own order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The stable id, snake_case, as the journal and JSON hold it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }

            /// The id of the message that names this value to a person.
            #[must_use]
            pub fn word(self) -> String {
                format!(concat!($prefix, "-{}"), self.id().replace('_', "-"))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let wanted = text.trim().to_ascii_lowercase().replace('-', "_");
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.id() == wanted)
                    .ok_or_else(|| crate::Error::unknown($prefix, text, Self::ALL.iter().map(|v| v.id())))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use spelled;

#[cfg(test)]
mod tests {
    use crate::{Field, Stage, Tick};

    #[test]
    fn ids_and_command_line_spellings_lead_back_to_the_value() {
        for stage in Stage::ALL {
            assert_eq!(stage.id().parse::<Stage>().unwrap(), *stage);
            let kebab = stage.id().replace('_', "-").to_uppercase();
            assert_eq!(kebab.parse::<Stage>().unwrap(), *stage);
            let json = serde_json::to_string(stage).unwrap();
            assert_eq!(serde_json::from_str::<Stage>(&json).unwrap(), *stage);
        }
        assert_eq!("unlock-token".parse::<Tick>().unwrap(), Tick::UnlockToken);
        assert_eq!(Stage::BackedUp.word(), "stage-backed-up");
        assert_eq!(Field::WifiMac.word(), "field-wifi-mac");
    }

    #[test]
    fn an_unknown_spelling_names_what_is_allowed() {
        let error = "erased".parse::<Stage>().unwrap_err();
        assert_eq!(error.code(), "unknown-value");
        assert_eq!(error.args()["kind"], "stage");
        assert!(error.args()["allowed"].as_str().unwrap().contains("wiped"));
    }
}
