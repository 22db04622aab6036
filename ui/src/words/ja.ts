/** The texts of one language, in a chunk of their own. */
const files = import.meta.glob<string>(
  ["../../../locales/ja/*.ftl", "!../../../locales/ja/cli.ftl", "!../../../locales/ja/setting.ftl"],
  { query: "?raw", import: "default", eager: true },
);

export const texts: { [file: string]: string } = files;
