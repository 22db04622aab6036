// Written by the tests of `src-tauri` from its command table. Never by hand.

export type Args = { [name: string]: unknown };
export type Lang = "zh-TW" | "en" | "ja";
export type LedgerKind = "real" | "practice";
export type Severity = "error" | "warning" | "info";
export type Stage =
  | "planned" | "collected" | "backed_up" | "unlocked" | "unassigned" | "wiped" | "supervised"
  | "provisioned" | "verified" | "handed_over" | "blocked" | "repair" | "missing" | "retired";
export type Head = "not_started" | "in_progress" | "done" | "stuck" | "out";
export type Evidence = "manual" | "usb" | "cfgutil" | "document";
export type Tick =
  | "backed_up" | "unlocked" | "unassigned" | "labelled" | "charged" | "accessories" | "unlock_token";
export type Reason = string;

/** What went wrong: a stable code, what its sentence names, and a few English words for the log. */
export type Failure = { code: string; args: Args; detail: unknown };
export type Said = { severity: Severity; code: string; args: Args };

export type Operator = { id: string; name: string | null };
export type SchoolCard = { name: string; identifier: string };
export type LedgerState =
  | { state: "none" }
  | { state: "open"; kind: LedgerKind; file: string; devices: number }
  | { state: "failed"; failure: Failure; backups: number };
export type Start = {
  lang: Lang;
  version: string;
  on_a_mac: boolean;
  ledger: LedgerState;
  school: SchoolCard | null;
  operator: Operator | null;
  operators: Operator[];
  /** Text id that says where secrets are kept, and the file where it is one. */
  secrets: { word: string; file: string | null } | null;
  preflight_done: number;
  deadlines_soon: number;
};

export type Count<K extends string> = { key: K; count: number };
export type BatchLine = {
  id: string; name: string; date: string | null; devices: number; done: number;
  stages: Count<Stage>[]; stuck: number; blueprint: string | null; closed: boolean;
};
export type StuckLine = { reason: Reason; count: number; actor: string; serials: string[] };
export type NextStep = { code: string; args: Args; batch: string | null };
export type DeadlineLine = { id: string; kind: string; title: string | null; due: string; days: number };
export type Overview = {
  total: number;
  stages: Count<Stage>[];
  heads: Count<Head>[];
  batches: BatchLine[];
  stuck: StuckLine[];
  next: NextStep[];
  deadline: DeadlineLine | null;
  days_left: number | null;
  /** Handed over at the end of each day, oldest first; at most 60 days. */
  done_by_day: { day: string; done: number }[];
};

export type PreflightCard = {
  /** `P1` to `P20`; its texts are `preflight-p1-title`, `-why` and `-how`. */
  item: string;
  proof: string;
  readiness: string;
  waits_for: string[];
  ticked: { at: string; by: string | null; note: string | null } | null;
  probed: { at: string; outcome: string; seen: Args } | null;
};
export type PreflightPage = {
  cards: PreflightCard[];
  limits: { acknowledged_at: string; name: string | null } | null;
};

export type LastThing = {
  /** `last-<code>` is its sentence. */
  code: string;
  args: Args;
  at: string;
  /** The iPads it concerns. */
  serials: string[];
  /** Whether an undo takes it back. */
  can_undo: boolean;
};

export type RosterSort = "serial" | "asset_tag" | "device_name" | "batch" | "slot" | "stage" | "keeper" | "seen";
export type RosterFilter = {
  find: string | null;
  stage: Stage | null;
  batch: string | null;
  cart: string | null;
  reason: Reason | null;
};
export type RosterAsk = RosterFilter & {
  sort: { by: RosterSort; descending: boolean };
  offset: number;
  limit: number;
};
export type RosterRow = {
  serial: string;
  asset_tag: string | null;
  device_name: string | null;
  batch: { id: string; name: string } | null;
  cart: string | null;
  slot: string | null;
  stage: Stage;
  reason: Reason | null;
  evidence: Evidence | null;
  keeper: string | null;
  seen: string | null;
  findings: number;
};
export type RosterPage = { total: number; rows: RosterRow[] };
export type RosterFacets = {
  total: number;
  stages: Count<Stage>[];
  batches: { id: string; name: string; count: number }[];
  carts: Count<string>[];
  reasons: Count<Reason>[];
};

