import type { ISheetDataValidationRule } from "@univerjs/core";
import { type Book, sheetIds, sheetName } from "./book.ts";
import type { Area, SheetId, ValidationRule } from "./contract.ts";
import { coalesced, rectanglesByKey } from "./rectangles.ts";
import { followRule, withAreas } from "./ruleFollow.ts";
import { areaOf, gridOf, overlap, rangeOf, type SheetChange, without } from "./shape.ts";
import { formulaOf, readRule, type StoredRule, storeRule } from "./validationCodec.ts";

interface PlacedRule {
  readonly uid: string;
  readonly areas: readonly Area[];
  readonly rule: StoredRule;
}

function placed(sheet: SheetId, { uid, ranges, ...rule }: ISheetDataValidationRule): PlacedRule {
  // storeRule made it, or the page did: both write these properties.
  return { uid, areas: ranges.map((range) => areaOf(sheet, range)), rule: rule as StoredRule };
}

export const placedRules = (book: Book, sheet: SheetId): readonly PlacedRule[] =>
  book.unit.validations.getRules(book.id, sheet).map((rule) => placed(sheet, rule));

const execute = (book: Book, sheet: SheetId, what: string, params: object): void =>
  book.unit.execute(`data-validation.mutation.${what}`, { subUnitId: sheet, source: "command", ...params });

const removeRule = (book: Book, sheet: SheetId, uid: string): void =>
  execute(book, sheet, "removeRule", { ruleId: uid });

function addRule(book: Book, sheet: SheetId, rule: StoredRule, areas: readonly Area[]): void {
  book.settings.rulesMade += 1;
  const uid = `rule${book.settings.rulesMade}`;
  execute(book, sheet, "addRule", { rule: { ...rule, uid, ranges: areas.map(rangeOf) } });
}

/** UpdateRuleType.ALL: ranges and formula together. */
const ALL = 3;

function updateRule(
  book: Book,
  sheet: SheetId,
  { uid, rule }: PlacedRule,
  areas: readonly Area[],
  formula: string | null,
): void {
  const { formula2 } = rule;
  const formula1 = formula ?? rule.formula1;
  const payload = {
    ranges: areas.map(rangeOf),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
  execute(book, sheet, "updateRule", { ruleId: uid, payload: { type: ALL, payload } });
}

const relativeFormula = (rule: StoredRule): string | null => {
  const formula = formulaOf(rule);
  return formula?.relative ? formula.text : null;
};

function cut(book: Book, area: Area): void {
  for (const known of placedRules(book, area.sheet)) {
    if (!known.areas.some((other) => overlap(other, area))) continue;
    const rest = known.areas.flatMap((other) => without(other, area));
    if (rest.length === 0) {
      removeRule(book, area.sheet, known.uid);
      continue;
    }
    const moved = withAreas({ areas: known.areas, formula: relativeFormula(known.rule) }, coalesced(rest));
    updateRule(book, area.sheet, known, moved.areas, moved.formula);
  }
}

const keyOf = (rule: StoredRule): string => JSON.stringify(Object.entries(rule).sort());

/** Rules that say the same of different cells are one; a custom formula is meant for its own first cell and stays alone. */
function put(book: Book, sheet: SheetId, rule: StoredRule, areas: readonly Area[]): void {
  const alike =
    relativeFormula(rule) === null &&
    placedRules(book, sheet).find((known) => keyOf(known.rule) === keyOf(rule));
  if (alike) updateRule(book, sheet, alike, coalesced([...alike.areas, ...areas]), null);
  else addRule(book, sheet, rule, areas);
}

function placedGrid(book: Book, area: Area): (PlacedRule | null)[][] {
  const grid = gridOf<PlacedRule | null>(area, () => null);
  for (const known of placedRules(book, area.sheet)) {
    for (const other of known.areas) {
      const shared = overlap(other, area);
      if (!shared) continue;
      for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
        const line = grid[row - area.row];
        const from = shared.column - area.column;
        for (let column = from; line && column < from + shared.columns; column += 1) line[column] = known;
      }
    }
  }
  return grid;
}

