// Written by the tests of `src-tauri` from its command table. Never by hand.

export type Args = { [name: string]: unknown };
export type Lang = "zh-TW" | "en" | "ja";
export type LedgerKind = "real" | "practice";
export type Severity = "error" | "warning" | "info";
export type Stage = "planned" | "collected" | "backed_up" | "unlocked" | "unassigned" | "wiped" | "supervised" | "provisioned" | "verified" | "handed_over" | "blocked" | "repair" | "missing" | "retired";
export type Head = "not_started" | "in_progress" | "done" | "stuck" | "out";
export type Evidence = "manual" | "usb" | "cfgutil" | "document";
export type Tick = "backed_up" | "unlocked" | "unassigned" | "labelled" | "charged" | "accessories" | "unlock_token";
export type Reason = "activation_lock_user" | "activation_lock_org" | "passcode_unknown" | "not_in_asm" | "still_assigned" | "old_remote_management" | "cannot_pair_other_identity" | "not_detected_cable" | "not_detected_port" | "no_network_activation" | "os_too_old" | "unsupported_model" | "no_licence" | "profile_failed" | "app_failed" | "low_battery" | "damaged" | "wrong_serial" | "duplicate_asset_tag" | "data_owner_unreached" | "other";
export type StageCount = { key: Stage; count: number };
export type HeadCount = { key: Head; count: number };
export type ReasonCount = { key: Reason; count: number };
export type DeadlineKind = "apns" | "ade_token" | "content_token" | "asm_terms" | "identity_backup" | "federated" | "warranty" | "own";
/** The steps of a blueprint, in the order of the work. */
export type BlueprintStep = "unassign" | "erase" | "prepare" | "name" | "profiles" | "apps" | "layout" | "verify" | "hand-over";
export type Lane = "1" | "2" | "a";
export type DayStep = "mac" | "collect" | "back_up" | "sign_out" | "unassign" | "prepare" | "profiles" | "apps" | "verify" | "hand_over";
export type Turn = "due" | "stuck" | "ahead" | "away" | "done";
export type Round = "first" | "last";
/** What a person may give as evidence. */
export type Given = "manual" | "document";

export type Acknowledged = { 
/**
 * When, RFC 3339.
 */
acknowledged_at: string, 
/**
 * The name under it, unless it was erased.
 */
name: string | null, };

export type AnswerGiven = { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "secret", 
/**
 * The text; it never comes back.
 */
text: SecretText, } | { "kind": "list", 
/**
 * They.
 */
items: Array<string>, } | { "kind": "rows", 
/**
 * One text for each column.
 */
rows: Array<Array<string>>, } | { "kind": "files", 
/**
 * They.
 */
files: Array<number>, };

export type AppLine = { 
/**
 * Its bundle identifier.
 */
bundle_id: string, 
/**
 * Its name, as a blueprint has it.
 */
name: string, };

export type AppUseDraft = { 
/**
 * Bundle identifier.
 */
bundle_id: string, 
/**
 * Name for people.
 */
name: string, 
/**
 * Licences needed; without a number one for each iPad.
 */
licences_needed: number | null, 
/**
 * Licences that are owned.
 */
licences_owned: number | null, 
/**
 * Where the app comes from.
 */
source: string | null, 
/**
 * What this version doesn't know.
 */
extra: Args, };

export type AsmAsk = { 
/**
 * Which iPads.
 */
serials: Array<string>, };

export type AsmCompareAsk = { 
/**
 * What it was asked for.
 */
serials: Array<string>, 
/**
 * What was copied from it.
 */
pasted: string, };

export type AsmCompared = { 
/**
 * Asked for and shown.
 */
matched: Array<string>, 
/**
 * Asked for and not shown.
 */
missing: Array<string>, 
/**
 * Shown and not asked for.
 */
strangers: Array<AsmStranger>, };

export type AsmLists = { 
/**
 * Serials with half-width commas.
 */
lists: Array<string>, 
/**
 * How many serials one list holds.
 */
size: number, };

export type AsmSizeWish = { 
/**
 * From 1 to 1000.
 */
size: number, };

export type AsmStranger = { 
/**
 * Its number.
 */
serial: string, 
/**
 * Whether it is on the roster.
 */
on_roster: boolean, 
/**
 * Name of its batch.
 */
batch: string | null, };

export type AssignAllWish = { 
/**
 * Which, in this order.
 */
serials: Array<string>, 
/**
 * Class of all of them.
 */
class: string | null, 
/**
 * Seat of the first; the next ones count up.
 */
first_seat: number | null, 
/**
 * Cart of all of them.
 */
cart: string | null, 
/**
 * Slot of the first; the next ones count up.
 */
first_slot: number | null, };

export type Assigning = { 
/**
 * Which iPad.
 */
serial: string, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Class.
 */
class: string | null, 
/**
 * Seat in it.
 */
seat: string | null, 
/**
 * Charging cart.
 */
cart: string | null, 
/**
 * Slot in it.
 */
slot: string | null, };

export type BackupAsk = { 
/**
 * Name of its file.
 */
name: string | null, };

export type BackupLine = { 
/**
 * Name of its file.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * Its size, in tenths of a megabyte.
 */
tenths: number, 
/**
 * How many steps it holds, if it is good.
 */
steps: number | null, 
/**
 * How many steps of the open ledger it doesn't hold.
 */
lost: number | null, 
/**
 * Why it can't be used.
 */
failure: Failure | null, };

export type BackupMade = { 
/**
 * Its name, to be shown.
 */
name: string, };

export type BackupsPage = { 
/**
 * Newest first.
 */
copies: Array<BackupLine>, };

export type BatchAsk = { 
/**
 * Its id.
 */
id: string, };

export type BatchCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its plan.
 */
plan: BatchPlanning, 
/**
 * Its blueprint, if it is in the library.
 */
blueprint: BatchName | null, 
/**
 * Names of the people.
 */
people: Array<string>, 
/**
 * How many iPads.
 */
devices: number, 
/**
 * When it was planned, RFC 3339.
 */
created_at: string, 
/**
 * When it was declared done.
 */
closed_at: string | null, };

export type BatchDevice = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * Asset tag.
 */
asset_tag: string | null, 
/**
 * Name of the iPad.
 */
device_name: string | null, 
/**
 * Charging cart.
 */
cart: string | null, 
/**
 * Slot in it.
 */
slot: string | null, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Why it is stuck.
 */
reason: Reason | null, 
/**
 * Which way it takes.
 */
lane: Lane, };

export type BatchFacet = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many iPads it has.
 */
count: number, };

export type BatchFittingAsk = { 
/**
 * The class; none means those of no batch.
 */
class: string | null, };

export type BatchForm = { 
/**
 * The library.
 */
blueprints: Array<BatchName>, 
/**
 * Everybody who works here.
 */
operators: Array<OperatorCard>, 
/**
 * Id of who works here now.
 */
operator: string | null, 
/**
 * The carts of the roster.
 */
carts: Array<string>, 
/**
 * The classes of the roster.
 */
classes: Array<string>, 
/**
 * The batches there are.
 */
batches: Array<BatchName>, };

export type BatchLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day it is worked on.
 */
date: string | null, 
/**
 * How many iPads.
 */
devices: number, 
/**
 * How many of them are handed over.
 */
done: number, 
/**
 * How many at each stage, in the order of the way.
 */
stages: StageCount[], 
/**
 * How many are blocked or missing.
 */
stuck: number, 
/**
 * The name of its blueprint.
 */
blueprint: string | null, 
/**
 * Whether it was declared done.
 */
closed: boolean, };

export type BatchMade = { 
/**
 * Its id.
 */
id: string, 
/**
 * iPads that left another batch.
 */
taken: Array<TakenLine>, };

export type BatchName = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type BatchPage = { 
/**
 * The batch.
 */
card: BatchCard, 
/**
 * Its iPads, as they stand in their carts.
 */
devices: Array<BatchDevice>, 
/**
 * What deserves a look: slots, models.
 */
findings: Array<Said>, 
/**
 * What forbids calling it done.
 */
forbidden: Said | null, 
/**
 * iPads that are neither handed over nor out of the way.
 */
unfinished: number, };

export type BatchPlanning = { 
/**
 * Name as people say it.
 */
name: string, 
/**
 * The day, YYYY-MM-DD.
 */
date: string | null, 
/**
 * The cart its iPads come from.
 */
cart: string | null, 
/**
 * Slots of that cart.
 */
slots: number | null, 
/**
 * Id of the blueprint.
 */
blueprint: string | null, 
/**
 * Ids of the people.
 */
operators: Array<string>, };

export type BatchTakenAsk = { 
/**
 * Which batch; none is a new one.
 */
id: string | null, 
/**
 * Which iPads.
 */
serials: Array<string>, };

export type BatchUse = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its blueprint.
 */
blueprint: string, 
/**
 * How many iPads are in it.
 */
devices: number, };

export type BatchWish = { 
/**
 * Which one; none makes a new one.
 */
id: string | null, 
/**
 * All of its plan.
 */
plan: BatchPlanning, 
/**
 * iPads that come in.
 */
serials: Array<string>, 
/**
 * iPads that go out.
 */
take_out: Array<string>, 
/**
 * The lane for all of its iPads; none leaves it.
 */
lane: Lane | null, };

export type BlockWish = { 
/**
 * Which iPads.
 */
serials: Array<string>, 
/**
 * Why.
 */
reason: Reason, 
/**
 * A note.
 */
note: string | null, };

export type BlueprintAsk = { 
/**
 * Its id.
 */
id: string, 
/**
 * Which revision; the newest without one.
 */
revision: number | null, };

export type BlueprintChecked = { 
/**
 * For how many iPads.
 */
devices: number, 
/**
 * What was found.
 */
findings: Array<StepFinding>, 
/**
 * What the name pattern comes to.
 */
naming: NamingCard, 
/**
 * Licences, app by app.
 */
licences: Array<LicenceLine>, 
/**
 * The clicks in Configurator.
 */
sheet: Array<SheetLine>, 
/**
 * The draft as a blueprint file.
 */
file: string, };

export type BlueprintCopy = { 
/**
 * Of which.
 */
id: string, 
/**
 * The name of the copy.
 */
name: string, };

export type BlueprintDraft = { 
/**
 * Stable name in small letters.
 */
id: string, 
/**
 * Name for people.
 */
name: string, 
/**
 * Whether the iPads are added to Apple School Manager first.
 */
lane: 1 | 2, 
/**
 * The version of Apple Configurator it was made for.
 */
configurator: string | null, 
/**
 * The oldest iPadOS among the iPads.
 */
ipados: string | null, 
/**
 * Name of each iPad, with placeholders.
 */
name_pattern: string | null, 
/**
 * File of the wallpaper.
 */
wallpaper: string | null, 
/**
 * The profile that orders the Home Screen.
 */
home_screen: string | null, 
/**
 * Whether Configurator saves the unlock token.
 */
unlock_token: boolean, 
/**
 * Whether the iPad restarts at the end.
 */
restart: boolean, 
/**
 * Whether the iPad is read and compared at the end.
 */
verify: boolean, 
/**
 * Settings of Prepare.
 */
prepare: PrepareDraft, 
/**
 * Profiles, in the order of installation.
 */
profiles: Array<ProfileUseDraft>, 
/**
 * Apps.
 */
apps: Array<AppUseDraft>, 
/**
 * What this version doesn't know.
 */
extra: Args, };

