// The screen as a person reads it: things are found by what they are and what they say.
import { By, Key, until } from "selenium-webdriver";

/** How long anything may take in a debug build on a busy machine, in milliseconds. */
export const PATIENCE = Number(process.env.WINDOW_PATIENCE ?? 60_000);

/** Runs in the page: the first thing of this kind that is shown and says this, in the sheet on top if there is one. */
function seek(kind, said, within) {
  const KINDS = {
    button: "button, summary, [role=button]",
    tab: "[role=tab]",
    item: "[role=menuitem]",
    row: "[role=row], tr",
    entry: "li, article",
    radio: "input[type=radio], [role=radio]",
    box: "input[type=checkbox], [role=checkbox]",
    field: "input:not([type=radio], [type=checkbox]), textarea, select",
    heading: "h1, h2, h3, h4",
    picture: "img, [role=img]",
  };
  const flat = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const shown = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
  const names = (one) => {
    const by = (one.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean).map((id) => document.getElementById(id)?.textContent);
    const labels = [...(one.labels ?? [])].map((label) => label.textContent);
    const own = one.matches("select, input, textarea") ? [] : [one.textContent];
    return [one.getAttribute("aria-label"), by.join(" "), ...labels, ...own, one.getAttribute("title"), one.getAttribute("placeholder"), one.getAttribute("alt")].map(flat).filter(Boolean);
  };
  const sheets = [...document.querySelectorAll("dialog[open]")];
  const root = within ?? sheets.at(-1) ?? document;
  const all = [...root.querySelectorAll(KINDS[kind])].filter(shown);
  const wanted = flat(said);
  return all.find((one) => names(one).includes(wanted)) ?? all.find((one) => names(one).some((name) => name.startsWith(wanted))) ?? all.find((one) => names(one).some((name) => name.includes(wanted))) ?? null;
}

const SEEK = `${seek.toString()} return seek(...arguments);`;

/** What a test does in the window. */
export function reading(session) {
  const css = (selector) => session.wait(until.elementLocated(By.css(selector)), PATIENCE, `${selector} isn't there`);
  const maybe = (kind, said, within = null) => session.executeScript(SEEK, kind, said, within);

  const the = (kind, said, within = null) => session.wait(() => maybe(kind, said, within), PATIENCE, `no ${kind} says “${said}”`);

  const into = (element) => session.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);

  /** What moves or is covered for a moment is tried again. */
  async function click(find) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const element = await find();
        if (!(await element.isEnabled())) throw new Error(`“${await element.getText()}” can't be pressed`);
        await into(element);
        await element.click();
        return;
      } catch (thrown) {
        if (Date.now() > end) throw thrown;
        await new Promise((ready) => setTimeout(ready, 100));
      }
    }
  }

  return {
    find: css,
    the,
    maybe,
    press: (said, kind = "button", within = null) => click(() => the(kind, said, within)),
    click: (selector) => click(() => css(selector)),
    /** Opens a screen by its entry in the sidebar, whatever language it is in. */
    go: (screen) => click(() => css(`#to-${screen}`)),
    /** Presses what says this inside the part of the window that is called so. */
    pressIn: (part, said, kind = "button") => click(async () => the(kind, said, await css(`[aria-label=${JSON.stringify(part)}]`))),
    /** Types into the field with this label. */
    async fill(label, text) {
      const field = await the("field", label);
      await into(field);
      await field.clear();
      await field.sendKeys(text);
    },
    /** Chooses an entry of the list with this label. */
    async choose(label, text) {
      const entry = "const [list, text] = arguments; return [...list.options].find((one) => one.textContent.trim().startsWith(text)) ?? null;";
      const list = await the("field", label);
      const chosen = await session.wait(() => session.executeScript(entry, list, text), PATIENCE, `“${label}” has no entry “${text}”`);
      await into(list);
      await chosen.click();
    },
    /** Keys as on a keyboard, wherever the focus is. */
    keys: async (...keys) => session.switchTo().activeElement().sendKeys(...keys),
    command: async (key) => session.switchTo().activeElement().sendKeys(Key.chord(Key.CONTROL, key)),
    /** Everything that the window shows, as text. */
    text: () => session.executeScript("return document.body.innerText"),
    /** Waits until the window shows a text. */
    sees: (text) => session.wait(async () => (await session.executeScript("return document.body.innerText")).replace(/\s+/g, " ").includes(text), PATIENCE, `“${text}” isn't shown`),
    /** Waits until nothing moves, loads or is busy any more. */
    rest: () =>
      session.wait(
        () =>
          session.executeAsyncScript(
            `const done = arguments[0];
             const calm = () => document.getAnimations().length === 0 && [...document.images].every((one) => one.complete) && !document.querySelector("[aria-busy=true]");
             if (!calm()) return done(false);
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(calm()), 150)));`,
          ),
        PATIENCE,
        "the window doesn't come to rest",
      ),
    /** Whether a sheet lies over the window. */
    sheet: () => session.executeScript("return document.querySelector('dialog[open], [popover]:popover-open, [role=menu]') !== null"),
    until: (condition, told) => session.wait(condition, PATIENCE, told),
  };
}
