//! First start, school, operator, language.

use companion::{backups, deadlines, practice, preflight, school};
use jiff::tz::TimeZone;
use ledger::{DeviceQuery, Kind};
use migration::PersonalText;
use migration::preflight::Readiness;
use words::Lang;

use crate::desk::{Answer, Desk};
use crate::top::Top;
use crate::wire::{
    IdentifierAnswer, LanguageWish, LedgerState, NameWish, OperatorCard, SchoolCard, SchoolWish,
    SecretsPlace, Start,
};

pub(crate) fn start(desk: &Desk, (): ()) -> Answer<Start> {
    told(&desk.top())
}

pub(crate) fn language_set(desk: &Desk, wish: LanguageWish) -> Answer<Start> {
    let lang = Lang::parse(&wish.lang).map_err(|_| companion::Error::bad("lang", &wish.lang))?;
    let mut top = desk.top();
    top.lang = lang;
    top.wishes.set_lang(lang);
    drop(top);
    desk.outside().speak(lang);
    start(desk, ())
}

/// The practice school, made and furnished.
pub(crate) fn practice_begin(desk: &Desk, (): ()) -> Answer<Start> {
    let mut top = desk.top();
    let words = top.words();
    let place = top.begin(Kind::Practice)?;
    practice::furnish(place, words)?;
    told(&top)
}

pub(crate) fn school_identifier(_: &Desk, wish: NameWish) -> Answer<IdentifierAnswer> {
    let identifier = school::derived_identifier(&wish.name);
    Ok(IdentifierAnswer { identifier })
}

/// The school's own ledger.
pub(crate) fn school_begin(desk: &Desk, wish: SchoolWish) -> Answer<Start> {
    desk.top().begin(Kind::Real)?;
    school_set(desk, wish)
}

pub(crate) fn school_set(desk: &Desk, wish: SchoolWish) -> Answer<Start> {
    let mut top = desk.top();
    school::set(top.place()?, &wish.name, wish.identifier.as_deref())?;
    told(&top)
}

pub(crate) fn operator_set(desk: &Desk, wish: NameWish) -> Answer<Start> {
    let mut top = desk.top();
    top.place()?.sign_in(&wish.name)?;
    top.remember_open();
    told(&top)
}

/// A personal text that wasn't erased.
pub(crate) fn shown(text: &PersonalText) -> Option<String> {
    text.text().map(str::to_owned)
}

/// Where the window stands now.
pub(crate) fn told(top: &Top) -> Answer<Start> {
    let mut start = Start {
        lang: top.lang.tag(),
        version: env!("CARGO_PKG_VERSION"),
        on_a_mac: cfg!(target_os = "macos"),
        ledger: LedgerState::None,
        school: None,
        operator: None,
        operators: Vec::new(),
        secrets: None,
        preflight_done: 0,
        deadlines_soon: 0,
        followed: top.wishes.marks(),
    };
    if let Some((failure, path)) = top.failed.clone().zip(top.closed()) {
        let backups = backups::list(&path).map_or(0, |found| found.len());
        let kind = ledger::kind_at(&path).unwrap_or(Kind::Real);
        start.ledger = LedgerState::Failed {
            failure,
            file: crate::backups::name(&path).unwrap_or_default(),
            kind: kind.id(),
            backups,
        };
    }
    let Some(place) = &top.place else {
        return Ok(start);
    };
    let reader = place.reader();
    start.ledger = LedgerState::Open {
        kind: place.kind().id(),
        file: reader.path().display().to_string(),
        devices: reader.count_devices(&DeviceQuery::default())?,
    };
    start.school = place.school().ok().map(|school| SchoolCard {
        name: school.name,
        identifier: school.identifier,
    });
    let card = |one: &ledger::Operator| OperatorCard {
        id: one.id.to_string(),
        name: shown(&one.name),
    };
    let operators = reader.operators()?;
    let here = place.operator();
    start.operator = operators.iter().find(|one| Some(one.id) == here).map(card);
    start.operators = operators.iter().map(card).collect();
    let vault = place.vault();
    start.secrets = Some(SecretsPlace {
        word: vault.word(),
        file: vault.path().map(|path| path.display().to_string()),
    });
    let is_ready =
        |one: &preflight::Check| matches!(one.readiness, Readiness::Ready | Readiness::Overruled);
    let checks = preflight::list(place)?;
    start.preflight_done = checks.iter().filter(|one| is_ready(one)).count();
    let today = place.now().to_zoned(TimeZone::system()).date();
    start.deadlines_soon = deadlines::count_soon(place, today)?;
    Ok(start)
}
