/** What an identity comes to, and its fingerprint as people compare it. */
import type { Args, IdentityCard } from "../../backend/wire";
import { ofSeverity, type Meaning } from "../../look/meaning";
import { date } from "../../words/formats";

type Told = { meaning: Meaning; id: string; args: Args };

/** Copies that are missing come first: without them no batch may be called done, unless nobody uses the identity. */
export function standing(identity: IdentityCard): Told {
  if (identity.retired_at) return { meaning: "neutral", id: "identity-set-aside", args: { when: date(identity.retired_at) } };
  const { lacking } = identity;
  if (lacking) return { meaning: ofSeverity(lacking.severity), id: "identity-copies-missing", args: lacking.args };
  return { meaning: "good", id: "identity-copies-there", args: {} };
}

/** The first sixteen digits in pairs, as Keychain Access shows them. */
export function shortened(fingerprint: string): string {
  return `${pairs(fingerprint.slice(0, 16))}…`;
}

export function pairs(fingerprint: string): string {
  return (fingerprint.toUpperCase().match(/../g) ?? []).join(" ");
}

/** The common name of a certificate's subject, which is what Keychain Access calls it by. */
export function called(subject: string): string {
  return /(?:^|,\s*)CN=((?:\\.|[^,\\])+)/.exec(subject)?.[1]?.replace(/\\(.)/g, "$1") ?? subject;
}
