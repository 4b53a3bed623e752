import { targetOf } from "./membrane.ts";

export const UNSUPPORTED_RESULT =
  "The script completed but the returned value is not a supported return type";

/** A value that may not cross the google.script.run boundary. */
class IllegalValue extends Error {
  override readonly name = "IllegalValue";
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyArray(items: readonly unknown[], path: string): unknown[] {
  // `undefined` in an array arrives as null (guides/html/reference/run); Array.from also fills holes.
  return Array.from(items, (item, at) => copy(item, `${path}[${at}]`) ?? null);
}

function copyObject(value: object, path: string): object {
  const entries = Object.entries(value).map(([key, item]) => [key, copy(item, `${path}.${key}`)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function copy(value: unknown, path: string): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object" || targetOf(value)) throw new IllegalValue(path);
  if (Array.isArray(value)) return copyArray(value, path);
  // Date, Map, class instances of either realm: their prototype is not a root one.
  if (!isPlain(value)) throw new IllegalValue(path);
  return copyObject(value, path);
}

function legal(value: unknown, name: string, sentence: (path: string) => string): unknown {
  try {
    return copy(value, name);
  } catch (error) {
    throw error instanceof IllegalValue ? new TypeError(sentence(error.message)) : error;
  }
}

/** What a page may send: primitives, arrays and plain objects, to any depth. Throws what google.script.run throws in the page. */
export function argumentOnWire(value: unknown, at: number): unknown {
  return legal(value, String(at), (path) => `Failed due to illegal value in property: ${path}`);
}

/** What a page receives. Where Google sometimes hands over null in silence, this refuses by name. */
export function resultOnWire(value: unknown): unknown {
  const sentence = (path: string) => `${UNSUPPORTED_RESULT}: ${path}`;
  return legal(value, "result", sentence) ?? null;
}
