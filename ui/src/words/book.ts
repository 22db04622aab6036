/** The texts of one language. Each is looked up and understood when it is first said: most are never said on a day. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Where the text after this one begins in a file. */
const NEXT = /\n(?=[a-zA-Z#])/g;
/** Another text that a text brings in. */
const REFERENCE = /\{\s*([a-zA-Z][\w-]*)\s*[}.(]/g;

export class Book {
  readonly bundle: FluentBundle;
  /** The files as they stand. An index of them would be larger than what is ever said. */
  readonly #files: string[] = [];

  constructor(tag: string) {
    this.bundle = new FluentBundle(tag, { useIsolating: true });
  }

  learn(file: string): void {
    this.#files.push(file);
  }

  has(id: string): boolean {
    return this.bundle.hasMessage(id) || this.#find(id) !== null;
  }

  message(id: string): ReturnType<FluentBundle["getMessage"]> {
    this.#read(id);
    return this.bundle.getMessage(id);
  }

  #find(id: string): string | null {
    const head = `${id} =`;
    for (const file of this.#files) {
      const at = file.startsWith(head) ? 0 : file.indexOf(`\n${head}`);
      if (at < 0) continue;
      NEXT.lastIndex = at + 1;
      return file.slice(at, NEXT.exec(file)?.index);
    }
    return null;
  }

  #read(id: string): void {
    if (this.bundle.hasMessage(id)) return;
    const text = this.#find(id);
    if (text === null) return;
    for (const flaw of this.bundle.addResource(new FluentResource(text))) console.error(id, flaw);
    for (const [, other] of text.matchAll(REFERENCE)) if (other) this.#read(other);
  }
}
