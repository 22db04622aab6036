//! Starter blueprints for schools: data in `templates/blueprints/`.

use super::{Blueprint, BlueprintError};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/blueprints.rs"));

/// A starter blueprint. Its words are `blueprint-starter-<id>-title` and `-what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Starter {
    /// Stable name; the file's own.
    pub id: &'static str,
    text: &'static str,
}

impl Starter {
    /// Every starter, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        FILES.iter().map(|(id, text)| Self { id, text })
    }

    /// The starter of this name.
    #[must_use]
    pub fn by_id(id: &str) -> Option<Self> {
        Self::all().find(|starter| starter.id == id)
    }

    /// A blueprint that begins as this starter.
    ///
    /// Its profiles are the ids of profile templates, which the caller replaces by the profiles
    /// it makes from them.
    ///
    /// # Errors
    /// Those of [`Blueprint::read`]; a test keeps the built-in ones readable.
    pub fn blueprint(
        self,
        id: &str,
        name: &str,
        organization: &str,
    ) -> Result<Blueprint, BlueprintError> {
        let (mut blueprint, _) = Blueprint::read(self.text.as_bytes())?;
        id.clone_into(&mut blueprint.id);
        name.clone_into(&mut blueprint.name);
        organization.clone_into(&mut blueprint.prepare.organization);
        Ok(blueprint)
    }

    /// Id of the title.
    #[must_use]
    pub fn title_id(self) -> String {
        format!("blueprint-starter-{}-title", self.id)
    }

    /// Id of the text that says whom it is for.
    #[must_use]
    pub fn what_id(self) -> String {
        format!("blueprint-starter-{}-what", self.id)
    }
}
