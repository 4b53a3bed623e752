import { ICommandService } from "@univerjs/core";
import { COPY_TYPE, IEditorBridgeService, ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Intent } from "../../server/protocol.ts";
import type { Area } from "../../workbook/contract.ts";
import { landing } from "./areas.ts";
import { rowsOfTable } from "./clipboardTable.ts";
import { rowsOfText } from "./clipboardText.ts";
import type { Place } from "./place.ts";

const PASTES = new Set(["univer.command.paste", "sheet.command.paste", "sheet.command.paste-value"]);
/** Univer's own ways of pasting, all answered by ours. */
const OTHERS = new Set([
  "sheet.command.paste-by-short-key",
  "sheet.command.paste-format",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.command.optional-paste",
]);
/** A text repeated over a selection: no person means more cells than that. */
const MOST_REPEATED = 100_000;

interface Copied {
  readonly area: Area;
  readonly cut: boolean;
}

/** What was copied inside this page, when the clipboard still holds it. */
function copiedHere(place: Place, html: string): Copied | null {
  const id = /data-copy-id="([^"\s]+)"/.exec(html)?.[1];
  const kept =
    id === undefined ? undefined : place.injector.get(ISheetClipboardService).copyContentCache().get(id);
  if (!kept || kept.unitId !== place.workbook()?.getUnitId()) return null;
  const { rows, cols } = kept.range;
  const [row = 0] = rows;
  const [column = 0] = cols;
  const area = {
    sheet: kept.subUnitId,
    row,
    column,
    rows: (rows.at(-1) ?? row) - row + 1,
    columns: (cols.at(-1) ?? column) - column + 1,
  };
  return { area, cut: kept.copyType === COPY_TYPE.CUT };
}

function how(copied: Copied, valuesOnly: boolean): "copy" | "cut" | "valuesOnly" {
  if (valuesOnly) return "valuesOnly";
  return copied.cut ? "cut" : "copy";
}

/** Rows of texts as the clipboard has them; one trailing blank line is none. */
function outside(text: string, html: string, valuesOnly: boolean): string[][] {
  const table = valuesOnly ? null : rowsOfTable(html);
  return table ?? rowsOfText(text);
}

function repeated(texts: readonly (readonly string[])[], over: Area): readonly (readonly string[])[] {
  if (over.rows * over.columns > MOST_REPEATED) return texts;
  return Array.from({ length: over.rows }, (_, row) => {
    const source = texts[row % texts.length] ?? [];
    return Array.from({ length: over.columns }, (__, column) => source[column % source.length] ?? "");
  });
}

function pasted(place: Place, text: string, html: string, valuesOnly: boolean): Intent | null {
  const selection = place.selected().at(-1);
  if (selection === undefined) return null;
  const copied = copiedHere(place, html);
  if (copied !== null) {
    const to = landing(selection, copied.cut ? { ...copied.area } : copied.area);
    return { kind: "copy", from: copied.area, to, how: how(copied, valuesOnly) };
  }
  const texts = outside(text, html, valuesOnly);
  const columns = texts[0]?.length ?? 0;
  if (columns === 0) return null;
  const over = landing(selection, { rows: texts.length, columns });
  return {
    kind: "paste",
    sheet: over.sheet,
    row: over.row,
    column: over.column,
    texts: repeated(texts, over),
  };
}

async function readClipboard(): Promise<{ text: string; html: string }> {
  const [item] = await navigator.clipboard.read();
  const part = async (type: string): Promise<string> =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  return { text: await part("text/plain"), html: await part("text/html") };
}

export interface PasteRules {
  say(intents: readonly Intent[]): void;
  /** The browser did not let us read the clipboard. */
  unreadable(): void;
}

/** Ctrl+V, Ctrl+Shift+V and the menus' paste become intents; copying and its marching border stay Univer's. */
export function watchPaste(place: Place, container: HTMLElement, rules: PasteRules): void {
  const paste = (text: string, html: string, valuesOnly: boolean): void => {
    const intent = pasted(place, text, html, valuesOnly);
    if (intent === null) return;
    rules.say([intent]);
    if (intent.kind === "copy" && intent.how === "cut") {
      const service = place.injector.get(ISheetClipboardService);
      service.copyContentCache().clear();
      service.removeMarkSelection();
    }
  };
  let shift = false;
  document.addEventListener(
    "keydown",
    (event) => {
      shift = event.shiftKey;
    },
    true,
  );
  document.addEventListener(
    "paste",
    (event) => {
      const inGrid = event.target instanceof Node && container.contains(event.target);
      const editing = place.injector.get(IEditorBridgeService).isVisible().visible;
      if (!inGrid || editing || event.clipboardData === null || isForm(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(event.clipboardData.getData("text/plain"), event.clipboardData.getData("text/html"), shift);
    },
    true,
  );
  place.injector.get(ICommandService).beforeCommandExecuted((info, options) => {
    if (options === undefined || !(PASTES.has(info.id) || OTHERS.has(info.id))) return;
    if (place.injector.get(IEditorBridgeService).isVisible().visible) return;
    options.syncOnly = true;
    if (!PASTES.has(info.id)) return;
    readClipboard().then(({ text, html }) => paste(text, html, info.id.endsWith("value")), rules.unreadable);
  });
}

/** Univer's own small forms (a tab's name, a search) take texts as they are. */
function isForm(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
