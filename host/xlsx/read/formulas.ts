/** Formulas as a file writes them, in the words of this spreadsheet. */
import { builtin } from "../../formulas/functions/registry.ts";
import { UNIMITATED } from "../../formulas/functions/unimitated.ts";
import { fromEnglish } from "../../formulas/separators.ts";
import type { CellWrite, Workbook } from "../../workbook/contract.ts";
import { decimalMark, localeTraits } from "../../workbook/locale.ts";
import { mapReferences } from "../../workbook/references.ts";

/** The tabs' names in small letters as the file has them, with those they were given here. */
export type TabNames = ReadonlyMap<string, string>;

const PIECES = /"(?:[^"]|"")*"|[^"]+/g;
/** Marks of functions and parameters that are younger than the format ([MS-XLSX] 2.2.2). */
const PREFIX = /_xl(?:fn|ws|pm|udf)\./gi;
/** "[1]Lists!A1", "'[1]My lists'!A1": the first of the other files that this one knows. */
const OTHER_FILE = /\[\d+\][^\][()]*!/;
/** Functions of the bound script. */
const CUSTOM = /^SST_/;
const CALL = /([A-Za-z_][\w.]*)\s*\(/g;

/** As it is written in the workbook: files have the separators of English. */
export const inLocale = (formula: string, workbook: Workbook): string =>
  fromEnglish(formula, decimalMark(localeTraits(workbook.locale())));

export const cellInLocale = (cell: CellWrite, workbook: Workbook): CellWrite =>
  cell.kind === "formula" ? { kind: "formula", formula: inLocale(cell.formula, workbook) } : cell;

/** `text` without its "=". */
export function formulaIn(text: string, tabs: TabNames): string {
  const plain = outsideTexts(text, (piece) => piece.replace(PREFIX, ""));
  return mapReferences(`=${plain}`, (reference) => {
    const sheet = reference.sheet === null ? undefined : tabs.get(reference.sheet.toLowerCase());
    return sheet === undefined ? reference : { ...reference, sheet };
  });
}

export const namesOtherFile = (text: string): boolean => OTHER_FILE.test(outsideTexts(text, same, ""));

/** Names of functions that show an error here, each once. */
export function unknownFunctions(formula: string): readonly string[] {
  const calls = outsideTexts(formula, same, '""').matchAll(CALL);
  const names = new Set(Array.from(calls, ([, name = ""]) => name.toUpperCase()));
  return [...names].filter(
    (name) => name in UNIMITATED || (builtin(name) === undefined && !CUSTOM.test(name)),
  );
}

const same = (text: string): string => text;

/** Texts in quotes are left alone, or replaced. */
function outsideTexts(
  formula: string,
  change: (piece: string) => string,
  text: string | null = null,
): string {
  return formula.replace(PIECES, (piece) => (piece.startsWith('"') ? (text ?? piece) : change(piece)));
}
