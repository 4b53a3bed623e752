/**
 * Inserting, deleting and moving rows and columns: what belongs to cells follows them.
 * Sources: support.google.com/docs/answer/54813 (rows and columns), developers.google.com/apps-script/reference/spreadsheet/sheet (moveRows);
 * a move that cuts through a range is not documented: see host/workbook/span.ts.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatA1 } from "../../../host/formulas/a1.ts";
import type { Area, ConditionalRule, ValidationRule } from "../../../host/workbook/contract.ts";
import type { LineChange } from "../../../host/workbook/span.ts";
import { changed, lineChange, type Lines, members, place } from "./lineModel.ts";
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
    this.areas = this.areas.map((names) => ({ ...names, [axis]: members(before, after, names[axis], change) }));
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

describe("what follows its cells", () => {
  const area = fc
    .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column, rows, columns]) => ({
      row,
      column,
      rows: Math.min(rows, ROWS - row),
      columns: Math.min(columns, COLUMNS - column),
    }));

  it("agrees with the naive model: contents, references, tracked areas, notes, rules", () => {
    const steps = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(area, steps, (bounds, seeds) => {
        const sheet = fixture({ rows: ROWS, columns: COLUMNS });
        const { workbook } = sheet;
        const model = new Model();
        const tracked = { sheet: sheet.sheet, ...bounds };
        const index = model.cover(tracked);
        sheet.put(
          0,
          0,
          Array.from({ length: ROWS }, (_, row) =>
            Array.from({ length: COLUMNS }, (__, column) => row * 100 + column),
          ),
        );
        const other = workbook.addSheet("Tổng", 1, { rows: 3, columns: 3 });
        const corner = formatA1({ row: bounds.row, column: bounds.column, rows: 1, columns: 1 });
        put(workbook, { sheet: other, row: 0, column: 0 }, [
          [`='Đăng ký'!${corner}`, `=SUM('Đăng ký'!${formatA1({ ...bounds, rows: bounds.rows, columns: bounds.columns })};1)`],
        ]);
        const tracker = workbook.track(tracked);
        workbook.setNotes({ ...tracked, rows: 1, columns: 1 }, [["ghi chú"]]);
        workbook.setValidations(tracked, RULE);
        workbook.setConditionalRules(sheet.sheet, [
          { areas: [tracked], criteria: "CELL_EMPTY", values: [], style: STYLE },
        ]);
        for (const seed of seeds) {
          const [next] = fc.sample(step(model.rows.length, model.columns.length), { seed, numRuns: 1 });
          if (!next) continue;
          apply(sheet, next);
          model.step(next);
        }
        const expectedArea = model.a1(index);
        const expectedCell = model.cell(bounds.row, bounds.column);
        const whole = { sheet: sheet.sheet, row: 0, column: 0, rows: model.rows.length, columns: model.columns.length };
        const notes = workbook.notes(whole).flatMap((line, row) =>
          line.flatMap((note, column) =>
            note === "" ? [] : [[formatA1({ row, column, rows: 1, columns: 1 }), note]],
          ),
        );
        const validated = workbook
          .validations(whole)
          .map((line) => line.filter((rule) => rule !== null).length)
          .reduce((sum, cells) => sum + cells, 0);
        const left = tracker.area();
        const isCell = bounds.rows === 1 && bounds.columns === 1;
        expect({
          contents: sheet.values(whole),
          formulas: workbook.formulas({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 }),
          tracked: a1(left),
          notes,
          validated,
          conditional: workbook.conditionalRules(sheet.sheet).map(({ areas }) => areas.map(a1)),
        }).toEqual({
          contents: model.rows.map((row) =>
            model.columns.map((column) => (row < ROWS && column < COLUMNS ? row * 100 + column : null)),
          ),
          formulas: [
            [
              expectedCell === null ? "=#REF!" : `='Đăng ký'!${expectedCell}`,
              expectedArea === null
                ? "=SUM(#REF!;1)"
                : `=SUM('Đăng ký'!${isCell || expectedArea.includes(":") ? expectedArea : `${expectedArea}:${expectedArea}`};1)`,
            ],
          ],
          tracked: expectedArea,
          notes: expectedCell === null ? [] : [[expectedCell, "ghi chú"]],
          validated: left ? left.rows * left.columns : 0,
          conditional: expectedArea === null ? [] : [[expectedArea]],
        });
        workbook.dispose();
      }),
      { numRuns: 150 },
    );
  });
});
