/** What someone pastes from a spreadsheet or a page: one thing a line. */

/** The lines that hold something, once each, without marks of a list. */
export function linesOf(pasted: string): string[] {
  const lines = pasted.split(/[\r\n]+/).map((line) => line.replace(/^\s*(?:[-*•·]\s+|\d+[.)]\s+)?/, "").trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** What ends an address in running text, full-width marks among it. */
const END = "\\s,;\"'<>\\u3000-\\u303f\\uff00-\\uffef";
/** With a scheme any name; without one only the letters of plain host names, since text stands close to them. */
const ADDRESS = new RegExp(`https?://[^${END}]+|(?<![A-Za-z0-9.@-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?![a-z0-9@])(?::\\d+)?(?:/[^${END}]*)?`, "giu");

/** A web address with its scheme; a bare host gets https. */
export const withScheme = (address: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);

/** Every web address in a text, once each, in order. */
export function addressesOf(pasted: string): string[] {
  const found = [...pasted.matchAll(ADDRESS)].map(([address]) => withScheme(address.replace(/[.)\]]+$/, "")));
  return [...new Set(found)];
}

/** A bookmark a line: an address, and what stands beside it as its title. */
export function bookmarksOf(pasted: string): { url: string; title: string }[] {
  const seen = new Set<string>();
  return linesOf(pasted).flatMap((line) => {
    const [url] = addressesOf(line);
    if (!url || seen.has(url)) return [];
    seen.add(url);
    const title = line.replace(ADDRESS, " ").replace(/[\s,;|"–—-]+$|^[\s,;|"–—-]+/g, "").trim();
    return [{ url, title: title || url.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/.*$/, "") }];
  });
}
