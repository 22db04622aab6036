//! What is known outside the blueprint: iPads, profiles, Apple School Manager, cfgutil.

use super::{ProfileUse, Tool};
use crate::document::Document;
use crate::placeholder;

/// The payload that orders the Home Screen.
pub(super) const HOME_SCREEN: &str = "com.apple.homescreenlayout";

/// The payload that restricts.
const RESTRICTIONS: &str = "com.apple.applicationaccess";

/// What a blueprint is checked against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// How many iPads; 0 where it isn't known.
    pub devices: usize,
    /// The profiles that there are, newest revision of each.
    pub profiles: &'a [KnownProfile<'a>],
    /// What is known from Apple School Manager.
    pub asm: AsmKnowledge,
    /// What the cfgutil in use can do, for the names of panes.
    pub tool: Option<&'a Tool>,
}

/// A profile that there is.
#[derive(Debug, Clone, Copy)]
pub struct KnownProfile<'a> {
    /// Its name in the app.
    pub name: &'a str,
    /// Its newest revision, if the app counts them.
    pub revision: Option<u32>,
    /// Its content; secrets may be concealed.
    pub document: &'a Document,
}

impl<'a> Context<'a> {
    /// The profile that a blueprint names, by name, identifier or file.
    #[must_use]
    pub fn profile(&self, wanted: &ProfileUse) -> Option<&'a KnownProfile<'a>> {
        self.named(&wanted.name)
            .or_else(|| self.named(wanted.file.as_deref()?))
    }

    pub(super) fn named(&self, name: &str) -> Option<&'a KnownProfile<'a>> {
        let is_it = |profile: &&KnownProfile<'_>| {
            profile.name == name || profile.document.text("PayloadIdentifier") == Some(name)
        };
        self.profiles.iter().find(is_it)
    }
}

impl KnownProfile<'_> {
    /// Whether it orders the Home Screen.
    #[must_use]
    pub fn orders_home_screen(&self) -> bool {
        self.holds(HOME_SCREEN)
    }

    /// Whether each iPad gets a file of its own.
    #[must_use]
    pub fn is_per_ipad(&self) -> bool {
        !placeholder::used(self.document).is_empty()
    }

    /// Whether an iPad that has it can't be renamed any more, not even by Configurator.
    pub(super) fn forbids_renaming(&self) -> bool {
        self.document.payloads().any(|(_, payload)| {
            payload.get("PayloadType").and_then(plist::Value::as_string) == Some(RESTRICTIONS)
                && payload
                    .get("allowDeviceNameModification")
                    .and_then(plist::Value::as_boolean)
                    == Some(false)
        })
    }

    /// Whether it holds a payload of the type.
    pub(super) fn holds(&self, payload_type: &str) -> bool {
        let of_type = |payload: &plist::Dictionary| {
            payload.get("PayloadType").and_then(plist::Value::as_string) == Some(payload_type)
        };
        self.document
            .payloads()
            .any(|(_, payload)| of_type(payload))
    }
}

/// How many of the iPads Apple School Manager knows; `None` where nobody looked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AsmKnowledge {
    /// iPads that are in it.
    pub present: Option<usize>,
    /// iPads that it assigns to a server.
    pub assigned: Option<usize>,
}
