/** The fake's day: school, checks, ticks, moves, blocks, undo. Only the guards a screen has to show. */
import { failure } from "../index";
import type { DeviceStory, Failure, PreflightPage, Stage, Tick } from "../wire";
import looked from "../fixtures/preflight_probe.json";
import type { Answers } from "./index";
import type { FakeSchool } from "./school";

const GUARD: { [stage in Stage]?: Tick[] } = {
  backed_up: ["backed_up"], unlocked: ["unlocked"], unassigned: ["unassigned"], wiped: ["backed_up", "unlocked", "unassigned"],
};
const PATH: Stage[] = ["planned", "collected", "backed_up", "unlocked", "unassigned", "wiped", "supervised", "provisioned", "verified", "handed_over"];
const LOOKED_AT = ["p1", "p6", "p7", "p8", "p10", "p11", "p12", "p13", "p14", "p15", "p16"];
const word = (prefix: string, id: string) => ({ word: `${prefix}-${id.replaceAll("_", "-")}` });

export function dayAnswers(school: FakeSchool): Answers {
  const opened = (kind: "practice" | "real", name: string, identifier: string) => {
    school.start.ledger = { state: "open", kind, file: `${kind}.ledger`, devices: kind === "practice" ? school.rows.length : 0 };
    if (kind === "real") Object.assign(school, { rows: [], batches: [], stories: {} }, { overview: { ...school.overview, total: 0, stages: [], heads: [], batches: [], stuck: [], next: [{ code: "roster", args: {}, batch: null }], deadline: null, days_left: null, done_by_day: [] } });
    school.start.school = { name, identifier };
    return school.tellStart();
  };
  const done = (): PreflightPage => {
    school.start.preflight_done = school.preflight.cards.filter((card) => card.readiness === "ready" || card.readiness === "overruled").length;
    school.tellStart();
    return { ...school.preflight, looked_at: LOOKED_AT };
  };
  const each = (serials: string[], check: (story: DeviceStory) => Failure | null, change: (story: DeviceStory) => void) => {
    const found = serials.flatMap((serial) => school.story(serial) ?? []);
    const refused = found.flatMap((story) => check(story) ?? []);
    if (refused.length === 1 && found.length === 1 && refused[0]) throw refused[0];
    if (refused.length > 0) throw failure("moves-refused", { count: refused.length }, refused);
    school.before = new Map(found.map((story) => [story.serial, structuredClone(story)]));
    for (const story of found) change(story);
  };
  return {
    start: () => school.start,
    overview: () => school.overview,
    last_thing: () => school.last,
    preflight: () => ({ ...school.preflight, looked_at: LOOKED_AT }),
    language_set({ lang }) {
      school.start.lang = lang;
      return school.start;
    },
    hint_followed({ mark }) {
      school.start.followed.push(mark);
      return school.start;
    },
    practice_begin: () => opened("practice", "練習國中", "invalid.practice.school"),
    school_identifier: ({ name }) => ({ identifier: derive(name) }),
    school_begin: ({ name, identifier }) => opened("real", name, identifier ?? derive(name)),
    school_set({ name, identifier }) {
      if (!name.trim()) throw failure("bad-value", { what: "name", value: name });
      if (identifier !== null && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(identifier)) throw failure("bad-value", { what: "identifier", value: identifier });
      school.start.school = { name, identifier: identifier ?? school.start.school?.identifier ?? derive(name) };
      school.record("school-set", {}, []);
      return school.tellStart();
    },
    operator_set({ name }) {
      school.start.operator = { id: "o2", name };
      return school.tellStart();
    },
    preflight_tick({ item, note }) {
      for (const card of school.preflight.cards) {
        if (card.item !== item) continue;
        card.ticked = { at: school.now(), by: school.start.operator?.name ?? null, note };
        card.readiness = card.probed?.outcome === "failed" ? "overruled" : card.proof === "mac_and_person" && !card.probed ? "half" : "ready";
      }
      school.record("preflight-ticked", { item: item.toUpperCase() }, []);
      return done();
    },
    preflight_untick({ item }) {
      for (const card of school.preflight.cards) {
        if (card.item !== item) continue;
        card.ticked = null;
        card.readiness = card.probed === null ? "open" : card.probed.outcome === "failed" ? "failed" : card.proof === "mac_and_person" ? "half" : "ready";
      }
      school.record("preflight-unticked", { item: item.toUpperCase() }, []);
      return done();
    },
    preflight_probe({ item }) {
      const cards = structuredClone(looked.cards) as PreflightPage["cards"];
      school.preflight.cards = school.preflight.cards.map((was) => {
        const card = cards.find((one) => one.item === item && one.item === was.item);
        if (!card) return was;
        return was.ticked ? { ...card, ticked: was.ticked, readiness: was.readiness === "overruled" || card.probed === null ? was.readiness : card.probed.outcome === "failed" ? "overruled" : "ready" } : card;
      });
      school.record("preflight-probed", { item: item.toUpperCase() }, []);
      return done();
    },
    limits_acknowledge({ name }) {
      school.preflight.limits = { acknowledged_at: school.now(), name };
      school.overview.next = school.overview.next.filter((step) => step.code !== "limits");
      school.record("limits-acknowledged", { name }, []);
      return done();
    },
    device_tick({ serials, tick, set, evidence, note }) {
      each(serials, () => null, (story) => {
        story.ticks = story.ticks.filter((one) => one.tick !== tick);
        if (set === "on") story.ticks.push({ tick, at: school.now(), by: school.start.operator?.name ?? null, evidence });
        school.write(story, set === "on" ? "ticked" : "unticked", { tick: word("tick", tick) }, evidence, note);
      });
      return school.record(set === "on" ? "ticked" : "unticked", { count: serials.length, tick: word("tick", tick) }, serials);
    },
    device_move({ serials, to, evidence, confirmed, note }) {
      each(
        serials,
        (story) => refusal(story, to, school.preflight.limits !== null, confirmed.includes(story.serial)),
        (story) => {
          const from = story.stage;
          story.stage = to;
          story.stuck = null;
          if (to === "collected") story.ticks = [];
          if (to === "collected") story.pass += from === "planned" ? 0 : 1;
          story.line.push({ stage: to, at: school.now(), by: school.start.operator?.name ?? null, evidence });
          const next = PATH[PATH.indexOf(to) + 1];
          story.moves = next ? [next, "missing"] : ["missing"];
          school.write(story, "moved", { from: word("stage", from), to: word("stage", to) }, evidence, note);
        },
      );
      return school.record("moved", { count: serials.length, to: word("short", to) }, serials);
    },
    device_block({ serials, reason, note }) {
      each(serials, () => null, (story) => {
        story.stuck = { reason, from: story.stage, actor: "operator" };
        story.moves = [story.stage];
        story.stage = "blocked";
        school.write(story, "blocked", { reason: word("reason", reason) }, "manual", note);
      });
      return school.record("blocked", { count: serials.length, reason: word("reason", reason) }, serials);
    },
    device_unblock({ serials, note }) {
      each(serials, () => null, (story) => {
        const back = story.stuck?.from ?? story.stage;
        story.stage = back;
        story.stuck = null;
        school.write(story, "moved", { from: word("stage", "blocked"), to: word("stage", back) }, "manual", note);
      });
      return school.record("unblocked", { count: serials.length }, serials);
    },
    undo() {
      if (!school.last?.can_undo) throw failure("last-step-stays");
      const { serials } = school.last;
      for (const serial of serials) {
        const was = school.before.get(serial);
        const is = school.story(serial);
        if (!was || !is) throw failure("nothing-to-undo", { serial });
        const events = is.events.map((event, at) => (at >= was.events.length ? { ...event, undone: true } : event));
        school.stories[serial] = { ...was, events };
        school.row(was);
      }
      school.before.clear();
      return school.record("undone", { count: serials.length }, []);
    },
  };
}

function refusal(story: DeviceStory, to: Stage, limits: boolean, confirmed: boolean): Failure | null {
  const args = { serial: story.serial, from: word("stage", story.stage), to: word("stage", to) };
  if (story.stage === to) return failure("move-already-there", args);
  if (!story.moves.includes(to)) return failure("move-not-allowed", args);
  const missing = (GUARD[to] ?? []).filter((tick) => !story.ticks.some((one) => one.tick === tick));
  if (missing.length > 0) return failure("guard-missing", { ...args, count: missing.length, missing: { words: missing.map((tick) => word("tick", tick).word) } });
  if (to === "wiped" && !limits) return failure("limits-not-acknowledged", args);
  if (to === "wiped" && !confirmed) return failure("not-confirmed", args);
  return null;
}

function derive(name: string): string {
  const domain = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i.exec(name.trim());
  if (domain?.[1]) return domain[1].toLowerCase().split(".").reverse().join(".");
  const slug = name.trim().toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `internal.${slug || `school-${sum.toString(16)}`}`;
}
