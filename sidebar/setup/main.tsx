import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { openedBy, script } from "../client/google.ts";
import { keptByBrowser } from "../client/kept.ts";
import "../look/base.css";
import "../look/chooseFile.css";
import "../look/fileDoor.css";
import "../look/fontChoice.css";
import "../look/setup.css";
import { Setup } from "./Setup.tsx";

const ask = createAsk(() => script()?.run ?? null, answerShape, openedBy);
const kept = keptByBrowser(() => localStorage);
const close = () => script()?.host?.close();

const place = document.getElementById("page");
if (place !== null) render(<Setup ask={ask} kept={kept} close={close} />, place);
