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

/** "Bảng1[Số]", "Bảng1[[#This Row],[Số]]"; a file's own number stands in brackets without a name before it. */
const OF_TABLE = /[\p{L}\d_.]\[/u;
/** "'2023:2024'!A1", "A:B!C1": a cell of every tab between two. */
const THROUGH_TABS = /'[^':]+:[^':]+'!|[\p{L}\d_.]+:[\p{L}\d_.]+!/u;
/** "A1#": all that the formula of A1 spills into. */
const SPILLED = /\$?[A-Z]{1,3}\$?\d+#/i;
const NAME = /(?<![\p{L}\d_.!'])[\p{L}_\\][\p{L}\d_.]*(?![\p{L}\d_.(!'[])/gu;

/** What a formula asks for that nothing here has, as it follows a number; null when it can be tried. */
export function lostFormula(text: string, lostNames: ReadonlySet<string>): string | null {
  if (text.trim() === "") return "công thức tệp không ghi đủ";
  if (namesOtherFile(text)) return "công thức trỏ sang tệp khác";
  const outside = outsideTexts(text, same, "");
  if (OF_TABLE.test(outside)) return "công thức theo tên cột của bảng";
  if (THROUGH_TABS.test(outside)) return "công thức cộng qua nhiều trang tính";
  if (SPILLED.test(outside)) return "công thức theo vùng tràn";
  const named =
    lostNames.size > 0 && (outside.match(NAME) ?? []).some((name) => lostNames.has(name.toLowerCase()));
  return named ? "công thức dùng tên vùng không giữ được" : null;
}

/** Names of functions that show an error here, each once. `scriptHas`: whether the spreadsheet's own script has one of this name. */
export function unknownFunctions(formula: string, scriptHas: (name: string) => boolean): readonly string[] {
  const calls = outsideTexts(formula, same, '""').matchAll(CALL);
  const names = new Set(Array.from(calls, ([, name = ""]) => name.toUpperCase()));
  return [...names].filter((name) => name in UNIMITATED || (builtin(name) === undefined && !scriptHas(name)));
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
