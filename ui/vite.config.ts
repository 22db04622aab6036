import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** The policy of the real window (`tauri.conf.json`), so that the browser tests live under it too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' ipc: http://ipc.localhost",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  base: "./",
  plugins: [
    svelte(),
    {
      // Comments in the word files are for translators, not for the window.
      name: "ftl-without-comments",
      enforce: "post",
      transform(code, id) {
        if (!id.includes(".ftl")) return null;
        return { code: code.replace(/(^|["'`]|\\n)#{1,3}(?: (?:(?!\\n)[^"`])*)?(?=\\n)/g, "$1"), map: null };
      },
    },
  ],
  build: {
    target: ["es2022", "safari16.4"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { headers: { "Content-Security-Policy": policy }, strictPort: true, port: 4317 },
});
