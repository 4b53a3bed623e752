import type { ScriptRealm } from "./realm.ts";
import { isServiceObject, type ServiceObject } from "./serviceObject.ts";

/**
 * A value of ours as the script may hold it. Values the realm made already pass untouched, so a grid of 60,000 cells
 * costs nothing here; arrays, plain objects, Dates and Errors of the host are made anew in the realm.
 */
export function toRealm(
  realm: ScriptRealm,
  expose: (target: ServiceObject) => object,
  value: unknown,
): unknown {
  if (typeof value === "function") throw new Error("The host returned a function to a script");
  if (typeof value !== "object" || value === null) return value;
  const convert = (item: unknown) => toRealm(realm, expose, item);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return prototype === Array.prototype ? realm.array(value.map(convert)) : value;
  if (isServiceObject(value)) return expose(value);
  if (value instanceof Date) return realm.date(value.getTime());
  if (value instanceof Error) return realm.error(value.message);
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    throw new Error(`The host returned a ${value.constructor.name} to a script`);
  }
  // Object.prototype here is the host's: a realm's own plain object has another one and passes.
  if (prototype === Object.prototype || prototype === null) return fromPlain(realm, convert, value);
  return value;
}

function fromPlain(realm: ScriptRealm, convert: (item: unknown) => unknown, value: object): object {
  return realm.object(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)])));
}
