/** The look of a dashboard (src/tables/overview.ts): its columns once, each line by its kind. */
import type { DashboardLine } from "../../sheets/dashboard.ts";
import {
  CHARTS_COLUMN,
  KIND_COLUMN,
  LINE_STYLES,
  type LineStyle,
  lineHeight,
  SHOWN_COLUMNS,
  SHOWN_WIDTHS,
} from "../../tables/overview.ts";
import { runs } from "../../tables/runs.ts";
import { colourStyle } from "./colour.ts";
import { type GridRange, gridRange, type Request } from "./service.ts";
import { cellsFrom, columnRange, dimensionProperties } from "./usualRequests.ts";

export function dashboardFrame(sheetId: number): readonly Request[] {
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { hideGridlines: true } },
        fields: "gridProperties.hideGridlines",
      },
    },
    ...SHOWN_WIDTHS.map((pixelSize, index) =>
      dimensionProperties(columnRange(sheetId, index + 1), { pixelSize }),
    ),
    dimensionProperties(
      { sheetId, dimension: "COLUMNS", startIndex: KIND_COLUMN - 1, endIndex: CHARTS_COLUMN - 1 },
      { hiddenByUser: true },
    ),
  ];
}

/** What was one cell is taken apart first: the lines may have been of another kind. @param row 1-based */
export function dashboardLines(
  sheetId: number,
  row: number,
  lines: readonly DashboardLine[],
): readonly Request[] {
  const area = (first: number, rows: number, column = 1, columns: number = SHOWN_COLUMNS): GridRange =>
    gridRange(sheetId, { row: first, column, rows, columns });
  return [
    { unmergeCells: { range: area(row, lines.length) } },
    cellsFrom(
      { sheetId, row, column: 1 },
      lines.map(({ kind }) => cellsOf(LINE_STYLES[kind])),
      FORMAT_FIELDS,
    ),
    ...lines.flatMap(({ kind }, index) =>
      LINE_STYLES[kind].merges.map(
        ({ column, columns }): Request => ({
          mergeCells: { range: area(row + index, 1, column, columns), mergeType: "MERGE_ALL" },
        }),
      ),
    ),
    ...heightRequests(sheetId, row, lines),
  ];
}

const FORMAT_FIELDS =
  "userEnteredFormat(backgroundColorStyle,borders,horizontalAlignment,verticalAlignment,wrapStrategy,textFormat(bold,fontSize,foregroundColorStyle))";

function cellsOf(style: LineStyle) {
  return SHOWN_WIDTHS.map((_, index) => ({ userEnteredFormat: formatOf(style, index + 1) }));
}

function formatOf({ size, bold, colour, background, rule, rightFrom }: LineStyle, column: number) {
  const isRight = rightFrom > 0 && column >= rightFrom;
  return {
    ...(background === null ? {} : { backgroundColorStyle: colourStyle(background) }),
    ...(rule === null ? {} : { borders: { bottom: { style: "SOLID", colorStyle: colourStyle(rule) } } }),
    horizontalAlignment: isRight ? "RIGHT" : "LEFT",
    verticalAlignment: "MIDDLE",
    wrapStrategy: "WRAP",
    textFormat: { bold, fontSize: size, foregroundColorStyle: colourStyle(colour) },
  };
}

/** Google does not make room for wrapped text in merged cells by itself. */
function heightRequests(sheetId: number, row: number, lines: readonly DashboardLine[]): readonly Request[] {
  const heights = lines.map(({ kind, texts }, index) => ({
    at: row - 1 + index,
    pixelSize: lineHeight(kind, texts),
  }));
  return runs(heights, (before, next) => before.pixelSize === next.pixelSize).map((run) => {
    const [{ at, pixelSize }] = run;
    const range = { sheetId, dimension: "ROWS", startIndex: at, endIndex: at + run.length };
    return dimensionProperties(range, { pixelSize });
  });
}
