//! Profiles on the desk, while they are edited.

use std::collections::BTreeMap;

use companion::drafts::{self, Draft, Edit, Sealing, Secrecy};
use companion::{Error, Workplace, identities, profile_files};
use migration::Serial;
use profiles::placeholder::plain_file_name;
use words::Words;

use crate::desk::{Answer, Desk};
use crate::draft_told::{joined, told};
use crate::profiles::change;
use crate::tray::Tray;
use crate::wire::{
    ChangeLine, DraftAdd, DraftAsk, DraftCertificate, DraftChange, DraftChangesAsk, DraftEdit,
    DraftFile, DraftFileAsk, DraftFix, DraftMove, DraftPayloadAsk, DraftPlaceAsk, DraftSave,
    DraftSaved, DraftSecret, DraftSet, ExpandWish, ExportWish, Exported, PlaceholderValue,
    PreviewAsk, ProfileDraft, ProfilePreview, SealWish, SecretsWish, XmlText,
};

/// The drafts that lie on the desk. They belong to the open ledger and go with it.
#[derive(Debug, Default)]
pub struct Drafts {
    last: u32,
    open: BTreeMap<String, Draft>,
}

impl Drafts {
    /// Lays a draft on the desk.
    pub(crate) fn put(&mut self, draft: Draft, place: &Workplace) -> ProfileDraft {
        self.last += 1;
        let id = self.last.to_string();
        let answer = told(&id, &draft, place);
        self.open.insert(id, draft);
        answer
    }

    /// Takes every draft off the desk; no later one gets the number of one of them.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }

    fn find(&mut self, id: &str) -> companion::Result<&mut Draft> {
        let found = self.open.get_mut(id);
        found.ok_or_else(|| Error::Unknown {
            kind: "draft",
            name: id.to_owned(),
        })
    }
}

/// What a draft is worked on with: the open ledger, the files that the page knows, the words.
struct Beside<'a> {
    place: &'a Workplace,
    tray: &'a Tray,
    words: &'static Words,
}

/// Changes a draft and tells what it is then.
fn edit(
    desk: &Desk,
    id: &str,
    change: impl FnOnce(&mut Draft, &Beside<'_>) -> companion::Result<()>,
) -> Answer<ProfileDraft> {
    with(desk, id, |draft, beside| {
        change(draft, beside)?;
        Ok(told(id, draft, beside.place))
    })
}

/// Looks at a draft.
fn look<T>(
    desk: &Desk,
    id: &str,
    look: impl FnOnce(&Draft, &Beside<'_>) -> companion::Result<T>,
) -> Answer<T> {
    with(desk, id, |draft, beside| look(draft, beside))
}

fn with<T>(
    desk: &Desk,
    id: &str,
    work: impl FnOnce(&mut Draft, &Beside<'_>) -> companion::Result<T>,
) -> Answer<T> {
    let mut top = desk.top();
    let words = top.words();
    let (place, drafts, tray) = top.with_drafts()?;
    let draft = drafts.find(id)?;
    Ok(work(draft, &Beside { place, tray, words })?)
}

pub(crate) fn draft(desk: &Desk, ask: DraftAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, beside| {
        draft.look_around(beside.place)
    })
}

pub(crate) fn draft_set(desk: &Desk, ask: DraftSet) -> Answer<ProfileDraft> {
    let path = joined(ask.payload, &ask.inside);
    edit(desk, &ask.draft, |draft, _| {
        draft.change(&[Edit::Put(path, ask.value)])
    })
}

pub(crate) fn draft_unset(desk: &Desk, ask: DraftPlaceAsk) -> Answer<ProfileDraft> {
    let path = joined(ask.payload, &ask.inside);
    edit(desk, &ask.draft, |draft, _| {
        draft.change(&[Edit::Remove(path)])
    })
}

pub(crate) fn draft_change(desk: &Desk, ask: DraftChange) -> Answer<ProfileDraft> {
    let one = |edit: DraftEdit| match edit {
        DraftEdit::Set {
            payload,
            path,
            value,
        } => Edit::Put(joined(payload, &path), value),
        DraftEdit::Unset { payload, path, .. } => Edit::Remove(joined(payload, &path)),
    };
    let changes: Vec<Edit> = ask.changes.into_iter().map(one).collect();
    edit(desk, &ask.draft, |draft, _| draft.change(&changes))
}

pub(crate) fn draft_secret(desk: &Desk, ask: DraftSecret) -> Answer<ProfileDraft> {
    let path = joined(ask.payload, &ask.inside);
    edit(desk, &ask.draft, |draft, _| {
        draft.set_secret(&path, &ask.text.0)
    })
}

pub(crate) fn draft_file(desk: &Desk, ask: DraftFile) -> Answer<ProfileDraft> {
    let path = joined(ask.payload, &ask.inside);
    edit(desk, &ask.draft, |draft, beside| {
        draft.set_file(&path, beside.tray.path(ask.file)?)
    })
}

pub(crate) fn draft_certificate(desk: &Desk, ask: DraftCertificate) -> Answer<ProfileDraft> {
    let password = ask.password.as_ref().map(|password| &password.0);
    edit(desk, &ask.draft, |draft, beside| {
        draft.set_certificate(ask.payload as usize, beside.tray.path(ask.file)?, password)
    })
}

pub(crate) fn draft_add(desk: &Desk, ask: DraftAdd) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft
            .add_payload(&ask.kind, ask.variant.as_deref())
            .map(drop)
    })
}

