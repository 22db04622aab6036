//! What lists and searches ask of the table of iPads.

use migration::{Reason, Serial, Stage};
use rusqlite::{Connection, Row, ToSql};
use uuid::Uuid;

use crate::error::Result;
use crate::search;
use crate::table::bind;

/// Which iPads are wanted; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceQuery {
    /// Words that all have to stand somewhere in serial, asset tag, name, keeper, user,
    /// class, seat, cart, slot, model, location or note; width and case of letters don't count.
    pub find: Option<String>,
    /// Only iPads at this stage.
    pub stage: Option<Stage>,
    /// Only iPads of this batch.
    pub batch: Option<Uuid>,
    /// Only iPads of this cart.
    pub cart: Option<String>,
    /// Only iPads of this class.
    pub class: Option<String>,
    /// Only iPads stuck for this reason.
    pub reason: Option<Reason>,
    /// At most so many.
    pub limit: Option<u32>,
    /// After so many.
    pub offset: u32,
}

/// One iPad in a list. Names that were erased are absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRow {
    /// Serial number.
    pub serial: Serial,
    /// Where it stands.
    pub stage: Stage,
    /// Why it is stuck.
    pub reason: Option<Reason>,
    /// Its batch.
    pub batch: Option<Uuid>,
    /// The name of its batch.
    pub batch_name: Option<String>,
    /// Asset tag.
    pub asset_tag: Option<String>,
    /// Name of the iPad.
    pub device_name: Option<String>,
    /// Model, as a list or the bench said it.
    pub model: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// Seat in the class.
    pub seat: Option<String>,
    /// Charging cart.
    pub cart: Option<String>,
    /// Slot in the cart.
    pub slot: Option<String>,
    /// Who answers for it.
    pub keeper: Option<String>,
}

impl DeviceRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            serial: bind::word(row, 0)?,
            stage: bind::word(row, 1)?,
            reason: bind::optional_word(row, 2)?,
            batch: bind::optional_uuid(row, 3)?,
            batch_name: row.get(4)?,
            asset_tag: row.get(5)?,
            device_name: row.get(6)?,
            model: row.get(7)?,
            class: row.get(8)?,
            seat: row.get(9)?,
            cart: row.get(10)?,
            slot: row.get(11)?,
            keeper: row.get(12)?,
        })
    }
}

/// The conditions of a query and what is bound to them.
fn conditions(query: &DeviceQuery) -> (String, Vec<Box<dyn ToSql>>) {
    let mut parts: Vec<&str> = Vec::new();
    let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
    let mut add = |part: &'static str, value: Option<Box<dyn ToSql>>| {
        if let Some(value) = value {
            parts.push(part);
            bound.push(value);
        }
    };
    add(
        "d.stage = ?",
        query.stage.map(|stage| Box::new(stage.id()) as _),
    );
    add(
        "d.batch = ?",
        query.batch.map(|batch| Box::new(*batch.as_bytes()) as _),
    );
    add(
        "d.cart = ?",
        query.cart.clone().map(|cart| Box::new(cart) as _),
    );
    add(
        "d.class = ?",
        query.class.clone().map(|class| Box::new(class) as _),
    );
    add(
        "d.reason = ?",
        query.reason.map(|reason| Box::new(reason.id()) as _),
    );
    for term in query.find.as_deref().map(search::terms).unwrap_or_default() {
        add("instr(d.search, ?) > 0", Some(Box::new(term)));
    }
    let sql = if parts.is_empty() {
        String::new()
    } else {
        format!(" WHERE {}", parts.join(" AND "))
    };
    (sql, bound)
}

fn params(bound: &[Box<dyn ToSql>]) -> impl rusqlite::Params {
    rusqlite::params_from_iter(bound.iter().map(AsRef::as_ref))
}

/// The iPads that are asked for: by batch name (those without a batch last), slot, serial.
pub(crate) fn find(connection: &Connection, query: &DeviceQuery) -> Result<Vec<DeviceRow>> {
    let (conditions, mut bound) = conditions(query);
    let sql = format!(
        "SELECT d.serial, d.stage, d.reason, d.batch, b.name, d.asset_tag, d.device_name, d.model,
            d.class, d.seat, d.cart, d.slot, d.keeper
         FROM device d LEFT JOIN batch b ON b.id = d.batch{conditions}
         ORDER BY b.name NULLS LAST, d.batch, d.slot_number NULLS LAST, d.slot, d.serial
         LIMIT ? OFFSET ?"
    );
    bound.push(Box::new(query.limit.map_or(-1, i64::from)));
    bound.push(Box::new(query.offset));
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement
        .query_map(params(&bound), DeviceRow::read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// How many iPads a query finds, whatever its limit.
pub(crate) fn count(connection: &Connection, query: &DeviceQuery) -> Result<u64> {
    let (conditions, bound) = conditions(query);
    let sql = format!("SELECT count(*) FROM device d{conditions}");
    let found: i64 = connection
        .prepare_cached(&sql)?
        .query_row(params(&bound), |row| row.get(0))?;
    Ok(found.unsigned_abs())
}
