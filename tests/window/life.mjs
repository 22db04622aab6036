// A practice school with life in it: two weeks of work in its ledger, told through the command line.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { speaker } from "./words.mjs";

const LISTS = fileURLToPath(new URL("../../crates/companion/practice/", import.meta.url));
const WORDS = {
  "zh-TW": { carts: ["A 車", "B 車"], people: ["王老師", "陳怡君"], home: "主畫面：國小", places: ["校長室保險櫃", "王老師家"], token: "教務處", keeper: "周老師", folder: "學習" },
  en: { carts: ["Cart A", "Cart B"], people: ["Ms. Taylor", "Mr. Evans"], home: "Home Screen: elementary", places: ["Safe in the office", "At home"], token: "Office", keeper: "Ms. O’Neill", folder: "Learning" },
  ja: { carts: ["カートA", "カートB"], people: ["田中先生", "伊藤さん"], home: "ホーム画面：小学校", places: ["校長室の金庫", "田中先生の自宅"], token: "教務課", keeper: "佐藤先生", folder: "学習" },
};

const serial = (number) => `ZZPRAC${String(number).padStart(4, "0")}`;
const serials = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => serial(from + at));

/** Writes a ledger with its story into the folder and gives its path, and the words that are in it. */
export function lively(companion, folder, lang) {
  const say = speaker(lang);
  const words = WORDS[lang];
  const [first, second] = words.carts;
  const [wang, chen] = words.people;
  const ledger = join(folder, "practice.sqlite");
  const today = new Date();
  const day = (days, seconds = 0) => new Date(today.getTime() + days * 86_400_000 + seconds * 1000).toISOString();
  let steps = 0;
  const run = (days, who, ...args) =>
    execFileSync(companion, ["--ledger", ledger, "--lang", lang, "--operator", who, "--at", day(days, (steps += 1)), ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: folder } });
  const move = (days, who, many, stage, evidence, ...more) => run(days, who, "device", "move", "--evidence", evidence, ...more, ...many, stage);
  const tick = (days, who, many, ...ticks) => run(days, who, "device", "tick", ...many, ...ticks);

  const { profiles } = JSON.parse(run(-15, wang, "--json", "practice", "init"));
  run(-14, wang, "roster", "import", join(LISTS, lang, "roster.csv"), "--yes");
  run(-14, wang, "roster", "import", join(LISTS, lang, "property-office.csv"), "--yes");
  const blueprint = ["--blueprint", say("practice-blueprint-name")];
  run(-13, wang, "batch", "create", first, ...serials(1, 15), "--date", day(-5).slice(0, 10), "--cart", "A", "--slots", "16", ...blueprint);
  run(-13, wang, "batch", "create", second, ...serials(16, 30), "--date", day(2).slice(0, 10), "--cart", "B", "--slots", "16", ...blueprint);
  for (const item of ["p1", "p2", "p4", "p6", "p9", "p10", "p12", "p17", "p18"]) run(-12, wang, "preflight", "tick", item);
  run(-12, wang, "preflight", "limits", "--acknowledge", wang);

  run(-11, wang, "deadline", "add", "content_token", "--on", day(12).slice(0, 10), "--account", "it@example.edu.tw", "--place", words.token);
  run(-11, wang, "deadline", "add", "asm_terms", "--on", day(40).slice(0, 10), "--account", "it@example.edu.tw");
  run(-11, wang, "deadline", "add", "identity_backup", "--on", day(-3).slice(0, 10));
  run(-11, wang, "deadline", "add", "apns", "--on", day(-200).slice(0, 10), "--account", "mdm@example.edu.tw");
  run(-10, wang, "identity", "create", "--organization", say("practice-school-name"));

  const home = join(folder, "home.mobileconfig");
  writeFileSync(home, homeScreen(words.home, words.folder));
  run(-9, wang, "profile", "add", home);

  // The first cart is nearly done.
  const cart = serials(1, 15);
  move(-8, wang, cart, "collected", "manual");
  tick(-8, wang, cart, "backed_up", "charged", "accessories");
  tick(-7, chen, cart, "unlocked");
  tick(-7, chen, cart, "unassigned");
  move(-6, wang, cart, "unassigned", "document");
  move(-5, wang, cart, "wiped", "manual", "--confirm", "15");
  move(-5, wang, cart, "supervised", "manual");
  move(-5, wang, serials(1, 13), "provisioned", "manual");
  move(-4, chen, serials(1, 12), "verified", "manual");
  tick(-4, chen, serials(1, 12), "labelled");
  move(-3, chen, serials(1, 9), "handed_over", "manual");
  for (const [at, one] of serials(1, 9).entries()) run(-3, chen, "device", "assign", one, "--keeper", words.keeper, "--class", "5-1", "--seat", String(at + 1));
  run(-5, wang, "device", "block", serial(14), "--reason", "profile_failed");

  // The second is on its way.
  move(-2, wang, serials(16, 28), "collected", "manual");
  tick(-2, wang, serials(16, 26), "backed_up");
  tick(-1, chen, serials(16, 23), "unlocked");
  tick(-1, chen, serials(16, 20), "unassigned");
  for (const one of [24, 25]) run(-1, chen, "device", "block", serial(one), "--reason", "activation_lock_user");
  run(-1, chen, "device", "block", serial(26), "--reason", "passcode_unknown");
  return { ledger, first, second, people: words.people, profiles, home: words.home };
}

const app = (bundle) => `<dict><key>Type</key><string>Application</string><key>BundleID</key><string>${bundle}</string></dict>`;
const apps = (...bundles) => bundles.map(app).join("");

const homeScreen = (name, folder) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>com.apple.homescreenlayout</string><key>PayloadVersion</key><integer>1</integer>
<key>PayloadIdentifier</key><string>tw.edu.example.home.layout</string><key>PayloadUUID</key><string>2F8E8C3D-7A5B-4A0F-8A51-0E8C6B2C6A01</string>
<key>Dock</key><array>${apps("com.apple.mobilesafari", "com.apple.mobilenotes", "com.apple.camera", "com.apple.mobileslideshow")}</array>
<key>Pages</key><array><array>${apps("com.apple.Pages", "com.apple.Numbers", "com.apple.Keynote", "com.apple.iMovie", "com.apple.mobilegarageband")}
<dict><key>Type</key><string>Folder</string><key>DisplayName</key><string>${folder}</string><key>Pages</key><array><array>${apps("com.apple.calculator", "com.apple.Maps", "com.apple.iBooks", "com.apple.measure")}</array></array></dict>
${apps("com.apple.DocumentsApp", "com.apple.mobilecal")}</array><array>${apps("com.apple.Preferences")}</array></array>
</dict></array>
<key>PayloadDisplayName</key><string>${name}</string><key>PayloadIdentifier</key><string>tw.edu.example.home</string>
<key>PayloadType</key><string>Configuration</string><key>PayloadUUID</key><string>6A7D0C6B-5C9B-4B57-9C0E-3D41C8B0A902</string><key>PayloadVersion</key><integer>1</integer>
</dict></plist>
`;