export type BlueprintExport = { 
/**
 * What it says.
 */
draft: BlueprintDraft, 
/**
 * Number of the file.
 */
file: number, };

export type BlueprintFound = { 
/**
 * What it says.
 */
draft: BlueprintDraft, 
/**
 * What was found in it.
 */
findings: Array<StepFinding>, 
/**
 * The blueprint of the library that has its name.
 */
same_name: string | null, };

export type BlueprintKeep = { 
/**
 * Of which blueprint this is the next revision; a new one without.
 */
id: string | null, 
/**
 * What it says.
 */
draft: BlueprintDraft, };

export type BlueprintLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its newest revision.
 */
revision: number, 
/**
 * When that was saved, RFC 3339.
 */
saved_at: string, 
/**
 * How many profiles it has.
 */
profiles: number, 
/**
 * How many apps.
 */
apps: number, 
/**
 * Error findings.
 */
errors: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Batches that are planned with it.
 */
batches: Array<BatchName>, 
/**
 * Kits that were made with it.
 */
kits: number, };

export type BlueprintLook = { 
/**
 * What it says.
 */
draft: BlueprintDraft, 
/**
 * For the iPads of the batch with this name.
 */
batch: string | null, };

export type BlueprintNew = { 
/**
 * Its name.
 */
name: string, 
/**
 * Id of the starter.
 */
starter: string, 
/**
 * Its profiles in order; those made from the starter's templates if empty.
 */
profiles: Array<string>, };

export type BlueprintPage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its newest revision.
 */
revision: number, 
/**
 * When that was saved, RFC 3339.
 */
saved_at: string, 
/**
 * What it says in the revision that was asked for.
 */
draft: BlueprintDraft, 
/**
 * All revisions, newest first.
 */
revisions: Array<BlueprintRevision>, 
/**
 * Batches that are planned with it.
 */
batches: Array<BatchName>, 
/**
 * Kits that were made with it.
 */
kits: number, };

export type BlueprintProfile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its newest revision.
 */
revision: number, 
/**
 * Whether it brings a Wi-Fi network.
 */
wifi: boolean, 
/**
 * Whether it orders the Home Screen.
 */
home_screen: boolean, };

export type BlueprintRemove = { 
/**
 * Which.
 */
id: string, };

export type BlueprintRevision = { 
/**
 * Its number.
 */
revision: number, 
/**
 * The name it had.
 */
name: string, 
/**
 * When it was saved, RFC 3339.
 */
saved_at: string, 
/**
 * Who saved it.
 */
by: string | null, };

export type BlueprintShelf = { 
/**
 * By name.
 */
blueprints: Array<BlueprintLine>, 
/**
 * Ids of the starters; their words are `blueprint-starter-<id>-title` and `-what`.
 */
starters: Array<string>, 
/**
 * The school's profiles, for the choices of a new one.
 */
profiles: Array<BlueprintProfile>, 
/**
 * What is installed.
 */
programs: ProgramsCard, 
/**
 * The panes that Prepare can skip, by cfgutil's names.
 */
panes: Array<string>, 
/**
 * Placeholders of a name pattern, with their braces.
 */
placeholders: Array<string>, };

export type BlueprintUse = { 
/**
 * Its name.
 */
name: string, 
/**
 * The revision it asks for; without one the newest.
 */
revision: number | null, };

export type BroughtBack = { 
/**
 * Name of the file that was there before, where it is kept now.
 */
set_aside: string | null, 
/**
 * Where the window stands now.
 */
start: Start, };

export type Catalogue = { 
/**
 * Every payload type.
 */
types: Array<PayloadKind>, 
/**
 * The keys of the profile itself.
 */
profile: PayloadFacts, 
/**
 * The keys that every payload has.
 */
common: PayloadFacts, };

export type CertificateFacts = { 
/**
 * Whose it is.
 */
subject: string, 
/**
 * Who signed it.
 */
issuer: string, 
/**
 * Valid from, RFC 3339.
 */
from: string, 
/**
 * Valid until, RFC 3339.
 */
until: string, 
/**
 * Days until it ends; negative when it has.
 */
days: number, 
/**
 * Whether it may issue certificates.
 */
authority: boolean, 
/**
 * SHA-256, pairs of hexadecimal digits with colons.
 */
sha256: string, };

export type ChainHead = { 
/**
 * The chain.
 */
station: string, 
/**
 * The hash of its last line.
 */
hash: string, };

export type ChangeLine = { 
/**
 * What became of it.
 */
kind: "added" | "removed" | "changed" | "moved", 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * The type of that payload, if it is there.
 */
payload_type: string | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * The whole path as text.
 */
place: string, 
/**
 * The value before.
 */
before: unknown, 
/**
 * The value after.
 */
after: unknown, };

export type CheckedFile = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Why it can't be read.
 */
failure: Failure | null, 
/**
 * Whether it is signed.
 */
signed: boolean, 
/**
 * The types of its payloads, each once.
 */
types: Array<string>, 
/**
 * Everything found in it, and between it and the others.
 */
findings: Array<Said>, };

export type ChooseWish = { 
/**
 * For what.
 */
kind: FileKind, 
/**
 * Whether several may be chosen.
 */
many: boolean, };

export type ClassAsk = { 
/**
 * Its name.
 */
class: string, };

export type ClassLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many iPads belong to it now.
 */
devices: number, 
/**
 * How many belonged to it once.
 */
past: number, };

export type ClassTraces = { 
/**
 * The class.
 */
class: ClassLine, 
/**
 * Names and notes altogether.
 */
texts: number, 
/**
 * On how many iPads each field is seen in lists and search.
 */
fields: Array<FieldCount>, 
/**
 * How many backups and files set aside would be gone through.
 */
copies: number, };

export type ColumnUse = { 
/**
 * Its place, from 0.
 */
column: number, 
/**
 * A field; nothing if it isn't used.
 */
field: string | null, };

export type Count = { 
/**
 * Its id: a stage, a head, a reason, a cart.
 */
key: string, 
/**
 * How many.
 */
count: number, };

export type DayAsk = { 
/**
 * Id of the batch.
 */
batch: string, };

export type DayClick = { 
/**
 * Id of its text.
 */
id: string, 
/**
 * What the text names.
 */
args: Args, 
/**
 * Whether it erases.
 */
erases: boolean, 
/**
 * For which round of Prepare.
 */
round: Round | null, };

export type DayCount = { 
/**
 * The step.
 */
step: DayStep, 
/**
 * How many iPads it concerns.
 */
total: number, 
/**
 * How many have their turn.
 */
due: number, 
/**
 * How many are done.
 */
done: number, };

export type DayDevice = { 
/**
 * Whether it is its turn.
 */
turn: Turn, 
/**
 * Which round of Prepare it is in.
 */
round: Round, 
/**
 * Whether this step erases it now.
 */
erases: boolean, 
/**
 * What the rules say to an erase that they wouldn't allow yet.
 */
refused: Failure | null, 
/**
 * The ticks that are missing for it.
 */
missing: Tick[], 
/**
 * What proves that it may be erased.
 */
guards: Array<TickLine>, 
/**
 * How the step was done.
 */
mark: DayMark | null, 
/**
 * Serial number.
 */
serial: string, 
/**
 * Asset tag.
 */
asset_tag: string | null, 
/**
 * Name of the iPad.
 */
device_name: string | null, 
/**
 * Charging cart.
 */
cart: string | null, 
/**
 * Slot in it.
 */
slot: string | null, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Why it is stuck.
 */
reason: Reason | null, 
/**
 * Which way it takes.
 */
lane: Lane, };

export type DayMark = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
by: string | null, 
/**
 * On what evidence.
 */
evidence: Evidence, 
/**
 * What was noted.
 */
note: string | null, };

export type DayPage = { 
/**
 * The batch.
 */
card: BatchCard, 
/**
 * Whether the page of limits was acknowledged.
 */
limits: boolean, 
/**
 * The steps in their order.
 */
steps: Array<DayCount>, 
/**
 * The profiles of the library, to say which are on an iPad where no blueprint does.
 */
profiles: Array<BatchName>, };

export type DayStepAsk = { 
/**
 * Id of the batch.
 */
batch: string, 
/**
 * The step.
 */
step: DayStep, };

export type DayStepPage = { 
/**
 * The step.
 */
step: DayStep, 
/**
 * What to do.
 */
clicks: Array<DayClick>, 
/**
 * Every iPad of the batch.
 */
devices: Array<DayDevice>, 
/**
 * Ticks that may be set along with it.
 */
along: Tick[], };

export type DayWish = { 
/**
 * Id of the batch.
 */
batch: string, 
/**
 * The step.
 */
step: DayStep, 
/**
 * On which iPads.
 */
serials: Array<string>, 
/**
 * What proves it.
 */
evidence: Given, 
/**
 * A note.
 */
note: string | null, 
/**
 * Ticks that were set along with it.
 */
along: Tick[], 
/**
 * In the step that prepares: how far.
 */
up_to: "wiped" | "supervised", 
/**
 * In the step of the profiles, where no blueprint names them: which.
 */
profiles: Array<string>, 
/**
 * The very iPads a person confirmed just now for an erase.
 */
confirmed: Array<string>, };

export type DeadlineAdd = { 
/**
 * All of it.
 */
plan: DeadlinePlan, };

export type DeadlineAsk = { 
/**
 * Its id.
 */
id: string, };

export type DeadlineCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * What runs out.
 */
kind: DeadlineKind, 
/**
 * A name of the school's own.
 */
title: string | null, 
/**
 * The last day on which it holds.
 */
on: string, 
/**
 * The day on which it was kept.
 */
done_on: string | null, 
/**
 * How it stands.
 */
state: "done" | "ahead" | "near" | "over", 
/**
 * Days left, or days since it is past.
 */
days: number, 
/**
 * The reminder that was reached.
 */
alert: number | null, 
/**
 * The earliest first.
 */
reminders: Array<Reminder>, 
/**
 * Who may renew it.
 */
owner_account: string | null, 
/**
 * Who downloaded it.
 */
downloaded_by: string | null, 
/**
 * Where its file lies.
 */
place: string | null, 
/**
 * A note.
 */
note: string | null, 
/**
 * When it comes back if it is kept today.
 */
next: string | null, 
/**
 * Years of its life, if that is fixed.
 */
years: number | null, };

export type DeadlineChange = { 
/**
 * Its id.
 */
id: string, 
/**
 * All of it.
 */
plan: DeadlinePlan, };

export type DeadlineKept = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, YYYY-MM-DD.
 */
on: string, 
/**
 * When it comes back.
 */
next: string | null, };

export type DeadlineKindLine = { 
/**
 * Which.
 */
kind: DeadlineKind, 
/**
 * Whether a school without a server can do without it.
 */
may_be_absent: boolean, 
/**
 * Whether it is switched off.
 */
off: boolean, 
/**
 * How many dates of it there are.
 */
dates: number, };

export type DeadlineLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * A name of the school's own.
 */
title: string | null, 
/**
 * The last day on which it holds.
 */
due: string, 
/**
 * Days left; negative once it is over.
 */
days: number, };

export type DeadlinePage = { 
/**
 * Today, on this computer.
 */
today: string, 
/**
 * The dates of the kinds in use.
 */
cards: Array<DeadlineCard>, 
/**
 * Every kind.
 */
kinds: Array<DeadlineKindLine>, };

