/** Opens the door, learns where the school stands, speaks its language, draws the window. */
import { mount } from "svelte";
import "./look/tokens.css";
import "./look/base.css";
import App from "./App.svelte";
import { open } from "./backend";
import { begin } from "./frame/school.svelte";

await open();
await begin();
const target = document.getElementById("window");
if (target) mount(App, { target });
