/** What lies on the table: the iPad whose form is open, those scanned after it, and the series. It outlives the screen. */
import { ask, asFailure } from "../../backend";
import type { DeviceStory } from "../../backend/wire";
import { announce, school } from "../../frame/school.svelte";
import { say } from "../../words/speech.svelte";
import { FIELDS, Series } from "./series.svelte";

export const nameOf = (story: DeviceStory): string => story.entry["device_name"] ?? story.serial;

/** An iPad in the line. */
export type Held = { serial: string; name: string };
const held = (story: DeviceStory): Held => ({ serial: story.serial, name: nameOf(story) });

/** How long what a scanner types is: a serial, with an S before it in some barcodes. */
const SCANNED = [13, 12, 11, 10];

export class Table {
  series = $state.raw(new Series());
  /** The iPad whose form is open. */
  story = $state.raw<DeviceStory | null>(null);
  /** Scanned while a form was open: each comes once those before it are done. */
  line = $state.raw<Held[]>([]);
  /** Whether the open one was scanned; else it was opened from those given last. */
  #scanned = false;
  #turn = Promise.resolve();

  /** An iPad was scanned. */
  scan(serial: string): Promise<void> {
    return this.#inTurn(async () => {
      const story = await this.#read(serial);
      if (!story) return;
      if (this.story !== null || this.line.length > 0) return this.#hold(story);
      this.series.findings = [];
      await this.#take(story);
    });
  }

  /** A scanner types wherever the keyboard is: a serial that ends a field of the form is the next iPad and no part of a name. Whether there was one. */
  async unmix(): Promise<boolean> {
    const { values } = this.series;
    for (const field of FIELDS) {
      const typed = values[field].trim();
      const ends = SCANNED.map((length) => typed.slice(-length)).filter((end, at) => end.length === SCANNED[at] && /^[A-Z0-9]+$/i.test(end));
      for (const text of ends) {
        const answer = await ask("scan", { text }).catch(() => null);
        if (answer?.scan !== "known") continue;
        values[field] = typed.slice(0, -text.length).trim();
        await this.scan(answer.serial);
        return true;
      }
    }
    return false;
  }

  /** One of those given last is opened again; a scanned one that lies open comes back after it. */
  again(serial: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.story?.serial === serial || (this.story && this.series.touched)) return;
      const story = await this.#read(serial);
      if (!story) return;
      if (this.story && this.#scanned) this.line = [held(this.story), ...this.line];
      this.series.findings = [];
      this.series.again(story);
      this.#show(story, false);
    });
  }

  /** The open one is done or laid aside: those that wait come, until one of them asks for a person. */
  done(): Promise<void> {
    this.story = null;
    return this.#inTurn(async () => {
      while (this.story === null) {
        const [next, ...rest] = this.line;
        if (!next) return;
        this.line = rest;
        const story = await this.#read(next.serial);
        if (story) await this.#take(story);
      }
    });
  }

  drop(serial: string): void {
    this.line = this.line.filter((one) => one.serial !== serial);
  }

  /** The screen is looked at again: the open iPad may stand elsewhere by now. What was typed stays. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      const { story } = this;
      const now = story && (await this.#read(story.serial));
      if (now && this.story === story) this.story = now;
    });
  }

  /** Another ledger is open: nothing of this one goes on. */
  clear(): void {
    this.series = new Series();
    this.story = null;
    this.line = [];
  }

  /** A scanner is quicker than the journal: each iPad waits for the one before, however that ended. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return (this.#turn = this.#turn.then(work, work));
  }

  async #read(serial: string): Promise<DeviceStory | null> {
    try {
      return await ask("device", { serial });
    } catch (thrown) {
      school.failure = asFailure(thrown);
      return null;
    }
  }

  async #take(story: DeviceStory): Promise<void> {
    this.series.begin(story);
    if (this.series.ready && (await this.series.giveAtOnce(story.serial))) announce(say("day-scan-recorded", { name: nameOf(story) }));
    else this.#show(story, true);
  }

  /** While one lies open a person is asked something: nothing takes its place, and nothing is recorded by itself. */
  #hold(story: DeviceStory): void {
    if (story.serial === this.story?.serial || this.line.some((one) => one.serial === story.serial)) return;
    this.line = [...this.line, held(story)];
    announce(say("handover-held", { name: nameOf(story) }));
  }

  #show(story: DeviceStory, scanned: boolean): void {
    this.story = story;
    this.#scanned = scanned;
    announce(say("handover-open", { name: nameOf(story) }));
  }
}

export const table = new Table();