export type DeadlinePlan = { 
/**
 * What runs out.
 */
kind: DeadlineKind, 
/**
 * A name of the school's own.
 */
title: string | null, 
/**
 * The last day on which it holds, YYYY-MM-DD.
 */
on: string, 
/**
 * Who may renew it.
 */
owner_account: string | null, 
/**
 * Who downloaded it.
 */
downloaded_by: string | null, 
/**
 * Where its file lies.
 */
place: string | null, 
/**
 * A note.
 */
note: string | null, };

export type DeadlineSwitch = { 
/**
 * Which kind.
 */
kind: DeadlineKind, 
/**
 * On or off.
 */
to: OnOff, };

export type DeviceAsk = { 
/**
 * As typed or scanned.
 */
serial: string, };

export type DeviceStory = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * What the lists say, by field; `field-<key>` is its name.
 */
entry: { [key in string]: string }, 
/**
 * Its batch.
 */
batch: BatchName | null, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * Since when, RFC 3339.
 */
since: string, 
/**
 * Why it is stuck.
 */
stuck: StuckCard | null, 
/**
 * Which pass it is in; 0 before the first.
 */
pass: number, 
/**
 * The stages of this pass that were reached, oldest first.
 */
line: Array<StageLine>, 
/**
 * The ticks of this pass.
 */
ticks: Array<TickLine>, 
/**
 * Doubts that stay with it.
 */
findings: Array<Said>, 
/**
 * Who had it, oldest first.
 */
keepers: Array<Keeping>, 
/**
 * What happened, oldest first.
 */
events: Array<StoryEvent>, 
/**
 * The stages a person may move it to now; guards may still say no.
 */
moves: Stage[], };

export type DifferenceAsk = { 
/**
 * The profile.
 */
name: string, 
/**
 * The older one.
 */
from: number, 
/**
 * The newer one.
 */
to: number, };

export type DocumentOrder = { 
/**
 * Name of the document.
 */
document: string, 
/**
 * Id of the batch.
 */
batch: string, 
/**
 * Only these iPads of it; all if empty.
 */
serials: Array<string>, 
/**
 * Size of the paper.
 */
paper: Paper, 
/**
 * Language of the paper.
 */
lang: Lang, 
/**
 * The boxes of the checklist.
 */
boxes: PaperBoxes, 
/**
 * Serials in a group of the serial sheet.
 */
group_size: number, };

export type DocumentPage = { 
/**
 * Which page this is, from 0.
 */
page: number, 
/**
 * How many there are.
 */
pages: number, 
/**
 * The page as SVG, for an `img` only.
 */
svg: string, 
/**
 * What is worth knowing before it is printed.
 */
findings: Array<Said>, };

export type DocumentSave = { 
/**
 * Which.
 */
order: DocumentOrder, 
/**
 * Where: a file of the tray.
 */
to: number, };

export type DocumentWish = { 
/**
 * Which.
 */
order: DocumentOrder, };

export type DoneByDay = { 
/**
 * The day.
 */
day: string, 
/**
 * How many.
 */
done: number, };

export type DraftAdd = { 
/**
 * The draft.
 */
draft: string, 
/**
 * `PayloadType`.
 */
type: string, 
/**
 * Tells two schemas of one type apart.
 */
variant: string | null, };

export type DraftAsk = { 
/**
 * Its id.
 */
draft: string, };

export type DraftCertificate = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The payload.
 */
payload: number, 
/**
 * The file on the tray.
 */
file: number, 
/**
 * The password of an identity; without one the iPad asks for it.
 */
password: SecretText | null, };

export type DraftChange = { 
/**
 * The draft.
 */
draft: string, 
/**
 * They, in order.
 */
changes: Array<DraftEdit>, };

export type DraftChangesAsk = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The revision; the newest if none is named.
 */
revision: number | null, };

export type DraftEdit = { 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * In the JSON of `profiles::json`.
 */
value: unknown, } | { 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * Always true; tells the two apart.
 */
unset: true, };

export type DraftFile = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * The file on the tray.
 */
file: number, };

export type DraftFileAsk = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The file on the tray.
 */
file: number, };

export type DraftFinding = { 
/**
 * For `draft_fix`.
 */
id: string, 
/**
 * `error`, `warning` or `info`.
 */
severity: Severity, 
/**
 * Its sentence is `finding-<code>`.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that; empty for all of it.
 */
path: Array<Step>, 
/**
 * The whole path as text.
 */
place: string, 
/**
 * The one right answer, if there is one.
 */
fix: FixFacts | null, 
/**
 * The other profile, of a finding about two that don't go together.
 */
other: string | null, 
/**
 * The iPads that something is too new for.
 */
serials: Array<string>, };

export type DraftFix = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The finding's id.
 */
finding: string, };

export type DraftMove = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The payload.
 */
payload: number, 
/**
 * Its place afterwards, counted from 0.
 */
to: number, };

export type DraftOrigin = { "from": "library", 
/**
 * Its name.
 */
name: string, 
/**
 * The revision it was opened from.
 */
revision: number, } | { "from": "template", 
/**
 * Its id.
 */
template: string, } | { "from": "file", 
/**
 * Its name.
 */
file: string, } | { "from": "copy", 
/**
 * Its name.
 */
name: string, } | { "from": "blank" };

export type DraftPayload = { 
/**
 * Its place in `PayloadContent`, counted from 0.
 */
index: number, 
/**
 * `PayloadType`.
 */
type: string, 
/**
 * Which facts fit.
 */
variant: string | null, 
/**
 * Whether the catalogue knows it, or it is for a Mac.
 */
known: "known" | "macos" | "unknown", 
/**
 * `PayloadIdentifier`.
 */
identifier: string | null, 
/**
 * `PayloadUUID`.
 */
uuid: string | null, 
/**
 * `PayloadDisplayName`.
 */
display_name: string | null, 
/**
 * Every key, in the order of the file.
 */
values: { [key: string]: unknown }, 
/**
 * The certificate it holds, if it can be read.
 */
certificate: CertificateFacts | null, };

export type DraftPayloadAsk = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Its place, counted from 0.
 */
payload: number, };

export type DraftPlace = { 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * The whole path as text.
 */
place: string, };

export type DraftPlaceAsk = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, };

export type DraftSave = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The name of one that isn't in the library yet.
 */
name: string, 
/**
 * The newest revision that the person has heard of.
 */
known: number | null, };

export type DraftSaved = { 
/**
 * The draft as it is now.
 */
draft: ProfileDraft, 
/**
 * Whether it is a new revision, or the same as the newest.
 */
saved: "new" | "unchanged", 
/**
 * The newest revision.
 */
revision: number, };

export type DraftSecret = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * As typed; it never comes back.
 */
text: SecretText, };

export type DraftSet = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Which payload; none for the profile itself.
 */
payload: number | null, 
/**
 * Inside that.
 */
path: Array<Step>, 
/**
 * In the JSON of `profiles::json`.
 */
value: unknown, };

export type DroppedFile = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * What it seems to be, by its ending.
 */
seems: FileKind, };

export type ExpandWish = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The batch, by name.
 */
batch: string, 
/**
 * The folder to make the new one in, on the tray.
 */
folder: number, };

export type ExportWish = { 
/**
 * The draft.
 */
draft: string, 
/**
 * Where, on the tray.
 */
to: number, 
/**
 * Who signs it.
 */
seal: SealWish, 
/**
 * Whether secrets go in, readable; else the iPad asks for them.
 */
secrets: SecretsWish, };

export type Exported = { 
/**
 * The file or folder.
 */
file: FileRef, 
/**
 * How many files were written.
 */
files: number, 
/**
 * Whether it holds a secret; then only its owner may read it.
 */
private: boolean, };

export type Failure = { 
/**
 * Stable code.
 */
code: string, 
/**
 * What the sentence names; a `{word}` or `{words}` in it is a text id, or several.
 */
args: Args, 
/**
 * In short English, for the log; of several refusals each as a failure by itself.
 */
detail: unknown, };

export type FieldCount = { 
/**
 * Key of the field; its name is `field-…`.
 */
field: string, 
/**
 * How many.
 */
count: number, };

export type FileAsk = { 
/**
 * Its number.
 */
id: number, };

export type FileKind = "roster" | "profile" | "identity" | "certificate" | "kit" | "blueprint" | "image" | "font" | "document" | "journal" | "backup" | "folder" | "unknown";

export type FileRef = { 
/**
 * Its number.
 */
id: number, 
/**
 * Its name, to be shown.
 */
name: string, };

export type FilesAsk = { 
/**
 * They.
 */
files: Array<number>, };

export type FilesWritten = { 
/**
 * The files.
 */
files: Array<FileRef>, };

export type FixFacts = { 
/**
 * Stable code.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, };

export type ForgetWish = { 
/**
 * Its name.
 */
class: string, 
/**
 * Its name as it was typed just now.
 */
confirmed: string, };

export type ForgottenClass = { 
/**
 * How many names and notes were erased.
 */
texts: number, 
/**
 * How many files were rewritten.
 */
rewritten: number, 
/**
 * Names of files that couldn't be.
 */
left: Array<string>, };

export type FoundApp = { 
/**
 * Where it lies.
 */
file: string, 
/**
 * Its version, if it can be read.
 */
version: string | null, };

export type FromTemplate = { 
/**
 * The template.
 */
template: string, 
/**
 * The profile's name.
 */
name: string, 
/**
 * Answers by question; what isn't answered starts from the default.
 */
answers: { [key in string]: AnswerGiven }, };

export type HandOverWish = { 
/**
 * Who gets it.
 */
assignment: Assigning, 
/**
 * What proves it.
 */
evidence: Given, 
/**
 * A note.
 */
note: string | null, 
/**
 * Ticks that were set along with it.
 */
along: Tick[], };

export type HandoverLine = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * Name of the iPad.
 */
device_name: string | null, 
/**
 * Where it stands.
 */
stage: Stage, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who recorded it.
 */
by: string | null, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Class.
 */
class: string | null, 
/**
 * Seat.
 */
seat: string | null, 
/**
 * Cart.
 */
cart: string | null, 
/**
 * Slot.
 */
slot: string | null, };

export type HandoverLook = { 
/**
 * Others that have the slot.
 */
sharing: Said | null, 
/**
 * Why it couldn't be handed over yet.
 */
refused: Failure | null, 
/**
 * Whether its label is on it.
 */
labelled: boolean, };

export type HandoverLookAsk = { 
/**
 * Who gets it.
 */
assignment: Assigning, 
/**
 * What would prove it.
 */
evidence: Given, };

export type HandoverPage = { 
/**
 * The keepers of the roster.
 */
keepers: Array<string>, 
/**
 * Its classes.
 */
classes: Array<string>, 
/**
 * Its carts.
 */
carts: Array<string>, 
/**
 * How many iPads are verified and wait.
 */
waiting: number, 
/**
 * What was given last, newest first.
 */
recent: Array<HandoverLine>, };

