import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  testMatch: "*.spec.ts",
  workers: 1,
  timeout: 20_000,
  reporter: [["list"]],
  expect: { timeout: 4_000 },
  use: {
    actionTimeout: 4_000,
    baseURL: "http://localhost:4317",
    viewport: { width: 1280, height: 800 },
    timezoneId: "Asia/Taipei",
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox"],
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("tests/fonts.conf", import.meta.url)) },
    },
  },
  webServer: { command: "npx vite preview --mode fake --outDir dist-fake", port: 4317, reuseExistingServer: true },
});
