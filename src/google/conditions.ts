import type { TabLook } from "../services/install/workshop.ts";
import type { ConditionalFormat } from "../tables/conditionalFormats.ts";
import { below } from "./columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Declared colours come first, in their order; rules that people added stay behind them. */
export function applyConditions(sheet: Sheet, look: TabLook): void {
  const present = sheet.getConditionalFormatRules();
  const wanted = look.conditions.map((condition) => ruleFor(sheet, look, condition));
  const declared = wanted.map(signatureOf);
  const found = present.map(signatureOf);
  if (declared.every((signature, index) => signature === found[index])) return;
  const own = new Set(declared);
  sheet.setConditionalFormatRules([...wanted, ...present.filter((_, index) => !own.has(found[index] ?? ""))]);
}

function ruleFor(
  sheet: Sheet,
  look: TabLook,
  condition: ConditionalFormat & { readonly column: number },
): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([below(sheet, look, condition)]);
  const { when } = condition;
  if (when.rule === "notBlank") builder.whenCellNotEmpty();
  else if (when.rule === "contains") builder.whenTextContains(when.text);
  else builder.whenTextEqualTo(when.text);
  if (condition.background !== undefined) builder.setBackground(condition.background);
  if (condition.fontColour !== undefined) builder.setFontColor(condition.fontColour);
  return builder.build();
}

/** Equal for equal rules. How many rows a rule covers does not count: rows that were added since do not make it another one. */
function signatureOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  const columns = rule.getRanges().map((range) => range.getColumn());
  if (condition === null) return JSON.stringify(["gradient", columns]);
  const values: unknown[] = condition.getCriteriaValues();
  const colours = [condition.getBackground(), condition.getFontColor()];
  return JSON.stringify([String(condition.getCriteriaType()), values.map(String), columns, colours]);
}
