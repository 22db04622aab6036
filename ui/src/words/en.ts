/** The texts of one language, in a chunk of their own. */
const files = import.meta.glob<string>(
  ["../../../locales/en/*.ftl", "!../../../locales/en/cli.ftl", "!../../../locales/en/setting.ftl"],
  { query: "?raw", import: "default", eager: true },
);

export const texts: { [file: string]: string } = files;
