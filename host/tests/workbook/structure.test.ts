/**
 * Inserting, deleting and moving rows and columns: what belongs to cells follows them.
 * Sources: support.google.com/docs/answer/54813 (rows and columns), developers.google.com/apps-script/reference/spreadsheet/sheet (moveRows);
 * a move that cuts through a range is not documented: see host/workbook/span.ts.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatA1 } from "../../formulas/a1.ts";
import type { Area, ConditionalRule, ValidationRule } from "../../workbook/contract.ts";
import type { LineChange } from "../../workbook/span.ts";
import { changed, type Lines, lineChange, members, place } from "./lineModel.ts";
import { type Fixture, fixture, put } from "./support.ts";

const ROWS = 9;
const COLUMNS = 6;

interface Step {
  readonly axis: "rows" | "columns";
  readonly change: LineChange;
}

function apply({ workbook, sheet }: Fixture, { axis, change }: Step): void {
  const rows = axis === "rows";
  if (change.kind === "insert") {
    if (rows) workbook.insertRows(sheet, change.at, change.count);
    else workbook.insertColumns(sheet, change.at, change.count);
  } else if (change.kind === "delete") {
    if (rows) workbook.deleteRows(sheet, change.at, change.count);
    else workbook.deleteColumns(sheet, change.at, change.count);
  } else if (rows) workbook.moveRows(sheet, change.from, change.count, change.to);
  else workbook.moveColumns(sheet, change.from, change.count, change.to);
}

/** A change that leaves at least two lines. */
const step = (rows: number, columns: number): fc.Arbitrary<Step> =>
  fc.constantFrom("rows" as const, "columns" as const).chain((axis) => {
    const count = axis === "rows" ? rows : columns;
    return lineChange(count)
      .filter((change) => change.kind !== "delete" || change.count <= count - 2)
      .map((change) => ({ axis, change }));
  });

interface Names {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Rows and columns as lists of names, and areas as the names they cover. */
class Model {
  rows: Lines = Array.from({ length: ROWS }, (_, index) => index);
  columns: Lines = Array.from({ length: COLUMNS }, (_, index) => index);
  areas: Names[] = [];

  cover(area: Area): number {
    const rows = new Set(this.rows.slice(area.row, area.row + area.rows));
    const columns = new Set(this.columns.slice(area.column, area.column + area.columns));
    return this.areas.push({ rows, columns }) - 1;
  }

  step({ axis, change }: Step): void {
    const before = this[axis];
    const after = changed(before, change);
    this.areas = this.areas.map((names) => ({
      ...names,
      [axis]: members(before, after, names[axis], change),
    }));
    this[axis] = after;
  }

  /** "B2:C4", or null when nothing of the area is left. */
  a1(index: number): string | null {
    const names = this.areas[index];
    const rows = names && place(this.rows, names.rows);
    const columns = names && place(this.columns, names.columns);
    if (!rows || !columns) return null;
    return formatA1({ row: rows.start, rows: rows.count, column: columns.start, columns: columns.count });
  }

  cell(row: number, column: number): string | null {
    const at = { row: this.rows.indexOf(row), column: this.columns.indexOf(column) };
    return at.row < 0 || at.column < 0 ? null : formatA1({ ...at, rows: 1, columns: 1 });
  }
}

const RULE: ValidationRule = {
  criteria: "NUMBER_GREATER_THAN",
  values: [0],
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
};

const STYLE: ConditionalRule["style"] = {
  background: "#ff0000",
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

const a1 = (area: Area | null | undefined): string | null => (area ? formatA1(area) : null);
const cellName = (row: number, column: number): string => formatA1({ row, column, rows: 1, columns: 1 });

type Bounds = Omit<Area, "sheet">;

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.nat(ROWS - 1),
    fc.nat(COLUMNS - 1),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, ROWS - row),
    columns: Math.min(columns, COLUMNS - column),
  }));

/** A sheet of numbers, and everything that can hang on an area of it. */
function planted(area: Bounds) {
  const sheet = fixture({ rows: ROWS, columns: COLUMNS });
  const { workbook } = sheet;
  const tracked = { sheet: sheet.sheet, ...area };
  const line = (row: number) => Array.from({ length: COLUMNS }, (_, column) => row * 100 + column);
  sheet.put(
    0,
    0,
    Array.from({ length: ROWS }, (_, row) => line(row)),
  );
  const other = workbook.addSheet("Tổng", 1, { rows: 3, columns: 3 });
  const corner = cellName(area.row, area.column);
  put(workbook, { sheet: other, row: 0, column: 0 }, [
    [`='Đăng ký'!${corner}`, `=SUM('Đăng ký'!${formatA1(area)};1)`],
  ]);
  workbook.setNotes({ ...tracked, rows: 1, columns: 1 }, [["ghi chú"]]);
  workbook.setValidations(tracked, RULE);
  workbook.setConditionalRules(sheet.sheet, [
    { areas: [tracked], criteria: "CELL_EMPTY", values: [], style: STYLE },
  ]);
  return { sheet, other, tracker: workbook.track(tracked) };
}

