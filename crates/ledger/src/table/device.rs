//! iPads: the folded state of each, and the narrow row that lists and searches read.

use migration::{Device, Field, PersonalText, Serial};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use crate::error::Result;
use crate::search;
use crate::table::{bind, text};

pub(crate) const STEP: &str = include_str!("../../schema/004_device.sql");
pub(crate) const TABLES: &[&str] = &["device", "device_state", "device_line"];

/// The fields a search looks at. The stage has a filter of its own.
const SEARCHED: &[Field] = &[
    Field::Serial,
    Field::AssetTag,
    Field::DeviceName,
    Field::Keeper,
    Field::User,
    Field::Class,
    Field::Seat,
    Field::Cart,
    Field::Slot,
    Field::Model,
    Field::Location,
    Field::Note,
];

/// Notes that a line of the journal speaks of an iPad.
pub(crate) fn note_line(connection: &Connection, serial: &Serial, position: i64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO device_line (serial, position) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![serial.as_str(), position])?;
    Ok(())
}

/// The folded state of an iPad, its personal texts sealed.
pub(crate) fn load(connection: &Connection, serial: &Serial) -> Result<Option<Device>> {
    Ok(connection
        .prepare_cached("SELECT state FROM device_state WHERE serial = ?1")?
        .query_row([serial.as_str()], |row| bind::json(row, 0))
        .optional()?)
}

/// The folded state of an iPad, its personal texts put back unless they were erased.
pub(crate) fn read(connection: &Connection, serial: &Serial) -> Result<Option<Device>> {
    let Some(mut device) = load(connection, serial)? else {
        return Ok(None);
    };
    unseal(connection, &mut device)?;
    Ok(Some(device))
}

/// Every iPad by serial, as [`read`] gives one.
pub(crate) fn read_all(connection: &Connection) -> Result<Vec<Device>> {
    let mut devices = sealed(connection)?;
    devices
        .iter_mut()
        .try_for_each(|device| unseal(connection, device))?;
    Ok(devices)
}

/// Every iPad by serial, personal texts sealed.
pub(crate) fn sealed(connection: &Connection) -> Result<Vec<Device>> {
    let mut statement =
        connection.prepare_cached("SELECT state FROM device_state ORDER BY serial")?;
    let devices = statement
        .query_map([], |row| bind::json(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(devices)
}

fn unseal(connection: &Connection, device: &mut Device) -> Result<()> {
    device
        .personal_texts_mut()
        .into_iter()
        .try_for_each(|personal| text::unseal(connection, personal))
}

/// Writes the state of an iPad and the row that follows from it. `read` gives the text
/// behind a seal, or nothing once it is erased.
pub(crate) fn write(
    connection: &Connection,
    device: &Device,
    read: impl Fn(&PersonalText) -> Result<Option<String>>,
) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO device_state (serial, state) VALUES (?1, ?2)")?
        .execute([device.serial.as_str(), &bind::to_json(device)?])?;
    if device.merged_into.is_some() {
        // A wrong serial of a list isn't an iPad; its story stays.
        connection
            .prepare_cached("DELETE FROM device WHERE serial = ?1")?
            .execute([device.serial.as_str()])?;
        return Ok(());
    }
    let open = unsealed(device, read)?;
    let standing = &open.standing;
    let fields: Vec<_> = SEARCHED
        .iter()
        .filter_map(|field| open.text(*field))
        .collect();
    let of = |field| open.entry.text(field);
    let slot = of(Field::Slot);
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO device (serial, stage, reason, batch, lane, pass, asset_tag, device_name,
                model, class, seat, cart, slot, slot_number, keeper, search)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            open.serial.as_str(),
            standing.stage.id(),
            standing.stuck.as_ref().map(|stuck| stuck.reason.id()),
            standing.batch.as_ref().map(Uuid::as_bytes),
            standing.lane.id(),
            standing.pass,
            of(Field::AssetTag),
            of(Field::DeviceName),
            of(Field::Model),
            of(Field::Class),
            of(Field::Seat),
            of(Field::Cart),
            slot,
            slot.and_then(number_in),
            of(Field::Keeper),
            search::column(fields.iter().map(AsRef::as_ref)),
        ])?;
    Ok(())
}

/// A copy whose entry shows its texts; erased ones stay sealed and so show nothing.
fn unsealed(
    device: &Device,
    read: impl Fn(&PersonalText) -> Result<Option<String>>,
) -> Result<Device> {
    let mut open = device.clone();
    for personal in open.entry.personal_texts_mut() {
        if let Some(plain) = read(personal)? {
            *personal = PersonalText::Plain(plain);
        }
    }
    Ok(open)
}

/// The first number in a slot's name, so that slot 9 comes before slot 10.
fn number_in(slot: &str) -> Option<i64> {
    let folded = search::fold(slot);
    let from = folded.trim_start_matches(|c: char| !c.is_ascii_digit());
    from.chars()
        .take_while(char::is_ascii_digit)
        .take(9)
        .collect::<String>()
        .parse()
        .ok()
}

/// Writes the row of an iPad anew, after texts were erased.
pub(crate) fn refresh(connection: &Connection, serial: &Serial) -> Result<()> {
    let Some(device) = load(connection, serial)? else {
        return Ok(());
    };
    write(connection, &device, |personal| {
        text::read(connection, personal)
    })
}

/// The iPads of a class, now or at any time in an assignment.
pub(crate) fn of_class(connection: &Connection, class: &str) -> Result<Vec<Device>> {
    let was = |device: &Device| {
        device
            .assignments
            .iter()
            .any(|record| record.assignment.class.as_deref() == Some(class))
            || device.entry.text(Field::Class) == Some(class)
    };
    Ok(sealed(connection)?.into_iter().filter(was).collect())
}
