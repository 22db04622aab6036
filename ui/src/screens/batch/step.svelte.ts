/** One step of the day as it is open: its iPads, which of them are chosen, which were confirmed for an erase. */
import { SvelteSet } from "svelte/reactivity";
import { ask, asFailure } from "../../backend";
import type { DayDevice, DayStep, DayStepPage, Failure, Given, Round, Said, Tick, Turn } from "../../backend/wire";
import { unread } from "./gone";

/** In which order the groups of iPads stand. */
export const TURNS: readonly Turn[] = ["due", "stuck", "ahead", "away", "done"];

export class Step {
  page = $state.raw<DayStepPage | null>(null);
  chosen = new SvelteSet<string>();
  /** The very iPads a person confirmed just now; leaving the step forgets them. */
  confirmed = $state.raw<string[]>([]);
  round = $state<Round>("last");
  failure = $state.raw<Failure | null>(null);
  findings = $state.raw<Said[]>([]);
  busy = $state(false);
  #asking = 0;

  constructor(
    readonly batch: string,
    readonly step: DayStep,
  ) {}

  /** Both rounds of Prepare have iPads that wait for them. */
  rounds = $derived.by((): Round[] => {
    const waiting = (this.page?.devices ?? []).filter((device) => device.turn === "due" || device.turn === "ahead");
    return (["first", "last"] as const).filter((round) => waiting.some((device) => device.round === round));
  });
  devices = $derived.by((): DayDevice[] => {
    const all = this.page?.devices ?? [];
    if (this.step !== "prepare" || this.rounds.length < 2) return all;
    return all.filter((device) => device.round === this.round || device.turn === "done" || device.turn === "away" || device.turn === "stuck");
  });
  clicks = $derived((this.page?.clicks ?? []).filter((click) => click.round === null || click.round === (this.rounds.length === 1 ? this.rounds[0] : this.round)));
  /** Those that are chosen and shown: only with them something is done. */
  picked = $derived(this.devices.filter((device) => this.chosen.has(device.serial)));
  due = $derived(this.devices.filter((device) => device.turn === "due"));
  /** Chosen, and it is their turn; a missing iPad that turned up may be collected. */
  recordable = $derived(this.picked.filter((device) => device.turn === "due" || (this.step === "collect" && device.turn === "away" && device.stage !== "retired")));
  /** They could be erased, if a person confirms them. */
  erasable = $derived(this.due.filter((device) => device.erases));
  /** Chosen, confirmed, and still so that they may be erased. */
  released = $derived(this.erasable.filter((device) => this.chosen.has(device.serial) && this.confirmed.includes(device.serial)));

  /** The other round: nobody is chosen or confirmed in it yet. */
  turnTo(round: Round): void {
    if (round === this.round) return;
    this.round = round;
    this.chosen.clear();
    this.confirmed = [];
  }

  async read(): Promise<void> {
    const round = ++this.#asking;
    try {
      const page = await ask("day_step", { batch: this.batch, step: this.step });
      if (round !== this.#asking) return;
      const first = this.page === null ? page.devices.find((device) => this.chosen.has(device.serial)) : undefined;
      this.page = page;
      if (this.rounds.length === 1 && this.rounds[0]) this.round = this.rounds[0];
      else if (first && !this.devices.includes(first)) this.round = first.round;
      // Another lane may have taken an iPad to the other round: what isn't shown isn't chosen either.
      const here = new Set(this.devices.map((device) => device.serial));
      for (const serial of [...this.chosen]) if (!here.has(serial)) this.chosen.delete(serial);
    } catch (thrown) {
      unread(thrown);
    }
  }

  /** Does one thing that records; what was refused stands in the step. */
  async attempt(work: () => Promise<{ findings: Said[] }>): Promise<boolean> {
    this.busy = true;
    this.failure = null;
    try {
      this.findings = (await work()).findings;
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async record(serials: string[], how: How): Promise<boolean> {
    const done = await this.attempt(() =>
      ask("day_record", {
        batch: this.batch,
        step: this.step,
        serials,
        evidence: how.evidence,
        note: how.note.trim() || null,
        along: how.along,
        up_to: how.upTo ?? "supervised",
        profiles: how.profiles ?? [],
        confirmed: how.confirmed ?? [],
      }),
    );
    if (done) for (const serial of serials) this.chosen.delete(serial);
    return done;
  }
}

export type How = { evidence: Given; note: string; along: Tick[]; upTo?: "wiped" | "supervised"; profiles?: string[]; confirmed?: string[] };
