import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { type Book, storedCells } from "./book.ts";
import type { Area, BorderLine, BorderPatch, CellBorders } from "./contract.ts";
import { changeStyles } from "./formats.ts";
import { gridOf } from "./shape.ts";

const LINES: Readonly<Record<BorderPatch["style"], BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const STYLES: readonly BorderPatch["style"][] = [
  "SOLID",
  "DOTTED",
  "DASHED",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
];

/** Inner lines are stored with the cells on both sides, so that each cell knows all of its borders. */
function borderOf(area: Area, row: number, column: number, patch: BorderPatch): IBorderData {
  const drawn: IBorderStyleData | null =
    patch.color === null ? null : { s: LINES[patch.style], cl: { rgb: patch.color } };
  const wants = (edge: BorderPatch["edges"][number], inner: "horizontal" | "vertical", outer: boolean) =>
    patch.edges.includes(outer ? edge : inner);
  return {
    ...(wants("top", "horizontal", row === 0) && { t: drawn }),
    ...(wants("bottom", "horizontal", row === area.rows - 1) && { b: drawn }),
    ...(wants("left", "vertical", column === 0) && { l: drawn }),
    ...(wants("right", "vertical", column === area.columns - 1) && { r: drawn }),
  };
}

export function setBorders(book: Book, area: Area, patch: BorderPatch): void {
  changeStyles(book, area, (row, column) => {
    const bd = borderOf(area, row, column, patch);
    return Object.keys(bd).length === 0 ? null : { bd };
  });
}

const storedLine = (line: BorderLine | null): IBorderStyleData | null =>
  line && { s: LINES[line.style], cl: { rgb: line.color } };

export function setCellBorders(
  book: Book,
  area: Area,
  borders: readonly (readonly (CellBorders | undefined)[])[],
): void {
  changeStyles(book, area, (row, column) => {
    const wanted = borders[row]?.[column];
    if (!wanted) return null;
    const [t, r, b, l] = [wanted.top, wanted.right, wanted.bottom, wanted.left].map(storedLine);
    return { bd: { t, r, b, l } };
  });
}

/** The page knows more kinds of lines than Sheets; a foreign one is read as the plain one. */
function lineOf(drawn: Nullable<IBorderStyleData>): BorderLine | null {
  if (!drawn || drawn.s === BorderStyleTypes.NONE) return null;
  const known = STYLES.find((style) => LINES[style] === drawn.s);
  return { color: drawn.cl.rgb ?? "#000000", style: known ?? "SOLID" };
}

function cellBorders({ t, r, b, l }: IBorderData): CellBorders | null {
  const borders = { top: lineOf(t), right: lineOf(r), bottom: lineOf(b), left: lineOf(l) };
  return Object.values(borders).some((line) => line !== null) ? borders : null;
}

export function borderGrid(book: Book, area: Area): (CellBorders | null)[][] {
  const cells = storedCells(book, area.sheet);
  const styles = book.unit.workbook.getStyles();
  return gridOf(area, (row, column) => {
    const cell = cells[area.row + row]?.[area.column + column];
    const drawn = cell?.s ? styles.getStyleByCell(cell)?.bd : null;
    return drawn ? cellBorders(drawn) : null;
  });
}
