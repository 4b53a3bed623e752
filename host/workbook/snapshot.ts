import type { ICellData, Nullable } from "@univerjs/core";
import { formatA1 } from "../formulas/a1.ts";
import { type Book, eachStored, sheetIds, worksheet } from "./book.ts";
import { constantOf } from "./cells.ts";
import { conditionalRules } from "./conditionals.ts";
import type { Area, SheetId } from "./contract.ts";
import { mergesOf } from "./merges.ts";
import { notesOf } from "./notes.ts";
import { coalesced } from "./rectangles.ts";
import { richTextOf } from "./richTexts.ts";
import { sheetState } from "./sheetState.ts";
import { readRule } from "./validationCodec.ts";
import { placedRules } from "./validations.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Objects with their keys in order, all the way down, so that equal workbooks print the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(byText);
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

const byText = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
  one[0] < other[0] ? -1 : 1;

const name = (area: Omit<Area, "sheet">): string => formatA1(area);
const place = (row: number, column: number): string => name({ row, column, rows: 1, columns: 1 });

function cellsPlain(book: Book, sheet: SheetId): Plain {
  const styles = book.unit.workbook.getStyles();
  const styleTexts = new Map<unknown, unknown>();
  const styleOf = (cell: ICellData): unknown => {
    const known = styleTexts.get(cell.s) ?? sorted(styles.getStyleByCell(cell));
    styleTexts.set(cell.s, known);
    return known;
  };
  const found: Record<string, Plain> = {};
  eachStored(book, sheet, (row, column, cell) => {
    const formula = book.formulas.at(sheet, row, column);
    const value = formula === null ? constantOf(cell) : null;
    if (formula === null && value === null && !cell.s) return;
    const rich = richTextOf(cell);
    found[place(row, column)] = {
      ...(formula !== null && { formula }),
      ...(value !== null && { value }),
      ...(rich !== null && { runs: rich.runs }),
      ...(cell.s && { style: styleOf(cell) }),
    };
  });
  return found;
}

interface LineData {
  readonly h?: number;
  readonly w?: number;
  readonly hd?: number;
}

/** Only the lines that differ from a new sheet's. */
function linesPlain(lines: Readonly<Record<number, Nullable<LineData>>>): Plain {
  const found = Object.entries(lines).flatMap(([index, line]) => {
    const size = line?.h ?? line?.w;
    const plain = { ...(size !== undefined && { size }), ...(line?.hd === 1 && { hidden: true }) };
    return Object.keys(plain).length === 0 ? [] : [[index, plain] as const];
  });
  return Object.fromEntries(found);
}

function rulesPlain(book: Book, sheet: SheetId): readonly (readonly [string, unknown])[] {
  const rules = placedRules(book, sheet).map(
    ({ areas, rule }) => [coalesced(areas).map(name).join(" "), readRule(book, rule, sheet)] as const,
  );
  return rules.sort(byText);
}

function sheetPlain(book: Book, id: SheetId): Plain {
  const grid = worksheet(book, id);
  const formats = conditionalRules(book, id);
  return {
    id,
    ...sheetState(book, id),
    cells: cellsPlain(book, id),
    notes: Object.fromEntries(
      notesOf(book, id).map(({ row, col, note }) => [place(row, col), note] as const),
    ),
    validations: sorted(rulesPlain(book, id)),
    conditionalFormats: sorted(formats.map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(name) }))),
    merges: mergesOf(book, id).map(name).sort(),
    rowLines: linesPlain(grid.getRowManager().getRowData()),
    columnLines: linesPlain(grid.getColumnManager().getColumnData()),
  };
}

/** Everything in the workbook but results, without the numbers that rules and notes were given: equal for equal workbooks. */
export function snapshot(book: Book): unknown {
  const names = Array.from(book.names.values(), (named) => [named.name, named.place.area()] as const);
  return {
    name: book.unit.workbook.name,
    locale: book.settings.locale,
    timeZone: book.settings.timeZone,
    sheets: sheetIds(book).map((id) => sheetPlain(book, id)),
    names: sorted(Object.fromEntries(names)),
  };
}
