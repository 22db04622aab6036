/** How every browser test opens the window: fake backend, strict page, no stray error. */
import { expect, test as base, type Page } from "@playwright/test";

export const LANGS = ["zh-TW", "en", "ja"] as const;

export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use();
      expect(complaints, "nothing may complain in the console").toEqual([]);
    },
    { auto: true },
  ],
});

export async function openWindow(page: Page, wishes: Record<string, string> = {}): Promise<void> {
  await page.goto(`/?${new URLSearchParams({ lang: "en", ...wishes }).toString()}`);
  await page.locator("main").waitFor();
}

/** Goes to a screen by its place in the sidebar. */
export async function screen(page: Page, number: number): Promise<void> {
  await page.keyboard.press(`Control+${number}`);
}

export { expect };
