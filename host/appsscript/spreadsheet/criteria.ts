import type { Area, Scalar } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import { type EnumGroup, EnumValue } from "../enumValue.ts";
import { text, wrongArguments } from "./arguments.ts";
import { instantOfSerial, serialOfInstant } from "./dates.ts";
import { enumValue, RelativeDate } from "./enums.ts";
import { type Book, isRange, type RangeHandle } from "./handles.ts";

/** A criterion's value while no spreadsheet is involved: dates are instants, ranges are ranges. */
export type CriteriaValue = Scalar | Date | readonly string[] | RangeHandle | EnumValue;

export type ArgumentKind = "date" | "dateOrRelative" | "number" | "text";

/** One method of a builder, `requireDateAfter(date)`: which criterion, which arguments. */
export type CriteriaMethod = readonly [method: string, criteria: string, ...kinds: ArgumentKind[]];

/** Arguments of such a method, checked; Google's sentence for wrong ones. */
export function criteriaValues(
  realm: Realm,
  call: string,
  kinds: readonly ArgumentKind[],
  args: readonly unknown[],
): CriteriaValue[] {
  if (args.length !== kinds.length) throw wrongArguments(call, args);
  return kinds.map((kind, at) => criteriaValue(realm, call, kind, args[at]));
}

function criteriaValue(realm: Realm, call: string, kind: ArgumentKind, value: unknown): CriteriaValue {
  if (kind === "text") return text(call, value);
  if (kind === "number") {
    if (typeof value === "number") return value;
    throw wrongArguments(call, [value]);
  }
  if (kind === "dateOrRelative" && RelativeDate._has(value)) return value;
  const epoch = realm.epochOf(value);
  if (epoch === null) throw wrongArguments(call, [value]);
  return new Date(epoch);
}

/** Anything `withCriteria` or a copied rule may hold. */
export function anyCriteriaValue(realm: Realm, call: string, value: unknown): CriteriaValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(String);
  if (isRange(value) || value instanceof EnumValue) return value;
  return criteriaValue(realm, call, "date", value);
}

/** As the workbook stores it: dates as serial numbers of the spreadsheet's zone, ranges as areas. */
export function storedValue(book: Book, value: CriteriaValue): Scalar | readonly Scalar[] | Area {
  if (value instanceof Date) return serialOfInstant(value.getTime(), book.workbook.timeZone());
  if (isRange(value)) return value._area;
  return value instanceof EnumValue ? value.name() : value;
}

/** The way back. Numbers of DATE criteria are dates. */
export function shownValue(
  book: Book,
  criteria: string,
  value: Scalar | readonly Scalar[] | Area,
): CriteriaValue {
  if (isList(value)) return value.map(String);
  if (typeof value === "object" && value !== null) return book.range(value);
  if (criteria.endsWith("_RELATIVE")) return enumValue(RelativeDate, String(value));
  const dated = criteria.startsWith("DATE_") && typeof value === "number";
  return dated ? new Date(instantOfSerial(value, book.workbook.timeZone())) : value;
}

function isList(value: Scalar | readonly Scalar[] | Area): value is readonly Scalar[] {
  return Array.isArray(value);
}

/** Puts the methods of a table on a builder's prototype: each sets the criterion and returns the builder. */
export function addCriteriaMethods<
  Builder extends { _criteria(criteria: string, values: CriteriaValue[]): Builder; readonly _realm: Realm },
>(prototype: Builder, className: string, methods: readonly CriteriaMethod[]): void {
  for (const [method, criteria, ...kinds] of methods) {
    Object.assign(prototype, {
      [method](this: Builder, ...args: unknown[]) {
        return this._criteria(criteria, criteriaValues(this._realm, `${className}.${method}`, kinds, args));
      },
    });
  }
}

export function criteriaName(call: string, group: EnumGroup<string>, value: unknown): string {
  if (group._has(value)) return value.name();
  throw wrongArguments(call, [value]);
}
