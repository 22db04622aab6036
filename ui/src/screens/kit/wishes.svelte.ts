/** What is wished of a kit while its sheet is filled in. */
import type { FileRef, KitOutlook, KitTarget, KitWish, Lang } from "../../backend/wire";
import { plain, say, speech } from "../../words/speech.svelte";

/** Fewest characters of a password; the backend has the last word. */
export const SHORTEST = 8;

export class Wishes {
  batch = $state("");
  blueprint = $state("");
  paper = $state("a4");
  lang = $state<string>(speech.lang);
  secrets = $state("nothing");
  identity = $state("");
  form = $state("folder");
  password = $state("");
  again = $state("");
  folder = $state.raw<FileRef | null>(null);
  target = $state.raw<KitTarget | null>(null);
  outlook = $state.raw<KitOutlook | null>(null);

  constructor(batch: string | null, blueprint: string | null) {
    this.batch = batch ?? "";
    this.blueprint = blueprint ?? "";
  }

  /** Whether anything found holds the kit back. */
  get heldBack(): boolean {
    const { outlook } = this;
    return outlook !== null && (outlook.devices === 0 || outlook.gaps.length > 0 || outlook.findings.length > 0);
  }

  get sealed(): boolean {
    return this.form === "file";
  }

  get ready(): boolean {
    const passwords = !this.sealed || ([...this.password].length >= SHORTEST && this.again === this.password);
    return this.batch !== "" && this.blueprint !== "" && this.folder !== null && this.outlook !== null && !this.heldBack && passwords;
  }

  wish(): KitWish | null {
    if (!this.ready || !this.folder) return null;
    const { batch, blueprint, password, again } = this;
    return {
      batch,
      blueprint,
      paper: this.paper === "letter" ? "letter" : "a4",
      lang: this.lang as Lang,
      secrets: this.secrets === "secrets" ? { put_in: "secrets", identity: this.identity || null } : { put_in: "nothing" },
      form: this.sealed ? { form: "file", password, again } : { form: "folder" },
      folder: this.folder.id,
      name: plain(say("kit-name", { batch })),
    };
  }

  forgetPassword(): void {
    [this.password, this.again] = ["", ""];
  }
}
