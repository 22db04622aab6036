//! The templates that are built in.

use std::sync::LazyLock;

use super::{Template, TemplateError};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));
static BUNDLED: LazyLock<Vec<Template>> = LazyLock::new(|| {
    // A file that can't be read is a mistake of ours, which a test finds.
    let mut all: Vec<Template> = FILES
        .iter()
        .filter_map(|(_, text)| toml::from_str(text).ok())
        .collect();
    all.sort_by_key(|template| template.order);
    all
});

impl Template {
    /// Every template, in the order of the list.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &BUNDLED
    }

    /// The template of this name.
    ///
    /// # Errors
    /// [`TemplateError::Unknown`].
    pub fn by_id(id: &str) -> Result<&'static Self, TemplateError> {
        let template = Self::all().iter().find(|template| template.id == id);
        template.ok_or_else(|| TemplateError::Unknown { id: id.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::template::QuestionKind;

    #[test]
    fn every_file_is_read_and_bears_its_name() {
        for (stem, text) in FILES {
            let template: Template =
                toml::from_str(text).unwrap_or_else(|error| panic!("{stem}: {error}"));
            assert_eq!(template.id, *stem);
        }
        assert!(FILES.len() >= 16);
    }

    #[test]
    fn orders_and_keys_are_given_once() {
        let orders: BTreeSet<u32> = Template::all()
            .iter()
            .map(|template| template.order)
            .collect();
        assert_eq!(orders.len(), Template::all().len());
        for template in Template::all() {
            let keys: BTreeSet<&str> = template
                .questions
                .iter()
                .map(|question| question.key.as_str())
                .collect();
            assert_eq!(keys.len(), template.questions.len(), "{}", template.id);
        }
    }

    #[test]
    fn questions_are_complete() {
        for template in Template::all() {
            for question in &template.questions {
                let name = format!("{}/{}", template.id, question.key);
                assert_eq!(
                    question.kind == QuestionKind::Choice,
                    !question.choices.is_empty(),
                    "{name}"
                );
                assert_eq!(
                    question.kind == QuestionKind::Rows,
                    !question.columns.is_empty(),
                    "{name}"
                );
                assert!(
                    !question.required || question.default.is_none(),
                    "{name}: a default answers it"
                );
                if let Some(when) = &question.when {
                    let place =
                        |key: &str| template.questions.iter().position(|one| one.key == key);
                    assert!(place(&when.key).is_some(), "{name}");
                    assert!(
                        place(&when.key) < place(&question.key),
                        "{name}: asked before"
                    );
                }
            }
        }
    }
}
