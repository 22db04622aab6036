//! The people who work with a ledger: who they are, who works now, how they are called.

use ledger::Operator;
use migration::{Fact, PersonalText};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// Everybody who works or worked here.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<Operator>> {
    Ok(place.reader().operators()?)
}

/// Adds somebody; who is known under this name already is not added again. Says the id.
///
/// # Errors
/// [`Error::BadValue`] for an empty name.
pub fn add(place: &mut Workplace, name: &str) -> Result<Uuid> {
    let name = proper(name)?;
    if let Some(known) = named(place, name)? {
        return Ok(known.id);
    }
    let operator = Uuid::now_v7();
    place.record(vec![Fact::OperatorAdded {
        operator,
        name: PersonalText::plain(name),
    }])?;
    Ok(operator)
}

/// Calls somebody otherwise; what they did stays theirs.
///
/// # Errors
/// [`Error::Unknown`], [`Error::BadValue`]; [`Error::Taken`] if somebody else has this name.
pub fn rename(place: &mut Workplace, operator: Uuid, name: &str) -> Result<()> {
    let name = proper(name)?;
    known(place, operator)?;
    match named(place, name)? {
        Some(one) if one.id == operator => Ok(()),
        Some(_) => Err(Error::Taken {
            kind: "operator",
            name: name.to_owned(),
        }),
        None => place
            .record(vec![Fact::OperatorAdded {
                operator,
                name: PersonalText::plain(name),
            }])
            .map(drop),
    }
}

/// Somebody who is known.
///
/// # Errors
/// [`Error::Unknown`].
pub fn known(place: &Workplace, operator: Uuid) -> Result<Operator> {
    let found = list(place)?.into_iter().find(|one| one.id == operator);
    found.ok_or_else(|| Error::Unknown {
        kind: "operator",
        name: operator.to_string(),
    })
}

fn named(place: &Workplace, name: &str) -> Result<Option<Operator>> {
    let is_so = |one: &Operator| one.name.text() == Some(name);
    Ok(list(place)?.into_iter().find(is_so))
}

fn proper(name: &str) -> Result<&str> {
    match name.trim() {
        "" => Err(Error::bad("name", name)),
        name => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use ledger::Kind;

    use super::*;
    use crate::workplace::Clock;

    #[test]
    fn somebody_is_added_once_chosen_and_renamed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.sqlite");
        let mut place = Workplace::create(&path, Kind::Real, Clock::System).unwrap();
        let wang = add(&mut place, " 王老師 ").unwrap();
        assert_eq!(add(&mut place, "王老師").unwrap(), wang);
        let lin = add(&mut place, "林老師").unwrap();
        place.sign_in_as(lin).unwrap();
        assert_eq!(place.operator(), Some(lin));
        assert_eq!(
            rename(&mut place, lin, "王老師").unwrap_err().code(),
            "name-taken"
        );
        rename(&mut place, lin, "林主任").unwrap();
        assert_eq!(known(&place, lin).unwrap().name.text(), Some("林主任"));
        assert!(place.sign_in_as(Uuid::nil()).is_err());
        assert_eq!(list(&place).unwrap().len(), 2);
    }
}
