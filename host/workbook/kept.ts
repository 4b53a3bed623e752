/** What hangs on cells, kept before lines or a tab are deleted or moved, and put back where nobody has made it another since. */
import { type Book, sheetIds } from "./book.ts";
import { replaceAll, unnamedConditionals } from "./conditionals.ts";
import type { Area, Kept, KeptMoments, Place, SheetId } from "./contract.ts";
import { storeFormulas } from "./formulaTexts.ts";
import { mergesOf, setMerges } from "./merges.ts";
import { freeze, sheetState } from "./sheetState.ts";
import type { Places } from "./trackers.ts";
import { replaceRules, unnamedRules } from "./validations.ts";

/** Of one sheet. */
interface Hanging {
  readonly rules: ReturnType<typeof unnamedRules>;
  readonly conditionals: ReturnType<typeof unnamedConditionals>;
  readonly merges: readonly Area[];
  readonly frozen: readonly [rows: number, columns: number];
}

interface Moment extends Kept {
  readonly sheets: ReadonlyMap<SheetId, Hanging>;
  /** By sheet, row and column. */
  readonly formulas: ReadonlyMap<SheetId, ReadonlyMap<string, string>>;
  readonly places: Places;
}

type Moved = (sheet: SheetId, row: number, column: number) => Place | null;

export function keep(book: Book): Kept {
  const moment: Moment = {
    moment: "kept",
    sheets: new Map(sheetIds(book).map((sheet) => [sheet, hangingOf(book, sheet)])),
    formulas: new Map(book.formulas.sheets().map((sheet) => [sheet, formulasOf(book, sheet)])),
    places: book.trackers.places(),
  };
  return moment;
}

function hangingOf(book: Book, sheet: SheetId): Hanging {
  const { frozenRows, frozenColumns } = sheetState(book, sheet);
  return {
    rules: structuredClone(unnamedRules(book, sheet)),
    conditionals: structuredClone(unnamedConditionals(book, sheet)),
    merges: mergesOf(book, sheet),
    frozen: [frozenRows, frozenColumns],
  };
}

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

const formulasOf = (book: Book, sheet: SheetId): ReadonlyMap<string, string> =>
  new Map(book.formulas.of(sheet).map((placed) => [keyOf(placed), placed.formula]));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The other half of `keep`; false where somebody has changed since what would have to be put back. */
export function putBack(book: Book, moments: KeptMoments, moved: Moved): boolean {
  // keep made all three.
  const { before, after, present } = moments as Readonly<Record<keyof KeptMoments, Moment>>;
  const parts = (["rules", "conditionals", "merges", "frozen"] as const).flatMap((part) =>
    sheetIds(book).flatMap((sheet) => {
      const wanted = before.sheets.get(sheet)?.[part];
      if (wanted === undefined || same(hangingOf(book, sheet)[part], wanted)) return [];
      const untouched = same(present.sheets.get(sheet)?.[part], after.sheets.get(sheet)?.[part]);
      return [{ sheet, part, untouched }];
    }),
  );
  if (parts.some(({ untouched }) => !untouched)) return false;
  book.trackers.putBack(before.places, after.places, present.places);
  for (const { sheet, part } of parts) {
    const wanted = before.sheets.get(sheet);
    if (wanted) hang(book, sheet, part, wanted);
  }
  for (const [sheet, formulas] of before.formulas) {
    if (sheetIds(book).includes(sheet)) putFormulas(book, sheet, formulas, { after, present }, moved);
  }
  book.evaluator.invalidate();
  return true;
}

function hang(book: Book, sheet: SheetId, part: keyof Hanging, wanted: Hanging): void {
  if (part === "rules") replaceRules(book, sheet, wanted.rules);
  else if (part === "conditionals") replaceAll(book, sheet, wanted.conditionals);
  else if (part === "merges") setMerges(book, sheet, wanted.merges);
  else freeze(book, sheet, ...wanted.frozen);
}

/** A formula that somebody has written anew since stays theirs. */
function putFormulas(
  book: Book,
  sheet: SheetId,
  formulas: ReadonlyMap<string, string>,
  { after, present }: { readonly after: Moment; readonly present: Moment },
  moved: Moved,
): void {
  const changed = [...formulas].flatMap(([key, formula]) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (book.formulas.at(sheet, row, column) === formula) return [];
    const place = moved(sheet, row, column);
    const left = place && after.formulas.get(sheet)?.get(keyOf(place));
    const now = place && present.formulas.get(sheet)?.get(keyOf(place));
    return left && left === now ? [{ row, column, formula }] : [];
  });
  storeFormulas(book, sheet, changed);
}
