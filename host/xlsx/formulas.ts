import { builtin } from "../formulas/functions/registry.ts";
import { parseFormula } from "../formulas/parse.ts";
import type { DecimalMark } from "../formulas/separators.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import { decimalMark, localeTraits } from "../workbook/locale.ts";
import { renameInFormula } from "../workbook/shiftFormula.ts";

const CALL = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
/** Functions that only Sheets has. */
const SHEETS_ONLY =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|AVERAGE\.WEIGHTED|COUNTUNIQUE(?:IFS)?|EPOCHTODATE|FLATTEN|IMPORT[A-Z]+|IS(?:BETWEEN|DATE|EMAIL|URL)|JOIN|QUERY|REGEX(?:MATCH|EXTRACT|REPLACE)|SORTN|SPLIT|TO_[A-Z_]+)\s*\(/i;
const TEXT = /"(?:[^"]|"")*"/g;

/** Where it is none, the result is written in place of the formula. One that cannot be read would make the file a broken one. */
export function isExcelFormula(formula: string, workbook: Workbook): boolean {
  const outside = formula.replace(TEXT, '""');
  if (SHEETS_ONLY.test(outside) || callsScript(outside, workbook)) return false;
  return parseFormula(formula, decimalMark(localeTraits(workbook.locale()))) !== null;
}

/** A spreadsheet program has none of the script's own functions. */
function callsScript(formula: string, workbook: Workbook): boolean {
  const names = Array.from(formula.matchAll(CALL), ([, name = ""]) => name);
  return names.some((name) => builtin(name) === undefined && workbook.hasCustomFunction(name));
}

const inExcel = (formula: string, mark: DecimalMark): string =>
  (parseFormula(formula, mark)?.english ?? formula).replace(/^=/, "");

/** Writes formulas for Excel: without "=", with commas between arguments and points in numbers, the sheets' names as they are there. */
export type FormulaWriter = (formula: string) => string;

export function formulaWriter(workbook: Workbook, titles: ReadonlyMap<SheetId, string>): FormulaWriter {
  const renamed = [...titles].flatMap(([id, title]) => {
    const { name } = workbook.sheet(id);
    return name === title ? [] : [{ name, title }];
  });
  const mark = decimalMark(localeTraits(workbook.locale()));
  return (formula) =>
    inExcel(
      renamed.reduce((text, { name, title }) => renameInFormula(text, name, title), formula),
      mark,
    );
}
