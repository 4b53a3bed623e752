import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { openedBy, script } from "../client/google.ts";
import { systemColumns } from "../client/systemColumns.ts";
import "../look/base.css";
import "../look/fontChoice.css";
import "../look/tick.css";
import "../look/fonts.css";
import { FontsPage } from "./FontsPage.tsx";

const world = {
  ask: createAsk(() => script()?.run ?? null, answerShape, openedBy),
  openedBy,
  ours: systemColumns(),
};

const place = document.getElementById("page");
if (place !== null) render(<FontsPage world={world} />, place);
