/** The words in braces that become each iPad's own value, and how a text looks with values in them. */

export const PLACEHOLDERS = ["serial", "asset_tag", "device_name", "class", "seat", "keeper", "school"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
/** An iPad for the preview; what isn't known stays in braces. */
export type Example = { readonly [word in Placeholder]?: string | null };

const isPlaceholder = (word: string): word is Placeholder => (PLACEHOLDERS as readonly string[]).includes(word);

export const filled = (text: string, example: Example): string =>
  text.replaceAll(/\{([a-z_]+)\}/g, (braced, word: string) => (isPlaceholder(word) ? (example[word] ?? braced) : braced));

export const holdsOne = (text: string): boolean => [...text.matchAll(/\{([a-z_]+)\}/g)].some(([, word]) => isPlaceholder(word ?? ""));
