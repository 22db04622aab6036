// The real window: a display without a screen, WebKit's driver behind tauri-driver, one session at a time.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, Capabilities, until } from "selenium-webdriver";

const DRIVER = required("TAURI_DRIVER");
/** How long anything may take in a debug build on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} isn't set; run scripts/window-test`);
  return value;
}

/** A display, a driver and a home of their own; `close` ends all of it. */
export async function stage({ program = required("WINDOW_PROGRAM"), ledger = null, lang = "en", width = 1280, height = 800 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "companion-window-"));
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"], { stdio: "ignore" });
  const [port, native] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: folder,
    XDG_DATA_HOME: join(folder, "data"),
    XDG_STATE_HOME: join(folder, "state"),
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_CACHE_HOME: join(folder, "cache"),
    // Panels can't be driven: what is saved goes here.
    COMPANION_PANELS: folder,
    ...(ledger === null ? {} : { COMPANION_LEDGER: ledger }),
    LANG: { en: "en_US.UTF-8", ja: "ja_JP.UTF-8", "zh-TW": "zh_TW.UTF-8" }[lang],
    LC_ALL: "",
    // WebKit draws without a graphics card here.
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    TZ: "Asia/Taipei",
  };
  await new Promise((ready) => setTimeout(ready, 500));
  const driver = spawn(DRIVER, ["--port", String(port), "--native-port", String(native)], { env, stdio: "ignore" });
  return {
    folder,
    /** Opens the window with these start arguments. */
    open: (...args) => openWindow(port, program, args),
    close() {
      driver.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function openWindow(port, program, args) {
  const capabilities = new Capabilities();
  capabilities.set("tauri:options", { application: program, args });
  capabilities.setBrowserName("wry");
  const build = () => new Builder().withCapabilities(capabilities).usingServer(`http://127.0.0.1:${port}/`).build();
  const session = await eventually(build);
  await session.wait(until.elementLocated(By.css("h1, main")), PATIENCE);
  return page(session);
}

/** What a test does in the window, in words of the screen. */
function page(session) {
  const find = (css) => session.wait(until.elementLocated(By.css(css)), PATIENCE, css);
  const byText = (tag, text) => By.xpath(`//${tag}[contains(normalize-space(.), ${quoted(text)})]`);
  return {
    session,
    find,
    async click(css) {
      const element = await find(css);
      await session.wait(until.elementIsVisible(element), PATIENCE, css);
      await session.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await element.click();
    },
    async press(text, tag = "button") {
      const element = await session.wait(until.elementLocated(byText(tag, text)), PATIENCE, text);
      await session.wait(until.elementIsEnabled(element), PATIENCE, text);
      await session.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await element.click();
    },
    /** Types into the field with this label. */
    async fill(label, text) {
      const xpath = `//label[contains(normalize-space(.), ${quoted(label)})]//*[self::input or self::textarea] | //*[(self::input or self::textarea) and @aria-label=${quoted(label)}]`;
      const field = await session.wait(until.elementLocated(By.xpath(xpath)), PATIENCE, label);
      await field.clear();
      await field.sendKeys(text);
    },
    /** Waits until the window shows a text. */
    sees: (text) => session.wait(async () => (await session.findElement(By.css("body")).getText()).includes(text), PATIENCE, `“${text}” isn't shown`),
    text: async (css) => (await find(css)).getText(),
    screenshot: async (file) => writeFileSync(file, Buffer.from(await session.takeScreenshot(), "base64")),
    close: () => session.quit(),
  };
}

const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((ready) => server.close(ready));
  return port;
}

/** The driver needs a moment until it listens. */
async function eventually(work) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (thrown) {
      if (Date.now() > end) throw thrown;
      await new Promise((ready) => setTimeout(ready, 300));
    }
  }
}