export type Happening = { 
/**
 * Its number, from 1.
 */
seq: number, } & ({ "kind": "recorded", 
/**
 * Its last thing.
 */
last: LastThing, } | { "kind": "start", 
/**
 * As they are now.
 */
start: Start, } | { "kind": "menu", 
/**
 * Which.
 */
item: string, } | { "kind": "dragging", 
/**
 * Which.
 */
files: Array<DroppedFile>, } | { "kind": "drag_left" } | { "kind": "dropped", 
/**
 * Which.
 */
files: Array<DroppedFile>, } | { "kind": "closing" } | { "kind": "progress", 
/**
 * Which work.
 */
task: string, 
/**
 * How many parts are done.
 */
done: number, 
/**
 * How many there are.
 */
of: number, });

export type Heard = { 
/**
 * Number of the last thing it heard, 0 before the first.
 */
seq: number, };

export type IdentifierAnswer = { 
/**
 * For example `tw.edu.example`.
 */
identifier: string, };

export type IdentityBackup = { 
/**
 * Of which identity.
 */
fingerprint: string, 
/**
 * Where it lies, in the person's words.
 */
place: string, 
/**
 * Number of the file.
 */
file: number, 
/**
 * Its password.
 */
password: Password, };

export type IdentityCard = { 
/**
 * SHA-256 of its certificate, in hexadecimal.
 */
fingerprint: string, 
/**
 * Whom the certificate names.
 */
subject: string, 
/**
 * When the certificate ends, RFC 3339.
 */
not_after: string | null, 
/**
 * When it came here, RFC 3339.
 */
added_at: string, 
/**
 * When it was set aside, RFC 3339.
 */
retired_at: string | null, 
/**
 * Where copies of it lie.
 */
copies: Array<IdentityCopyLine>, 
/**
 * What a batch still waits for: copies in enough places.
 */
lacking: Said | null, 
/**
 * What is worth knowing about it.
 */
findings: Array<Said>, };

export type IdentityCopyLine = { 
/**
 * Where it lies.
 */
place: string, 
/**
 * SHA-256 of the file, in hexadecimal.
 */
sha256: string, 
/**
 * When it was checked, RFC 3339.
 */
at: string, 
/**
 * Who did.
 */
by: string | null, };

export type IdentityCreate = { 
/**
 * Name of the organization.
 */
organization: string, 
/**
 * Two letters.
 */
country: string, };

export type IdentityExport = { 
/**
 * Which.
 */
fingerprint: string, 
/**
 * As what.
 */
form: IdentityForm, 
/**
 * The password of a `.p12`.
 */
password: Password, 
/**
 * The same, typed again.
 */
again: Password, 
/**
 * Number of the file.
 */
file: number, };

export type IdentityForm = "p12" | "p12_modern" | "der";

export type IdentityPage = { 
/**
 * Oldest first.
 */
identities: Array<IdentityCard>, 
/**
 * The identity that a command was about.
 */
about: string | null, };

export type IdentityRetire = { 
/**
 * Which identity.
 */
fingerprint: string, 
/**
 * Whether it is set aside from now on.
 */
retired: boolean, };

export type IdentityTake = { 
/**
 * Number of the file.
 */
file: number, 
/**
 * Its password.
 */
password: Password, };

export type ImportAsk = { 
/**
 * Its number.
 */
import: number, };

export type ImportBatch = { 
/**
 * Number of the import.
 */
import: number, 
/**
 * Its name; nothing for the batches that the lists name.
 */
batch: string | null, };

export type ImportChange = { 
/**
 * Which.
 */
field: string, 
/**
 * What the ledger has.
 */
old: string | null, 
/**
 * What the list says.
 */
new: string, };

export type ImportColumn = { 
/**
 * Its letters.
 */
letters: string, 
/**
 * Its header; the letters where there is none.
 */
header: string, 
/**
 * How many cells hold something.
 */
filled: number, 
/**
 * The field that it becomes.
 */
field: string | null, 
/**
 * The field that it would become if another column weren't it.
 */
second: string | null, 
/**
 * Whether it holds passwords or bypass codes, which are never taken in.
 */
secret: boolean, 
/**
 * Its first cells.
 */
samples: Array<string>, };

export type ImportCorrect = { 
/**
 * Number of the import.
 */
import: number, 
/**
 * Place of the list, from 0.
 */
list: number, 
/**
 * All of them.
 */
corrections: ListCorrections, };

export type ImportCounts = { 
/**
 * iPads that come onto the list.
 */
new: number, 
/**
 * iPads with another value.
 */
changed: number, 
/**
 * iPads that stay as they are.
 */
same: number, 
/**
 * Rows that give no iPad.
 */
skipped: number, 
/**
 * Rows that deserve a look and weren't settled.
 */
doubtful: number, };

export type ImportDone = { 
/**
 * How many iPads came, changed or stayed.
 */
counts: ImportCounts, 
/**
 * iPads that left another batch; the first of them.
 */
taken: Array<TakenLine>, 
/**
 * How many these are.
 */
taken_count: number, 
/**
 * Nothing was imported, since the ledger had changed: the lists, looked at again.
 */
moved_on: ImportSheet | null, };

export type ImportKind = "new" | "changed" | "same" | "skipped" | "doubtful";

export type ImportList = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Why it can't be read.
 */
refused: Failure | null, 
/**
 * How it was read.
 */
read: ListRead | null, };

export type ImportListAsk = { 
/**
 * Number of the import.
 */
import: number, 
/**
 * Place of the list, from 0.
 */
list: number, };

export type ImportOpen = { 
/**
 * The import that they join; nothing begins a new one.
 */
into: number | null, 
/**
 * Files on the tray.
 */
files: Array<number>, 
/**
 * A text that was copied from somewhere.
 */
pasted: string | null, };

export type ImportRow = { 
/**
 * Its number, as the spreadsheet shows it.
 */
row: number, 
/**
 * Its iPad.
 */
serial: string | null, 
/**
 * Asset tag.
 */
asset_tag: string | null, 
/**
 * Name of the iPad.
 */
device_name: string | null, 
/**
 * Values that would change.
 */
changes: Array<ImportChange>, 
/**
 * What deserves a look.
 */
findings: Array<Said>, 
/**
 * Values of which one counts.
 */
values: Array<TwoValues>, 
/**
 * Whether a person left it out.
 */
left_out: boolean, 
/**
 * Whether it gives no iPad.
 */
skipped: boolean, };

export type ImportRows = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those that were asked for.
 */
rows: Array<ImportRow>, };

export type ImportRowsAsk = { 
/**
 * Number of the import.
 */
import: number, 
/**
 * Place of the list, from 0.
 */
list: number, 
/**
 * Which rows.
 */
kind: ImportKind, 
/**
 * After so many.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, };

export type ImportSheet = { 
/**
 * Number of the import.
 */
import: number, 
/**
 * The lists, in the order in which they came.
 */
lists: Array<ImportList>, 
/**
 * What all of them would do.
 */
counts: ImportCounts, 
/**
 * iPads that would leave another batch; the first of them.
 */
taken: Array<TakenLine>, 
/**
 * How many these are.
 */
taken_count: number, 
/**
 * The batch that all iPads go into.
 */
batch: string | null, 
/**
 * Whether a finding forbids the import.
 */
stopped: boolean, 
/**
 * What can be chosen.
 */
choices: ReadChoices, };

export type IpadosFacts = { 
/**
 * The oldest.
 */
oldest: string | null, 
/**
 * All of them, oldest first.
 */
versions: Array<VersionCount>, 
/**
 * How many iPads nothing is known of.
 */
unknown: number, };

export type JournalAsk = { 
/**
 * Words.
 */
find: string | null, 
/**
 * The kind of fact.
 */
kind: string | null, 
/**
 * About this iPad.
 */
serial: string | null, 
/**
 * About this batch.
 */
batch: string | null, 
/**
 * Recorded by this person.
 */
operator: string | null, 
/**
 * From this day on, YYYY-MM-DD.
 */
since: string | null, 
/**
 * Until this day, YYYY-MM-DD.
 */
until: string | null, 
/**
 * Only lines before this place.
 */
before: number | null, 
/**
 * At most so many.
 */
limit: number, };

export type JournalDesk = { 
/**
 * How many lines there are.
 */
lines: number, 
/**
 * Today, on this computer.
 */
today: string, 
/**
 * Everybody who works with this ledger.
 */
operators: Array<OperatorCard>, 
/**
 * The newest first.
 */
batches: Array<Named>, };

export type JournalExport = { 
/**
 * A file of the tray.
 */
to: number, };

export type JournalExported = { 
/**
 * How many lines.
 */
lines: number, };

export type JournalLine = { 
/**
 * Its place, from 1.
 */
position: number, 
/**
 * The event's id.
 */
id: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who; nobody if the app did it by itself.
 */
operator: string | null, 
/**
 * The kind of fact; `unreadable` if this version doesn't know it.
 */
kind: string, 
/**
 * What the sentence names.
 */
args: Args, 
/**
 * What proves it.
 */
evidence: Evidence | null, 
/**
 * What the person noted.
 */
note: string | null, 
/**
 * The place of the line that took it back.
 */
undone_by: number | null, 
/**
 * The first few iPads it concerns.
 */
devices: Array<NamedDevice>, 
/**
 * How many there are.
 */
devices_total: number, 
/**
 * The batch it names.
 */
batch: Named | null, 
/**
 * The profile it names.
 */
profile: Named | null, 
/**
 * The blueprint it names.
 */
blueprint: Named | null, };

export type JournalPage = { 
/**
 * The lines.
 */
lines: Array<JournalLine>, 
/**
 * Whether older ones follow.
 */
more: boolean, };

export type Keeping = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who recorded it.
 */
by: string | null, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Class.
 */
class: string | null, 
/**
 * Seat.
 */
seat: string | null, 
/**
 * Cart.
 */
cart: string | null, 
/**
 * Slot.
 */
slot: string | null, };

export type KeyFacts = { 
/**
 * The key; `[]` for the items of an array, `ANY` for any key of a dictionary.
 */
name: string, 
/**
 * Its path in the payload.
 */
path: string, 
/**
 * Text id of its label; `-what` explains, `-effect` says what follows from a restriction. A
 * key without these texts is shown by its name.
 */
message: string, 
/**
 * Kind of the value.
 */
type: "string" | "boolean" | "integer" | "real" | "date" | "data" | "array" | "dictionary" | "any", 
/**
 * Whether it must be there.
 */
presence: "required" | "optional" | null, 
/**
 * What the iPad assumes without it.
 */
default: unknown, 
/**
 * The only values allowed, if there is such a list.
 */
allowed: (string | number | boolean)[], 
/**
 * Smallest number.
 */
min: number | null, 
/**
 * Largest number.
 */
max: number | null, 
/**
 * Regular expression for a text.
 */
format: string | null, 
/**
 * `hostname`, `url` or `bundle-id`.
 */
subtype: string | null, 
/**
 * Fewest items of the array.
 */
items_min: number | null, 
/**
 * Most items of the array.
 */
items_max: number | null, 
/**
 * First version that knows it.
 */
introduced: string, 
/**
 * Version that advises against it.
 */
deprecated: string | null, 
/**
 * Version that ignores it.
 */
removed: string | null, 
/**
 * Ignored without supervision.
 */
supervised: boolean, 
/**
 * Works unsupervised today; that will end.
 */
supervision_advised: boolean, 
/**
 * Only an MDM server may set it.
 */
mdm_only: boolean, 
/**
 * A password or key.
 */
secret: boolean, 
/**
 * What the text names: another payload of the profile, or a VPN.
 */
refers_to: "payload" | "vpn" | null, 
/**
 * Without effect unless an MDM server manages apps and accounts.
 */
needs_managed_apps: boolean, 
/**
 * Gone from Apple's schema, still met in files.
 */
legacy: boolean, 
/**
 * Where a teacher looks for it, of Restrictions; its words are `setting-group-<group>`.
 */
group: string | null, 
/**
 * The keys below.
 */
keys: Array<KeyFacts>, 
/**
 * The items of an array.
 */
item: KeyFacts | null, 
/**
 * What stands under a key that isn't among the known ones.
 */
any: KeyFacts | null, };

