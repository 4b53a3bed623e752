import type { Area, CellStyle, CellWrite, Scalar, SheetId } from "../../../workbook/contract.ts";
import { STYLE_KEYS } from "../../../workbook/styleKeys.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { compact } from "../compact.ts";
import { type FieldMask, wants } from "../fieldMask.ts";
import { upToLast } from "../upToLast.ts";
import { shownFormat } from "./cellFormat.ts";
import { shownValidation } from "./validation.ts";

/** One block for each range that was asked for on this sheet; the whole sheet where none was. */
export function shownGridData(
  file: LocalFile,
  sheet: SheetId,
  areas: readonly Area[] | null,
  mask: FieldMask | null,
): object[] {
  const { rows, columns } = file.workbook.sheet(sheet);
  const own = areas?.filter((area) => area.sheet === sheet) ?? [{ sheet, row: 0, column: 0, rows, columns }];
  return own.map((area) => block(file, area, mask ?? true));
}

function block(file: LocalFile, area: Area, mask: FieldMask): object {
  const asks = (field: string) => wants(mask, `sheets.data.${field}`);
  const rowData = asks("rowData") ? rowsOf(file, area, mask) : [];
  return {
    ...compact({ startRow: area.row, startColumn: area.column }),
    ...(rowData.length > 0 && { rowData }),
    ...(asks("rowMetadata") && { rowMetadata: rowMetadata(file, area) }),
    ...(asks("columnMetadata") && { columnMetadata: columnMetadata(file, area) }),
  };
}

/** Which rows a filter hides is not told. */
function rowMetadata({ workbook }: LocalFile, { sheet, row, rows }: Area): object[] {
  return Array.from({ length: rows }, (_, down) => ({
    pixelSize: workbook.rowHeight(sheet, row + down),
    ...compact({ hiddenByUser: workbook.rowHidden(sheet, row + down) }),
  }));
}

function columnMetadata({ workbook }: LocalFile, { sheet, column, columns }: Area): object[] {
  return Array.from({ length: columns }, (_, right) => ({
    pixelSize: workbook.columnWidth(sheet, column + right),
    ...compact({ hiddenByUser: workbook.columnHidden(sheet, column + right) }),
  }));
}

/** Rows and cells at the end without value or format are cut; inner ones are `{}`. */
function rowsOf(file: LocalFile, area: Area, mask: FieldMask): object[] {
  const lines = cellsOf(file, area, mask).map((line) =>
    upToLast(line, (cell) => Object.keys(cell).length > 0),
  );
  return upToLast(lines, (line) => line.length > 0).map((values) => (values.length > 0 ? { values } : {}));
}

/** Reads whole areas of what the mask asks for, so that a narrow mask costs little. */
function cellsOf(file: LocalFile, area: Area, mask: FieldMask): object[][] {
  const { workbook } = file;
  const asks = (field: string) => wants(mask, `sheets.data.rowData.values.${field}`);
  const contents = asks("userEnteredValue") ? workbook.contents(area) : null;
  const results = asks("effectiveValue") ? effectiveValues(file, area) : null;
  const shown = asks("formattedValue") ? workbook.display(area) : null;
  const styles = asks("userEnteredFormat") || asks("effectiveFormat") ? stylesOf(file, area) : null;
  const notes = asks("note") ? workbook.notes(area) : null;
  const rules = asks("dataValidation") ? workbook.validations(area) : null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const rule = rules?.[row]?.[column];
      const format = styles?.[row]?.[column] ?? {};
      return {
        ...enteredPart(contents?.[row]?.[column]),
        ...results?.[row]?.[column],
        ...compact({ formattedValue: shown?.[row]?.[column], note: notes?.[row]?.[column] }),
        ...(Object.keys(format).length > 0 && { userEnteredFormat: format, effectiveFormat: format }),
        ...(rule && { dataValidation: shownValidation(file, rule) }),
      };
    }),
  );
}

function enteredPart(write: CellWrite | undefined): object {
  if (write === undefined || (write.kind === "value" && write.value === null)) return {};
  return {
    userEnteredValue: write.kind === "formula" ? { formulaValue: write.formula } : extended(write.value),
  };
}

function extended(value: Scalar): object {
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value };
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#NULL!": "NULL_VALUE",
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#VALUE!": "VALUE",
  "#REF!": "REF",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#N/A": "N_A",
};

function effectiveValues({ workbook }: LocalFile, area: Area): object[][] {
  const grid: object[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => ({})),
  );
  workbook.visit(area, (row, column, value, kind) => {
    const line = grid[row];
    if (!line) return;
    const error = { errorValue: { type: ERROR_TYPES[String(value)] ?? "ERROR" } };
    line[column] = { effectiveValue: kind === "error" ? error : extended(value) };
  });
  return grid;
}

function stylesOf({ workbook }: LocalFile, area: Area): object[][] {
  const grids = STYLE_KEYS.map((key) => [key, workbook.style(area, key)] as const);
  const borders = workbook.borders(area);
  return borders.map((line, row) =>
    line.map((drawn, column) => {
      const style: Partial<CellStyle> = Object.fromEntries(
        grids.map(([key, grid]) => [key, grid[row]?.[column] ?? null]),
      );
      return shownFormat(style, drawn);
    }),
  );
}
