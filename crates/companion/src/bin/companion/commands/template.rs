//! `template`.

use companion::Result;
use profiles::template::{Answers, Template as Starter, When};
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::Template;
use crate::commands::words_of::{args, headers};
use crate::session::Session;
use crate::table::table;

pub(crate) fn run(session: &Session, command: Template) -> Result<Answer> {
    match command {
        Template::List => {
            let all = Starter::all();
            let head = headers(session.words, ["cli-name", "cli-what"]);
            let cell = |one: &Starter| vec![one.id.clone(), session.words.say0(&one.title_id())];
            let text = table(&head, &all.iter().map(cell).collect::<Vec<_>>());
            Ok(Answer::new(
                all.iter().map(|one| wire(session, one)).collect(),
                text,
            ))
        }
        Template::Show { template } => {
            let one = Starter::by_id(&template)?;
            Ok(Answer::new(wire(session, one), text(session, one)))
        }
    }
}

fn wire(session: &Session, template: &Starter) -> Value {
    let questions: Vec<Value> = template
        .questions
        .iter()
        .map(|question| {
            let label = session.words.say0(&question.label_id());
            let choices: Vec<&str> = question
                .choices
                .iter()
                .map(|choice| choice.id.as_str())
                .collect();
            json!({
                "key": question.key, "type": question.kind,
                "required": template.needs(question, &Answers::new()),
                "default": question.default, "when": question.when, "title": label,
                "choices": choices,
            })
        })
        .collect();
    json!({ "id": template.id, "title": session.words.say0(&template.title_id()), "questions": questions })
}

fn text(session: &Session, template: &Starter) -> String {
    let words = session.words;
    let mut text = format!(
        "{}\n{}\n",
        words.say0(&template.title_id()),
        words.say0(&template.what_id())
    );
    for question in &template.questions {
        let marks = [
            question.required.then(|| words.say0("cli-required")),
            question.when.as_ref().map(|when| asked(words, when)),
        ];
        let label = [Some(words.say0(&question.label_id()))].into_iter();
        let said: Vec<String> = label.chain(marks).flatten().collect();
        text.push_str(&format!("\n--set {}=…  {}\n", question.key, said.join(" ")));
        if !question.choices.is_empty() {
            let ids: Vec<&str> = question
                .choices
                .iter()
                .map(|choice| choice.id.as_str())
                .collect();
            text.push_str(&format!("    {}\n", ids.join(" | ")));
        }
        for id in [question.help_id(), question.reason_id()]
            .into_iter()
            .flatten()
        {
            text.push_str(&format!("    {}\n", words.say0(&id)));
        }
    }
    text
}

/// On which answer to another question this one depends.
fn asked(words: &Words, when: &When) -> String {
    let said = args([
        ("question", when.key.clone().into()),
        ("answers", when.is.join(" | ").into()),
    ]);
    if when.is.is_empty() {
        words.say("cli-asked-when-answered", &said)
    } else {
        words.say("cli-asked-when", &said)
    }
}
