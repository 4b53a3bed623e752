/** Headers, notes, formats, validation, freezing and colours of one sheet, as its declaration says: sent whole, as the same again changes nothing. */
import type { LookChange } from "../../sheets/draft/changes.ts";
import { runs } from "../../tables/runs.ts";
import type { ColumnLook, TabLook } from "../../tables/tabLook.ts";
import { COLUMN_MARK } from "../marks.ts";
import { colourStyle } from "./colour.ts";
import { conditionRequests } from "./conditions.ts";
import { type GridRange, gridRange, type Request } from "./service.ts";
import { cellsFrom, columnRange, dimensionProperties, marked } from "./usualRequests.ts";
import { ruleRequest } from "./validations.ts";

export function lookRequests({
  sheetId,
  look,
  fresh,
  conditions,
  grouped,
  rows,
}: LookChange): readonly Request[] {
  const below = (first: ColumnLook, columns: number) =>
    gridRange(sheetId, {
      row: look.headerRow + 1,
      column: first.column,
      rows: rows - look.headerRow,
      columns,
    });
  const isFresh = new Set(fresh);
  const freshColumns = look.columns.filter(({ key }) => isFresh.has(key));
  return [
    ...headerRequests(sheetId, look),
    ...bodyRequests(look, below),
    ...conditionRequests(sheetId, look, rows, conditions),
    freezeRequest(sheetId, look),
    ...freshColumns.flatMap((column) => freshRequests(sheetId, column)),
    ...(grouped ? [] : foldRequests(sheetId, look)),
  ];
}

function headerRequests(sheetId: number, { headerRow, columns, fontSize }: TabLook): readonly Request[] {
  const alike = columnRuns(columns, ({ header }) => header.background);
  return [
    ...alike.map(({ first, count }): Request => {
      const range = gridRange(sheetId, { row: headerRow, column: first.column, rows: 1, columns: count });
      return {
        repeatCell: {
          range,
          cell: { userEnteredFormat: headerFormat(first, fontSize) },
          fields: HEADER_FIELDS,
        },
      };
    }),
    // Notes of columns that people added stay as they are.
    ...columns.map(({ column, note }) =>
      cellsFrom({ sheetId, row: headerRow, column }, [[{ note }]], "note"),
    ),
  ];
}

function headerFormat({ header }: ColumnLook, fontSize: number | null) {
  return {
    backgroundColorStyle: colourStyle(header.background),
    textFormat: {
      bold: true,
      foregroundColorStyle: colourStyle(header.fontColour),
      ...(fontSize === null ? {} : { fontSize }),
    },
    wrapStrategy: "WRAP",
    verticalAlignment: "MIDDLE",
    horizontalAlignment: "CENTER",
  };
}

const HEADER_FIELDS = [
  "backgroundColorStyle",
  "textFormat.bold",
  "textFormat.foregroundColorStyle",
  // Named and not given, it is the sheet's own.
  "textFormat.fontSize",
  "wrapStrategy",
  "verticalAlignment",
  "horizontalAlignment",
]
  .map((field) => `userEnteredFormat.${field}`)
  .join(",");

type Below = (first: ColumnLook, columns: number) => GridRange;

function bodyRequests({ columns, fontSize }: TabLook, below: Below): readonly Request[] {
  const formats = columnRuns(columns, ({ numberFormat, wraps, clearsGround }) =>
    [numberFormat, wraps, clearsGround].join(),
  );
  const rules = columnRuns(columns, ({ validation, rejects }) => JSON.stringify([validation, rejects]));
  return [
    ...formats.map(
      ({ first, count }): Request => ({
        repeatCell: formatOf(first, below(first, count), fontSize),
      }),
    ),
    ...rules.map(({ first, count }) => ruleRequest(below(first, count), first)),
  ];
}

function formatOf(
  { numberFormat, wraps, clearsGround }: ColumnLook,
  range: GridRange,
  fontSize: number | null,
) {
  const size = fontSize === null ? {} : { textFormat: { fontSize } };
  const format = {
    ...numberFormatOf(numberFormat),
    wrapStrategy: wraps ? "WRAP" : "OVERFLOW_CELL",
    verticalAlignment: "TOP",
    ...size,
  };
  const fields = ["numberFormat", "wrapStrategy", "verticalAlignment"];
  // Named and not given, it is the sheet's own.
  if (clearsGround) fields.push("backgroundColorStyle");
  if (fontSize !== null) fields.push("textFormat.fontSize");
  return {
    range,
    cell: { userEnteredFormat: format },
    fields: fields.map((field) => `userEnteredFormat.${field}`).join(","),
  };
}

/** Named in the mask and not given, a format is cleared: that is the automatic one. */
function numberFormatOf(pattern: string): { numberFormat?: { type: string; pattern: string } } {
  if (pattern === "General") return {};
  return { numberFormat: { type: formatType(pattern), pattern } };
}

function formatType(pattern: string): string {
  if (pattern === "@") return "TEXT";
  if (pattern.includes("HH")) return "DATE_TIME";
  return pattern.includes("yyyy") ? "DATE" : "NUMBER";
}

function freezeRequest(sheetId: number, { headerRow, frozenColumns, hidden }: TabLook): Request {
  return {
    updateSheetProperties: {
      properties: {
        sheetId,
        hidden,
        gridProperties: { frozenRowCount: headerRow, frozenColumnCount: frozenColumns },
      },
      // Whoever shows a hidden sheet again hides it with the next installation; a shown one is never hidden.
      fields: [
        "gridProperties.frozenRowCount",
        "gridProperties.frozenColumnCount",
        ...(hidden ? ["hidden"] : []),
      ].join(","),
    },
  };
}

/** Only when a column is made: a width that people gave it, and a column that they show again, stay so. */
function freshRequests(sheetId: number, { column, width, hidden, key }: ColumnLook): readonly Request[] {
  const range = columnRange(sheetId, column);
  return [
    dimensionProperties(range, { pixelSize: width, hiddenByUser: hidden }),
    marked(COLUMN_MARK, key, { dimensionRange: range }),
  ];
}

/** Only where nothing is folded yet: what somebody unfolds stays so. */
function foldRequests(sheetId: number, { columns }: TabLook): readonly Request[] {
  const folded = columns.filter((column) => column.folded);
  return columnRuns(folded, () => "").flatMap(({ first, count }): readonly Request[] => {
    const startIndex = first.column - 1;
    const range = { sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + count };
    return [
      { addDimensionGroup: { range } },
      { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: "collapsed" } },
    ];
  });
}

interface ColumnRun {
  readonly first: ColumnLook;
  readonly count: number;
}

/** Columns side by side for which the same is wanted. */
function columnRuns(
  columns: readonly ColumnLook[],
  wanted: (column: ColumnLook) => string,
): readonly ColumnRun[] {
  const fromTheLeft = [...columns].sort((a, b) => a.column - b.column);
  const joins = (left: ColumnLook, next: ColumnLook) =>
    next.column === left.column + 1 && wanted(next) === wanted(left);
  return runs(fromTheLeft, joins).map((run) => ({ first: run[0], count: run.length }));
}
