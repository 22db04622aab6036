/** What the settings of profiles do, in one language: a chunk of its own that comes in with the first form. */
export { default as text } from "../../../locales/ja/setting.ftl?raw";