function seen({ sheet, other, tracker }: ReturnType<typeof planted>) {
  const { workbook } = sheet;
  const { rows, columns } = workbook.sheet(sheet.sheet);
  const whole = { sheet: sheet.sheet, row: 0, column: 0, rows, columns };
  const filled = <T>(grid: readonly (readonly T[])[], holds: (item: T) => boolean): [string, T][] =>
    grid.flatMap((line, row) =>
      line.flatMap((item, column): [string, T][] => (holds(item) ? [[cellName(row, column), item]] : [])),
    );
  return {
    contents: sheet.values(whole),
    formulas: workbook.formulas({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 }),
    tracked: a1(tracker.area()),
    notes: filled(workbook.notes(whole), (note) => note !== ""),
    validated: filled(workbook.validations(whole), (rule) => rule !== null).map(([name]) => name),
    conditional: workbook.conditionalRules(sheet.sheet).map(({ areas }) => areas.map(a1)),
  };
}

function expected(model: Model, index: number, area: Bounds): ReturnType<typeof seen> {
  const left = model.a1(index);
  const cell = model.cell(area.row, area.column);
  const isCell = area.rows === 1 && area.columns === 1;
  // A range that shrank to one cell is still written as a range.
  const range = left === null || isCell || left.includes(":") ? left : `${left}:${left}`;
  const here = (row: number, column: number): boolean =>
    model.areas[index]?.rows.has(row) === true && model.areas[index]?.columns.has(column) === true;
  return {
    contents: model.rows.map((row) =>
      model.columns.map((column) => (row < ROWS && column < COLUMNS ? row * 100 + column : null)),
    ),
    formulas: [
      [
        cell === null ? "=#REF!" : `='Đăng ký'!${cell}`,
        range === null ? "=SUM(#REF!;1)" : `=SUM('Đăng ký'!${range};1)`,
      ],
    ],
    tracked: left,
    notes: cell === null ? [] : [[cell, "ghi chú"]],
    validated: model.rows.flatMap((row, down) =>
      model.columns.flatMap((column, right) => (here(row, column) ? [cellName(down, right)] : [])),
    ),
    conditional: left === null ? [] : [[left]],
  };
}

describe("what follows its cells", () => {
  it("agrees with the naive model: contents, references, tracked areas, notes, rules", () => {
    const seeds = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(bounds, seeds, (area, steps) => {
        const plants = planted(area);
        const model = new Model();
        const index = model.cover({ sheet: plants.sheet.sheet, ...area });
        for (const seed of steps) {
          const [next] = fc.sample(step(model.rows.length, model.columns.length), { seed, numRuns: 1 });
          if (!next) continue;
          apply(plants.sheet, next);
          model.step(next);
        }
        expect(seen(plants)).toEqual(expected(model, index, area));
        plants.sheet.workbook.dispose();
      }),
      { numRuns: 200 },
    );
  });
});

describe("formulas on the changed sheet itself", () => {
  it("move, and read the same cells as before", () => {
    const { workbook, sheet, at, put: write } = fixture();
    write(0, 0, [
      [1, "=A1*2", "=SUM(A:A)"],
      [2, "=A2+$A$1", "=SUM(2:2)"],
      [3, "=A1:A3", "=SUM(A2:A)"],
    ]);
    workbook.insertRows(sheet, 1, 2);
    expect(workbook.formulas(at(0, 0, 5, 3))).toEqual([
      ["", "=A1*2", "=SUM(A:A)"],
      ["", "", ""],
      ["", "", ""],
      ["", "=A4+$A$1", "=SUM(4:4)"],
      ["", "=A1:A5", "=SUM(A4:A)"],
    ]);
    workbook.deleteColumns(sheet, 0, 1);
    expect(workbook.formulas(at(0, 0, 5, 2))).toEqual([
      ["=#REF!*2", "=SUM(#REF!)"],
      ["", ""],
      ["", ""],
      ["=#REF!+#REF!", "=SUM(4:4)"],
      ["=#REF!", "=SUM(#REF!)"],
    ]);
  });

  it("are calculated anew where they are now", () => {
    const { workbook, sheet, at, put: write } = fixture();
    write(0, 0, [[1], [2], ["=A1+A2"]]);
    expect(workbook.display(at(2, 0))).toEqual([["3"]]);
    workbook.moveRows(sheet, 2, 1, 0);
    workbook.write(at(1, 0), [[{ kind: "value", value: 10 }]]);
    expect(workbook.formulas(at(0, 0, 3, 1))).toEqual([["=A2+A3"], [""], [""]]);
    expect(workbook.display(at(0, 0, 3, 1))).toEqual([["12"], ["10"], ["2"]]);
  });
});

