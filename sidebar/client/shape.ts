/**
 * What a JSON value must look like, as data: derived from the contract's schema when the pages are built, because the schema's own library
 * would be a third of a page's size.
 */
export type Shape =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | { readonly maybe: Shape }
  | { readonly list: Shape }
  | { readonly record: Shape }
  | { readonly words: readonly string[] }
  | { readonly fields: Fields }
  /** One of several kinds of object, told apart by their `kind`. */
  | { readonly kinds: Readonly<Record<string, Fields>> };

type Fields = Readonly<Record<string, Shape>>;

/** Whether a value is of the shape; fields that the shape does not name do not matter. */
export function fits(shape: Shape, value: unknown): boolean {
  if (shape === "integer") return Number.isSafeInteger(value);
  if (shape === "number") return Number.isFinite(value);
  if (typeof shape === "string") return typeof value === shape;
  if ("maybe" in shape) return value === null || fits(shape.maybe, value);
  if ("list" in shape) return Array.isArray(value) && value.every((each) => fits(shape.list, each));
  if ("words" in shape) return typeof value === "string" && shape.words.includes(value);
  return isRecord(value) && fitsRecord(shape, value);
}

function fitsRecord(
  shape: Extract<Shape, { record: Shape } | { fields: Fields } | { kinds: unknown }>,
  value: Readonly<Record<string, unknown>>,
): boolean {
  if ("record" in shape) return Object.values(value).every((each) => fits(shape.record, each));
  if ("fields" in shape) return fitsFields(shape.fields, value);
  const { kind } = value;
  const fields = typeof kind === "string" && Object.hasOwn(shape.kinds, kind) ? shape.kinds[kind] : undefined;
  return fields !== undefined && fitsFields(fields, value);
}

function fitsFields(fields: Fields, value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(fields).every(
    ([name, shape]) => Object.hasOwn(value, name) && fits(shape, value[name]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