export type TickLine = { tick: Tick; at: string; by: string | null; evidence: Evidence };
export type StageLine = { stage: Stage; at: string; by: string | null; evidence: Evidence | null };
export type Keeping = {
  at: string;
  by: string | null;
  keeper: string | null;
  class: string | null;
  seat: string | null;
  cart: string | null;
  slot: string | null;
};
export type StoryEvent = {
  id: string;
  /** `event-<kind>` is its sentence. */
  kind: string;
  args: Args;
  at: string;
  operator: string | null;
  evidence: Evidence | null;
  note: string | null;
  undone: boolean;
};
export type DeviceStory = {
  serial: string;
  /** What the lists say, by field (`field-<key>` is its name). */
  entry: { [field: string]: string };
  batch: { id: string; name: string } | null;
  stage: Stage;
  since: string;
  /** Why it is stuck, and the stage it came from. */
  stuck: { reason: Reason; from: Stage; actor: string } | null;
  pass: number;
  /** The stages of this pass that were reached, oldest first. */
  line: StageLine[];
  ticks: TickLine[];
  findings: Said[];
  keepers: Keeping[];
  events: StoryEvent[];
  /** The stages a person may move it to now; guards may still say no. */
  moves: Stage[];
};

export type Given = Extract<Evidence, "manual" | "document">;
export type Recorded = { last: LastThing | null; findings: Said[] };

/** What the backend tells by itself, in one order. */
export type Happening =
  | { seq: number; kind: "recorded"; last: LastThing }
  | { seq: number; kind: "start"; start: Start }
  | { seq: number; kind: "menu"; item: string }
  | { seq: number; kind: "dragging"; files: DroppedFile[] }
  | { seq: number; kind: "drag_left" }
  | { seq: number; kind: "dropped"; files: DroppedFile[] }
  | { seq: number; kind: "progress"; task: string; done: number; of: number };

export type FileKind =
  | "roster" | "profile" | "identity" | "certificate" | "kit" | "blueprint" | "image" | "font" | "document" | "journal" | "backup" | "folder" | "unknown";
/** A file or folder on the tray. */
export type FileRef = { id: number; name: string };
export type DroppedFile = { file: FileRef; seems: FileKind };

/** Every command: what it takes, what it answers. A refusal is a [`Failure`]. */
export interface Commands {
  start: [null, Start];
  language_set: [{ lang: Lang }, Start];
  practice_begin: [null, Start];
  /** The identifier a school of this name would get; nothing is written. */
  school_identifier: [{ name: string }, { identifier: string }];
  school_begin: [{ name: string; identifier: string | null }, Start];
  school_set: [{ name: string; identifier: string | null }, Start];
  operator_set: [{ name: string }, Start];
  overview: [null, Overview];
  last_thing: [null, LastThing | null];
  preflight: [null, PreflightPage];
  preflight_tick: [{ item: string; note: string | null }, PreflightPage];
  preflight_untick: [{ item: string }, PreflightPage];
  preflight_probe: [null, PreflightPage];
  limits_acknowledge: [{ name: string }, PreflightPage];
  roster: [RosterAsk, RosterPage];
  /** The serials of all rows that a filter leaves, in the order of the list. */
  roster_serials: [RosterAsk, { serials: string[] }];
  roster_facets: [null, RosterFacets];
  device: [{ serial: string }, DeviceStory];
  batches: [null, BatchLine[]];
  device_tick: [{ serials: string[]; tick: Tick; set: "on" | "off"; evidence: Given; note: string | null }, Recorded];
  /** `confirmed` are the very serials a person confirmed just now; only a move to `wiped` needs them. */
  device_move: [{ serials: string[]; to: Stage; evidence: Given; confirmed: string[]; note: string | null }, Recorded];
  device_block: [{ serials: string[]; reason: Reason; note: string | null }, Recorded];
  device_unblock: [{ serials: string[]; note: string | null }, Recorded];
  /** Takes the last thing back. */
  undo: [null, Recorded];
  /** The page listens from now on; these files came before it did. */
  files_arrived: [null, DroppedFile[]];
  files_choose: [{ kind: FileKind; many: boolean }, FileRef[]];
  folder_choose: [null, FileRef | null];
  file_save_as: [{ kind: FileKind; suggested: string }, FileRef | null];
  file_reveal: [{ id: number }, null];
  file_open: [{ id: number }, null];
  /** Asks the running work to stop. */
  stop: [null, null];
}
