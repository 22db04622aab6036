import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

/** A port of its own lets several checkouts be tested side by side; there a server may be left running. */
const ownPort = process.env["COMPANION_UI_PORT"];
const port = Number(ownPort ?? 4317);

export default defineConfig({
  testDir: "tests",
  testMatch: "*.spec.ts",
  workers: 2,
  fullyParallel: true,
  maxFailures: 10,
  timeout: 60_000,
  reporter: [["list"]],
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    timezoneId: "Asia/Taipei",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox"],
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("tests/fonts.conf", import.meta.url)) },
    },
  },
  webServer: { command: `npx vite preview --mode fake --outDir dist-fake --port ${port}`, port, reuseExistingServer: ownPort !== undefined },
});
