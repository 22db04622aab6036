// Photographs every screen of the real window, for people's eyes: three languages, light and dark, and the main
// ones in the smallest window. node gallery.mjs [folder] [pattern of names]; WINDOW_LANGS=zh-TW,en WINDOW_SCHEMES=dark
// WINDOW_WIDTHS=1280 take fewer.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Key } from "selenium-webdriver";
import { lively } from "./life.mjs";
import { messyRoster } from "./messy.mjs";
import { FAILED, FIRST, IMPORT, SCENES } from "./scenes.mjs";
import { stage } from "./window.mjs";
import { speaker } from "./words.mjs";

const COMPANION = process.env.COMPANION;
const folder = resolve(process.argv[2] ?? "gallery");
const wanted = new RegExp(process.argv[3] ?? "");
const LANGS = (process.env.WINDOW_LANGS ?? "zh-TW,en,ja").split(",");
const SCHEMES = (process.env.WINDOW_SCHEMES ?? "light,dark").split(",");
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 1000, height: 700 };
const SIZES = [WIDE, NARROW].filter(({ width }) => (process.env.WINDOW_WIDTHS ?? "1280,1000").split(",").includes(String(width)));
const missed = [];

/** Photographs scenes in one window; what can't be reached is told at the end. */
async function photograph(w, about, scenes, variant) {
  for (const scene of scenes) {
    // Some scenes begin where the one before ended.
    const name = `${scene.name}-${variant}.png`;
    try {
      await scene.go({ ...about, w });
      await w.rest();
    } catch (thrown) {
      missed.push(`${name}: ${String(thrown.message).split("\n")[0]}`);
      console.error(`not reached: ${missed.at(-1)}`);
    }
    await w.picture(join(folder, name));
    if (!scene.name.startsWith("settings-")) for (let tries = 0; tries < 4 && (await w.sheet()); tries += 1) await w.keys(Key.ESCAPE);
    if (!scene.name.startsWith("settings-") && (await w.sheet())) missed.push(`${name}: Esc doesn't close it`);
  }
}

/** One window from its start to its end. */
async function session(options, prepare, work) {
  const played = await stage(options);
  try {
    const { ledger, args = [] } = prepare(played.folder);
    const w = ledger ? await played.openOn(ledger, ...args) : await played.open(...args);
    try {
      await work(w);
    } finally {
      await w.close();
    }
  } finally {
    played.close();
  }
}

async function variantOf(lang, scheme, size) {
  const variant = `${lang}-${scheme}-${size.width}`;
  const say = speaker(lang);
  const options = { lang, scheme, ...size };
  const scenes = (all) => all.filter((one) => (size === WIDE || one.main) && wanted.test(one.name));
  let life = null;
  const living = (home) => {
    life = lively(COMPANION, home, lang);
    return { ledger: life.ledger };
  };

  if (scenes(FIRST).length > 0) await session(options, () => ({}), (w) => photograph(w, { say }, scenes(FIRST), variant));
  if (scenes([FAILED]).length > 0) {
    const broken = (home) => {
      writeFileSync(join(home, "school.sqlite"), "not a ledger ".repeat(1000));
      return { ledger: join(home, "school.sqlite") };
    };
    await session(options, broken, (w) => photograph(w, { say }, [FAILED], variant));
  }
  if (scenes([IMPORT]).length > 0) {
    const given = (home) => {
      const list = join(home, "114-ipad.txt");
      writeFileSync(list, messyRoster());
      return { ...living(home), args: [list] };
    };
    await session(options, given, (w) => photograph(w, { say, life }, [IMPORT], variant));
  }
  if (scenes(SCENES).length > 0) await session(options, living, (w) => photograph(w, { say, life }, scenes(SCENES), variant));
}

/** A page to look at them side by side. */
function index() {
  const pictures = readdirSync(folder).filter((file) => file.endsWith(".png"));
  const scenes = new Map();
  for (const file of pictures) {
    const [, name, variant] = /^(.*?)-((?:zh-TW|en|ja)-(?:light|dark)-\d+)\.png$/.exec(file) ?? [];
    if (name) scenes.set(name, [...(scenes.get(name) ?? []), { file, variant }]);
  }
  const figure = ({ file, variant }) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${variant}</figcaption></figure>`;
  const order = [...FIRST, FAILED, IMPORT, ...SCENES].map((one) => one.name).filter((name) => scenes.has(name));
  const body = order.map((name) => `<h2 id="${name}">${name}</h2><div>${scenes.get(name).map(figure).join("")}</div>`).join("\n");
  const style = "body{font:14px system-ui;margin:24px;background:#888}div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{width:600px;display:block}";
  writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>\n${body}\n`);
  return pictures.length;
}

if (!process.argv[3]) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const lang of LANGS)
  for (const scheme of SCHEMES)
    for (const size of SIZES) {
      await variantOf(lang, scheme, size);
      console.log(`${lang} ${scheme} ${size.width}`);
    }
console.log(`${index()} pictures: ${join(folder, "index.html")}`);
if (missed.length > 0) console.error(`${missed.length} not reached`);
process.exitCode = missed.length > 0 ? 1 : 0;
