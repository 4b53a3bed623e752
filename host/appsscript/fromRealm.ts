import { targetOf } from "./membrane.ts";
import type { ScriptRealm } from "./realm.ts";

/**
 * A script's result as host code may hold and compare it: arrays, plain objects and Dates made anew here, service objects by
 * their printed name. Functions, Maps and class instances stay what they are. Throws TypeError on a value inside itself.
 */
export function fromRealm(realm: ScriptRealm, value: unknown, inside: readonly unknown[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (targetOf(value)) return String(value);
  if (inside.includes(value)) throw new TypeError("The result contains itself");
  const path = [...inside, value];
  if (Array.isArray(value)) return Array.from(value, (item) => fromRealm(realm, item, path));
  const epoch = realm.epochOf(value);
  if (epoch !== null) return new Date(epoch);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== realm.kit.objectPrototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromRealm(realm, item, path)]));
}

/** A host value for a script: the same copies the other way. */
export function intoRealm(realm: ScriptRealm, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return realm.array(Array.from(value, (item) => intoRealm(realm, item)));
  if (value instanceof Date) return realm.date(value.getTime());
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return realm.object(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, intoRealm(realm, item)])),
  );
}
