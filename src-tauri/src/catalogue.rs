//! What a profile can hold, for the form.

use std::collections::BTreeMap;

use companion::{Error, blueprints, ipados};
use profiles::catalogue::{Catalogue as Known, Outline, PayloadFacts as Facts, RESTRICTIONS};

use crate::desk::{Answer, Desk};
use crate::wire::{
    AppLine, Catalogue, IpadosFacts, KeyFacts, PaneFacts, PayloadFacts, PayloadKind,
    PayloadTypeAsk, VersionCount, json,
};

/// The one type with panes.
const SETUP_ASSISTANT: &str = "com.apple.SetupAssistant.managed";

pub(crate) fn catalogue(_: &Desk, (): ()) -> Answer<Catalogue> {
    let known = Known::bundled();
    let types = known.payloads().iter().filter(|facts| is_payload(facts));
    let missing = || Error::Unknown {
        kind: "payload",
        name: String::new(),
    };
    Ok(Catalogue {
        types: types.map(kind).collect(),
        profile: known.top_level().map(payload).ok_or_else(missing)?,
        common: known.common().map(payload).ok_or_else(missing)?,
    })
}

pub(crate) fn catalogue_payload(_: &Desk, ask: PayloadTypeAsk) -> Answer<PayloadFacts> {
    let fits = |facts: &&Facts| {
        facts.payload_type == ask.kind && (ask.variant.is_none() || facts.variant == ask.variant)
    };
    let found = Known::bundled().payloads().iter().find(fits);
    let found = found.ok_or_else(|| Error::Unknown {
        kind: "payload",
        name: ask.kind.clone(),
    })?;
    Ok(payload(found))
}

pub(crate) fn ipados_known(desk: &Desk, (): ()) -> Answer<IpadosFacts> {
    let versions = ipados::versions(desk.top().place()?)?;
    Ok(IpadosFacts {
        oldest: versions.oldest().map(|oldest| oldest.to_string()),
        unknown: versions.unknown,
        versions: versions
            .known
            .iter()
            .map(|(version, serials)| VersionCount {
                version: version.to_string(),
                count: serials.len(),
            })
            .collect(),
    })
}

/// The apps that blueprints name; of Apple's own the page knows the names.
pub(crate) fn apps_known(desk: &Desk, (): ()) -> Answer<Vec<AppLine>> {
    let mut top = desk.top();
    let place = top.place()?;
    let mut apps = BTreeMap::new();
    for row in blueprints::list(place)? {
        let (blueprint, _) = blueprints::open(place, &row.name)?;
        for app in blueprint.apps {
            let name = app.title().to_owned();
            apps.entry(app.bundle_id).or_insert(name);
        }
    }
    let line = |(bundle_id, name)| AppLine { bundle_id, name };
    Ok(apps.into_iter().map(line).collect())
}

fn is_payload(facts: &Facts) -> bool {
    facts.payload_type.starts_with("com.apple.")
}

fn kind(facts: &Facts) -> PayloadKind {
    PayloadKind {
        kind: facts.payload_type.clone(),
        variant: facts.variant.clone(),
        title: facts.title.clone(),
        message: facts.message_id(),
        introduced: facts.introduced.to_string(),
        deprecated: facts.deprecated.map(|version| version.to_string()),
        removed: facts.removed.map(|version| version.to_string()),
        supervised: facts.supervised,
        supervised_unless: facts.supervised_unless.clone(),
        manual_install: facts.manual_install,
        multiple: facts.multiple,
        needs_managed_apps: facts.needs_managed_apps,
        migration: json(facts.migration),
        keys: facts.keys.len(),
    }
}

fn payload(facts: &Facts) -> PayloadFacts {
    let known = Known::bundled();
    let is_restrictions = facts.payload_type == RESTRICTIONS;
    let groups = known.groups().all().iter().filter(|_| is_restrictions);
    let panes = known.panes().panes.iter();
    let panes = panes.filter(|_| facts.payload_type == SETUP_ASSISTANT);
    PayloadFacts {
        kind: kind(facts),
        source: facts.source.clone(),
        tree: facts.outline().iter().map(|one| key(facts, one)).collect(),
        groups: groups.map(|group| group.name.clone()).collect(),
        panes: panes
            .map(|pane| PaneFacts {
                key: pane.key.clone(),
                introduced: pane.introduced.to_string(),
                deprecated: pane.deprecated.map(|version| version.to_string()),
                always_skippable: pane.always_skippable,
            })
            .collect(),
    }
}

fn key(payload: &Facts, outline: &Outline<'_>) -> KeyFacts {
    let facts = outline.facts;
    let group = (payload.payload_type == RESTRICTIONS)
        .then(|| Known::bundled().groups().of(&facts.path))
        .flatten();
    let below =
        |one: &Option<Box<Outline<'_>>>| one.as_ref().map(|one| Box::new(key(payload, one)));
    KeyFacts {
        name: outline.name.to_owned(),
        path: facts.path.clone(),
        message: payload.key_message_id(facts),
        kind: json(facts.value_type),
        presence: json(facts.presence),
        default: facts.default.clone(),
        allowed: facts.allowed.clone(),
        min: facts.min,
        max: facts.max,
        format: facts.format.clone(),
        subtype: facts.subtype.clone(),
        items_min: facts.items_min,
        items_max: facts.items_max,
        introduced: facts.introduced.to_string(),
        deprecated: facts.deprecated.map(|version| version.to_string()),
        removed: facts.removed.map(|version| version.to_string()),
        supervised: facts.supervised,
        supervision_advised: facts.supervision_advised,
        mdm_only: facts.mdm_only,
        secret: facts.secret,
        refers_to: json(facts.refers_to),
        needs_managed_apps: facts.needs_managed_apps,
        legacy: facts.legacy,
        group: group.map(|group| group.name.clone()),
        keys: outline.keys.iter().map(|one| key(payload, one)).collect(),
        item: below(&outline.item),
        any: below(&outline.any),
    }
}