export function validationGrid(book: Book, area: Area): (ValidationRule | null)[][] {
  const read = new Map<PlacedRule, ValidationRule>();
  const ruleOf = (known: PlacedRule): ValidationRule => {
    const rule = read.get(known) ?? readRule(book, known.rule, area.sheet);
    read.set(known, rule);
    return rule;
  };
  return placedGrid(book, area).map((line) => line.map((known) => known && ruleOf(known)));
}

type Rules = readonly (readonly (ValidationRule | null)[])[] | ValidationRule | null;
const isGrid = (rules: Rules): rules is readonly (readonly (ValidationRule | null)[])[] =>
  Array.isArray(rules);

type Keys = readonly (readonly (string | null)[])[];

const sameKeys = (one: Keys, other: Keys): boolean =>
  one.every((line, row) => line.every((key, column) => key === other[row]?.[column]));

export function setValidations(book: Book, area: Area, rules: Rules): void {
  const at = (row: number, column: number) => (isGrid(rules) ? (rules[row]?.[column] ?? null) : rules);
  const stored = new Map<string, StoredRule>();
  const keys = new Map<ValidationRule, string>();
  const keyAt = (rule: ValidationRule): string => {
    const known = keys.get(rule);
    if (known !== undefined) return known;
    const made = storeRule(book, rule);
    const key = keyOf(made);
    stored.set(key, made);
    keys.set(rule, key);
    return key;
  };
  const wanted = gridOf(area, (row, column) => {
    const rule = at(row, column);
    return rule && keyAt(rule);
  });
  const presentKeys = new Map(
    placedRules(book, area.sheet).map((known) => [known.uid, keyOf(known.rule)] as const),
  );
  const present = placedGrid(book, area).map((line) =>
    line.map((known) => known && (presentKeys.get(known.uid) ?? null)),
  );
  const custom = [...stored.values()].some((rule) => relativeFormula(rule) !== null);
  if (!custom && sameKeys(wanted, present)) return;
  cut(book, area);
  for (const [key, areas] of rectanglesByKey(area, wanted)) {
    const rule = stored.get(key);
    if (rule) put(book, area.sheet, rule, areas);
  }
}

/** Without their names. */
export const unnamedRules = (book: Book, sheet: SheetId): readonly Omit<PlacedRule, "uid">[] =>
  placedRules(book, sheet).map(({ areas, rule }) => ({ areas, rule }));

/** Replaces all rules of a sheet. */
export function replaceRules(book: Book, sheet: SheetId, rules: readonly Omit<PlacedRule, "uid">[]): void {
  for (const { uid } of placedRules(book, sheet)) removeRule(book, sheet, uid);
  for (const { areas, rule } of rules) addRule(book, sheet, rule, areas);
}

export function copyValidations(book: Book, from: SheetId, to: SheetId): void {
  for (const { rule, areas } of placedRules(book, from)) addRule(book, to, rule, areas);
}

/** `rewrite` gets every formula in a rule and the sheet it is on. */
export function rewriteValidations(book: Book, rewrite: (formula: string, sheet: SheetId) => string): void {
  for (const sheet of sheetIds(book)) {
    for (const known of placedRules(book, sheet)) {
      const formula = formulaOf(known.rule);
      const text = formula && rewrite(formula.text, sheet);
      if (text !== null && text !== formula?.text) updateRule(book, sheet, known, known.areas, text);
    }
  }
}

/** All rules after lines of a sheet changed, also those of other sheets that name it. */
export function followValidations(book: Book, change: SheetChange & { readonly name: string }): void {
  for (const sheet of sheetIds(book)) {
    const home = sheetName(book, sheet);
    for (const known of placedRules(book, sheet)) {
      const formula = formulaOf(known.rule);
      const before = { areas: known.areas, formula: formula?.text ?? null };
      const after = followRule(before, home, change, formula?.relative ?? false);
      if (!after) removeRule(book, sheet, known.uid);
      else if (JSON.stringify(after) !== JSON.stringify(before)) {
        updateRule(book, sheet, known, after.areas, after.formula);
      }
    }
  }
}
