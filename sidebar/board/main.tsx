import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { openedBy, script } from "../client/google.ts";
import "../look/base.css";
import "../look/link.css";
import "../look/board.css";
import { App } from "./App.tsx";

const ask = createAsk(() => script()?.run ?? null, answerShape, openedBy);

const place = document.getElementById("page");
if (place !== null) render(<App ask={ask} />, place);