export type KitAsk = { 
/**
 * Name of the batch.
 */
batch: string, 
/**
 * Id of the blueprint.
 */
blueprint: string, };

export type KitFileLine = { 
/**
 * Its path in the kit.
 */
path: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * SHA-256, in hexadecimal.
 */
sha256: string, 
/**
 * Whether its owner alone may read it.
 */
private: boolean, };

export type KitForm = { "form": "folder" } | { "form": "file", 
/**
 * Its password.
 */
password: Password, 
/**
 * The same, typed again.
 */
again: Password, };

export type KitGap = { 
/**
 * Which iPad.
 */
serial: string, 
/**
 * The placeholder without a value, with its braces.
 */
placeholder: string, };

export type KitLine = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
by: string | null, 
/**
 * Name of its batch.
 */
batch: string | null, 
/**
 * Name of its blueprint.
 */
blueprint: string | null, 
/**
 * For how many iPads.
 */
devices: number, 
/**
 * SHA-256 of its manifest, in hexadecimal.
 */
manifest: string, };

export type KitMade = { 
/**
 * Its folder or file.
 */
file: FileRef, 
/**
 * Its files, the manifest counted.
 */
files: Array<KitFileLine>, 
/**
 * For how many iPads.
 */
devices: number, 
/**
 * Profiles that were left out because they hold a secret.
 */
left_out: Array<string>, 
/**
 * Whom the identity names whose key is in it.
 */
identity: string | null, 
/**
 * Whether files that should be private can be read by others there.
 */
exposed: boolean, };

export type KitOpen = { 
/**
 * Number of the file.
 */
file: number, 
/**
 * Its password.
 */
password: Password, 
/**
 * Number of the folder that it is opened into.
 */
folder: number, };

export type KitOpened = { 
/**
 * Its folder.
 */
folder: FileRef, 
/**
 * Its files.
 */
files: Array<KitFileLine>, };

export type KitOutlook = { 
/**
 * For how many iPads.
 */
devices: number, 
/**
 * Its profiles, in order.
 */
profiles: Array<KitProfile>, 
/**
 * How many of its profiles hold a secret.
 */
secrets: number, 
/**
 * How many files are made for single iPads.
 */
per_ipad: number, 
/**
 * iPads that lack a value; they hold it back.
 */
gaps: Array<KitGap>, 
/**
 * Errors that hold it back.
 */
findings: Array<StepFinding>, };

export type KitPaper = "a4" | "letter";

export type KitProfile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Whether it holds a secret.
 */
secret: boolean, 
/**
 * How many files it makes.
 */
files: number, };

export type KitSecrets = { "put_in": "nothing" } | { "put_in": "secrets", 
/**
 * Fingerprint of the identity.
 */
identity: string | null, };

export type KitTarget = { 
/**
 * Whether a private file stays private there.
 */
keeps_private: boolean, };

export type KitTargetAsk = { 
/**
 * Number of the folder.
 */
folder: number, };

export type KitWish = { 
/**
 * Name of the batch.
 */
batch: string, 
/**
 * Id of the blueprint.
 */
blueprint: string, 
/**
 * Paper of the printed sheets.
 */
paper: KitPaper, 
/**
 * Language of everything that is read.
 */
lang: Lang, 
/**
 * Whether secrets go in.
 */
secrets: KitSecrets, 
/**
 * Folder or file.
 */
form: KitForm, 
/**
 * Number of the folder that it goes into.
 */
folder: number, 
/**
 * Its name there.
 */
name: string, };

export type LaneWish = { 
/**
 * Which iPads.
 */
serials: Array<string>, 
/**
 * Which way they take.
 */
lane: Lane, };

export type LanguageWish = { 
/**
 * `zh-TW`, `en` or `ja`.
 */
lang: Lang, };

export type LastThing = { 
/**
 * Id of the sentence.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Whether an undo takes it back.
 */
can_undo: boolean, };

export type LedgerState = { "state": "none" } | { "state": "open", 
/**
 * `real` or `practice`.
 */
kind: LedgerKind, 
/**
 * Where its file lies, to be shown.
 */
file: string, 
/**
 * How many iPads it has.
 */
devices: number, } | { "state": "failed", 
/**
 * Why.
 */
failure: Failure, 
/**
 * Name of its file.
 */
file: string, 
/**
 * Which of the two it is.
 */
kind: LedgerKind, 
/**
 * How many copies there are to go back to.
 */
backups: number, };

export type LedgerWish = { 
/**
 * `real` or `practice`.
 */
kind: LedgerKind, };

export type LedgersPage = { 
/**
 * The school's own.
 */
real: boolean, 
/**
 * The one for practice.
 */
practice: boolean, };

export type LicenceLine = { 
/**
 * Needed for these iPads.
 */
needed: number, 
/**
 * Owned.
 */
owned: number | null, 
/**
 * How many are missing.
 */
missing: number, };

export type LineAsk = { 
/**
 * Its place.
 */
position: number, };

export type LineDoubt = { 
/**
 * The field it is about; nothing if it is the number itself.
 */
field: string | null, 
/**
 * What it says.
 */
said: Said, };

export type LineLook = { 
/**
 * Whether the iPad is on the list.
 */
listed: boolean, 
/**
 * The values as they would be kept.
 */
values: { [key in string]: string }, 
/**
 * What deserves a look.
 */
doubts: Array<LineDoubt>, 
/**
 * Every field that can be typed.
 */
fields: Array<string>, };

export type LineWish = { 
/**
 * Which.
 */
serial: string, 
/**
 * Field and text; a blank text takes a value away.
 */
values: { [key in string]: string }, };

export type ListCorrections = { 
/**
 * Name of the encoding.
 */
encoding: string | null, 
/**
 * Id of the separator.
 */
separator: string | null, 
/**
 * Name of the sheet.
 */
sheet: string | null, 
/**
 * Row of the header; 0 for none.
 */
header: number | null, 
/**
 * What columns are used for.
 */
columns: Array<ColumnUse>, 
/**
 * Rows that are left out.
 */
left_out: Array<number>, 
/**
 * Which of two values counts.
 */
choices: Array<ValueChoice>, };

export type ListRead = { 
/**
 * Id of the kind of file.
 */
format: string, 
/**
 * Encoding of a text file.
 */
encoding: string | null, 
/**
 * Separator of a text file.
 */
separator: string | null, 
/**
 * Sheets that hold something.
 */
sheets: Array<string>, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * Row of the header.
 */
header: number | null, 
/**
 * The first rows.
 */
top: Array<TopRow>, 
/**
 * What each column is.
 */
columns: Array<ImportColumn>, 
/**
 * What would happen.
 */
counts: ImportCounts, 
/**
 * How many rows are of an iPad that an earlier row names.
 */
merged: number, 
/**
 * What there is to say about the whole list.
 */
notes: Array<Said>, 
/**
 * What was corrected.
 */
corrections: ListCorrections, };

export type LookedAt = { 
/**
 * Where.
 */
file: string, 
/**
 * `missing`, `not-executable` or `usable`.
 */
state: "missing" | "not-executable" | "usable", };

export type MarkWish = { 
/**
 * Its id.
 */
mark: string, };

export type MergeWish = { 
/**
 * The right one.
 */
kept: string, 
/**
 * The wrong one.
 */
wrong: string, };

export type MoveWish = { 
/**
 * Which iPads.
 */
serials: Array<string>, 
/**
 * Where to.
 */
to: Stage, 
/**
 * What proves it.
 */
evidence: Given, 
/**
 * The very serials that a person was shown and confirmed just now; only a move to `wiped`
 * needs them.
 */
confirmed: Array<string>, 
/**
 * A note.
 */
note: string | null, };

export type NameExample = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * What it gets.
 */
text: string, };

export type NameWish = { 
/**
 * As typed.
 */
name: string, };

export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type NamedDevice = { 
/**
 * Its serial.
 */
serial: string, 
/**
 * Its name on the list, unless it was forgotten.
 */
name: string | null, };

export type NamingCard = { 
/**
 * Some iPads with the name they get.
 */
examples: Array<NameExample>, 
/**
 * How many get one.
 */
named: number, 
/**
 * Some that don't, with the placeholder that has no value.
 */
missing: Array<NameExample>, 
/**
 * How many don't.
 */
unnamed: number, 
/**
 * Names that several iPads would get.
 */
twice: Array<string>, };

export type NextStep = { 
/**
 * Which step.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, 
/**
 * The batch it is about.
 */
batch: string | null, };

export type OnOff = "on" | "off";

export type OperatorAsk = { 
/**
 * The id that events name.
 */
id: string, };

export type OperatorCard = { 
/**
 * The id that events name.
 */
id: string, 
/**
 * Their name, unless it was erased.
 */
name: string | null, };

export type OperatorRename = { 
/**
 * The id that events name.
 */
id: string, 
/**
 * The name from now on.
 */
name: string, };

export type Overview = { 
/**
 * How many iPads.
 */
total: number, 
/**
 * How many at each stage, in the order of the way.
 */
stages: StageCount[], 
/**
 * How many under each head of a report.
 */
heads: HeadCount[], 
/**
 * The batches, newest first.
 */
batches: Array<BatchLine>, 
/**
 * What is stuck, the most first.
 */
stuck: Array<StuckLine>, 
/**
 * What to do next, the most urgent first.
 */
next: Array<NextStep>, 
/**
 * The next date that isn't kept yet.
 */
deadline: DeadlineLine | null, 
/**
 * How many days it takes at the pace of the last days; none before the first iPad.
 */
days_left: number | null, 
/**
 * Handed over at the end of each day, oldest first; at most 60 days.
 */
done_by_day: Array<DoneByDay>, };

export type PageAsk = { 
/**
 * Which document.
 */
order: DocumentOrder, 
/**
 * Which page, from 0; beyond the end the last one.
 */
page: number, };

export type PaneFacts = { 
/**
 * As in `SkipSetupItems`.
 */
key: string, 
/**
 * First version that shows it.
 */
introduced: string, 
/**
 * Version from which on it isn't shown.
 */
deprecated: string | null, 
/**
 * Whether no other setting shows it all the same.
 */
always_skippable: boolean, };

export type Paper = "a4" | "letter";

export type PaperBoxes = "ticked" | "empty";

export type PaperPage = { 
/**
 * Language of the paper; none for that of the window.
 */
lang: Lang | null, 
/**
 * `a4` or `letter`.
 */
size: "a4" | "letter", };

export type PaperWish = { 
/**
 * `zh-TW`, `en` or `ja`; none for that of the window.
 */
lang: string | null, 
/**
 * `a4` or `letter`.
 */
size: string, };

export type Password = string;

