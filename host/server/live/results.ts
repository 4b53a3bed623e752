/**
 * What formulas show, as pages were told. Pages compute nothing: after each change they get the results that are new, and cells that
 * show no result any more get back what they hold themselves.
 */
import { CellValueType } from "@univerjs/core";
import type { CellKind, Mutation, Scalar, SheetId, Workbook } from "../../workbook/contract.ts";
import { movedLine } from "../../workbook/span.ts";
import { lineChangeOf, reorderedArea, sheetOf } from "./lineChange.ts";

interface ShownCell {
  readonly v: string | number | null;
  readonly t: CellValueType | null;
  /** The number format that a result brings along; null takes a former one away. */
  readonly custom?: { readonly format: string } | null;
}

type ShownGrid = Map<number, Map<number, string>>;

/** Pages may show anything here. */
const UNKNOWN = "?";

export class Results {
  readonly #workbook: Workbook;
  readonly #told = new Map<SheetId, ShownGrid>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The mutations that bring pages up to date which have carried out `mutations`. */
  after(mutations: readonly Mutation[]): readonly Mutation[] {
    for (const mutation of mutations) this.#follow(mutation);
    return this.#workbook.sheetIds().flatMap((sheet) => this.#news(sheet));
  }

  #follow(mutation: Mutation): void {
    const sheet = sheetOf(mutation);
    const told = sheet === null ? undefined : this.#told.get(sheet);
    if (sheet === null || !told) return;
    if (mutation.id === "sheet.mutation.remove-sheet") this.#told.delete(sheet);
    const moved = movedShown(told, mutation);
    if (moved) this.#told.set(sheet, moved);
    for (const [row, column] of overwritten(mutation)) {
      if (told.get(row)?.has(column)) told.get(row)?.set(column, UNKNOWN);
    }
    blurReordered(told, mutation);
  }

  #news(sheet: SheetId): readonly Mutation[] {
    const before = this.#told.get(sheet) ?? new Map<number, Map<number, string>>();
    const now: ShownGrid = new Map();
    const news: Record<number, Record<number, ShownCell>> = {};
    const put = (row: number, column: number, cell: ShownCell): void => {
      const had = before.get(row)?.get(column);
      const bare = cell.custom === undefined && (had === UNKNOWN || had?.includes('"custom"'));
      news[row] = { ...news[row], [column]: bare ? { ...cell, custom: null } : cell };
    };
    this.#workbook.computed(sheet, (row, column, value, kind, format) => {
      const cell = shownCell(value, kind, format);
      const text = JSON.stringify(cell);
      const line = now.get(row) ?? new Map<number, string>();
      now.set(row, line.set(column, text));
      if (before.get(row)?.get(column) !== text) put(row, column, cell);
    });
    for (const [row, line] of before) {
      for (const column of line.keys()) {
        if (!now.get(row)?.has(column)) put(row, column, this.#held(sheet, row, column));
      }
    }
    if (now.size > 0) this.#told.set(sheet, now);
    else this.#told.delete(sheet);
    if (Object.keys(news).length === 0) return [];
    const params = { unitId: this.#workbook.unitId(), subUnitId: sheet, cellValue: news };
    return [{ id: "sheet.mutation.set-range-values", params }];
  }

  #held(sheet: SheetId, row: number, column: number): ShownCell {
    const { rows, columns } = this.#workbook.sheet(sheet);
    if (row >= rows || column >= columns) return { v: null, t: null };
    const [[held] = []] = this.#workbook.contents({ sheet, row, column, rows: 1, columns: 1 });
    return held?.kind === "value" ? shownCell(held.value, "plain") : { v: null, t: null };
  }
}

/** As the grid library stores constants. */
export function shownCell(value: Scalar, kind: CellKind, format = ""): ShownCell {
  if (value === null) return { v: null, t: null };
  if (kind === "error" || typeof value === "string") return { v: String(value), t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const number = { v: value, t: CellValueType.NUMBER };
  return format === "" ? number : { ...number, custom: { format } };
}

function movedShown(told: ShownGrid, mutation: Mutation): ShownGrid | null {
  const change = lineChangeOf(mutation);
  if (!change) return null;
  const { axis, lines } = change;
  const moved: ShownGrid = new Map();
  for (const [row, line] of told) {
    const toRow = axis === "rows" ? movedLine(row, lines) : row;
    if (toRow === null) continue;
    const toLine = [...line].flatMap(([column, text]) => {
      const toColumn = axis === "columns" ? movedLine(column, lines) : column;
      return toColumn === null ? [] : [[toColumn, text] as const];
    });
    moved.set(toRow, new Map(toLine));
  }
  return moved;
}

/** Cells that a mutation wrote. */
function overwritten({ id, params }: Mutation): readonly (readonly [number, number])[] {
  const grid: unknown = id === "sheet.mutation.set-range-values" ? Reflect.get(params, "cellValue") : null;
  return entriesOf(grid).flatMap(([row, line]) =>
    entriesOf(line).map(([column]) => [Number(row), Number(column)] as const),
  );
}

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

/** After a sort, any row of it may show what another one showed. */
function blurReordered(told: ShownGrid, mutation: Mutation): void {
  const area = reorderedArea(mutation);
  if (!area) return;
  const columns = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (const column of told.get(row)?.keys() ?? []) columns.add(column);
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (const column of columns) {
      const line = told.get(row) ?? new Map<number, string>();
      told.set(row, line.set(column, UNKNOWN));
    }
  }
}
