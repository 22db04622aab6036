/** A profile far larger than the one on the tape: keys that nobody documents, what was found in them, and more payloads. */
import type { Ask, Backend } from "../index";
import type { DraftFinding, ProfileDraft } from "../wire";

/** Where the check stops. */
const MOST = 2000;

export function crowdedProfiles(tape: Backend, count: number): Backend {
  const keys = Array.from({ length: count }, (_, at) => `Stranger${at}`);
  const found = keys.slice(0, MOST).map((key): DraftFinding => finding(key, "unknown-key", { key, type: "com.apple.wifi.managed" }, [key]));
  const cut: DraftFinding = { ...finding("cut", "too-many-findings", { most: MOST }, []), severity: "warning", payload: null };
  const strangers = Object.fromEntries(keys.map((key, at) => [key, { Number: at }]));
  function crowded(draft: ProfileDraft): ProfileDraft {
    const [first] = draft.payloads;
    if (!first) return draft;
    const more = keys.map((key, at) => ({ ...first, index: draft.payloads.length + at, uuid: key, values: {} }));
    return {
      ...draft,
      payloads: [{ ...first, values: { ...(first.values as object), ...strangers } as typeof first.values }, ...draft.payloads.slice(1), ...more],
      findings: [...draft.findings, ...found, cut],
    };
  }
  const ask: Ask = async (command, request) => {
    const answer = await tape.ask(command, request);
    return command === "profile_open" ? (crowded(answer as ProfileDraft) as never) : answer;
  };
  return { ...tape, ask };
}

function finding(id: string, code: string, args: DraftFinding["args"], path: DraftFinding["path"]): DraftFinding {
  return { id, severity: "info", code, args, payload: 0, path, place: `PayloadContent[0].${path.join(".")}`, serials: [], other: null, fix: null };
}