export type PayloadFacts = { 
/**
 * The file of Apple's schema and its release.
 */
source: string, 
/**
 * Its keys, nested, in Apple's order.
 */
tree: Array<KeyFacts>, 
/**
 * Of Restrictions the groups in the order in which a teacher goes through them.
 */
groups: Array<string>, 
/**
 * Of Setup Assistant its panes.
 */
panes: Array<PaneFacts>, 
/**
 * `PayloadType`.
 */
type: string, 
/**
 * Tells two schemas of one type apart.
 */
variant: string | null, 
/**
 * Apple's English title, for a type without words of ours.
 */
title: string, 
/**
 * Text id of its name; `-what` says what it is for.
 */
message: string, 
/**
 * First version that knows it.
 */
introduced: string, 
/**
 * Version that advises against it.
 */
deprecated: string | null, 
/**
 * Version that ignores it.
 */
removed: string | null, 
/**
 * The whole payload needs supervision.
 */
supervised: boolean, 
/**
 * A key that lifts the need for supervision.
 */
supervised_unless: string | null, 
/**
 * May be installed without an MDM server.
 */
manual_install: boolean, 
/**
 * More than one may be on one iPad.
 */
multiple: boolean, 
/**
 * Without effect unless an MDM server manages apps and accounts.
 */
needs_managed_apps: boolean, 
/**
 * What becomes of it in the migration.
 */
migration: "keep" | "drop", 
/**
 * How many keys it has.
 */
keys: number, };

export type PayloadKind = { 
/**
 * `PayloadType`.
 */
type: string, 
/**
 * Tells two schemas of one type apart.
 */
variant: string | null, 
/**
 * Apple's English title, for a type without words of ours.
 */
title: string, 
/**
 * Text id of its name; `-what` says what it is for.
 */
message: string, 
/**
 * First version that knows it.
 */
introduced: string, 
/**
 * Version that advises against it.
 */
deprecated: string | null, 
/**
 * Version that ignores it.
 */
removed: string | null, 
/**
 * The whole payload needs supervision.
 */
supervised: boolean, 
/**
 * A key that lifts the need for supervision.
 */
supervised_unless: string | null, 
/**
 * May be installed without an MDM server.
 */
manual_install: boolean, 
/**
 * More than one may be on one iPad.
 */
multiple: boolean, 
/**
 * Without effect unless an MDM server manages apps and accounts.
 */
needs_managed_apps: boolean, 
/**
 * What becomes of it in the migration.
 */
migration: "keep" | "drop", 
/**
 * How many keys it has.
 */
keys: number, };

export type PayloadTypeAsk = { 
/**
 * `PayloadType`.
 */
type: string, 
/**
 * Tells two schemas of one type apart.
 */
variant: string | null, };

export type PlaceholderValue = { 
/**
 * The word between the braces.
 */
word: string, 
/**
 * What it stands for; none where the list says nothing.
 */
value: string | null, };

export type PlanLine = { 
/**
 * Which iPad.
 */
serial: string, 
/**
 * Text id.
 */
id: string, 
/**
 * What the text names.
 */
args: Args, 
/**
 * What cfgutil would be told, argument by argument; empty where a person must do it.
 */
argv: Array<string>, 
/**
 * Whether it destroys data.
 */
destroys: boolean, 
/**
 * How well the verb is known.
 */
grade: string, 
/**
 * Whether names in it are believed, not read from the installed cfgutil.
 */
assumed: boolean, 
/**
 * Flags that this cfgutil doesn't have.
 */
left_out: Array<string>, };

export type PreflightCard = { 
/**
 * `p1` to `p20`; its texts are `preflight-p1-title`, `-why` and `-how`.
 */
item: string, 
/**
 * What proves it.
 */
proof: string, 
/**
 * How it stands.
 */
readiness: string, 
/**
 * Checks that come first.
 */
waits_for: Array<string>, 
/**
 * Who confirmed it.
 */
ticked: Ticked | null, 
/**
 * What the Mac saw.
 */
probed: Probed | null, };

export type PreflightPage = { 
/**
 * P1 to P20.
 */
cards: Array<PreflightCard>, 
/**
 * The checks that the Mac can look at, in order.
 */
looked_at: Array<string>, 
/**
 * Who accepted the limits, once somebody did.
 */
limits: Acknowledged | null, };

export type PreflightTick = { 
/**
 * `p1` to `p20`.
 */
item: string, 
/**
 * A note.
 */
note: string | null, };

export type PreflightUntick = { 
/**
 * `p1` to `p20`.
 */
item: string, };

export type PrepareDraft = { 
/**
 * "Supervise devices".
 */
supervise: boolean, 
/**
 * "Allow devices to pair with other computers".
 */
allow_pairing: boolean, 
/**
 * Name of the organization.
 */
organization: string, 
/**
 * Language of the iPad, such as `zh-Hant`.
 */
language: string | null, 
/**
 * Region of the iPad, such as `zh_TW`.
 */
region: string | null, 
/**
 * Panes of Setup Assistant to skip.
 */
skip: Array<string>, 
/**
 * The profile for "Choose Network Profile".
 */
network_profile: string | null, 
/**
 * "Add to Apple School Manager".
 */
add_to_asm: boolean, 
/**
 * "Activate and complete enrollment".
 */
activate_and_complete: boolean, 
/**
 * Whether a server is chosen.
 */
enroll_in_mdm: boolean, 
/**
 * What this version doesn't know.
 */
extra: Args, };

export type PreviewAsk = { 
/**
 * The draft.
 */
draft: string, 
/**
 * The iPad.
 */
serial: string, };

export type PrintBatch = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day it is worked on.
 */
date: string | null, 
/**
 * How many iPads are in it.
 */
devices: number, 
/**
 * Whether it was declared done.
 */
closed: boolean, };

export type PrintDesk = { 
/**
 * Names of the documents; the title of each is `paper-<name>-title`.
 */
documents: Array<string>, 
/**
 * The newest first.
 */
batches: Array<PrintBatch>, 
/**
 * Sizes of paper.
 */
papers: Array<Paper>, 
/**
 * The newest of each document and batch.
 */
printed: Array<PrintedBefore>, 
/**
 * The language of the paper to begin with.
 */
paper_lang: Lang, 
/**
 * The paper to begin with.
 */
paper: Paper, };

export type PrintDevice = { 
/**
 * Its serial.
 */
serial: string, 
/**
 * Its name.
 */
device_name: string | null, 
/**
 * Its asset tag.
 */
asset_tag: string | null, 
/**
 * Its cart.
 */
cart: string | null, 
/**
 * Its slot.
 */
slot: string | null, };

export type PrintDevicesAsk = { 
/**
 * Id of the batch.
 */
batch: string, };

export type PrintedBefore = { 
/**
 * Which.
 */
document: string, 
/**
 * Id of the batch.
 */
batch: string | null, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
by: string | null, };

export type ProbeWish = { 
/**
 * `p1` to `p20`.
 */
item: string, };

export type Probed = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What came out.
 */
outcome: string, 
/**
 * The values that were seen.
 */
seen: Args, };

export type ProfileDraft = { 
/**
 * Its id.
 */
id: string, 
/**
 * Grows with every change.
 */
seq: number, 
/**
 * Where it came from.
 */
origin: DraftOrigin, 
/**
 * Its name in the library, or the one it shall have there.
 */
name: string, 
/**
 * Its revision in the library.
 */
revision: number | null, 
/**
 * Whether the library doesn't say the same.
 */
changed: boolean, 
/**
 * Whether a step can be taken back.
 */
can_undo: boolean, 
/**
 * Whether a step that was taken back can be made again.
 */
can_redo: boolean, 
/**
 * Whether its payloads are encrypted for one iPad; then it is shown and can't be edited.
 */
encrypted: boolean, 
/**
 * The signature of the file it was read from; editing leaves it off.
 */
signature: SignatureFacts | null, 
/**
 * Whether its display name carries the practice mark.
 */
practice: boolean, 
/**
 * The keys of the profile itself, without its payloads.
 */
top: { [key: string]: unknown }, 
/**
 * Its payloads.
 */
payloads: Array<DraftPayload>, 
/**
 * What was found.
 */
findings: Array<DraftFinding>, 
/**
 * The placeholders it asks for.
 */
placeholders: Array<string>, 
/**
 * How many secrets it holds.
 */
secrets: number, 
/**
 * Where a secret should stand that the keychain has no more.
 */
gone: Array<DraftPlace>, };

export type ProfileLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The newest revision.
 */
revision: number, 
/**
 * When that was saved, RFC 3339.
 */
saved_at: string, 
/**
 * The types of its payloads, each once.
 */
types: Array<string>, 
/**
 * How many findings of each weight it has.
 */
errors: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * How many secrets it holds.
 */
secrets: number, 
/**
 * Whether one file serves all iPads, or each gets its own.
 */
per_ipad: boolean, 
/**
 * Why it can't be read.
 */
failure: Failure | null, };

export type ProfilePreview = { 
/**
 * What the placeholders stand for.
 */
values: Array<PlaceholderValue>, 
/**
 * The profile, if nothing is missing.
 */
xml: XmlText | null, };

export type ProfileUseDraft = { 
/**
 * Name or identifier.
 */
name: string, 
/**
 * The revision meant; without one the newest.
 */
revision: number | null, 
/**
 * A file, for a profile that the app doesn't keep.
 */
file: string | null, 
/**
 * What this version doesn't know.
 */
extra: Args, };

export type ProfileUses = { 
/**
 * Its newest revision.
 */
revision: number, 
/**
 * Blueprints that name it.
 */
blueprints: Array<BlueprintUse>, 
/**
 * Batches whose blueprint names it.
 */
batches: Array<BatchUse>, 
/**
 * iPads that carry it, by revision.
 */
devices: Array<RevisionUse>, };

export type ProgramsCard = { 
/**
 * Version of Apple Configurator.
 */
configurator: string | null, 
/**
 * Version of cfgutil.
 */
cfgutil: string | null, 
/**
 * Whether the installed cfgutil named the panes; else they are believed.
 */
asked: boolean, };

export type ReadChoices = { 
/**
 * Names of encodings.
 */
encodings: Array<string>, 
/**
 * Ids of separators.
 */
separators: Array<string>, 
/**
 * Fields that a column can become.
 */
fields: Array<string>, };

export type Rebuilt = { 
/**
 * Lines that were folded.
 */
lines: number, 
/**
 * Lines that were left out.
 */
unreadable: number, 
/**
 * What is wrong with them.
 */
verdict: Verdict, };

export type Recorded = { 
/**
 * The last thing in the journal now; none in an empty one.
 */
last: LastThing | null, 
/**
 * What deserves a look.
 */
findings: Array<Said>, };

export type Reminder = { 
/**
 * So many days before.
 */
days: number, 
/**
 * The day.
 */
on: string, 
/**
 * Whether it was reached.
 */
reached: boolean, };

export type RenameWish = { 
/**
 * The name now.
 */
name: string, 
/**
 * The other one.
 */
to: string, };

export type ReplaceWish = { 
/**
 * The one that goes.
 */
old: string, 
/**
 * The one that comes.
 */
new: string, 
/**
 * A note.
 */
note: string | null, };

export type RestoreWish = { "from": "listed", 
/**
 * Name of its file.
 */
name: string, } | { "from": "file", 
/**
 * Its number.
 */
id: number, };

export type RevisionLine = { 
/**
 * Counted from 1.
 */
revision: number, 
/**
 * The name it had then.
 */
name: string, 
/**
 * When it was saved, RFC 3339.
 */
saved_at: string, 
/**
 * Who saved it.
 */
saved_by: string | null, };

