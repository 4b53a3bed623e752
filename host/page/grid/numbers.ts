import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { displayValue } from "../../workbook/display.ts";
import { type LocaleTraits, localeTraits } from "../../workbook/locale.ts";
import { isAutomatic, isDatePattern } from "../../workbook/patterns.ts";
import { LOCALE } from "./locale.ts";
import type { Place } from "./place.ts";

/** After Univer's own number formats (10), which know no Vietnamese; before Univer's end of the chain (-1), which asks nobody further. */
const LAST = -0.5;

/** What a formula's result brings along: see the host's results.ts. */
const broughtFormat = (cell: ICellData): string => {
  const format: unknown = cell.custom?.["format"];
  return typeof format === "string" ? format : "";
};

/** A number as the host's getDisplayValues has it; null for what is no number. */
function shownNumber(cell: ICellData, pattern: string, traits: LocaleTraits): string | null {
  if (typeof cell.v !== "number" || cell.t === CellValueType.BOOLEAN) return null;
  const own = isAutomatic(pattern) ? broughtFormat(cell) : pattern;
  return displayValue(cell.v, own, traits);
}

/** What the editor opens with: the exact number with the locale's comma, a date as the cell shows it. */
function editedNumber(cell: ICellData, pattern: string, traits: LocaleTraits): string | null {
  if (typeof cell.v !== "number" || cell.t === CellValueType.BOOLEAN || cell.f) return null;
  if (isDatePattern(pattern)) return displayValue(cell.v, pattern, traits);
  const percent = pattern.includes("%");
  const exact = Number((percent ? cell.v * 100 : cell.v).toPrecision(15));
  return `${String(exact).replace(".", traits.decimal)}${percent ? "%" : ""}`;
}

/**
 * Shows and edits numbers as the workbook's locale writes them. Returns what the editor showed last for a cell, to compare
 * with what it holds when it closes.
 */
export function localNumbers(place: Place): (sheet: string, row: number, column: number) => string {
  const traits = localeTraits(LOCALE);
  const interceptors = place.injector.get(SheetInterceptorService);
  const patternOf = (cell: ICellData): string =>
    place.workbook()?.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, location, next) => {
      const raw = location.rawData;
      const text = raw ? shownNumber(raw, patternOf(raw), traits) : null;
      return next(text === null ? cell : { ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const text = raw ? editedNumber(raw, patternOf(raw), traits) : null;
      return text === null ? next(cell) : { ...cell, v: text, t: CellValueType.STRING };
    },
  });
  return (sheet, row, column) => {
    const raw = place.workbook()?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return raw ? entryText(raw, patternOf(raw), traits) : "";
  };
}

function entryText(raw: Nullable<ICellData>, pattern: string, traits: LocaleTraits): string {
  if (!raw) return "";
  if (raw.f) return raw.f;
  const number = editedNumber(raw, pattern, traits);
  if (number !== null) return number;
  if (raw.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  if (raw.t === CellValueType.BOOLEAN) return raw.v ? "TRUE" : "FALSE";
  return String(raw.v ?? "").replace(/\r\n?/g, "\n");
}
