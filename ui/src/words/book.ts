/** The texts of one language. Each is understood when it is first said: most are never said on a day. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Where a text begins in a file. */
const HEAD = /^(-?[a-zA-Z][\w-]*) *=/gm;
/** Another text that a text brings in. */
const REFERENCE = /\{\s*(-?[a-zA-Z][\w-]*)\s*[}.(]/g;

export class Book {
  readonly bundle: FluentBundle;
  /** Texts as they stand in the files, until they are first said. */
  readonly #unread = new Map<string, string>();

  constructor(tag: string) {
    this.bundle = new FluentBundle(tag, { useIsolating: true });
  }

  learn(file: string): void {
    const heads = [...file.matchAll(HEAD)];
    for (const [at, head] of heads.entries()) this.#unread.set(head[1] ?? "", file.slice(head.index, heads[at + 1]?.index));
  }

  has(id: string): boolean {
    return this.#unread.has(id) || this.bundle.hasMessage(id);
  }

  message(id: string): ReturnType<FluentBundle["getMessage"]> {
    this.#read(id);
    return this.bundle.getMessage(id);
  }

  #read(id: string): void {
    const text = this.#unread.get(id);
    if (text === undefined) return;
    this.#unread.delete(id);
    for (const flaw of this.bundle.addResource(new FluentResource(text))) console.error(id, flaw);
    for (const [, other] of text.matchAll(REFERENCE)) if (other) this.#read(other);
  }
}
