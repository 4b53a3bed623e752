import { CellValueType, type IRange } from "@univerjs/core";
import type { Intent } from "../../server/protocol.ts";
import type { Area } from "../../workbook/contract.ts";
import { displayValue } from "../../workbook/display.ts";
import { localeTraits } from "../../workbook/locale.ts";
import { around } from "./areas.ts";
import { LOCALE } from "./locale.ts";
import type { Place } from "./place.ts";
import { PLAIN, stylePatch } from "./stylePatch.ts";

/** What the commands below carry, as Univer 0.25.1 sends them; each uses some of these. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly value?: unknown;
  readonly style?: unknown;
  /** Only the cell editor's own writing has it. */
  readonly redoUndoId?: string;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly clearRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

const DAY = "dd/MM/yyyy";

type Reader = (params: Params, place: Place) => Intent[];

function areas(params: Params, place: Place): readonly Area[] {
  const ranges = params.ranges ?? (params.range === undefined ? undefined : [params.range]);
  if (ranges === undefined) return place.selected();
  return ranges.flatMap((range) => place.areaOn(params.subUnitId, range) ?? []);
}

const clear: Reader = (params, place) => {
  const meant = areas(params, place);
  return meant.length === 0 ? [] : [{ kind: "clear", areas: meant }];
};

const style: Reader = (params, place) => {
  const patch = stylePatch(params.style);
  const meant = areas(params, place);
  return patch === null || meant.length === 0 ? [] : [{ kind: "style", areas: meant, patch }];
};

const plain: Reader = (params, place) => [{ kind: "style", areas: areas(params, place), patch: PLAIN }];

interface Chosen {
  readonly f?: string | null;
  readonly v?: string | number | boolean | null;
  readonly t?: CellValueType | null;
}

/**
 * What a person would have typed for what was chosen: Univer writes 1 and 0 without a type for a box that is checked with TRUE, and
 * a picked day as a number of days.
 */
function chosenText({ f, v, t }: Chosen): string {
  if (typeof f === "string") return f;
  if (v === undefined || v === null) return "";
  if (typeof v !== "number") return String(v);
  if (t === CellValueType.NUMBER) return displayValue(v, DAY, localeTraits(LOCALE));
  return v === 1 ? "TRUE" : "FALSE";
}

/** A dropdown's choice, a picked day or a tick: one cell, one text. */
const chosen: Reader = (params, place) => {
  const { value } = params;
  const [area] = areas(params, place);
  // What the cell editor writes was already said, unread, when the editor closed.
  if (params.redoUndoId !== undefined || area === undefined) return [];
  if (typeof value !== "object" || value === null) return [];
  return [{ kind: "type", sheet: area.sheet, row: area.row, column: area.column, text: chosenText(value) }];
};

/** Univer names the lines to be filled with or without the source; we say the whole, as Range.autoFill does. */
const fill: Reader = ({ subUnitId, sourceRange, targetRange }, place) => {
  if (sourceRange === undefined || targetRange === undefined) return [];
  const from = place.areaOn(subUnitId, sourceRange);
  const target = place.areaOn(subUnitId, targetRange);
  return from === null || target === null
    ? []
    : [{ kind: "copy", from, to: around(from, target), how: "fill" }];
};

const move: Reader = ({ fromSubUnitId, toSubUnitId, fromRange, toRange }, place) => {
  if (fromRange === undefined || toRange === undefined) return [];
  const from = place.areaOn(fromSubUnitId, fromRange);
  const to = place.areaOn(toSubUnitId, toRange);
  return from === null || to === null ? [] : [{ kind: "copy", from, to, how: "cut" }];
};

const READERS: Readonly<Record<string, Reader>> = {
  "univer.command.undo": () => [{ kind: "undo" }],
  "univer.command.redo": () => [{ kind: "redo" }],
  "sheet.command.set-range-values": chosen,
  "sheet.command.clear-selection-content": clear,
  "sheet.command.clear-selection-all": (params, place) => [...clear(params, place), ...plain(params, place)],
  "sheet.command.clear-selection-format": plain,
  "sheet.command.auto-clear-content": ({ clearRange }, place) =>
    clear(clearRange === undefined ? {} : { range: clearRange }, place),
  "sheet.command.set-style": style,
  "sheet.command.auto-fill": fill,
  "sheet.command.move-range": move,
};

/** What a person wanted, when Univer was about to run this command; null when the command is none of ours to answer. */
export function intentsOfCommand(id: string, params: object, place: Place): Intent[] | null {
  // The ids of the table fix which of these fields there are; unknown ids are not read.
  return READERS[id]?.(params as Params, place) ?? null;
}
