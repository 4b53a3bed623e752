/** What cells have besides their contents, each aspect read and written by cell. */
import type { Area, CellStyle, Workbook } from "../../workbook/contract.ts";
import { STYLE_KEYS } from "../../workbook/styleKeys.ts";

type Grid<T> = readonly (readonly T[])[];

export interface Aspect {
  /** Plain JSON, cell by cell. */
  readonly read: (area: Area) => Grid<unknown>;
  /** What `read` gave; undefined leaves a cell as it is. */
  readonly write: (area: Area, grid: Grid<unknown>) => void;
}

export const styleAspect = (workbook: Workbook, key: keyof CellStyle): Aspect => ({
  read: (area) => workbook.style(area, key),
  write: (area, grid) => {
    const patch = grid.map((line) => line.map((value) => (value === undefined ? {} : { [key]: value })));
    // `read` gave the values of this key.
    workbook.setStyle(area, patch as Partial<CellStyle>[][]);
  },
});

const NO_BORDERS = { top: null, right: null, bottom: null, left: null };

const borders = (workbook: Workbook): Aspect => ({
  read: (area) => workbook.borders(area),
  write: (area, grid) => {
    // `read` gave them.
    const given = grid as Grid<ReturnType<Workbook["borders"]>[number][number] | undefined>;
    workbook.setCellBorders(
      area,
      given.map((line) => line.map((cell) => (cell === null ? NO_BORDERS : cell))),
    );
  },
});

const notes = (workbook: Workbook): Aspect => ({
  read: (area) => workbook.notes(area),
  write: (area, grid) => {
    const present = workbook.notes(area);
    // `read` gave them.
    const given = grid as Grid<string | undefined>;
    workbook.setNotes(
      area,
      given.map((line, row) => line.map((note, column) => note ?? present[row]?.[column] ?? "")),
    );
  },
});

/** Runs of parts of texts; written after the texts themselves. */
const runs = (workbook: Workbook): Aspect => ({
  read: (area) => workbook.richTexts(area),
  write: (area, grid) => {
    // `read` gave them.
    const given = grid as Grid<ReturnType<Workbook["richTexts"]>[number][number] | undefined>;
    workbook.setRichTexts(
      area,
      given.map((line) => line.map((text) => text ?? null)),
    );
  },
});

/** Everything that a copy brings along. */
export const allAspects = (workbook: Workbook): readonly Aspect[] => [
  ...STYLE_KEYS.map((key) => styleAspect(workbook, key)),
  borders(workbook),
  notes(workbook),
  runs(workbook),
];
