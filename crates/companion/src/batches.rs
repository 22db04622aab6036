//! Batches: a cart, a class, a day.

use std::collections::{BTreeMap, BTreeSet};

use ledger::{DeviceQuery, DeviceRow};
use migration::batch::Batch;
use migration::{BatchPlan, Fact, Lane, Serial};
use uuid::Uuid;

use crate::devices::lane_facts;
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// The batch with this name.
///
/// # Errors
/// [`Error::Unknown`].
pub fn find(place: &Workplace, name: &str) -> Result<Batch> {
    let found = place
        .reader()
        .batch_named(name.trim())?
        .map(|row| row.batch);
    found.ok_or_else(|| Error::Unknown {
        kind: "batch",
        name: name.to_owned(),
    })
}

/// The name of a batch; none if there is no such batch.
///
/// # Errors
/// Those of the ledger.
pub fn name(place: &Workplace, id: Uuid) -> Result<Option<String>> {
    Ok(place.reader().batch(id)?.map(|row| row.batch.plan.name))
}

/// The batch with this id.
///
/// # Errors
/// [`Error::Unknown`].
pub fn by_id(place: &Workplace, id: Uuid) -> Result<Batch> {
    let found = place.reader().batch(id)?.map(|row| row.batch);
    found.ok_or_else(|| Error::Unknown {
        kind: "batch",
        name: id.to_string(),
    })
}

/// An iPad that left the batch it was in for another one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Taken {
    /// Which iPad.
    pub serial: Serial,
    /// The name of the batch it was in.
    pub from: String,
}

/// The name of each batch, also of those that were removed.
///
/// # Errors
/// Those of the ledger.
pub(crate) fn names(place: &Workplace) -> Result<BTreeMap<Uuid, String>> {
    Ok(place.reader().batch_names()?)
}

/// Which iPads come into a batch and which leave it, and the lane on which all of it goes then.
#[derive(Debug, Clone, Copy, Default)]
pub struct Members<'a> {
    /// Those that come.
    pub come: &'a [Serial],
    /// Those that leave, for no other batch.
    pub go: &'a [Serial],
    /// The lane; none leaves each as it is.
    pub lane: Option<Lane>,
}

impl<'a> Members<'a> {
    /// iPads that come; nothing else changes.
    #[must_use]
    pub const fn coming(come: &'a [Serial]) -> Self {
        Self {
            come,
            go: &[],
            lane: None,
        }
    }
}

/// Plans a batch and puts iPads into it; tells which ones were in another batch.
///
/// # Errors
/// [`Error::Taken`] if a batch has that name; [`Error::BadValue`] for a plan that can't be;
/// [`Error::Unknown`] for an iPad or blueprint.
pub fn create(
    place: &mut Workplace,
    plan: BatchPlan,
    members: Members<'_>,
) -> Result<(Batch, Vec<Taken>)> {
    let name = plan.name.trim().to_owned();
    let plan = BatchPlan {
        name: name.clone(),
        ..plan
    };
    check(&plan)?;
    if place.reader().batch_named(&name)?.is_some() {
        return Err(Error::Taken {
            kind: "batch",
            name,
        });
    }
    let batch = Uuid::now_v7();
    let (moved, taken) = moved(place, batch, &[], members)?;
    let mut facts = vec![Fact::BatchCreated { batch, plan }];
    facts.extend(moved);
    place.record(facts)?;
    Ok((find(place, &name)?, taken))
}

/// Changes the plan of a batch, puts iPads in and takes others out; tells which ones were in
/// another batch.
///
/// # Errors
/// [`Error::BadValue`] for a plan that can't be; [`Error::Taken`] if another batch has its name;
/// [`Error::Unknown`] for a batch or an iPad that isn't there.
pub fn change(
    place: &mut Workplace,
    name: &str,
    plan: BatchPlan,
    members: Members<'_>,
) -> Result<Vec<Taken>> {
    check(&plan)?;
    let row = find(place, name)?;
    let named = place.reader().batch_named(plan.name.trim())?;
    if named.is_some_and(|other| other.batch.id != row.id) {
        return Err(Error::Taken {
            kind: "batch",
            name: plan.name,
        });
    }
    let inside: Vec<Serial> = devices(place, &row)?
        .into_iter()
        .map(|row| row.serial)
        .collect();
    let (mut facts, taken) = moved(place, row.id, &inside, members)?;
    if plan != row.plan {
        facts.push(Fact::BatchChanged {
            batch: row.id,
            plan,
        });
    }
    if !facts.is_empty() {
        place.record(facts)?;
    }
    Ok(taken)
}

