/** Giving one iPad after the other: the last values stay, the seat counts up, and the slot where the iPad has none of its own. */
import { ask, asFailure } from "../../backend";
import type { Assigning, DeviceStory, Failure, Given, HandoverLine, HandoverLook, Said, Tick } from "../../backend/wire";
import { LINE } from "../../look/meaning";

export const FIELDS = ["keeper", "class", "seat", "cart", "slot"] as const;
export type AssignField = (typeof FIELDS)[number];
export type Values = { [field in AssignField]: string };

/** One iPad that was given, so that the series can go back when it is taken back. */
type Step = {
  serial: string;
  how: "hand_over" | "assign";
  values: Values;
  /** What would have come before it was given. */
  before: Values | null;
  /** How it stood among those given last. */
  seen: HandoverLine | null;
};

const nothing = (): Values => ({ keeper: "", class: "", seat: "", cart: "", slot: "" });

/** The number at the end of a text, one higher: 7 → 8, A-09 → A-10. Without a number nothing. */
export function next(text: string): string {
  const found = /^(.*?)(\d+)$/.exec(text.trim());
  if (!found) return "";
  const [, before = "", digits = ""] = found;
  return before + String(Number(digits) + 1).padStart(digits.length, "0");
}

/** What the next iPad gets after these values. */
const counted = (values: Values): Values => ({ ...values, seat: next(values.seat), slot: next(values.slot) });

/** The series over what the roster says of an iPad. Its own cart and slot win: it charges where its label says. */
export function over(own: Values, coming: Values): Values {
  const cart = own.cart || coming.cart;
  return {
    keeper: coming.keeper || own.keeper,
    class: coming.class || own.class,
    seat: coming.seat || own.seat,
    cart,
    slot: own.slot || (cart === coming.cart ? coming.slot : ""),
  };
}

/** As many of those given last as the page tells of: who isn't among them may only be older. */
const RECENT = 30;

/** Whether what was given isn't any more: no longer handed over, or an older assignment holds. */
const takenBack = (seen: HandoverLine, line: HandoverLine | undefined) =>
  !line ||
  (seen.stage === "handed_over" && line.stage !== "handed_over" && LINE.includes(line.stage)) ||
  Date.parse(line.at) < Date.parse(seen.at);

export class Series {
  values = $state<Values>(nothing());
  /** Whether the last values are laid over those of the next iPad. */
  goesOn = $state(false);
  /** Whether a scan records at once what stands in the fields. */
  atOnce = $state(false);
  /** Whether each iPad of the series gets its label. */
  labels = $state(false);
  /** What the next iPad gets. */
  coming = $state.raw<Values | null>(null);
  evidence = $state<Given>("manual");
  note = $state("");
  along = $state.raw<Tick[]>([]);
  look = $state.raw<HandoverLook | null>(null);
  failure = $state.raw<Failure | null>(null);
  findings = $state.raw<Said[]>([]);
  busy = $state(false);
  #given: Step[] = [];
  #labelled = false;
  /** An earlier iPad is corrected while the series goes on: what comes next stays as it is. */
  #corrects = false;
  /** What stood in the form when it was opened. */
  #begun = "";
  #asking = 0;

  /** Whether a scan records by itself. */
  get ready(): boolean {
    return this.goesOn && this.atOnce && this.coming !== null;
  }

  get #now(): string {
    return JSON.stringify([this.values, this.note, this.along]);
  }

  /** Whether anything was typed or ticked since the form was opened. */
  get touched(): boolean {
    return this.#now !== this.#begun;
  }

  /** The values to begin with: in a series the last ones, counted up, over the iPad's own. */
  begin(story: DeviceStory): void {
    this.again(story);
    this.#corrects = false;
    if (!this.goesOn || !this.coming) return;
    this.values = over(this.values, this.coming);
    if (this.labels && !this.#labelled) this.along = ["labelled"];
    this.#begun = this.#now;
  }

  /** An iPad that is opened to look at it, or to change what it has: its own values. */
  again(story: DeviceStory): void {
    const own: Values = nothing();
    for (const field of FIELDS) own[field] = story.entry[field] ?? "";
    this.values = own;
    // What is being asked of another iPad says nothing of this one.
    this.#asking += 1;
    this.look = null;
    this.failure = null;
    this.note = "";
    this.along = [];
    this.#labelled = story.ticks.some((line) => line.tick === "labelled");
    this.#corrects = this.goesOn && this.coming !== null;
    this.#begun = this.#now;
  }

  stop(): void {
    this.goesOn = this.atOnce = this.labels = false;
    this.coming = null;
    this.#given = [];
  }

  /** Those given last were read anew: where the last of the series was taken back, it goes back too. */
  settle(lines: readonly HandoverLine[]): void {
    for (let step = this.#given.at(-1); step; step = this.#given.at(-1)) {
      const { serial, how, seen } = step;
      const line = lines.find((one) => one.serial === serial);
      if (!seen) {
        if (line && (how === "assign" || line.stage === "handed_over")) step.seen = line;
        return;
      }
      if (!line && lines.length >= RECENT) return;
      if (!takenBack(seen, line)) return;
      this.#given.pop();
      this.coming = step.before ?? step.values;
    }
  }

  #assigning(serial: string): Assigning {
    return { serial, ...this.values };
  }

  /** What would deserve a look, before it is recorded. */
  async peek(serial: string): Promise<void> {
    const asking = ++this.#asking;
    try {
      const answer = await ask("handover_look", { assignment: this.#assigning(serial), evidence: this.evidence });
      if (asking === this.#asking) [this.look, this.failure] = [answer, null];
    } catch (thrown) {
      if (asking === this.#asking) this.failure = asFailure(thrown);
    }
  }

  /** Records what stands in the fields by itself, unless there is something that a person should look at. */
  async giveAtOnce(serial: string): Promise<boolean> {
    await this.peek(serial);
    if (!this.look || this.failure || this.look.refused || this.look.sharing) return false;
    return this.give(serial, "hand_over");
  }

  async give(serial: string, how: "hand_over" | "assign"): Promise<boolean> {
    this.busy = true;
    this.failure = null;
    try {
      const assignment = this.#assigning(serial);
      const answer =
        how === "assign"
          ? await ask("handover_assign", assignment)
          : await ask("hand_over", { assignment, evidence: this.evidence, note: this.note.trim() || null, along: this.along });
      this.findings = answer.findings;
      if (this.#corrects) return true;
      const values = { ...this.values };
      this.#given.push({ serial, how, values, before: this.coming, seen: null });
      this.coming = counted(values);
      if (this.goesOn && how === "hand_over" && !this.#labelled) this.labels = this.along.includes("labelled");
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
