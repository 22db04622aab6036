//! Single lines of the list, by hand.

use std::collections::BTreeMap;

use ::roster::Finding;
use companion::assigning::{self, Shared};
use companion::lines::{self, Values};
use migration::{Field, Serial};

use crate::desk::{Answer, Desk};
use crate::devices::{self, parsed, serials};
use crate::import_shape::said;
use crate::last::recorded;
use crate::wire::{AssignAllWish, LineDoubt, LineLook, LineWish, MergeWish, Recorded, ReplaceWish};

pub(crate) fn line_look(desk: &Desk, wish: LineWish) -> Answer<LineLook> {
    let mut top = desk.top();
    let place = top.place()?;
    let (serial, values) = understood(&wish)?;
    let row = lines::look(place, &serial, &values)?;
    let listed = place.reader().device(&serial)?;
    let typable = || Field::ALL.iter().filter(|field| !field.is_derived());
    let about = |doubt: &Finding| {
        let kept = doubt.keep();
        typable()
            .copied()
            .find(|field| ::roster::is_about(&kept, *field))
    };
    let doubt = |finding: &Finding| LineDoubt {
        field: about(finding).map(Field::key),
        said: said(finding),
    };
    Ok(LineLook {
        listed: listed.is_some_and(|device| device.merged_into.is_none()),
        doubts: row.findings.iter().map(doubt).collect(),
        values: row
            .fields
            .into_iter()
            .map(|(field, text)| (field.key(), text))
            .collect(),
        fields: typable().map(|field| field.key()).collect(),
    })
}

pub(crate) fn line_add(desk: &Desk, wish: LineWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let (serial, values) = understood(&wish)?;
    let doubts = lines::add(place, &serial, &values)?;
    recorded(place, doubts.iter().map(said).collect())
}

pub(crate) fn line_change(desk: &Desk, wish: LineWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let (serial, values) = understood(&wish)?;
    lines::change(place, &serial, &values)?;
    recorded(place, Vec::new())
}

pub(crate) fn device_merge(desk: &Desk, wish: MergeWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    lines::merge(place, &parsed(&wish.kept)?, &parsed(&wish.wrong)?)?;
    recorded(place, Vec::new())
}

pub(crate) fn device_replace(desk: &Desk, wish: ReplaceWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    lines::replace(
        place,
        &parsed(&wish.old)?,
        &parsed(&wish.new)?,
        wish.note.as_deref(),
    )?;
    recorded(place, Vec::new())
}

pub(crate) fn assign_all(desk: &Desk, wish: AssignAllWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let new = Shared {
        class: wish.class,
        first_seat: wish.first_seat,
        cart: wish.cart,
        first_slot: wish.first_slot,
    };
    let findings = assigning::assign_all(place, &serials(&wish.serials)?, &new)?;
    recorded(place, findings.iter().map(devices::said).collect())
}

fn understood(wish: &LineWish) -> Answer<(Serial, Values)> {
    let value = |(field, text): (&String, &String)| Ok((parsed::<Field>(field)?, text.clone()));
    let values: BTreeMap<_, _> = wish.values.iter().map(value).collect::<Answer<_>>()?;
    Ok((parsed(&wish.serial)?, values))
}
