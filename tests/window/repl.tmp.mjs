import { createServer } from "node:http";
import { stage } from "./window.mjs";
import { speaker } from "./words.mjs";
const lang = process.argv[2] ?? "zh-TW", scheme = process.argv[3] ?? "light";
const [width, height] = (process.argv[4] ?? "1280x800").split("x").map(Number);
const port = Number(process.argv[5] ?? 7777);
const say = speaker(lang);
const played = await stage({ lang, scheme, width, height, ledger: process.env.LEDGER ?? null });
const box = { played, say, w: await played.open(), wait: (ms) => new Promise((r) => setTimeout(r, ms)) };
box.shot = async (name) => { await box.wait(900); await box.w.picture(`/tmp/walk/${name}.png`); return name; };
box.js = (code, ...args) => box.w.session.executeScript(code, ...args);
box.reopen = async (...a) => { await box.w.close(); box.w = await played.open(...a); };
const AF = Object.getPrototypeOf(async function () {}).constructor;
createServer(async (q, r) => {
  let body = ""; for await (const c of q) body += c;
  try { const v = await new AF("b", `const {w,say,shot,wait,js,played,reopen}=b;${body}`)(box); r.end(JSON.stringify(v ?? null) + "\n"); }
  catch (e) { r.end("ERR " + e.message.slice(0, 400) + "\n"); }
}).listen(port);
console.log("ready");
