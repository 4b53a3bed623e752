import { render } from "preact";
import { answerShape } from "../client/answerShape.ts";
import { createAsk } from "../client/ask.ts";
import { focusSheet, openedBy, script } from "../client/google.ts";
import { keptByBrowser } from "../client/kept.ts";
import "../look/base.css";
import "../look/link.css";
import "../look/documents.css";
import { DocumentsPage } from "./DocumentsPage.tsx";
import type { DocumentsWorld } from "./state/world.ts";

const world: DocumentsWorld = {
  ask: createAsk(() => script()?.run ?? null, answerShape, openedBy),
  kept: keptByBrowser(() => localStorage),
  leaveToSheet: () => {
    focusSheet();
    script()?.host?.close();
  },
};

const place = document.getElementById("page");
if (place !== null) render(<DocumentsPage world={world} />, place);
