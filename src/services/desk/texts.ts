/** Texts that a legacy font may have typed: found where a person looks, and written anew where the person says so (SPEC LF1–LF3). */
import { suspectsLegacyEncoding } from "../../domain/text/legacyEncoding.ts";
import { MOST_TEXTS } from "../../rpc/bounds.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Area, ShownSheet } from "../../sheets/ports.ts";
import { HEADER_SEARCH_ROWS } from "../../tables/layout.ts";
import { runs } from "../../tables/runs.ts";

/** No legacy font draws anything else in the place of a sign of ASCII. */
const ODD_SIGN = /\P{ASCII}/u;

/** Reads the head of the sheet and what is selected. @param email of the person at the keyboard; '' when Google does not tell */
export function texts(sheet: ShownSheet, email: string): AnswerTo<"texts"> {
  const { id, title, key } = sheet;
  const used = sheet.used();
  const selected = sheet.selected();
  const whole = selected.reduce((sum, { rows, columns }) => sum + rows * columns, 0) <= 1;
  const areas = (whole ? [used] : selected).flatMap((area) => within(used, area));
  const found = areas.flatMap((area) =>
    textsIn(sheet, area).filter(({ text }) =>
      whole ? suspectsLegacyEncoding(text) !== null : ODD_SIGN.test(text),
    ),
  );
  const open = areas.every(sheet.mayEdit);
  return {
    ...{ kind: "texts", email, sheet: id, title, key, whole },
    head: sheet.typedTexts({ ...used, rows: Math.min(used.rows, HEADER_SEARCH_ROWS) }),
    texts: found.slice(0, MOST_TEXTS).map((each) => ({ ...each, locked: !open && !mayWrite(sheet, each) })),
  };
}

/**
 * Writes each text whose cell still holds what the person saw, each run of neighbours below each other by one call. @param sheet null: it is gone
 * @returns the places that were left alone
 */
export function convertTexts(
  sheet: ShownSheet | null,
  { texts: wanted }: RequestOf<"convertTexts">,
): AnswerTo<"convertTexts"> {
  const there = new Map(sheet && textsIn(sheet, sheet.used()).map((each) => [keyOf(each), each.text]));
  const changed = wanted.filter((each) => there.get(keyOf(each)) !== each.was);
  const same = wanted.filter((each) => !changed.includes(each));
  const ready = same.filter((each) => mayWrite(sheet, each));
  for (const run of runs(ready, (a, b) => a.column === b.column && b.row === a.row + 1))
    sheet?.writeDown(
      run[0],
      run.map(({ now }) => now),
    );
  const locked = same.filter((each) => !ready.includes(each));
  return { kind: "converted", changed: changed.map(keyOf), locked: locked.map(keyOf) };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As the page names it, too. */
const keyOf = ({ row, column }: Place): string => `${row},${column}`;

const mayWrite = (sheet: ShownSheet | null, { row, column }: Place): boolean =>
  sheet?.mayEdit({ row, column, rows: 1, columns: 1 }) === true;

function textsIn(sheet: ShownSheet, area: Area) {
  return sheet
    .typedTexts(area)
    .flatMap((line, down) =>
      line.map((text, right) => ({ row: area.row + down, column: area.column + right, text })),
    );
}

/** What of an area is used; [] where nothing of it is. */
function within(used: Area, { row, column, rows, columns }: Area): readonly Area[] {
  const [height, width] = [Math.min(rows, used.rows + 1 - row), Math.min(columns, used.columns + 1 - column)];
  return height > 0 && width > 0 ? [{ row, column, rows: height, columns: width }] : [];
}
