//! Starter profiles and their questions.

use companion::templates::{self, Given};
use profiles::secret::Secret;
use profiles::template::{self, Answer as TemplateAnswer, Answers, Question, Template};

use crate::desk::{Answer, Desk};
use crate::tray::Tray;
use crate::wire::{
    AnswerGiven, FromTemplate, TemplateCard, TemplateChoice, TemplateColumn, TemplateQuestion,
    TemplateWhen, json,
};

pub(crate) fn templates(_: &Desk, (): ()) -> Answer<Vec<TemplateCard>> {
    Ok(Template::all().iter().map(card).collect())
}

/// The answers of a wish, files read.
pub(crate) fn answers(
    template: &Template,
    wish: &FromTemplate,
    tray: &Tray,
) -> companion::Result<Answers> {
    let mut answers = Answers::new();
    for (key, given) in &wish.answers {
        let answer = match given {
            AnswerGiven::List { items } => TemplateAnswer::List(items.clone()),
            AnswerGiven::Rows { rows } => TemplateAnswer::Rows(rows.clone()),
            AnswerGiven::Text { text } => {
                templates::answer(template, key, Given::Text(text.clone()))?
            }
            AnswerGiven::Secret { text } => {
                let secret: Secret = text.0.clone();
                templates::answer(template, key, Given::Secret(secret))?
            }
            AnswerGiven::Files { files } => {
                let paths = files.iter().map(|id| tray.path(*id).map(Into::into));
                let paths = paths.collect::<companion::Result<_>>()?;
                templates::answer(template, key, Given::Files(paths))?
            }
        };
        answers.insert(key.clone(), answer);
    }
    Ok(answers)
}

fn card(template: &Template) -> TemplateCard {
    let questions = template.questions.iter();
    TemplateCard {
        id: template.id.clone(),
        title: template.title_id(),
        what: template.what_id(),
        questions: questions.map(|one| question(template, one)).collect(),
    }
}

fn question(template: &Template, question: &Question) -> TemplateQuestion {
    let choices = question.choices.iter().map(|choice| TemplateChoice {
        id: choice.id.clone(),
        message: question.choice_id(choice),
    });
    let columns = question.columns.iter().map(|column| TemplateColumn {
        key: column.key.clone(),
        url: column.url,
        message: Question::column_id(column),
    });
    let when = question
        .when
        .as_ref()
        .map(|when: &template::When| TemplateWhen {
            key: when.key.clone(),
            is: when.is.clone(),
        });
    TemplateQuestion {
        key: question.key.clone(),
        kind: json(question.kind),
        required: question.required,
        default: json(&question.default),
        default_message: template.default_id(question),
        example: json(&question.example),
        choices: choices.collect(),
        min: question.min,
        max: question.max,
        columns: columns.collect(),
        when,
        label: question.label_id(),
        help: question.help_id(),
        reason: question.reason_id(),
    }
}
