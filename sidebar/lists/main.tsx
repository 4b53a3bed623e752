import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { openedBy, script } from "../client/google.ts";
import "../look/base.css";
import "../look/fontChoice.css";
import "../look/tick.css";
import "../look/chooseFile.css";
import "../look/fileDoor.css";
import "../look/lists.css";
import { ListsPage } from "./ListsPage.tsx";

const world = { ask: createAsk(() => script()?.run ?? null, answerShape, openedBy), openedBy };
const close = () => script()?.host?.close();

const place = document.getElementById("page");
if (place !== null) render(<ListsPage world={world} close={close} />, place);
