// The real window: a display without a screen, WebKit's driver, one session at a time.
//
// Two things WebKit's driver can't do with a window of Tauri, and both hang: take a picture (there is no
// browser chrome to ask), so the display is photographed; and end the session (it waits for a tab that nobody
// closes), so the processes are ended, without a word to the program, as a power cut would.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { By, Capabilities, WebDriver, until } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http/index.js";
import { PATIENCE, reading } from "./reading.mjs";

/** Chinese and Japanese, where the system brings none: the fonts of the printed documents. */
const FONTS = fileURLToPath(new URL("../../ui/tests/fonts.conf", import.meta.url));
const LOCALE = { en: "en_US.UTF-8", ja: "ja_JP.UTF-8", "zh-TW": "zh_TW.UTF-8" };

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} isn't set; see scripts/window-test`);
  return value;
}

/** A display and a home of their own; `close` ends all of it. */
export async function stage({ program = required("WINDOW_PROGRAM"), ledger = null, lang = "en", scheme = "light", width = 1280, height = 800, scale = 1 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "companion-window-"));
  const screen = await display(width * scale, height * scale);
  const env = {
    ...process.env,
    DISPLAY: screen.name,
    HOME: folder,
    XDG_DATA_HOME: join(folder, "data"),
    XDG_STATE_HOME: join(folder, "state"),
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_CACHE_HOME: join(folder, "cache"),
    // Panels can't be driven: what is saved goes here.
    COMPANION_PANELS: folder,
    ...(ledger === null ? {} : { COMPANION_LEDGER: ledger }),
    LANG: LOCALE[lang],
    LC_ALL: "",
    FONTCONFIG_FILE: FONTS,
    GTK_THEME: scheme === "dark" ? "Adwaita:dark" : "Adwaita",
    GDK_BACKEND: "x11",
    GDK_SCALE: String(scale),
    // A window of the person at this computer is none of the test's business.
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    NO_AT_BRIDGE: "1",
    // Lets WebKit's driver in; nothing else does.
    TAURI_WEBVIEW_AUTOMATION: "true",
    // WebKit draws without a graphics card here.
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    TZ: "Asia/Taipei",
  };
  if (width !== 1280 || height !== 800) rememberSize(env.XDG_CONFIG_HOME, width, height);
  return {
    folder,
    /** Opens the window with these start arguments. */
    open: (...args) => openWindow(env, program, args),
    /** Opens the window on this ledger, with these start arguments. */
    openOn: (file, ...args) => openWindow({ ...env, COMPANION_LEDGER: file }, program, args),
    close() {
      screen.end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    },
  };
}

/** As if a person had left the window at this size. */
function rememberSize(config, width, height) {
  const place = join(config, "tw.configurator-companion.app");
  mkdirSync(place, { recursive: true });
  const main = { width, height, x: 0, y: 0, prev_x: 0, prev_y: 0, maximized: false, visible: true, decorated: true, fullscreen: false };
  writeFileSync(join(place, ".window-state.json"), JSON.stringify({ main }));
}

// Asked to stop, this process ends what it started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** Starts a program with all that it will start in a group of its own, which ends with this process at the latest. */
function group(command, args, options) {
  const leader = spawn(command, args, { ...options, detached: true });
  const failed = new Promise((_, fail) => leader.on("error", fail));
  failed.catch(() => {});
  const ended = new Promise((done) => leader.on("close", done));
  const end = () => {
    process.off("exit", end);
    try {
      process.kill(-leader.pid, "SIGKILL");
    } catch {
      // It ended by itself.
    }
    return ended;
  };
  process.on("exit", end);
  return { leader, failed, end };
}

/** A display that says its number once it is there. */
async function display(width, height) {
  const server = group("Xvfb", ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = new Promise((ready) => server.leader.stdio[3].once("data", (said) => ready(String(said).trim())));
  return { name: `:${await Promise.race([number, server.failed])}`, end: server.end };
}

async function openWindow(env, program, args) {
  const port = await freePort();
  const driver = group("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: process.env.WINDOW_LOUD ? "inherit" : "ignore" });
  const capabilities = new Capabilities();
  capabilities.set("webkitgtk:browserOptions", { binary: program, args });
  await Promise.race([listening(port), driver.failed]);
  const session = WebDriver.createSession(new Executor(new HttpClient(`http://127.0.0.1:${port}`)), capabilities);
  try {
    await session.getSession();
    await session.wait(until.elementLocated(By.css("h1, main")), PATIENCE);
  } catch (thrown) {
    await driver.end();
    throw thrown;
  }
  return {
    ...reading(session),
    session,
    /** Photographs the display. */
    picture: (file) => run("import", ["-display", env.DISPLAY, "-window", "root", file]),
    close: () => driver.end(),
  };
}

const run = promisify(execFile);

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((ready) => server.close(ready));
  return port;
}

/** The driver needs a moment until it listens. */
async function listening(port) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (thrown) {
      if (Date.now() > end) throw thrown;
      await new Promise((ready) => setTimeout(ready, 100));
    }
  }
}
