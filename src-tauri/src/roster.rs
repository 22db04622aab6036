//! The list of iPads: pages of it, and to what it can be narrowed.

use std::collections::BTreeMap;

use ledger::{DeviceOrder, DeviceQuery, DeviceRow, Direction};
use uuid::Uuid;

use crate::desk::{Answer, Desk};
use crate::failure::Failure;
use crate::wire::{
    BatchFacet, BatchName, Count, RosterAsk, RosterFacets, RosterPage, RosterRow, RosterSort,
    Serials,
};

/// Most rows that are sent at once.
const MOST_ROWS: u32 = 500;

pub(crate) fn roster(desk: &Desk, ask: RosterAsk) -> Answer<RosterPage> {
    let mut top = desk.top();
    let reader = top.place()?.reader();
    let query = DeviceQuery {
        limit: Some(ask.limit.min(MOST_ROWS)),
        offset: ask.offset,
        ..query(ask)?
    };
    let rows = reader.devices(&query)?;
    // A search mostly finds less than a page: then there is nothing to count.
    let whole = query.offset == 0 && query.limit.is_some_and(|limit| rows.len() < limit as usize);
    Ok(RosterPage {
        total: if whole {
            rows.len() as u64
        } else {
            reader.count_devices(&query)?
        },
        rows: rows.into_iter().map(row).collect(),
    })
}

/// The serials of all iPads that a question finds, in its order.
pub(crate) fn roster_serials(desk: &Desk, ask: RosterAsk) -> Answer<Serials> {
    let mut top = desk.top();
    let rows = top.place()?.reader().devices(&query(ask)?)?;
    let serials = rows.iter().map(|row| row.serial.to_string()).collect();
    Ok(Serials { serials })
}

pub(crate) fn roster_facets(desk: &Desk, (): ()) -> Answer<RosterFacets> {
    let mut top = desk.top();
    let reader = top.place()?.reader();
    let rows = reader.devices(&DeviceQuery::default())?;
    let of_batch = |id: Uuid| rows.iter().filter(|row| row.batch == Some(id)).count();
    let batches = reader.batches()?.into_iter().map(|row| BatchFacet {
        id: row.batch.id.to_string(),
        count: of_batch(row.batch.id),
        name: row.batch.plan.name,
    });
    Ok(RosterFacets {
        total: rows.len(),
        stages: counts(rows.iter().map(|row| (row.stage, row.stage.id()))),
        carts: counts(rows.iter().filter_map(|row| {
            let cart = row.cart.as_deref()?;
            Some((cart, cart))
        })),
        reasons: counts(
            rows.iter()
                .filter_map(|row| row.reason.map(|one| (one, one.id()))),
        ),
        batches: batches.collect(),
    })
}

fn counts<'a, K: Ord>(keys: impl Iterator<Item = (K, &'a str)>) -> Vec<Count> {
    let mut counts: BTreeMap<K, Count> = BTreeMap::new();
    for (key, id) in keys {
        let count = Count {
            key: id.to_owned(),
            count: 0,
        };
        counts.entry(key).or_insert(count).count += 1;
    }
    counts.into_values().collect()
}

fn query(ask: RosterAsk) -> Answer<DeviceQuery> {
    let batch = ask.batch.as_deref().map(Uuid::parse_str).transpose();
    Ok(DeviceQuery {
        find: ask.find,
        stage: ask.stage.map(|stage| stage.parse()).transpose()?,
        batch: batch.map_err(Failure::bad_request)?,
        cart: ask.cart,
        reason: ask.reason.map(|reason| reason.parse()).transpose()?,
        order: match ask.sort.by {
            RosterSort::Serial => DeviceOrder::Serial,
            RosterSort::AssetTag => DeviceOrder::AssetTag,
            RosterSort::DeviceName => DeviceOrder::DeviceName,
            RosterSort::Batch => DeviceOrder::Batch,
            RosterSort::Slot => DeviceOrder::Slot,
            RosterSort::Stage => DeviceOrder::Stage,
            RosterSort::Keeper => DeviceOrder::Keeper,
            RosterSort::Seen => DeviceOrder::Since,
        },
        direction: if ask.sort.descending {
            Direction::Descending
        } else {
            Direction::Ascending
        },
        ..DeviceQuery::default()
    })
}

fn row(row: DeviceRow) -> RosterRow {
    let batch = row.batch.zip(row.batch_name);
    RosterRow {
        serial: row.serial.to_string(),
        asset_tag: row.asset_tag,
        device_name: row.device_name,
        batch: batch.map(|(id, name)| BatchName {
            id: id.to_string(),
            name,
        }),
        cart: row.cart,
        slot: row.slot,
        stage: row.stage.id(),
        reason: row.reason.map(|reason| reason.id()),
        evidence: row.evidence.map(|evidence| evidence.id()),
        keeper: row.keeper,
        seen: Some(row.since.to_string()),
        findings: row.findings,
    }
}
