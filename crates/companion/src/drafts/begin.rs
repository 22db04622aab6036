//! Beginning a draft.

use std::collections::BTreeSet;
use std::path::Path;

use profiles::document::Document;
use profiles::identifier::{self, SchoolIdentifier, profile_identifier, slug};
use profiles::template::{Answers, Template};
use words::Words;

use super::draft::{Around, Draft, Source};
use crate::error::{Error, Result};
use crate::saved::clean_name;
use crate::workplace::Workplace;
use crate::{blueprints, ipados, profile_files, profile_shelf, profile_uses, templates};

/// What the identifier of a profile without a template has in a template's place.
const NO_TEMPLATE: &str = "profile";

/// Opens a profile of the library.
///
/// # Errors
/// [`Error::Unknown`]; those of the ledger.
pub fn open(place: &Workplace, words: &Words, name: &str) -> Result<Draft> {
    let row = profile_shelf::find(place, name)?;
    let mut draft = Draft::new(
        place,
        Source::Library,
        &row.name,
        Document::new(Default::default()),
    )?;
    draft.lay_open(place, words, row)?;
    draft.look_around(place)?;
    Ok(draft)
}

/// Begins a profile from a template.
///
/// # Errors
/// [`Error::Taken`] for the name of a profile that is there; those of [`templates::build`].
pub fn from_template(
    place: &Workplace,
    words: &Words,
    template: &Template,
    name: &str,
    answers: &Answers,
) -> Result<Draft> {
    let name = free_name(place, name)?;
    let document = templates::build(&place.school()?, words, template, name, answers)?;
    let document = with_free_identifier(place, document)?;
    Draft::new(place, Source::Template(template.id.clone()), name, document)
}

/// Begins a profile with nothing in it.
///
/// # Errors
/// [`Error::Taken`] for the name of a profile that is there.
pub fn blank(place: &Workplace, name: &str) -> Result<Draft> {
    let name = free_name(place, name)?;
    let school = place.school()?;
    let mut document = Document::new(Default::default());
    let top = document.top_mut();
    for (key, text) in [
        ("PayloadType", "Configuration"),
        ("PayloadDisplayName", name),
        ("PayloadOrganization", &school.name),
    ] {
        top.insert(key.into(), text.into());
    }
    top.insert("PayloadVersion".into(), 1.into());
    let of_school = SchoolIdentifier::parse(&school.identifier)
        .map_err(|_| Error::bad("identifier", &school.identifier))?;
    identifier::assign(
        &mut document,
        &profile_identifier(&of_school, NO_TEMPLATE, name),
    );
    let document = with_free_identifier(place, document)?;
    Draft::new(place, Source::Blank, name, document)
}

/// Opens a file, whoever made it. Under the name of a profile of the library that has the same
/// identifier it will be that profile's next revision.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Profile`].
pub fn from_file(place: &Workplace, words: &Words, file: &Path) -> Result<Draft> {
    let document = profile_files::read(file)?;
    let file_name = file.file_name().unwrap_or_default().to_string_lossy();
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let shown = profile_shelf::display_name(words, &document);
    let name = if shown.trim().is_empty() {
        &*stem
    } else {
        shown
    };
    let name = name.trim().to_owned();
    Draft::new(place, Source::File(file_name.into_owned()), &name, document)
}

/// Begins a copy of a profile that an iPad takes for another one.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::Taken`] for the name of a profile that is there;
/// [`Error::SecretGone`].
pub fn copy(place: &Workplace, words: &Words, of: &str, name: &str) -> Result<Draft> {
    let name = free_name(place, name)?;
    let row = profile_shelf::find(place, of)?;
    let document = profile_shelf::open(place, &row)?;
    let old = document.text("PayloadIdentifier").unwrap_or(NO_TEMPLATE);
    let start = old
        .strip_suffix(&format!(".{}", slug(&row.name)))
        .unwrap_or(old);
    let wanted = free_identifier(place, &format!("{start}.{}", slug(name)))?;
    let shown = profile_shelf::display_name(words, &document);
    let shown = if shown == row.name { name } else { shown }.to_owned();
    let copy = profiles::duplicate::duplicate(&document, &wanted, &shown);
    Draft::new(place, Source::Copy(row.name), name, copy)
}

fn free_name<'n>(place: &Workplace, name: &'n str) -> Result<&'n str> {
    let name = clean_name(name)?;
    match profile_shelf::named(place, name)? {
        Some(row) => Err(Error::Taken {
            kind: "profile",
            name: row.name,
        }),
        None => Ok(name),
    }
}

/// Two names can give one identifier; on an iPad one profile would replace the other.
fn with_free_identifier(place: &Workplace, document: Document) -> Result<Document> {
    let wanted = document.text("PayloadIdentifier").unwrap_or_default();
    let free = free_identifier(place, wanted)?;
    if free == wanted {
        return Ok(document);
    }
    let shown = document.text("PayloadDisplayName").unwrap_or_default();
    Ok(profiles::duplicate::duplicate(&document, &free, shown))
}

fn free_identifier(place: &Workplace, wanted: &str) -> Result<String> {
    let mut taken = BTreeSet::new();
    for row in profile_shelf::list(place)? {
        let document = profile_shelf::open_concealed(place, &row)?;
        taken.extend(document.text("PayloadIdentifier").map(str::to_owned));
    }
    let numbered = (2_u32..).map(|number| format!("{wanted}-{number}"));
    let mut all = std::iter::once(wanted.to_owned()).chain(numbered);
    let free = all.find(|identifier| !taken.contains(identifier));
    Ok(free.unwrap_or_else(|| wanted.to_owned()))
}

impl Draft {
    /// Takes what lies in the library. The display name is shown as a person gave it; revision
    /// and practice mark come back when it is saved.
    pub(super) fn lay_open(
        &mut self,
        place: &Workplace,
        words: &Words,
        row: ledger::ShelfRow,
    ) -> Result<()> {
        let mut document = profile_shelf::open_concealed(place, &row)?;
        let shown = profile_shelf::display_name(words, &document).to_owned();
        let top = document.top_mut();
        top.insert("PayloadDisplayName".into(), shown.into());
        self.secrets.fetch(place, &document);
        self.name.clone_from(&row.name);
        self.kept = Some(row);
        self.saved = Some(document.clone());
        self.document = document;
        Ok(())
    }

    /// Looks anew at the iPads and at the profiles that go with this one.
    ///
    /// # Errors
    /// Those of the ledger.
    pub fn look_around(&mut self, place: &Workplace) -> Result<()> {
        let versions = ipados::versions(place)?;
        let mut neighbours = Vec::new();
        let mut seen = BTreeSet::from([self.name.clone()]);
        for shelved in blueprints::list(place)? {
            let (blueprint, _) = blueprints::open(place, &shelved.name)?;
            if self.kept.is_none() || !profile_uses::names(&blueprint, &self.name) {
                continue;
            }
            for used in &blueprint.profiles {
                let other = profile_shelf::named(place, &used.name)?;
                if let Some(other) = other.filter(|_| seen.insert(used.name.clone())) {
                    let document = profile_shelf::open_concealed(place, &other)?;
                    neighbours.push((other.name, document));
                }
            }
        }
        self.around = Around {
            target: ipados::target(place, &versions),
            versions,
            neighbours,
        };
        Ok(())
    }
}