describe("sizes, styles, merges and frozen rows", () => {
  it("go with their rows and columns", () => {
    const { workbook, sheet, at } = fixture();
    workbook.setRowHeights(sheet, 2, 1, 50);
    workbook.setColumnsHidden(sheet, 1, 1, true);
    workbook.setStyle(at(2, 1), { background: "#ff0000" });
    workbook.merge(at(4, 0, 2, 3));
    workbook.setSheet(sheet, { frozenRows: 2, frozenColumns: 1 });
    workbook.insertRows(sheet, 1, 1);
    workbook.insertColumns(sheet, 0, 1);
    expect({
      heights: [2, 3].map((row) => workbook.rowHeight(sheet, row)),
      hidden: [1, 2].map((column) => workbook.columnHidden(sheet, column)),
      red: workbook.style(at(3, 2), "background"),
      merges: workbook.merges(sheet),
      frozen: [workbook.sheet(sheet).frozenRows, workbook.sheet(sheet).frozenColumns],
    }).toEqual({
      heights: [21, 50],
      hidden: [false, true],
      red: [["#ff0000"]],
      merges: [at(5, 1, 2, 3)],
      frozen: [3, 2],
    });
  });

  it("shrink when some of their lines are deleted, and go with the last", () => {
    const { workbook, sheet, at } = fixture();
    workbook.merge(at(0, 0, 3, 1));
    workbook.merge(at(0, 2, 1, 2));
    workbook.setSheet(sheet, { frozenRows: 2 });
    workbook.deleteRows(sheet, 0, 1);
    expect(workbook.merges(sheet)).toEqual([at(0, 0, 2, 1)]);
    expect(workbook.sheet(sheet).frozenRows).toBe(1);
    workbook.deleteRows(sheet, 0, 1);
    expect(workbook.merges(sheet)).toEqual([]);
  });

  it("new lines dress like their neighbour before them", () => {
    const { workbook, sheet, at, put: write } = fixture();
    write(0, 0, [["mã", 1]]);
    workbook.setStyle(at(0, 0), { numberFormat: "@", fontWeight: "bold" });
    workbook.insertRows(sheet, 1, 2);
    expect(workbook.style(at(1, 0, 2, 2), "numberFormat")).toEqual([
      ["@", null],
      ["@", null],
    ]);
    expect(workbook.lastRow(sheet)).toBe(0);
  });
});

describe("rules with formulas", () => {
  const custom = (formula: string): ValidationRule => ({
    ...RULE,
    criteria: "CUSTOM_FORMULA",
    values: [formula],
  });
  const formulaOf = (sheet: Fixture, row: number): unknown =>
    sheet.workbook.validations(sheet.at(row, 0))[0]?.[0]?.values[0];

  it("read for their new first cell what they read before", () => {
    const sheet = fixture();
    const { workbook, at } = sheet;
    workbook.setValidations(at(2, 0, 5, 1), custom("=B3>$C$1"));
    workbook.insertRows(sheet.sheet, 0, 1);
    expect(formulaOf(sheet, 3)).toBe("=B4>$C$2");
    // The first cell of the rule is deleted: the formula now stands for the second.
    workbook.deleteRows(sheet.sheet, 3, 1);
    expect(formulaOf(sheet, 3)).toBe("=B4>$C$2");
    expect(workbook.validations(at(3, 0, 4, 1)).flat()).toHaveLength(4);
  });

  it("of conditional formats, too", () => {
    const { workbook, sheet, at } = fixture();
    const rule: ConditionalRule = {
      areas: [at(1, 0, 4, 2)],
      criteria: "CUSTOM_FORMULA",
      values: ["=$B2>5"],
      style: STYLE,
    };
    workbook.setConditionalRules(sheet, [rule]);
    workbook.insertColumns(sheet, 0, 1);
    workbook.deleteRows(sheet, 1, 1);
    expect(workbook.conditionalRules(sheet)).toEqual([
      { ...rule, areas: [at(1, 1, 3, 2)], values: ["=$C2>5"] },
    ]);
  });

  it("follow the list they name on another sheet", () => {
    const { workbook, at } = fixture();
    const lists = workbook.addSheet("Danh mục", 1, { rows: 10, columns: 3 });
    const area = { sheet: lists, row: 1, column: 0, rows: 5, columns: 1 };
    workbook.setValidations(at(1, 0, 3, 1), { ...RULE, criteria: "VALUE_IN_RANGE", values: [area] });
    workbook.insertRows(lists, 3, 2);
    workbook.setSheet(lists, { name: "Tên 'mới'" });
    const rule = { ...RULE, criteria: "VALUE_IN_RANGE", values: [{ ...area, rows: 7 }] };
    expect(workbook.validations(at(1, 0))).toEqual([[rule]]);
    workbook.removeSheet(lists);
    expect(workbook.validations(at(1, 0))).toEqual([[{ ...rule, values: ["=#REF!"] }]]);
  });
});
