/** What the teacher wants to see of a form. */
import { facts } from "./facts.svelte";
import { textOf } from "./words";
import { wordsOf, type Wanted } from "./search";

export class Wish {
  find = $state("");
  onlySet = $state(false);
  onlyWorks = $state(false);

  get narrowed(): boolean {
    return this.find.trim() !== "" || this.onlySet || this.onlyWorks;
  }

  get wanted(): Wanted {
    const works = this.onlyWorks ? { ipados: facts.ipados?.oldest ?? null } : null;
    return { words: wordsOf(this.find), onlySet: this.onlySet, works, text: textOf };
  }

  clear(): void {
    this.find = "";
    this.onlySet = this.onlyWorks = false;
  }
}
