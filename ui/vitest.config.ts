import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  server: { fs: { strict: false } },
  test: { include: ["src/**/*.test.ts"], environment: "node", pool: "threads", maxWorkers: 1 },
});
