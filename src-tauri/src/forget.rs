//! Forgetting a class.

use companion::forget;
use ledger::Class;

use crate::backups::name;
use crate::desk::{Answer, Desk};
use crate::wire::{ClassAsk, ClassLine, ClassTraces, FieldCount, ForgetWish, ForgottenClass};

pub(crate) fn classes(desk: &Desk, (): ()) -> Answer<Vec<ClassLine>> {
    let mut top = desk.top();
    let classes = forget::classes(top.place()?)?;
    Ok(classes.into_iter().map(line).collect())
}

pub(crate) fn class_traces(desk: &Desk, ask: ClassAsk) -> Answer<ClassTraces> {
    let mut top = desk.top();
    let would = forget::preview(top.place()?, &ask.class)?;
    let field = |(field, count): (migration::Field, usize)| FieldCount {
        field: field.key(),
        count,
    };
    Ok(ClassTraces {
        class: line(would.class),
        texts: would.texts,
        fields: would.fields.into_iter().map(field).collect(),
        copies: would.copies.len(),
    })
}

pub(crate) fn class_forget(desk: &Desk, wish: ForgetWish) -> Answer<ForgottenClass> {
    let mut top = desk.top();
    let done = forget::class(top.place()?, &wish.class, &wish.confirmed)?;
    Ok(ForgottenClass {
        texts: done.texts,
        rewritten: done.rewritten.len(),
        left: done.left.iter().filter_map(|path| name(path)).collect(),
    })
}

fn line(class: Class) -> ClassLine {
    ClassLine {
        name: class.name,
        devices: class.devices,
        past: class.past,
    }
}
