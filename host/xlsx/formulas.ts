import { builtin } from "../formulas/functions/registry.ts";
import { parseFormula } from "../formulas/parse.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import { decimalMark, localeTraits } from "../workbook/locale.ts";
import { renameInFormula } from "../workbook/shiftFormula.ts";
import { ofArray } from "./arrayFormula.ts";
import { withPrefixes } from "./laterFunctions.ts";

const CALL = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
/** Functions that only Sheets has, or that take other arguments there. */
const SHEETS_ONLY =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|AVERAGE\.WEIGHTED|COUNTUNIQUE(?:IFS)?|EPOCHTODATE|FILTER|FLATTEN|IMPORT[A-Z]+|IS(?:BETWEEN|DATE|EMAIL|URL)|JOIN|LAMBDA|LET|QUERY|REGEX(?:MATCH|EXTRACT|REPLACE)|SORTN?|SPLIT|TO_[A-Z_]+)\s*\(/i;
const TEXT = /"(?:[^"]|"")*"/g;

export interface CellFormula {
  /** As Excel writes it, without "=". */
  readonly formula: string;
  /** Whether it calculates whole ranges. */
  readonly array: boolean;
}

/** Writes formulas for Excel: without "=", with commas between arguments and points in numbers, the sheets' names as they are there. */
export type FormulaWriter = (formula: string) => string;

export interface FormulaWriters {
  readonly write: FormulaWriter;
  /** Null where it is none of Excel's: the result is written in its place. One that cannot be read would make the file a broken one. */
  readonly ofCell: (formula: string) => CellFormula | null;
}

export function formulaWriters(workbook: Workbook, titles: ReadonlyMap<SheetId, string>): FormulaWriters {
  const renamed = [...titles].flatMap(([id, title]) => {
    const { name } = workbook.sheet(id);
    return name === title ? [] : [{ name, title }];
  });
  const mark = decimalMark(localeTraits(workbook.locale()));
  const inTitles = (formula: string): string =>
    renamed.reduce((text, { name, title }) => renameInFormula(text, name, title), formula);
  const ofCell = (formula: string): CellFormula | null => {
    const english = parseFormula(inTitles(formula), mark)?.english;
    if (english === undefined) return null;
    const { inner, array } = ofArray(english.replace(/^=/, ""));
    const outside = inner.replace(TEXT, '""');
    if (SHEETS_ONLY.test(outside) || callsScript(outside, workbook)) return null;
    return { formula: withPrefixes(inner), array };
  };
  const write: FormulaWriter = (formula) => {
    const named = inTitles(formula);
    return withPrefixes((parseFormula(named, mark)?.english ?? named).replace(/^=/, ""));
  };
  return { write, ofCell };
}

/** A spreadsheet program has none of the script's own functions. */
function callsScript(formula: string, workbook: Workbook): boolean {
  const names = Array.from(formula.matchAll(CALL), ([, name = ""]) => name);
  return names.some((name) => builtin(name) === undefined && workbook.hasCustomFunction(name));
}
