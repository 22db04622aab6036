/** Moments of a profile are UTC; a person reads and types the time of this place. */

/** `2026-08-01T08:00` for a date field; empty where there is none. */
export function localOf(moment: string | null): string {
  const when = new Date(moment ?? "");
  if (Number.isNaN(when.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}T${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** What was typed as a moment in UTC, without parts of a second; null where it is none. */
export function momentFrom(local: string): string | null {
  const when = new Date(local);
  return local === "" || Number.isNaN(when.getTime()) ? null : when.toISOString().replace(/\.\d+Z$/, "Z");
}
