/** The texts of one language, in a chunk of their own. */
const files = import.meta.glob<string>(
  ["../../../locales/zh-TW/*.ftl", "!../../../locales/zh-TW/cli.ftl", "!../../../locales/zh-TW/setting.ftl"],
  { query: "?raw", import: "default", eager: true },
);

export const texts: { [file: string]: string } = files;