pub(crate) fn draft_copy(desk: &Desk, ask: DraftPayloadAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft.copy_payload(ask.payload as usize).map(drop)
    })
}

pub(crate) fn draft_remove(desk: &Desk, ask: DraftPayloadAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft.remove_payload(ask.payload as usize)
    })
}

pub(crate) fn draft_move(desk: &Desk, ask: DraftMove) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft.move_payload(ask.payload as usize, ask.to as usize)
    })
}

pub(crate) fn draft_fix(desk: &Desk, ask: DraftFix) -> Answer<ProfileDraft> {
    let (code, place) = ask.finding.split_once(' ').unwrap_or((&ask.finding, ""));
    edit(desk, &ask.draft, |draft, _| draft.fix(code, place))
}

pub(crate) fn draft_fix_all(desk: &Desk, ask: DraftAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| draft.fix_all().map(drop))
}

pub(crate) fn draft_undo(desk: &Desk, ask: DraftAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft.undo();
        Ok(())
    })
}

pub(crate) fn draft_redo(desk: &Desk, ask: DraftAsk) -> Answer<ProfileDraft> {
    edit(desk, &ask.draft, |draft, _| {
        draft.redo();
        Ok(())
    })
}

pub(crate) fn draft_close(desk: &Desk, ask: DraftAsk) -> Answer<()> {
    desk.top().drafts.open.remove(&ask.draft);
    Ok(())
}

pub(crate) fn draft_save(desk: &Desk, ask: DraftSave) -> Answer<DraftSaved> {
    let mut top = desk.top();
    let words = top.words();
    let (place, drafts, _) = top.with_drafts()?;
    let draft = drafts.find(&ask.draft)?;
    let saved = drafts::save(place, words, draft, &ask.name, ask.known)?;
    Ok(DraftSaved {
        draft: told(&ask.draft, draft, place),
        saved: if saved.is_new() { "new" } else { "unchanged" },
        revision: saved.row().revision,
    })
}

pub(crate) fn draft_xml(desk: &Desk, ask: DraftAsk) -> Answer<XmlText> {
    look(desk, &ask.draft, |draft, _| Ok(xml(draft.xml())))
}

pub(crate) fn draft_changes(desk: &Desk, ask: DraftChangesAsk) -> Answer<Vec<ChangeLine>> {
    look(desk, &ask.draft, |draft, beside| {
        let changes = draft.changes_since(beside.place, beside.words, ask.revision)?;
        Ok(changes
            .iter()
            .map(|one| change(one, draft.document()))
            .collect())
    })
}

pub(crate) fn draft_changes_from_file(desk: &Desk, ask: DraftFileAsk) -> Answer<Vec<ChangeLine>> {
    look(desk, &ask.draft, |draft, beside| {
        let changes = draft.changes_from_file(beside.words, beside.tray.path(ask.file)?)?;
        Ok(changes
            .iter()
            .map(|one| change(one, draft.document()))
            .collect())
    })
}

pub(crate) fn draft_preview(desk: &Desk, ask: PreviewAsk) -> Answer<ProfilePreview> {
    let serial: Serial = crate::devices::parsed(&ask.serial)?;
    look(desk, &ask.draft, |draft, beside| {
        let preview = draft.preview(beside.place, &serial)?;
        let values = preview.values.into_iter();
        Ok(ProfilePreview {
            values: values
                .map(|(one, value)| PlaceholderValue {
                    word: one.word(),
                    value,
                })
                .collect(),
            xml: preview.xml.map(xml),
        })
    })
}

pub(crate) fn draft_export(desk: &Desk, ask: ExportWish) -> Answer<Exported> {
    let secrecy = match ask.secrets {
        SecretsWish::Include => Secrecy::Include,
        SecretsWish::LeaveOut => Secrecy::LeaveOut,
    };
    let mut top = desk.top();
    let identity = match &ask.seal {
        SealWish::Nobody => None,
        SealWish::Identity { fingerprint } => {
            let place = top.place()?;
            let row = identities::find(place, Some(fingerprint))?;
            Some(identities::open(place, &row)?)
        }
        SealWish::P12 { file, password } => {
            Some(profile_files::open_p12(top.tray.path(*file)?, &password.0)?)
        }
    };
    let sealing = identity.as_ref().map_or(Sealing::None, Sealing::With);
    let (words, to) = (top.words(), top.tray.path(ask.to)?.to_owned());
    let (place, drafts, _) = top.with_drafts()?;
    let draft = drafts.find(&ask.draft)?;
    let private = drafts::export(place, words, draft, sealing, secrecy, &to)?;
    Ok(Exported {
        file: top.tray.named(ask.to)?,
        files: 1,
        private,
    })
}

pub(crate) fn draft_expand(desk: &Desk, ask: ExpandWish) -> Answer<Exported> {
    let (made, folder) = look(desk, &ask.draft, |draft, beside| {
        let name = format!("{} - {}", draft.name(), ask.batch);
        let name = plain_file_name(&name, "");
        let folder = beside
            .tray
            .path(ask.folder)?
            .join(name.trim_end_matches('.'));
        let made = drafts::expand(beside.place, beside.words, draft, &ask.batch, &folder)?;
        Ok((made, folder))
    })?;
    let file = desk.top().tray.put(folder);
    Ok(Exported {
        file,
        files: made.len(),
        private: true,
    })
}

fn xml(xml: drafts::Xml) -> XmlText {
    XmlText {
        text: xml.text,
        shortened: xml.shortened,
    }
}
