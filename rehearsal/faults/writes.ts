/** Which cells are written, heard from the grid itself. */
import type { Office } from "./office.ts";

const SET_VALUES = "sheet.mutation.set-range-values";
/** Fields of a stored cell that are its content; the others are its look. */
const CONTENT = ["v", "f", "p"];

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

/** Tab and cell of every content that this writes or moves, each once. */
export function hearWrites({ file: { workbook } }: Office, act: () => void): readonly string[] {
  const heard = new Set<string>();
  const stop = workbook.onMutation(({ id, params }) => {
    if (id !== SET_VALUES) {
      heard.add(id);
      return;
    }
    // As the host's workbook makes it.
    const { subUnitId, cellValue } = params as SetValues;
    for (const [row, line] of Object.entries(cellValue))
      for (const [column, stored] of Object.entries(line))
        if (stored !== null && CONTENT.some((field) => field in stored))
          heard.add(`${workbook.sheet(subUnitId).name} R${Number(row) + 1}C${Number(column) + 1}`);
  });
  act();
  stop();
  return [...heard];
}

/** The tabs of which this changes anything: cells, rows, looks. */
export function tabsChanged({ file: { workbook } }: Office, act: () => void): ReadonlySet<string> {
  const heard = new Set<string>();
  const stop = workbook.onMutation(({ params }) => {
    // Every change of a sheet names it so.
    const { subUnitId } = params as Partial<SetValues>;
    if (subUnitId !== undefined) heard.add(workbook.sheet(subUnitId).name);
  });
  act();
  stop();
  return heard;
}
