/** What the fake remembers: the fixtures, changed by what was asked of it. */
import type {
  BatchLine, DeviceStory, Evidence, Happening, LastThing, Overview, PreflightPage, Recorded, RosterRow, Start, StoryEvent,
} from "../wire";
import batches from "../fixtures/batches.json";
import stories from "../fixtures/device.json";
import last from "../fixtures/last_thing.json";
import overview from "../fixtures/overview.json";
import preflight from "../fixtures/preflight.json";
import roster from "../fixtures/roster.json";
import start from "../fixtures/start.json";
import type { Wishes } from "./index";

export class FakeSchool {
  start = structuredClone(start) as Start;
  overview = structuredClone(overview) as Overview;
  preflight = structuredClone(preflight) as PreflightPage;
  rows: RosterRow[];
  stories = structuredClone(stories) as unknown as { [serial: string]: DeviceStory };
  batches = structuredClone(batches) as BatchLine[];
  last: LastThing | null = structuredClone(last) as LastThing;
  /** The iPads as they were before the last step. */
  before = new Map<string, DeviceStory>();
  #seq = 0;
  #tell: (happening: Happening) => void;

  constructor(wishes: Wishes, tell: (happening: Happening) => void) {
    this.#tell = tell;
    this.rows = many(structuredClone(roster.rows) as RosterRow[], wishes.devices);
    if (wishes.lang === "en" || wishes.lang === "ja" || wishes.lang === "zh-TW") this.start.lang = wishes.lang;
    if (wishes.begin === "none") {
      Object.assign(this.start, { ledger: { state: "none" }, school: null, operator: null, operators: [], preflight_done: 0, deadlines_soon: 0 });
      this.last = null;
    } else if (this.start.ledger.state === "open") {
      this.start.ledger.devices = this.rows.length;
    }
  }

  now(): string {
    return new Date().toISOString();
  }

  /** Tells the window what was recorded. */
  record(code: string, args: LastThing["args"], serials: string[]): Recorded {
    this.last = { code, args, at: this.now(), serials, can_undo: serials.length > 0 };
    this.#tell({ seq: ++this.#seq, kind: "recorded", last: this.last });
    return { last: this.last, findings: [] };
  }

  tellStart(): Start {
    this.#tell({ seq: ++this.#seq, kind: "start", start: structuredClone(this.start) });
    return this.start;
  }

  story(serial: string): DeviceStory | null {
    return this.stories[serial] ?? null;
  }

  /** Writes an event on an iPad and keeps its row in step with its story. */
  write(story: DeviceStory, kind: string, args: StoryEvent["args"], evidence: Evidence | null, note: string | null): void {
    const at = this.now();
    const operator = this.start.operator?.name ?? null;
    story.events.push({ id: `${story.serial}-${story.events.length}`, kind, args, at, operator, evidence, note, undone: false });
    story.since = at;
    this.row(story);
  }

  row(story: DeviceStory): void {
    const row = this.rows.find((one) => one.serial === story.serial);
    if (row) Object.assign(row, { stage: story.stage, reason: story.stuck?.reason ?? null, seen: story.since });
  }
}

/** The thirty rows over and over, each with a serial of its own. */
function many(rows: RosterRow[], wished: number): RosterRow[] {
  if (wished <= rows.length) return rows;
  return Array.from({ length: wished }, (_, at) => {
    const row = rows[at % rows.length] as RosterRow;
    return at < rows.length ? row : { ...row, serial: `ZZPRAC${String(at + 1).padStart(6, "0")}` };
  });
}
