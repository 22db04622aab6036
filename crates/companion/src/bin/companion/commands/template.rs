//! `template`.

use companion::Result;
use profiles::template::Template as Starter;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::Template;
use crate::session::Session;

pub(crate) fn run(session: &Session, command: Template) -> Result<Answer> {
    match command {
        Template::List => {
            let all = Starter::all();
            let text: String = all
                .iter()
                .map(|one| format!("{:<24}{}\n", one.id, session.words.say0(&one.title_id())))
                .collect();
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
                "key": question.key, "type": question.kind, "required": question.required,
                "default": question.default, "title": label, "choices": choices,
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
        let required = if question.required {
            words.say0("cli-required")
        } else {
            String::new()
        };
        text.push_str(&format!(
            "\n--set {}=…  {} {required}\n",
            question.key,
            words.say0(&question.label_id())
        ));
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