export type RevisionUse = { 
/**
 * The revision.
 */
revision: number, 
/**
 * Which iPads.
 */
serials: Array<string>, };

export type RosterAsk = { 
/**
 * Words that all have to stand somewhere in the row.
 */
find: string | null, 
/**
 * Only at this stage.
 */
stage: Stage | null, 
/**
 * Only of the batch with this id.
 */
batch: string | null, 
/**
 * Only of this cart.
 */
cart: string | null, 
/**
 * Only stuck for this reason.
 */
reason: Reason | null, 
/**
 * In this order.
 */
sort: RosterOrder, 
/**
 * After so many.
 */
offset: number, 
/**
 * At most so many; never over 500.
 */
limit: number, };

export type RosterExport = { 
/**
 * A file on the tray; its ending says the form.
 */
file: number, 
/**
 * Language of the headers.
 */
lang: Lang, };

export type RosterExported = { 
/**
 * How many iPads are in it.
 */
devices: number, };

export type RosterFacets = { 
/**
 * How many iPads there are.
 */
total: number, 
/**
 * Stages that occur.
 */
stages: StageCount[], 
/**
 * Batches.
 */
batches: Array<BatchFacet>, 
/**
 * Carts that occur.
 */
carts: Array<Count>, 
/**
 * Reasons that occur.
 */
reasons: ReasonCount[], };

export type RosterOrder = { 
/**
 * The column.
 */
by: RosterSort, 
/**
 * Whether the last comes first.
 */
descending: boolean, };

export type RosterPage = { 
/**
 * How many iPads the question finds.
 */
total: number, 
/**
 * The rows asked for.
 */
rows: Array<RosterRow>, };

export type RosterRow = { 
/**
 * Serial number.
 */
serial: string, 
/**
 * Asset tag.
 */
asset_tag: string | null, 
/**
 * Name of the iPad.
 */
device_name: string | null, 
/**
 * Its batch.
 */
batch: BatchName | null, 
/**
 * Charging cart.
 */
cart: string | null, 
/**
 * Slot in the cart.
 */
slot: string | null, 
/**
 * Stage.
 */
stage: Stage, 
/**
 * Why it is stuck.
 */
reason: Reason | null, 
/**
 * What proves where it stands.
 */
evidence: Evidence | null, 
/**
 * Who answers for it.
 */
keeper: string | null, 
/**
 * Since when it stands there, RFC 3339.
 */
seen: string | null, 
/**
 * How many doubts are kept on it.
 */
findings: number, };

export type RosterSort = "serial" | "asset_tag" | "device_name" | "batch" | "slot" | "stage" | "keeper" | "seen";

export type Said = { 
/**
 * `error`, `warning` or `info`.
 */
severity: Severity, 
/**
 * Stable code.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, };

export type SaveWish = { 
/**
 * What will be written.
 */
kind: FileKind, 
/**
 * The name to begin with.
 */
suggested: string, };

export type ScanAnswer = { "scan": "known", 
/**
 * Which.
 */
serial: string, 
/**
 * How it stood in the barcode, where that is something else.
 */
read_as: string | null, } | { "scan": "unknown", 
/**
 * The number.
 */
serial: string, 
/**
 * What is unusual about it.
 */
doubts: Array<Said>, } | { "scan": "choose", 
/**
 * As it was scanned.
 */
as_read: string, 
/**
 * Without the leading S.
 */
stripped: string, 
/**
 * Whether both are on the roster; otherwise neither is.
 */
known: boolean, };

export type SchoolCard = { 
/**
 * Name as printed.
 */
name: string, 
/**
 * For example `tw.edu.example`.
 */
identifier: string, };

export type SchoolWish = { 
/**
 * Name as printed.
 */
name: string, 
/**
 * Derived from the name where absent.
 */
identifier: string | null, };

export type SealWish = { "by": "nobody" } | { "by": "identity", 
/**
 * Its fingerprint.
 */
fingerprint: string, } | { "by": "p12", 
/**
 * The file on the tray.
 */
file: number, 
/**
 * Its password.
 */
password: SecretText, };

export type SecretText = string;

export type SecretsPage = { 
/**
 * The name in the keychain, where it is one.
 */
service: string | null, 
/**
 * Name of the file, where it is one.
 */
file: string | null, 
/**
 * Names of the profiles with passwords.
 */
profiles: Array<string>, 
/**
 * How many supervision identities have their private key there.
 */
identities: number, };

export type SecretsPlace = { 
/**
 * Id of the text that says so.
 */
word: string, 
/**
 * The file, where it is one.
 */
file: string | null, };

export type SecretsWish = "include" | "leave_out";

export type Serials = { 
/**
 * In the order that was asked for.
 */
serials: Array<string>, };

export type SerialsRead = { 
/**
 * iPads of the roster.
 */
known: Array<string>, 
/**
 * What belongs to none.
 */
unknown: Array<string>, };

export type SerialsWish = { 
/**
 * Which iPads.
 */
serials: Array<string>, 
/**
 * A note.
 */
note: string | null, };

export type SheetLine = { 
/**
 * Text id of its part of the sheet.
 */
section: string, 
/**
 * Text id.
 */
id: string, 
/**
 * What the text names.
 */
args: Args, 
/**
 * Whether it erases.
 */
erases: boolean, };

export type SignatureFacts = { 
/**
 * Who signed.
 */
signers: Array<SignerFacts>, };

export type SignerChoice = { 
/**
 * SHA-256 of its certificate, in hexadecimal.
 */
fingerprint: string, 
/**
 * Whom the certificate names.
 */
subject: string, 
/**
 * Until when, RFC 3339.
 */
until: string | null, };

export type SignerFacts = { 
/**
 * Whose certificate it is.
 */
name: string | null, 
/**
 * Who vouches for it.
 */
issuer: string | null, 
/**
 * Until when, RFC 3339.
 */
until: string | null, 
/**
 * What arithmetic says; its words are `verdict-…`.
 */
verdict: "valid" | "content-changed" | "forged" | "no-certificate" | "unsupported" | "unreadable", };

export type StageLine = { 
/**
 * Which.
 */
stage: Stage, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
by: string | null, 
/**
 * On what evidence; nothing proves that it is planned.
 */
evidence: Evidence | null, };

export type Start = { 
/**
 * `zh-TW`, `en` or `ja`.
 */
lang: Lang, 
/**
 * Version of the app.
 */
version: string, 
/**
 * Whether this is a Mac; elsewhere the probes of a Mac say so.
 */
on_a_mac: boolean, 
/**
 * The ledger.
 */
ledger: LedgerState, 
/**
 * The school, once it is set.
 */
school: SchoolCard | null, 
/**
 * Who works here, if somebody signed in.
 */
operator: OperatorCard | null, 
/**
 * Everybody who worked here.
 */
operators: Array<OperatorCard>, 
/**
 * Where secrets are kept; absent without a ledger.
 */
secrets: SecretsPlace | null, 
/**
 * How many of the twenty checks are ready.
 */
preflight_done: number, 
/**
 * How many dates run out within 60 days or are over.
 */
deadlines_soon: number, 
/**
 * Hints of the practice school that were followed once.
 */
followed: Array<string>, };

export type Step = number | string;

export type StepFinding = { 
/**
 * The step; none for the blueprint as a whole.
 */
step: BlueprintStep | null, 
/**
 * The field, such as `prepare.skip[3]`.
 */
field: string | null, 
/**
 * The profiles that it is between.
 */
profiles: Array<string>, 
/**
 * `error`, `warning` or `info`.
 */
severity: Severity, 
/**
 * Stable code.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Args, };

export type StopWish = { 
/**
 * Which.
 */
work: Work, };

export type StoredLine = { 
/**
 * The event's id.
 */
id: string, 
/**
 * The chain it belongs to.
 */
station: string, 
/**
 * Its number in that chain.
 */
seq: number, 
/**
 * Its hash.
 */
hash: string, 
/**
 * The hash of the line before.
 */
prev: string, 
/**
 * The fact as JSON, indented; personal texts sealed.
 */
body: string, };

export type StoryEvent = { 
/**
 * Its id.
 */
id: string, 
/**
 * What kind of thing.
 */
kind: string, 
/**
 * What its sentence names.
 */
args: Args, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who recorded it.
 */
operator: string | null, 
/**
 * On what evidence.
 */
evidence: Evidence | null, 
/**
 * What was noted.
 */
note: string | null, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

export type StuckCard = { 
/**
 * The reason.
 */
reason: Reason, 
/**
 * The stage it came from.
 */
from: Stage, 
/**
 * Who must act.
 */
actor: string, };

export type StuckLine = { 
/**
 * The reason's id; its texts are `reason-…` and `reason-…-do`.
 */
reason: Reason, 
/**
 * How many.
 */
count: number, 
/**
 * Who must act.
 */
actor: string, 
/**
 * Which iPads.
 */
serials: Array<string>, };

export type TakenLine = { 
/**
 * Which.
 */
serial: string, 
/**
 * Name of the batch it was in.
 */
from: string, };

export type TemplateCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Text id of its title.
 */
title: string, 
/**
 * Text id of what it does.
 */
what: string, 
/**
 * Its questions, in the order in which they are asked.
 */
questions: Array<TemplateQuestion>, };

export type TemplateChoice = { 
/**
 * Stable name; it is the answer.
 */
id: string, 
/**
 * Text id of its words.
 */
message: string, };

export type TemplateColumn = { 
/**
 * Apple's key.
 */
key: string, 
/**
 * Whether it holds an address.
 */
url: boolean, 
/**
 * Text id of its head.
 */
message: string, };

export type TemplateQuestion = { 
/**
 * Stable name.
 */
key: string, 
/**
 * What kind of answer it takes.
 */
kind: "text" | "secret" | "choice" | "number" | "boolean" | "url" | "list" | "app-list" | "rows" | "certificates" | "identity", 
/**
 * Whether it must be answered where it is asked.
 */
required: boolean, 
/**
 * What a school would choose: text, number, boolean, texts, or rows of texts.
 */
default: unknown, 
/**
 * Text id of the words to begin with.
 */
default_message: string | null, 
/**
 * An answer to show as an example.
 */
example: unknown, 
/**
 * The choices.
 */
choices: Array<TemplateChoice>, 
/**
 * Smallest number, fewest characters or items.
 */
min: number | null, 
/**
 * Largest number, most characters or items.
 */
max: number | null, 
/**
 * The columns of rows.
 */
columns: Array<TemplateColumn>, 
/**
 * Asked only if another question was answered so.
 */
when: TemplateWhen | null, 
/**
 * Text id of its label.
 */
label: string, 
/**
 * Text id of its help.
 */
help: string | null, 
/**
 * Text id of why the default is what it is.
 */
reason: string | null, };

export type TemplateWhen = { 
/**
 * The other question.
 */
key: string, 
/**
 * The answers that count; any if empty.
 */
is: Array<string>, };

export type TextAsk = { 
/**
 * As it came.
 */
text: string, };

export type TickLine = { 
/**
 * Which.
 */
tick: Tick, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
by: string | null, 
/**
 * On what evidence.
 */
evidence: Evidence, };

