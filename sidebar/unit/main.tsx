import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { focusSheet, openedBy, script } from "../client/google.ts";
import "../look/base.css";
import "../look/link.css";
import "../look/unit.css";
import { UnitPage } from "./UnitPage.tsx";

const world = {
  ask: createAsk(() => script()?.run ?? null, answerShape, openedBy),
  openedBy,
  focusSheet,
};

const place = document.getElementById("page");
if (place !== null) render(<UnitPage world={world} />, place);
