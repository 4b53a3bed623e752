import { DataValidationType, type IDataValidationRule } from "@univerjs/core";
import {
  DataValidationListCacheService,
  DataValidatorRegistryService,
} from "@univerjs/preset-sheets-data-validation";
import type { Place } from "./place.ts";

/** What host/workbook/validationCodec.ts stores beside a rule. */
interface Told {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

/** The items themselves, where some have a comma in them; null for all other rules. */
function itemsOf({ type, bizInfo }: IDataValidationRule): readonly string[] | null {
  if (type !== DataValidationType.LIST) return null;
  // The host wrote it; the library keeps it as it came.
  const told = bizInfo as unknown as Told | undefined;
  const [items] = told?.criteria === "VALUE_IN_LIST" ? told.values : [];
  const texts = Array.isArray(items) ? items.map(String) : [];
  return texts.some((text) => text.includes(",")) ? texts : null;
}

/** Univer (0.25.1) writes a list's items as one text with commas between them, and takes an item apart that has one of its own. */
export function itemsWithCommas(place: Place): void {
  const lists = place.injector.get(DataValidationListCacheService);
  const compute = lists.computeAndCache.bind(lists);
  lists.computeAndCache = (unitId, subUnitId, rule, result) => {
    const computed = compute(unitId, subUnitId, rule, result);
    const items = itemsOf(rule);
    if (items === null) return computed;
    const list = [...items];
    const listWithColor = list.map((label) => ({ label, color: "" }));
    Object.assign(computed, { list, listWithColor, colorMap: {}, set: new Set(list) });
    return computed;
  };
  const validator = place.injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST);
  if (!validator) return;
  const isValid = validator.isValidType.bind(validator);
  validator.isValidType = async (info, formula, rule) => {
    const items = itemsOf(rule);
    return items === null ? isValid(info, formula, rule) : items.includes(String(info.value ?? ""));
  };
}
