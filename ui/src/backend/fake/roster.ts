/** The fake's list of iPads: search, filters, order, pages. The real one does this in SQL. */
import type { RosterAsk, RosterRow, RosterSort } from "../wire";
import { failure } from "../index";
import type { Answers } from "./index";
import type { FakeSchool } from "./school";

type RosterAnswers = Pick<Answers, "roster" | "roster_serials" | "roster_facets" | "device" | "batches">;

export function rosterAnswers(school: FakeSchool): RosterAnswers {
  return {
    roster(ask) {
      const left = chosen(school.rows, ask);
      return { total: left.length, rows: left.slice(ask.offset, ask.offset + ask.limit) };
    },
    roster_serials: (ask) => ({ serials: chosen(school.rows, ask).map((row) => row.serial) }),
    roster_facets: () => ({
      total: school.rows.length,
      stages: counted(school.rows.map((row) => row.stage)),
      carts: counted(school.rows.map((row) => row.cart)),
      reasons: counted(school.rows.map((row) => row.reason)),
      batches: school.batches.map(({ id, name }) => ({ id, name, count: school.rows.filter((row) => row.batch?.id === id).length })),
    }),
    device({ serial }) {
      const story = school.story(serial);
      if (!story) throw failure("unknown-name", { name: serial });
      return story;
    },
    batches: () => school.batches,
  };
}

function chosen(rows: RosterRow[], ask: RosterAsk): RosterRow[] {
  const wanted = ask.find?.trim().toLowerCase() ?? "";
  const left = rows.filter(
    (row) =>
      (!wanted || [row.serial, row.asset_tag, row.device_name, row.keeper].some((text) => text?.toLowerCase().includes(wanted))) &&
      (ask.stage === null || row.stage === ask.stage) &&
      (ask.batch === null || row.batch?.id === ask.batch) &&
      (ask.cart === null || row.cart === ask.cart) &&
      (ask.reason === null || row.reason === ask.reason),
  );
  const { by, descending } = ask.sort;
  const collator = new Intl.Collator("zh-Hant-TW-u-co-stroke-kn-true");
  const sign = descending ? -1 : 1;
  return left.sort((a, b) => sign * collator.compare(key(a, by), key(b, by)));
}

function key(row: RosterRow, by: RosterSort): string {
  if (by === "batch") return row.batch?.name ?? "";
  if (by === "slot") return `${row.cart ?? ""} ${row.slot ?? ""}`;
  return row[by] ?? "";
}

function counted<K extends string>(values: (K | null)[]): { key: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([at, count]) => ({ key: at, count }));
}
