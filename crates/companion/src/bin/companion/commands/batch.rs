//! `batch`.

use companion::batches::Members;
use companion::{Error, Result, batches, blueprints};
use migration::BatchPlan;
use migration::batch::Batch as Planned;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::Batch;
use crate::commands::device;
use crate::commands::words_of::{headers, serial, taken_told};
use crate::session::Session;
use crate::table::table;

pub(crate) fn run(session: &mut Session, command: Batch) -> Result<Answer> {
    let words = session.words;
    match command {
        Batch::Create {
            name,
            serials,
            date,
            cart,
            slots,
            blueprint,
        } => {
            let serials = serials
                .iter()
                .map(|one| serial(one))
                .collect::<Result<Vec<_>>>()?;
            let date = date
                .map(|date| date.parse().map_err(|_| Error::bad("date", &date)))
                .transpose()?;
            let place = session.place()?;
            let blueprint = blueprint
                .map(|name| blueprints::find(place, &name))
                .transpose()?
                .map(|row| row.id);
            let operators = place.operator().into_iter().collect();
            let (row, taken) = batches::create(
                place,
                BatchPlan {
                    name,
                    date,
                    cart,
                    slots,
                    blueprint,
                    operators,
                },
                Members::coming(&serials),
            )?;
            let mut answer = show(session, &row.plan.name)?;
            answer.json["taken"] = json!(taken);
            Ok(match taken_told(words, &taken) {
                Some(told) => answer.remark(told),
                None => answer,
            })
        }
        Batch::List => {
            let rows = session.place()?.reader().batches()?;
            let head = headers(
                words,
                ["field-batch", "cli-date", "field-cart", "cli-devices"],
            );
            let cells = |row: &ledger::BatchRow| {
                let date = row
                    .batch
                    .plan
                    .date
                    .map(|date| date.to_string())
                    .unwrap_or_default();
                vec![
                    row.batch.plan.name.clone(),
                    date,
                    row.batch.plan.cart.clone().unwrap_or_default(),
                    row.devices.to_string(),
                ]
            };
            let text = table(&head, &rows.iter().map(cells).collect::<Vec<_>>());
            Ok(Answer::new(
                rows.iter()
                    .map(|row| wire(&row.batch, row.devices as usize))
                    .collect(),
                text,
            ))
        }
        Batch::Show { name } => show(session, &name),
    }
}

fn show(session: &mut Session, name: &str) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let row = batches::find(place, name)?;
    let devices = batches::devices(place, &row)?;
    let mut json = wire(&row, devices.len());
    json["list"] = devices.iter().map(device::row).collect();
    Ok(Answer::new(
        json,
        format!("{}\n{}", row.plan.name, device::list(&devices, words)),
    ))
}

fn wire(row: &Planned, devices: usize) -> Value {
    json!({
        "name": row.plan.name, "date": row.plan.date, "cart": row.plan.cart, "slots": row.plan.slots,
        "blueprint": row.plan.blueprint, "devices": devices, "created_at": row.created_at, "closed_at": row.closed_at,
    })
}
