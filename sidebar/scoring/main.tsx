import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { beginsWith, openedBy, script } from "../client/google.ts";
import { keptByBrowser } from "../client/kept.ts";
import "../look/base.css";
import "../look/scoring.css";
import "../look/scoringWide.css";
import { App } from "./App.tsx";

const world = {
  ask: createAsk(() => script()?.run ?? null, answerShape, openedBy),
  kept: keptByBrowser(() => localStorage),
  openedBy,
  now: () => Date.now(),
  later: (milliseconds: number, then: () => void) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const place = document.getElementById("page");
if (place !== null) render(<App world={world} begins={beginsWith} />, place);
