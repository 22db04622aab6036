//! One language's messages, ready to be said.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{LazyLock, Mutex, PoisonError};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::{Args, Lang, SOURCES, values};

/// Ids remembered at most by [`Words::missing`].
const MISSING_CAP: usize = 1_000;

static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

static ZH_TW: LazyLock<Words> = LazyLock::new(|| Words::load(Lang::ZhTw));
static EN: LazyLock<Words> = LazyLock::new(|| Words::load(Lang::En));
static JA: LazyLock<Words> = LazyLock::new(|| Words::load(Lang::Ja));

/// The messages of one language.
///
/// Made once per language at its first use, then shared by all threads.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    separator: String,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::ZhTw => &ZH_TW,
            Lang::En => &EN,
            Lang::Ja => &JA,
        }
    }

    /// The language of these words.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message `id` (or its attribute, `id.attribute`) with its arguments put in.
    ///
    /// A message that this language lacks is said in English, one that English lacks too is its
    /// id. Arguments are inserted as they are: no direction marks are put around them.
    #[must_use]
    pub fn say(&self, id: &str, args: &Args) -> String {
        if let Some(text) = self.lookup(id, args) {
            return text;
        }
        let mut missing = MISSING.lock().unwrap_or_else(PoisonError::into_inner);
        if missing.len() < MISSING_CAP {
            missing.insert(format!("{}/{id}", self.lang));
        }
        drop(missing);
        let english = (self.lang != Lang::En).then(|| Self::of(Lang::En).lookup(id, args));
        english.flatten().unwrap_or_else(|| id.to_owned())
    }

    /// A message without arguments.
    #[must_use]
    pub fn say0(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// Whether this very language has the message (or attribute).
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// What was asked for since the start and was not there, as `language/id`, sorted; for tests.
    #[must_use]
    pub fn missing() -> Vec<String> {
        let missing = MISSING.lock().unwrap_or_else(PoisonError::into_inner);
        missing.iter().cloned().collect()
    }

    pub(crate) fn separator(&self) -> &str {
        &self.separator
    }

    fn load(lang: Lang) -> Self {
        let identifier: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(values::write_number));
        // Fails only where a function of that name exists already: never in a new bundle.
        let _ = bundle.add_builtins();
        for source in SOURCES.iter().filter(|source| source.lang == lang) {
            // What can't be read is left out; `lint` reports it in the tests.
            let resource = FluentResource::try_new(source.text.to_owned())
                .unwrap_or_else(|(readable, _)| readable);
            let _ = bundle.add_resource(resource);
        }
        let mut words = Self {
            lang,
            bundle,
            separator: String::new(),
        };
        words.separator = words
            .lookup("words-list-separator", &Args::new())
            .unwrap_or_default();
        words
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(
                self.bundle
                    .get_message(id)?
                    .get_attribute(attribute)?
                    .value(),
            ),
        }
    }

    fn named(&self, value: &serde_json::Value) -> Option<String> {
        let id = value.get("word")?.as_str()?;
        let or = value.get("or").and_then(serde_json::Value::as_str);
        let said = self.lookup(id, &Args::new());
        Some(said.unwrap_or_else(|| or.unwrap_or(id).to_owned()))
    }

    fn lookup(&self, id: &str, args: &Args) -> Option<String> {
        let pattern = self.pattern(id)?;
        let named = |value: &serde_json::Value| self.named(value);
        let args = values::fluent_args(args, &self.separator, &named);
        // A variable without an argument shows as `{$name}`: better than no sentence.
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.into_owned())
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use serde_json::json;

    #[test]
    fn plurals_follow_the_number() {
        let say =
            |lang, count: i64| Words::of(lang).say("words-devices", &args([("count", count)]));
        assert_eq!(say(Lang::En, 1), "1 iPad");
        assert_eq!(say(Lang::En, 30), "30 iPads");
        assert_eq!(say(Lang::En, 12_000), "12,000 iPads");
        assert_eq!(say(Lang::ZhTw, 1), "1 台 iPad");
        assert_eq!(say(Lang::Ja, 2), "2台のiPad");
    }

    #[test]
    fn a_thing_is_named_by_its_own_text_or_by_what_stands_in_for_it() {
        let panes = json!([{ "word": "stage-planned" }, { "word": "no-text", "or": "as it is" }]);
        let said = Words::of(Lang::En).say("error-words-unknown-lang", &args([("given", panes)]));
        let planned = Words::of(Lang::En).say0("stage-planned");
        assert!(said.contains(&format!("{planned}, as it is")), "{said}");
    }

    #[test]
    fn arguments_are_text_whatever_they_hold() {
        let words = Words::of(Lang::En);
        let said = |value: serde_json::Value| {
            words.say("error-words-unknown-lang", &args([("given", value)]))
        };
        assert!(
            said(json!("<img src=x> {$given} \u{202e}")).contains("<img src=x> {$given} \u{202e}")
        );
        assert!(said(json!(["a", 2])).contains("a, 2"));
        assert!(said(json!(true)).contains("true"));
        assert!(!said(json!(null)).contains("null"));
    }

    #[test]
    fn no_isolation_marks_around_arguments() {
        let said = Words::of(Lang::ZhTw).say("words-devices", &args([("count", 3)]));
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said:?}");
    }

    #[test]
    fn what_is_missing_is_said_by_its_id_and_remembered() {
        let words = Words::of(Lang::Ja);
        assert!(!words.has("words-never-written"));
        assert_eq!(words.say0("words-never-written"), "words-never-written");
        assert!(Words::missing().contains(&"ja/words-never-written".to_owned()));
        assert_eq!(words.say0("words-devices.nothing"), "words-devices.nothing");
    }

    proptest! {
        #[test]
        fn any_id_is_answered(id in any::<String>()) {
            let said = Words::of(Lang::ZhTw).say0(&id);
            prop_assert_eq!(said.is_empty(), id.is_empty());
        }
    }
}
