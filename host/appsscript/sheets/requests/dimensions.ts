import type { Area } from "../../../workbook/contract.ts";
import { Refused } from "../apiFailure.ts";
import {
  type Acting,
  mustEdit,
  mustRestructure,
  NOTHING_TO_TELL,
  requestKind,
  required,
} from "../context.ts";
import { DIMENSION_RANGE, type DimensionRange, linesOf } from "../dimensionRange.ts";
import { sheetOf } from "../gridRange.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";
import { addLines, appendLines, areaOfLines, hideLines, type Lines, removeLines } from "../wholeLines.ts";

const DIMENSION = ["oneOf", "ROWS", "COLUMNS"] as const;

export const appendDimension = requestKind(
  { sheetId: "whole", dimension: DIMENSION, length: "whole" },
  (acting, { sheetId, dimension, length }) => {
    const sheet = sheetOf(acting.file, sheetId);
    mustRestructure(acting, sheet);
    const axis = required(dimension, "dimension") === "ROWS" ? "rows" : "columns";
    appendLines(acting, sheet, axis, required(length, "length"));
    return NOTHING_TO_TELL;
  },
);

/** Both ends bounded; past the edge lines are appended, not inserted. */
export const insertDimension = requestKind(
  { range: DIMENSION_RANGE, inheritFromBefore: "flag" },
  (acting, { range = {}, inheritFromBefore = false }) => {
    const lines = insertedLines(acting, range);
    const size = acting.workbook.sheet(lines.sheet)[lines.axis];
    mustRestructure(acting, lines.sheet);
    if (lines.from > size)
      throw new Refused(`Cannot insert at ${lines.from}: the sheet has ${size} ${lines.axis}.`);
    if (inheritFromBefore && lines.from === 0) {
      throw new Refused("inheritFromBefore cannot be true when inserting at index 0.");
    }
    addLines(acting, lines);
    dress(acting, lines, inheritFromBefore || lines.from === size);
    return NOTHING_TO_TELL;
  },
);

function insertedLines(
  { file }: Acting,
  { sheetId, dimension, startIndex = 0, endIndex = 0 }: DimensionRange,
) {
  const axis = required(dimension, "dimension") === "ROWS" ? ("rows" as const) : ("columns" as const);
  if (startIndex < 0 || endIndex <= startIndex) throw new Refused("The range to insert must have an end.");
  return { sheet: sheetOf(file, sheetId), axis, from: startIndex, count: endIndex - startIndex };
}

/** Formats and validation of the line before or behind; no contents, so that a checkbox arrives false. */
function dress(acting: Acting, lines: Lines, before: boolean): void {
  const { workbook } = acting;
  const { from, count } = lines;
  const model = areaOfLines(acting, { ...lines, from: before ? from - 1 : from + count, count: 1 });
  const fresh = areaOfLines(acting, lines);
  if (!before) workbook.copy(model, fresh, ["formats"]);
  // Rules that grew over the fresh lines by themselves are not set again: a rule's formulas count from its first cell.
  if (rulesOn(acting, fresh) !== rulesOn(acting, model) * count) workbook.copy(model, fresh, ["validations"]);
  const boxes = workbook.validations(fresh);
  const cells = boxes.map((line) =>
    line.map((rule) =>
      rule?.criteria === "CHECKBOX" ? ({ kind: "value", value: unticked(rule.values) } as const) : undefined,
    ),
  );
  if (cells.some((line) => line.some((cell) => cell !== undefined))) workbook.write(fresh, cells);
}

const rulesOn = ({ workbook }: Acting, area: Area): number =>
  workbook
    .validations(area)
    .flat()
    .filter((rule) => rule !== null).length;

/** A box of its own values is ticked, unticked by the second of them. */
const unticked = ([, off]: readonly unknown[]): string | number | boolean =>
  typeof off === "string" || typeof off === "number" ? off : false;

export const deleteDimension = requestKind({ range: DIMENSION_RANGE }, (acting, { range }) => {
  const lines = linesOf(acting.file, range);
  mustRestructure(acting, lines.sheet);
  removeLines(acting, lines);
  return NOTHING_TO_TELL;
});

/** The destination counts before the lines are taken out. */
export const moveDimension = requestKind(
  { source: DIMENSION_RANGE, destinationIndex: "whole" },
  (acting, { source, destinationIndex = 0 }) => {
    const { workbook, file } = acting;
    const lines = linesOf(file, source);
    const { sheet, axis, from, count } = lines;
    mustRestructure(acting, sheet);
    mustEdit(acting, areaOfLines(acting, lines));
    if (destinationIndex < 0 || destinationIndex > workbook.sheet(sheet)[axis]) {
      throw new Refused(
        `Cannot move to ${destinationIndex}: the sheet has ${workbook.sheet(sheet)[axis]} ${axis}.`,
      );
    }
    if (destinationIndex >= from && destinationIndex <= from + count) return NOTHING_TO_TELL;
    if (axis === "rows") workbook.moveRows(sheet, from, count, destinationIndex);
    else workbook.moveColumns(sheet, from, count, destinationIndex);
    return NOTHING_TO_TELL;
  },
);

const PROPERTIES = fieldsOf("pixelSize,hiddenByUser");
const DEFAULT_SIZE = { rows: 21, columns: 100 };

export const updateDimensionProperties = requestKind(
  { range: DIMENSION_RANGE, properties: { pixelSize: "whole", hiddenByUser: "flag" }, fields: "text" },
  (acting, { range, properties = {}, fields }) => {
    const mask = updateMask(fields, PROPERTIES);
    const lines = linesOf(acting.file, range);
    mustRestructure(acting, lines.sheet);
    if (touches(mask, "pixelSize"))
      setPixels(acting, lines, properties.pixelSize ?? DEFAULT_SIZE[lines.axis]);
    if (touches(mask, "hiddenByUser")) hideLines(acting, lines, properties.hiddenByUser ?? false);
    return NOTHING_TO_TELL;
  },
);

function setPixels({ workbook }: Acting, { sheet, axis, from, count }: Lines, size: number): void {
  if (size < 0) throw new Refused(`Invalid pixelSize: ${size}`);
  if (axis === "rows") workbook.setRowHeights(sheet, from, count, size);
  else workbook.setColumnWidths(sheet, from, count, size);
}
