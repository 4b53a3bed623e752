import type { Measure } from "../../paper/texts.ts";
import { offlineSentence } from "../offline.ts";
import type { Parts } from "../parts.ts";
import { say } from "../saying.ts";
import { type Drawn, drawPrintout } from "./drawTables.ts";
import { evenHeights } from "./evenHeights.ts";
import { fitPage } from "./fitPage.ts";
import { layTables } from "./layTables.ts";

const NOTHING = "Trang tính này chưa có gì để in.";
const PREPARING = "Đang chuẩn bị trang in…";
/** Milliseconds: the sentence is on the screen before the work begins. */
const FIRST_SEEN = 60;
/** Cells; fewer are drawn before anybody reads a sentence. */
const MANY = 10_000;

export interface Printing {
  /** Opens the browser's own print window with the shown tab. */
  print(): Promise<void>;
}

/** Makes what a browser prints: the shown tab, however printing was asked for. */
export function createPrinting(parts: Parts): Printing {
  let drawn: Drawn | null = null;
  const clear = (): void => {
    drawn?.element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== drawn?.looks);
    drawn = null;
  };
  const prepare = (): void => {
    clear();
    drawn = layOut(parts);
  };
  const print = async (): Promise<void> => {
    if (cellsOf(parts) > MANY) await sayPreparing(parts);
    prepare();
    parts.surface.banner(offlineSentence(parts.session));
    if (drawn === null) say(parts, NOTHING);
    else window.print();
  };
  // Also where the browser's own menu is used.
  addEventListener("beforeprint", () => void (drawn ?? prepare()));
  addEventListener("afterprint", clear);
  // On the way down: the grid keeps keys to itself.
  addEventListener("keydown", (event) => asksToPrint(event) && void print(), true);
  return { print };
}

/** Puts the shown tab into the document, as it lies on paper; null when nothing stands in it. */
function layOut({ grid }: Parts): Drawn | null {
  const sheet = grid.printed();
  if (sheet === null) return null;
  const printout = layTables(sheet, measure());
  const drawn = drawPrintout(printout, grid.charts());
  document.adoptedStyleSheets.push(drawn.looks);
  document.body.append(drawn.element);
  if (printout.tables.length > 1) evenHeights(drawn.element);
  else if (printout.upright) fitPage(drawn.element);
  return drawn;
}

/** As the browser draws it. */
function measure(): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, size, bold) => {
    if (pen === null) return 0;
    pen.font = `${bold ? "bold " : ""}${size}px Arial, sans-serif`;
    return pen.measureText(text).width;
  };
}

function cellsOf({ grid }: Parts): number {
  const used = grid.used();
  return used === null ? 0 : used.rows * used.columns;
}

async function sayPreparing({ surface }: Parts): Promise<void> {
  surface.banner(PREPARING);
  await new Promise((resolve) => setTimeout(resolve, FIRST_SEEN));
}

function asksToPrint(event: KeyboardEvent): boolean {
  const asks = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === "KeyP";
  if (!asks) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
