import { type Book, mutate, sheetIds, sheetName } from "./book.ts";
import {
  conditionalFormula,
  readConditional,
  type StoredConditional,
  storeConditional,
  withFormula,
} from "./conditionalCodec.ts";
import type { Area, ConditionalRule, SheetId } from "./contract.ts";
import { followRule } from "./ruleFollow.ts";
import { areaOf, rangeOf, type SheetChange } from "./shape.ts";

interface Placed {
  readonly cfId: string;
  readonly areas: readonly Area[];
  readonly stored: StoredConditional;
}

/** In order of priority, as Google lists them. */
export function placedConditionals(book: Book, sheet: SheetId): readonly Placed[] {
  const rules = book.unit.conditionals.getSubunitRules(book.id, sheet) ?? [];
  return rules.map(({ cfId, ranges, ...stored }) => ({
    cfId,
    areas: ranges.map((range) => areaOf(sheet, range)),
    // This host wrote it; the type of the grid's library does not know `source`.
    stored: stored as unknown as StoredConditional,
  }));
}

export const conditionalRules = (book: Book, sheet: SheetId): ConditionalRule[] =>
  placedConditionals(book, sheet)
    .filter(({ stored }) => stored.source !== undefined)
    .map(({ areas, stored }) => ({ areas, ...readConditional(stored) }));

type Unplaced = Omit<Placed, "cfId">;

/** Without their names. */
export const unnamedConditionals = (book: Book, sheet: SheetId): readonly Unplaced[] =>
  placedConditionals(book, sheet).map(unplaced);

/** Univer puts a new rule before the others: the last one is added first. */
export function replaceAll(book: Book, sheet: SheetId, rules: readonly Unplaced[]): void {
  for (const { cfId } of placedConditionals(book, sheet)) {
    mutate(book, sheet, "delete-conditional-rule", { cfId });
  }
  for (const { areas, stored } of [...rules].reverse()) {
    book.settings.rulesMade += 1;
    const cfId = `format${book.settings.rulesMade}`;
    const rule = { cfId, ranges: areas.map(rangeOf), ...structuredClone(stored) };
    mutate(book, sheet, "add-conditional-rule", { rule });
  }
}

const unplaced = ({ areas, stored }: Placed): Unplaced => ({ areas, stored });
const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function change(book: Book, sheet: SheetId, next: (rules: readonly Unplaced[]) => readonly Unplaced[]): void {
  const before = placedConditionals(book, sheet).map(unplaced);
  const after = next(before);
  if (!alike(before, after)) replaceAll(book, sheet, after);
}

const place = ({ areas, ...rule }: ConditionalRule): Unplaced => ({ areas, stored: storeConditional(rule) });

export function setConditionalRules(book: Book, sheet: SheetId, rules: readonly ConditionalRule[]): void {
  if (!alike(conditionalRules(book, sheet), rules)) replaceAll(book, sheet, rules.map(place));
}

export function copyConditionals(book: Book, from: SheetId, to: SheetId): void {
  const copied = placedConditionals(book, from).map(({ areas, stored }) => ({
    areas: areas.map((area) => ({ ...area, sheet: to })),
    stored,
  }));
  replaceAll(book, to, copied);
}

/** `rewrite` gets every custom formula and the sheet it is on. */
export function rewriteConditionals(book: Book, rewrite: (formula: string, sheet: SheetId) => string): void {
  for (const sheet of sheetIds(book)) {
    change(book, sheet, (rules) =>
      rules.map((rule) => {
        const formula = conditionalFormula(rule.stored);
        return formula === null
          ? rule
          : { ...rule, stored: withFormula(rule.stored, rewrite(formula, sheet)) };
      }),
    );
  }
}

function followed(rule: Unplaced, home: string, lines: SheetChange & { readonly name: string }): Unplaced[] {
  const formula = conditionalFormula(rule.stored);
  const after = followRule({ areas: rule.areas, formula }, home, lines, true);
  if (!after) return [];
  const stored = after.formula === null ? rule.stored : withFormula(rule.stored, after.formula);
  return [{ areas: after.areas, stored }];
}

export function followConditionals(book: Book, lines: SheetChange & { readonly name: string }): void {
  for (const sheet of sheetIds(book)) {
    const home = sheetName(book, sheet);
    change(book, sheet, (rules) => rules.flatMap((rule) => followed(rule, home, lines)));
  }
}
