/** Print: the true pages, turned by keys, and what can be done with them. */
import { expect, openWindow, screen, test } from "./window";

test("print: pages, choices, printing, saving", async ({ page }) => {
  await openWindow(page, { tape: "print" });
  await screen(page, 7);
  const sheet = page.getByRole("img", { name: /^Page 1 of \d+: Batch Checklist/ });
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 100)).toBe(true);
  await expect(sheet).toHaveAttribute("src", /^data:image\/svg\+xml/);

  const pages = page.getByRole("list", { name: "Pages" }).getByRole("button");
  expect(await pages.count()).toBeGreaterThan(1);
  await page.getByRole("region", { name: "Batch Checklist" }).last().focus();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("img", { name: /^Page 2 of/ })).toBeVisible();
  await expect(pages.nth(1)).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("Home");
  await expect(sheet).toBeVisible();
  await page.getByRole("button", { name: "Width" }).click();
  await expect(page.getByRole("button", { name: "Width" })).toHaveAttribute("aria-pressed", "true");

  await page.getByRole("button", { name: "Open in Viewer" }).click();
  await page.getByRole("button", { name: "Print…", exact: true }).click();
  await expect(page.getByText("The PDF is open in the viewer of this computer.", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Save PDF…" }).click();
  await expect(page.getByText("Saved as Batch Checklist.pdf").first()).toBeVisible();
  await page.getByRole("button", { name: "Show in Finder" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("print: only chosen iPads, and the other document", async ({ page }) => {
  await openWindow(page, { tape: "print" });
  await screen(page, 7);
  await page.getByRole("img", { name: /Batch Checklist/ }).waitFor();
  await page.getByLabel("Only selected iPads").check();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("button", { name: "Choose", exact: true })).toBeDisabled();
  await sheet.getByRole("checkbox").first().check();
  await sheet.getByRole("button", { name: "Choose", exact: true }).click();
  await expect(page.getByText(/^1 of \d+ selected$/)).toBeVisible();
  const picture = page.getByRole("img", { name: /^Page 1 of 1: Batch Checklist/ });
  await expect(picture).toBeVisible();
  const english = (await picture.getAttribute("src")) ?? "";
  await page.getByLabel("Document language").selectOption("ja");
  await expect(picture).not.toHaveAttribute("src", english);
  await page.getByLabel("Document language").selectOption("en");
  await expect(picture).toHaveAttribute("src", english);
  await page.getByLabel(/^(All \d+|The one)/).check();
  await page.getByRole("radio", { name: /Serial Sheet/ }).check();
  await expect(page.getByRole("img", { name: /Serial Sheet/ })).toBeVisible();
  await expect(page.getByLabel("Serials in a group")).toHaveValue("50");
});
