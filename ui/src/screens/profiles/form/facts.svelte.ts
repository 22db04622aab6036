/** What Apple documents, asked for once. */
import { SvelteMap } from "svelte/reactivity";
import type { AppLine, Catalogue, IpadosFacts, PayloadFacts } from "../../../backend/wire";
import { read } from "../../../frame/school.svelte";

class Facts {
  catalogue = $state.raw<Catalogue | null>(null);
  /** iPadOS of the school's iPads. */
  ipados = $state.raw<IpadosFacts | null>(null);
  /** Apps that the school named. */
  apps = $state.raw<readonly AppLine[]>([]);
  readonly #payloads = new SvelteMap<string, PayloadFacts>();
  readonly #asked = new Set<string>();

  /** Asks for what every form needs. */
  async begin(): Promise<void> {
    this.catalogue ??= await read("catalogue", null);
    this.ipados = await read("ipados_known", null);
    this.apps = (await read("apps_known", null)) ?? [];
  }

  /** The keys of a payload type; null until they are there. */
  of(type: string, variant: string | null): PayloadFacts | null {
    const name = `${type} ${variant ?? ""}`;
    const known = this.#payloads.get(name);
    if (!known && !this.#asked.has(name)) {
      this.#asked.add(name);
      void read("catalogue_payload", { type, variant }).then((answer) => {
        if (answer) this.#payloads.set(name, answer);
        else this.#asked.delete(name);
      });
    }
    return known ?? null;
  }
}

export const facts = new Facts();
