import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { openedBy, script } from "../client/google.ts";
import { save } from "../client/save.ts";
import "../look/base.css";
import "../look/tick.css";
import "../look/chooseFile.css";
import "../look/baseLevel.css";
import { BaseLevelPage } from "./BaseLevelPage.tsx";

const world = { ask: createAsk(() => script()?.run ?? null, answerShape, openedBy), save };

const place = document.getElementById("page");
if (place !== null) render(<BaseLevelPage world={world} />, place);
