//! Settings: paper, people, tools, secrets, hints that were followed.

use companion::settings::{self, Setting};
use companion::{Error, operators, secrets, tools};
use paper::PaperSize;
use uuid::Uuid;
use words::Lang;

use crate::desk::{Answer, Desk};
use crate::start::told;
use crate::wire::{
    FoundApp, LookedAt, MarkWish, NameWish, OperatorAsk, OperatorRename, PaperPage, PaperWish,
    SecretsPage, Start, ToolChoice, ToolsPage, json,
};

pub(crate) fn paper(desk: &Desk, (): ()) -> Answer<PaperPage> {
    let mut top = desk.top();
    let kept = settings::read(top.place()?)?;
    Ok(PaperPage {
        lang: kept.paper_lang.map(Lang::tag),
        size: settings::tag(kept.paper_size.unwrap_or(PaperSize::A4)),
    })
}

pub(crate) fn paper_set(desk: &Desk, wish: PaperWish) -> Answer<PaperPage> {
    let lang = |tag: &String| Lang::parse(tag).map_err(|_| Error::bad("paper-lang", tag));
    let lang = wish.lang.as_ref().map(lang).transpose()?;
    let size = settings::size(&wish.size).ok_or_else(|| Error::bad("size", &wish.size))?;
    let mut top = desk.top();
    let place = top.place()?;
    settings::set(place, &Setting::PaperLang(lang))?;
    settings::set(place, &Setting::PaperSize(Some(size)))?;
    drop(top);
    paper(desk, ())
}

pub(crate) fn operator_add(desk: &Desk, wish: NameWish) -> Answer<Start> {
    let mut top = desk.top();
    operators::add(top.place()?, &wish.name)?;
    told(&top)
}

pub(crate) fn operator_choose(desk: &Desk, ask: OperatorAsk) -> Answer<Start> {
    let mut top = desk.top();
    top.place()?.sign_in_as(operator(&ask.id)?)?;
    top.remember_open();
    told(&top)
}

pub(crate) fn operator_rename(desk: &Desk, wish: OperatorRename) -> Answer<Start> {
    let mut top = desk.top();
    operators::rename(top.place()?, operator(&wish.id)?, &wish.name)?;
    told(&top)
}

/// Takes seconds; the desk stays free meanwhile.
pub(crate) fn tools(desk: &Desk, (): ()) -> Answer<ToolsPage> {
    let (kind, chosen) = {
        let mut top = desk.top();
        let place = top.place()?;
        (place.kind(), settings::read(place)?.cfgutil)
    };
    let found = desk.outside().find_tools(kind, chosen);
    let shown = |path: &std::path::PathBuf| path.display().to_string();
    let (version, failure) = match found.asked {
        Ok(version) => (Some(version.to_string()), None),
        Err(error) => (None, Some(Error::from(error).into())),
    };
    Ok(ToolsPage {
        macos: found.macos,
        configurator: found.configurator.map(|app| FoundApp {
            file: shown(&app.path),
            version: app.version.map(|version| version.to_string()),
        }),
        cfgutil: found.cfgutil.as_ref().map(shown),
        version,
        failure,
        is_chosen: found.chosen.is_some(),
        places: found
            .places
            .iter()
            .map(|place| LookedAt {
                file: shown(&place.path),
                state: json(place.state),
            })
            .collect(),
    })
}

pub(crate) fn tools_choose(desk: &Desk, choice: ToolChoice) -> Answer<ToolsPage> {
    {
        let mut top = desk.top();
        let path = choice
            .file
            .map(|id| top.tray.path(id).map(ToOwned::to_owned));
        tools::choose(top.place()?, path.transpose()?.as_deref())?;
    }
    tools(desk, ())
}

pub(crate) fn secrets(desk: &Desk, (): ()) -> Answer<SecretsPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let held = secrets::held(place)?;
    let name = |path: &std::path::Path| path.file_name().map(|name| name.display().to_string());
    Ok(SecretsPage {
        service: place.vault().service().map(str::to_owned),
        file: place.vault().path().and_then(name),
        profiles: held.profiles,
        identities: held.identities,
    })
}

pub(crate) fn secrets_reveal(desk: &Desk, (): ()) -> Answer<()> {
    let path = {
        let mut top = desk.top();
        let place = top.place()?;
        place.vault().path().map(ToOwned::to_owned)
    };
    match path {
        Some(path) => desk.show_in_finder(&path),
        None => Ok(()),
    }
}

/// A hint was followed once; it doesn't come back.
pub(crate) fn hint_followed(desk: &Desk, wish: MarkWish) -> Answer<Start> {
    let mut top = desk.top();
    top.wishes.mark(&wish.mark);
    told(&top)
}

fn operator(id: &str) -> companion::Result<Uuid> {
    id.parse().map_err(|_| Error::Unknown {
        kind: "operator",
        name: id.to_owned(),
    })
}
