//! The run plan and the step sheet as text to read.

use profiles::blueprint::{PlanStep, SheetStep};
use words::{Args, Words};

/// The cfgutil run plan. To be read: each argument list stands behind a mark, so that no line
/// can be pasted into a shell by mistake.
#[must_use]
pub fn plan_text(words: &Words, steps: &[PlanStep]) -> String {
    let mut text = format!("{}\n", words.say0("cli-plan-notice"));
    let mut serial = "";
    for step in steps {
        if step.serial != serial {
            serial = &step.serial;
            text.push_str(&format!("\n== {serial}\n"));
        }
        let mark = if step.destroys { "!" } else { " " };
        text.push_str(&format!("{mark} {}", words.say(step.title, &step.args)));
        // What Apple documents needs no word; what doesn't come from there has one.
        let doubt = format!("grade-{}", step.grade.to_lowercase());
        if words.has(&doubt) {
            text.push_str(&format!(" [{}]", words.say0(&doubt)));
        }
        text.push('\n');
        if !step.argv.is_empty() {
            text.push_str(&format!(
                "    | {}\n",
                step.argv
                    .iter()
                    .map(|one| quoted(one))
                    .collect::<Vec<_>>()
                    .join(" ")
            ));
        }
        if !step.left_out.is_empty() {
            text.push_str(&format!("    – {}\n", step.left_out.join(" ")));
        }
    }
    text
}

/// An argument as a reader can tell it from the next.
fn quoted(argument: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:+,=@".contains(letter);
    if !argument.is_empty() && argument.chars().all(plain) {
        argument.to_owned()
    } else {
        format!("“{argument}”")
    }
}

/// The clicks in Apple Configurator, numbered, beginning with signing in.
#[must_use]
pub fn sheet_text(words: &Words, blueprint: &str, steps: &[SheetStep]) -> String {
    let mut text = format!("{blueprint}\n");
    let mut section = None;
    for (number, step) in (1..).zip(steps) {
        if section != Some(step.section) {
            section = Some(step.section);
            text.push_str(&format!("\n{}\n", words.say0(step.section.title_id())));
        }
        let mark = if step.erases { "!" } else { " " };
        let args: &Args = &step.args;
        text.push_str(&format!(
            "{mark}{number:>3}. {}\n",
            words.say(step.id, args)
        ));
    }
    text
}