/// Takes a batch without iPads off the lists; the journal still names it.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::BatchNotEmpty`] while iPads belong to it.
pub fn remove(place: &mut Workplace, batch: Uuid) -> Result<()> {
    let row = place.reader().batch(batch)?.ok_or_else(|| Error::Unknown {
        kind: "batch",
        name: batch.to_string(),
    })?;
    if row.devices > 0 {
        return Err(Error::BatchNotEmpty {
            batch: row.batch.plan.name,
            count: row.devices,
        });
    }
    place.record(vec![Fact::BatchRemoved { batch }]).map(drop)
}

fn check(plan: &BatchPlan) -> Result<()> {
    if plan.name.trim().is_empty() {
        return Err(Error::bad("batch", &plan.name));
    }
    if plan.slots == Some(0) {
        return Err(Error::bad("slots", "0"));
    }
    Ok(())
}

/// The iPads that would leave another batch if they were put into this one, or into a new one.
///
/// # Errors
/// [`Error::Unknown`] for an iPad that isn't there.
pub fn would_take(
    place: &Workplace,
    batch: Option<Uuid>,
    serials: &[Serial],
) -> Result<Vec<Taken>> {
    Ok(put_in(place, batch.unwrap_or_else(Uuid::now_v7), serials)?.1)
}

/// The facts that bring iPads into a batch of these and out of it, and send it on its lane; and
/// which ones leave another batch.
fn moved(
    place: &Workplace,
    batch: Uuid,
    inside: &[Serial],
    members: Members<'_>,
) -> Result<(Vec<Fact>, Vec<Taken>)> {
    let (mut facts, taken) = put_in(place, batch, members.come)?;
    for serial in members.go {
        crate::devices::one(place, serial)?;
        facts.push(Fact::DeviceBatched {
            serial: serial.clone(),
            batch: None,
        });
    }
    if let Some(lane) = members.lane {
        let all: BTreeSet<&Serial> = inside.iter().chain(members.come).collect();
        let stays = all
            .into_iter()
            .filter(|serial| !members.go.contains(serial));
        let stays: Vec<Serial> = stays.cloned().collect();
        facts.extend(lane_facts(&crate::devices::all(place, &stays)?, lane));
    }
    Ok((facts, taken))
}

/// The facts that put iPads into a batch, each iPad once, and which ones leave another batch.
fn put_in(place: &Workplace, batch: Uuid, serials: &[Serial]) -> Result<(Vec<Fact>, Vec<Taken>)> {
    let names = names(place)?;
    let (mut facts, mut taken) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for serial in serials.iter().filter(|serial| seen.insert(*serial)) {
        let before = crate::devices::one(place, serial)?.standing.batch;
        if before == Some(batch) {
            continue;
        }
        if let Some(before) = before {
            taken.push(Taken {
                serial: serial.clone(),
                from: names.get(&before).cloned().unwrap_or_default(),
            });
        }
        facts.push(Fact::DeviceBatched {
            serial: serial.clone(),
            batch: Some(batch),
        });
    }
    Ok((facts, taken))
}

/// The iPads of a batch, cart by cart and slot by slot, as they stand on the table.
///
/// # Errors
/// Those of the ledger.
pub fn devices(place: &Workplace, batch: &Batch) -> Result<Vec<DeviceRow>> {
    let mut rows = place.reader().devices(&DeviceQuery {
        batch: Some(batch.id),
        ..DeviceQuery::default()
    })?;
    rows.sort_by_cached_key(|row| {
        let [cart, slot] = [&row.cart, &row.slot].map(|text| text.as_deref().unwrap_or_default());
        (as_in_carts(cart, slot), row.serial.clone())
    });
    Ok(rows)
}

/// A cart and a slot, each behind those that have one; sorted as people count.
type InCarts = [(bool, Counted); 2];

fn as_in_carts(cart: &str, slot: &str) -> InCarts {
    [cart, slot].map(|text| (text.trim().is_empty(), counted(text)))
}

/// Numbers and the texts between them.
type Counted = Vec<(Option<u64>, String)>;

/// For sorting as people count, so that slot 10 follows slot 9.
fn counted(text: &str) -> Counted {
    let letters: Vec<char> = text.trim().chars().collect();
    letters
        .chunk_by(|one, next| one.is_ascii_digit() == next.is_ascii_digit())
        .map(|run| {
            let run: String = run.iter().collect();
            (run.parse().ok(), run)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::as_in_carts;

    #[test]
    fn ipads_stand_as_in_their_carts() {
        let mut places = [
            ("", "1"),
            ("B", "1"),
            ("A10", "1"),
            ("A2", "10"),
            ("A2", ""),
            ("A2", "9"),
        ];
        places.sort_by_cached_key(|(cart, slot)| as_in_carts(cart, slot));
        let sorted = [
            ("A2", "9"),
            ("A2", "10"),
            ("A2", ""),
            ("A10", "1"),
            ("B", "1"),
            ("", "1"),
        ];
        assert_eq!(places, sorted);
    }
}
