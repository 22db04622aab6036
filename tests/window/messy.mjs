// What schools have: a list that grew by hand, and a profile that somebody's old tool wrote.

/** Ten good iPads and one with a name that is markup; a serial in full-width letters, one twice, one that can't be. */
export const SERIALS = Array.from({ length: 11 }, (_, at) => `ZZTEST${String(at + 1).padStart(4, "0")}`);
export const MARKUP = "<img src=x onerror=alert(1)>";

const FULL_WIDTH = (text) => [...text].map((one) => String.fromCodePoint(one.codePointAt(0) + 0xfee0)).join("");

/** As Excel saves “Unicode text”: UTF-16, tabs, a title above the header, a total below. */
export function messyRoster() {
  const rows = SERIALS.map((serial, at) => [
    `財${String(at + 1).padStart(3, "0")}`,
    at === 2 ? FULL_WIDTH(serial) : at === 4 ? serial.toLowerCase() : serial,
    at === 10 ? MARKUP : `乙車-${at + 1}`,
    "乙車",
    at === 6 ? FULL_WIDTH("7") : String(at + 1),
    at === 1 ? "林淑﨑" : "",
  ]);
  const lines = [
    ["財產清冊（一一四學年度）"],
    [],
    ["財產編號", "機身序號 (S/N)", "設備名稱", "充電車", "格", "保管人"],
    ...rows,
    ["財099", SERIALS[0], "乙車-1", "乙車", "1", ""],
    ["財100", "12345", "電子白板", "", "", ""],
    [],
    ["合計", "11 台"],
  ];
  return Buffer.from(`\ufeff${lines.map((line) => line.join("\t")).join("\r\n")}`, "utf16le");
}

export const PROFILE_NAME = "舊工具的限制";

/** A yes that is written as a number; iPads of some systems refuse it. */
export const FLAWED_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>com.apple.applicationaccess</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadIdentifier</key><string>tw.edu.example.old.restrictions</string>
      <key>PayloadUUID</key><string>6F1E1F1C-3B59-4A57-9C5E-0C5F6E1D2A31</string>
      <key>allowCamera</key><integer>1</integer>
    </dict>
  </array>
  <key>PayloadDisplayName</key><string>${PROFILE_NAME}</string>
  <key>PayloadIdentifier</key><string>tw.edu.example.old</string>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadUUID</key><string>0B0C7E0E-51B7-4F5E-8F53-0B8A1D5C9E52</string>
  <key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
`;