export type TickWish = { 
/**
 * Which iPads.
 */
serials: Array<string>, 
/**
 * Which tick.
 */
tick: Tick, 
/**
 * On or off.
 */
set: OnOff, 
/**
 * What proves it.
 */
evidence: Given, 
/**
 * A note.
 */
note: string | null, };

export type Ticked = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who, unless the name was erased.
 */
by: string | null, 
/**
 * What was noted.
 */
note: string | null, };

export type ToolChoice = { 
/**
 * A file on the tray; none for the one that is found.
 */
file: number | null, };

export type ToolsPage = { 
/**
 * Version of macOS; none elsewhere.
 */
macos: string | null, 
/**
 * Apple Configurator, if it is installed.
 */
configurator: FoundApp | null, 
/**
 * Where the cfgutil lies that is used.
 */
cfgutil: string | null, 
/**
 * Its version.
 */
version: string | null, 
/**
 * Why it couldn't be found or asked.
 */
failure: Failure | null, 
/**
 * Whether a person chose it.
 */
is_chosen: boolean, 
/**
 * Where it was looked for, in order.
 */
places: Array<LookedAt>, };

export type TopRow = { 
/**
 * Its number, as the spreadsheet shows it.
 */
number: number, 
/**
 * Its cells, from column A on.
 */
cells: Array<string>, };

export type TwoValues = { 
/**
 * Of which field.
 */
field: string, 
/**
 * The one that stands higher.
 */
first: string, 
/**
 * The one that stands lower.
 */
second: string, 
/**
 * The row of the first.
 */
first_row: number, 
/**
 * What a person chose.
 */
chosen: "first" | "second" | null, };

export type UnsavedWish = { 
/**
 * Whether it does.
 */
unsaved: boolean, };

export type ValueChoice = { 
/**
 * Which iPad.
 */
serial: string, 
/**
 * Which value.
 */
field: string, 
/**
 * Whether it is the one that stands lower.
 */
second: boolean, };

export type Verdict = { 
/**
 * How many lines there are.
 */
lines: number, 
/**
 * The ends of its chains.
 */
heads: Array<ChainHead>, 
/**
 * What is wrong.
 */
findings: Array<Said>, };

export type VersionCount = { 
/**
 * The version.
 */
version: string, 
/**
 * How many.
 */
count: number, };

export type Work = "import" | "kit" | "preflight" | "journal";

export type XmlText = { 
/**
 * The text.
 */
text: string, 
/**
 * Whether long bytes were cut short.
 */
shortened: boolean, };

/** Request and answer of every command. A refusal is a `Failure`. */
export interface Commands {
  happenings: [Heard, Array<Happening>];
  unsaved_set: [UnsavedWish, null];
  window_close: [null, null];
  start: [null, Start];
  language_set: [LanguageWish, Start];
  practice_begin: [null, Start];
  school_identifier: [NameWish, IdentifierAnswer];
  school_begin: [SchoolWish, Start];
  school_set: [SchoolWish, Start];
  operator_set: [NameWish, Start];
  paper: [null, PaperPage];
  paper_set: [PaperWish, PaperPage];
  operator_add: [NameWish, Start];
  operator_choose: [OperatorAsk, Start];
  operator_rename: [OperatorRename, Start];
  tools: [null, ToolsPage];
  tools_choose: [ToolChoice, ToolsPage];
  secrets: [null, SecretsPage];
  secrets_reveal: [null, null];
  hint_followed: [MarkWish, Start];
  backups: [null, BackupsPage];
  backup_make: [null, BackupMade];
  backup_reveal: [BackupAsk, null];
  backup_restore: [RestoreWish, BroughtBack];
  ledgers: [null, LedgersPage];
  ledger_switch: [LedgerWish, Start];
  practice_anew: [null, BroughtBack];
  ledger_retry: [null, Start];
  ledger_set_aside: [null, BroughtBack];
  ledger_reveal: [null, null];
  classes: [null, Array<ClassLine>];
  class_traces: [ClassAsk, ClassTraces];
  class_forget: [ForgetWish, ForgottenClass];
  overview: [null, Overview];
  batches: [null, Array<BatchLine>];
  last_thing: [null, LastThing | null];
  undo: [null, Recorded];
  preflight: [null, PreflightPage];
  preflight_tick: [PreflightTick, PreflightPage];
  preflight_untick: [PreflightUntick, PreflightPage];
  preflight_probe: [ProbeWish, PreflightPage];
  limits_acknowledge: [NameWish, PreflightPage];
  roster: [RosterAsk, RosterPage];
  roster_serials: [RosterAsk, Serials];
  roster_facets: [null, RosterFacets];
  device: [DeviceAsk, DeviceStory];
  device_tick: [TickWish, Recorded];
  device_move: [MoveWish, Recorded];
  device_block: [BlockWish, Recorded];
  device_unblock: [SerialsWish, Recorded];
  device_undo: [SerialsWish, Recorded];
  batch: [BatchAsk, BatchPage];
  batch_form: [null, BatchForm];
  batch_save: [BatchWish, BatchMade];
  batch_taken: [BatchTakenAsk, Array<TakenLine>];
  batch_fitting: [BatchFittingAsk, Serials];
  batch_close: [BatchAsk, Recorded];
  batch_remove: [BatchAsk, Recorded];
  lane_choose: [LaneWish, Recorded];
  day: [DayAsk, DayPage];
  day_step: [DayStepAsk, DayStepPage];
  day_record: [DayWish, Recorded];
  scan: [TextAsk, ScanAnswer];
  list_read: [TextAsk, SerialsRead];
  asm_lists: [AsmAsk, AsmLists];
  asm_size_set: [AsmSizeWish, Recorded];
  asm_compare: [AsmCompareAsk, AsmCompared];
  handover: [null, HandoverPage];
  handover_look: [HandoverLookAsk, HandoverLook];
  handover_assign: [Assigning, Recorded];
  hand_over: [HandOverWish, Recorded];
  catalogue: [null, Catalogue];
  catalogue_payload: [PayloadTypeAsk, PayloadFacts];
  ipados_known: [null, IpadosFacts];
  apps_known: [null, Array<AppLine>];
  profiles: [null, Array<ProfileLine>];
  profile_open: [NameWish, ProfileDraft];
  profile_new: [NameWish, ProfileDraft];
  profile_open_file: [FileAsk, ProfileDraft];
  profile_copy: [RenameWish, ProfileDraft];
  profile_from_template: [FromTemplate, ProfileDraft];
  profile_rename: [RenameWish, null];
  profile_remove: [NameWish, null];
  profile_revisions: [NameWish, Array<RevisionLine>];
  profile_difference: [DifferenceAsk, Array<ChangeLine>];
  profile_uses: [NameWish, ProfileUses];
  profile_check_files: [FilesAsk, Array<CheckedFile>];
  profile_signers: [null, Array<SignerChoice>];
  templates: [null, Array<TemplateCard>];
  draft: [DraftAsk, ProfileDraft];
  draft_set: [DraftSet, ProfileDraft];
  draft_unset: [DraftPlaceAsk, ProfileDraft];
  draft_change: [DraftChange, ProfileDraft];
  draft_secret: [DraftSecret, ProfileDraft];
  draft_file: [DraftFile, ProfileDraft];
  draft_certificate: [DraftCertificate, ProfileDraft];
  draft_add: [DraftAdd, ProfileDraft];
  draft_copy: [DraftPayloadAsk, ProfileDraft];
  draft_remove: [DraftPayloadAsk, ProfileDraft];
  draft_move: [DraftMove, ProfileDraft];
  draft_fix: [DraftFix, ProfileDraft];
  draft_fix_all: [DraftAsk, ProfileDraft];
  draft_undo: [DraftAsk, ProfileDraft];
  draft_redo: [DraftAsk, ProfileDraft];
  draft_close: [DraftAsk, null];
  draft_save: [DraftSave, DraftSaved];
  draft_xml: [DraftAsk, XmlText];
  draft_changes: [DraftChangesAsk, Array<ChangeLine>];
  draft_changes_from_file: [DraftFileAsk, Array<ChangeLine>];
  draft_preview: [PreviewAsk, ProfilePreview];
  draft_export: [ExportWish, Exported];
  draft_expand: [ExpandWish, Exported];
  import_open: [ImportOpen, ImportSheet];
  import_correct: [ImportCorrect, ImportSheet];
  import_batch: [ImportBatch, ImportSheet];
  import_leave_out: [ImportListAsk, ImportSheet];
  import_rows: [ImportRowsAsk, ImportRows];
  import_go: [ImportAsk, ImportDone | null];
  import_close: [ImportAsk, null];
  practice_lists: [null, Array<FileRef>];
  roster_export: [RosterExport, RosterExported];
  line_look: [LineWish, LineLook];
  line_add: [LineWish, Recorded];
  line_change: [LineWish, Recorded];
  device_merge: [MergeWish, Recorded];
  device_replace: [ReplaceWish, Recorded];
  assign_all: [AssignAllWish, Recorded];
  blueprints: [null, BlueprintShelf];
  blueprint: [BlueprintAsk, BlueprintPage];
  blueprint_new: [BlueprintNew, BlueprintPage];
  blueprint_save: [BlueprintKeep, BlueprintPage];
  blueprint_duplicate: [BlueprintCopy, BlueprintPage];
  blueprint_remove: [BlueprintRemove, BlueprintShelf];
  blueprint_read: [FileAsk, BlueprintFound];
  blueprint_export: [BlueprintExport, null];
  blueprint_check: [BlueprintLook, BlueprintChecked];
  blueprint_plan: [BlueprintLook, Array<PlanLine>];
  identities: [null, IdentityPage];
  identity_import: [IdentityTake, IdentityPage];
  identity_create: [IdentityCreate, IdentityPage];
  identity_backup: [IdentityBackup, IdentityPage];
  identity_export: [IdentityExport, FilesWritten];
  identity_retire: [IdentityRetire, IdentityPage];
  kits: [null, Array<KitLine>];
  kit_outlook: [KitAsk, KitOutlook];
  kit_target: [KitTargetAsk, KitTarget];
  kit_build: [KitWish, KitMade | null];
  kit_open: [KitOpen, KitOpened];
  print_desk: [null, PrintDesk];
  print_devices: [PrintDevicesAsk, Array<PrintDevice>];
  document_page: [PageAsk, DocumentPage];
  document_print: [DocumentWish, null];
  document_open: [DocumentWish, null];
  document_save: [DocumentSave, null];
  deadlines: [null, DeadlinePage];
  deadline_add: [DeadlineAdd, DeadlinePage];
  deadline_change: [DeadlineChange, DeadlinePage];
  deadline_done: [DeadlineKept, DeadlinePage];
  deadline_remove: [DeadlineAsk, DeadlinePage];
  deadline_switch: [DeadlineSwitch, DeadlinePage];
  journal_desk: [null, JournalDesk];
  journal: [JournalAsk, JournalPage];
  journal_line: [LineAsk, StoredLine];
  journal_export: [JournalExport, JournalExported];
  journal_verify: [null, Verdict | null];
  journal_rebuild: [null, Rebuilt];
  files_arrived: [null, Array<DroppedFile>];
  files_choose: [ChooseWish, Array<FileRef>];
  files_open: [null, null];
  folder_choose: [null, FileRef | null];
  file_save_as: [SaveWish, FileRef | null];
  file_reveal: [FileAsk, null];
  file_open: [FileAsk, null];
  stop: [StopWish, null];
}
