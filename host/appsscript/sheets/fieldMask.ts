/** Which fields of a message are meant: all below this one, or some by name. */
export type FieldMask = true | ReadonlyMap<string, FieldMask>;

/**
 * "a,b.c,d(e,f)", also with "/" for "." and in snake_case; `*` means all (workspace/sheets/api/guides/field-masks). Null when the
 * text is none: blanks are refused, as Google does.
 */
export function parseFieldMask(text: string): FieldMask | null {
  const reader = { text, at: 0 };
  const mask = readList(reader);
  return reader.at === text.length ? mask : null;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readList(reader: Reader): FieldMask | null {
  let mask: FieldMask = new Map();
  for (;;) {
    const path = readPath(reader);
    if (path === null) return null;
    mask = joined(mask, path);
    if (reader.text[reader.at] !== ",") return mask;
    reader.at += 1;
  }
}

function readPath(reader: Reader): FieldMask | null {
  const name = /^(?:\*|[A-Za-z][A-Za-z0-9_]*)/.exec(reader.text.slice(reader.at))?.[0];
  if (name === undefined) return null;
  reader.at += name.length;
  const below = readBelow(reader);
  if (below === null || name === "*") return below;
  return new Map([[camel(name), below]]);
}

function readBelow(reader: Reader): FieldMask | null {
  const mark = reader.text[reader.at];
  if (mark !== "." && mark !== "/" && mark !== "(") return true;
  reader.at += 1;
  if (mark !== "(") return readPath(reader);
  const below = readList(reader);
  if (reader.text[reader.at] !== ")") return null;
  reader.at += 1;
  return below;
}

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function joined(one: FieldMask, other: FieldMask): FieldMask {
  if (one === true || other === true) return true;
  const both = new Map(one);
  for (const [name, below] of other) {
    const known = both.get(name);
    both.set(name, known === undefined ? below : joined(known, below));
  }
  return both;
}

/** The first path of a mask that a message does not have, or null. `known` is a mask that names all fields there are. */
export function unknownPath(mask: FieldMask, known: FieldMask, above = ""): string | null {
  if (mask === true || known === true) return null;
  for (const [name, below] of mask) {
    const path = above === "" ? name : `${above}.${name}`;
    const field = known.get(name);
    if (field === undefined) return path;
    const wrong = unknownPath(below, field, path);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What is below a field: all of it, some of it, or null for nothing. */
export function below(mask: FieldMask, path: string): FieldMask | null {
  let found: FieldMask | undefined = mask;
  for (const name of path.split(".")) {
    if (found === true) return true;
    found = found?.get(name);
  }
  return found ?? null;
}

/** Whether a mask wants something of a field, which saves making it. */
export const wants = (mask: FieldMask, path: string): boolean => below(mask, path) !== null;

/** A value with the fields of a mask only; a message of which nothing is left stays, empty. */
export function masked(mask: FieldMask, value: unknown): unknown {
  if (mask === true || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(mask, item));
  const kept = Object.entries(value).flatMap(([name, item]) => {
    const field = mask.get(name);
    return field === undefined ? [] : [[name, masked(field, item)] as const];
  });
  return Object.fromEntries(kept);
}
