//! What lists and searches ask of the table of iPads.

use jiff::Timestamp;
use migration::{Evidence, Reason, Serial, Stage};
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
    /// By what they are sorted.
    pub order: DeviceOrder,
    /// Which end comes first.
    pub direction: Direction,
}

/// By what a list of iPads is sorted. What is absent comes last, in either direction; the serial
/// number decides between equals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceOrder {
    /// Batch by batch, cart by cart and slot by slot, as they stand on the table.
    #[default]
    Batch,
    /// Serial number.
    Serial,
    /// Asset tag.
    AssetTag,
    /// Name of the iPad.
    DeviceName,
    /// Slot, by its number.
    Slot,
    /// Stage, in the order of the way.
    Stage,
    /// Who answers for it.
    Keeper,
    /// Since when it stands at its stage.
    Since,
}

/// Which end of an order comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From the first to the last.
    #[default]
    Ascending,
    /// From the last to the first.
    Descending,
}

impl DeviceOrder {
    /// The columns to sort by, before the serial number.
    fn columns(self) -> Vec<String> {
        let own = |columns: &[&str]| columns.iter().map(|one| (*one).to_owned()).collect();
        match self {
            Self::Batch => own(&[
                "b.name",
                "d.batch",
                "CAST(d.cart AS INTEGER)",
                "d.cart",
                "d.slot_number",
                "d.slot",
            ]),
            Self::Serial => Vec::new(),
            Self::AssetTag => own(&["d.asset_tag"]),
            Self::DeviceName => own(&["d.device_name"]),
            Self::Slot => own(&["d.slot_number", "d.slot"]),
            Self::Stage => {
                let place =
                    |(at, stage): (usize, &Stage)| format!(" WHEN '{}' THEN {at}", stage.id());
                let places: String = Stage::ALL.iter().enumerate().map(place).collect();
                vec![format!("CASE d.stage{places} END")]
            }
            Self::Keeper => own(&["d.keeper"]),
            Self::Since => own(&["s.state ->> '$.standing.since'"]),
        }
    }
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
    /// What proves its stage; nothing before the first step.
    pub evidence: Option<Evidence>,
    /// Since when it stands at its stage.
    pub since: Timestamp,
    /// How many doubts are kept on it.
    pub findings: u32,
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
            evidence: bind::optional_word(row, 13)?,
            since: bind::word(row, 14)?,
            findings: row.get(15)?,
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

/// The iPads that are asked for, in the order that is asked for.
pub(crate) fn find(connection: &Connection, query: &DeviceQuery) -> Result<Vec<DeviceRow>> {
    let (conditions, mut bound) = conditions(query);
    let way = match query.direction {
        Direction::Ascending => "ASC",
        Direction::Descending => "DESC",
    };
    let columns = query.order.columns().into_iter();
    let order: String = columns
        .map(|column| format!("{column} {way} NULLS LAST, "))
        .collect();
    let order = format!("ORDER BY {order}d.serial {way}");
    let batches = "LEFT JOIN batch b ON b.id = d.batch";
    let states = "JOIN device_state s ON s.serial = d.serial";
    // Of thousands only one page is read whole: sorting carries nothing but serials along.
    let page = match (query.limit, query.order) {
        (None, _) => {
            format!("FROM device d {states} {batches}{conditions} {order} LIMIT ? OFFSET ?")
        }
        (Some(_), by) => {
            let states_too = if by == DeviceOrder::Since { states } else { "" };
            format!(
                "FROM (SELECT d.serial FROM device d {states_too} {batches}{conditions} {order}
                    LIMIT ? OFFSET ?) page
                 JOIN device d ON d.serial = page.serial {states} {batches} {order}"
            )
        }
    };
    let sql = format!(
        "SELECT d.serial, d.stage, d.reason, d.batch, b.name, d.asset_tag, d.device_name, d.model,
            d.class, d.seat, d.cart, d.slot, d.keeper, s.state ->> '$.standing.evidence',
            s.state ->> '$.standing.since', json_array_length(s.state, '$.findings') {page}"
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
