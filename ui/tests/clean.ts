/** What axe-core objects to, in light and in dark, as lines that name the place. */
import axe from "axe-core";
import { expect, type Page } from "@playwright/test";

/** Dark differs by its colours alone (no script asks for the scheme), so only what sees colours looks again. */
const SCHEMES = [
  { colorScheme: "light", only: null },
  { colorScheme: "dark", only: ["color-contrast", "link-in-text-block"] },
] as const;

/** `without` names rules that don't hold here; say why where you use it. */
export async function clean(page: Page, where: string, without: readonly string[] = []): Promise<void> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  const told: string[] = [];
  for (const { colorScheme, only } of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const options: axe.RunOptions = {
      resultTypes: ["violations"],
      ...(only ? { runOnly: { type: "rule", values: [...only] } } : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }),
    };
    const { violations } = await page.evaluate((wish) => (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(document, wish), options);
    for (const one of violations) {
      const places = one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
      told.push(`${where}, ${colorScheme}: ${one.id}: ${places} ${one.nodes[0]?.any[0]?.message ?? ""}`);
    }
  }
  expect(told).toEqual([]);
}
