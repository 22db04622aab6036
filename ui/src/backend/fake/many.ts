/** A list far longer than the one on the tape: its rows over and over, each with a serial of its own. */
import type { Ask, Backend } from "../index";
import type { RosterAsk, RosterPage, RosterRow } from "../wire";

const serialOf = (at: number) => `ZZPRAC${String(at + 1).padStart(6, "0")}`;

export function manyIpads(tape: Backend, devices: number): Backend {
  async function roster(asked: RosterAsk): Promise<RosterPage> {
    const { rows } = await tape.ask("roster", { ...asked, find: null, offset: 0 });
    const { find, offset, limit } = asked;
    const found = Array.from({ length: devices }, (_, at) => at).filter((at) => find === null || serialOf(at).includes(find));
    const shown = found.slice(offset, offset + limit);
    return { total: found.length, rows: shown.map((at) => ({ ...(rows[at % rows.length] as RosterRow), serial: serialOf(at) })) };
  }
  const ask: Ask = (command, request) => (command === "roster" ? (roster(request as RosterAsk) as never) : tape.ask(command, request));
  return { ...tape, ask };
}
