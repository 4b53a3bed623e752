import { Refused } from "./apiFailure.ts";

/** What a field of a message holds: enums and lists are marked by their first item. */
export type Schema =
  | "text"
  | "number"
  | "whole"
  | "flag"
  | "json"
  | readonly ["oneOf", ...string[]]
  | readonly ["list", Schema]
  | { readonly [name: string]: Schema };

/** The value a schema describes. Every field of a message may be absent; null counts as absent. */
export type Read<S> = S extends "text"
  ? string
  : S extends "number" | "whole"
    ? number
    : S extends "flag"
      ? boolean
      : S extends "json"
        ? unknown
        : S extends readonly ["list", infer Item]
          ? readonly Read<Item>[]
          : S extends readonly ["oneOf", ...infer Names extends string[]]
            ? Names[number]
            : { readonly [K in keyof S]?: Read<S[K]> };

/** A script's object as it goes over the wire: undefined is dropped, NaN becomes null. */
export function overTheWire(value: unknown): unknown {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value) ?? "null");
}

/** Refuses names and types that the message does not have, in Google's words. @param path "requests[0]" */
export function readPayload<const S extends Schema>(schema: S, value: unknown, path: string): Read<S> {
  // The walk below has checked every part of the value against the schema.
  return checked(schema, value, path) as Read<S>;
}

function checked(schema: Schema, value: unknown, path: string): unknown {
  if (typeof schema === "string") return scalar(schema, value, path);
  if (isOneOf(schema)) return named(schema, value, path);
  return isList(schema) ? items(schema[1], value, path) : message(schema, value, path);
}

const isOneOf = (schema: object): schema is readonly ["oneOf", ...string[]] =>
  Array.isArray(schema) && schema[0] === "oneOf";
const isList = (schema: object): schema is readonly ["list", Schema] => Array.isArray(schema);

const PROTO_TYPES = { text: "TYPE_STRING", number: "TYPE_DOUBLE", whole: "TYPE_INT32", flag: "TYPE_BOOL" };

function scalar(kind: "text" | "number" | "whole" | "flag" | "json", value: unknown, path: string): unknown {
  if (kind === "json") return value;
  const fits = {
    text: typeof value === "string",
    number: typeof value === "number",
    whole: Number.isInteger(value),
    flag: typeof value === "boolean",
  }[kind];
  if (fits) return value;
  throw new Refused(`Invalid value at '${path}' (${PROTO_TYPES[kind]}), ${JSON.stringify(value)}`);
}

function named([, ...names]: readonly ["oneOf", ...string[]], value: unknown, path: string): unknown {
  if (typeof value === "string" && names.includes(value)) return value;
  throw new Refused(`Invalid value at '${path}' (TYPE_ENUM), ${JSON.stringify(value)}`);
}

function items(schema: Schema, value: unknown, path: string): unknown {
  if (!Array.isArray(value)) throw new Refused(`Invalid value at '${path}' (TYPE_MESSAGE), a list is wanted`);
  return value.map((item, at) => checked(schema, item, `${path}[${at}]`));
}

function message(schema: { readonly [name: string]: Schema }, value: unknown, path: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Refused(`Invalid value at '${path}' (TYPE_MESSAGE), ${JSON.stringify(value)}`);
  }
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(
    present.map(([name, item]) => {
      const field = schema[name];
      if (field === undefined) throw unknownName(name, path);
      return [name, checked(field, item, path === "" ? snake(name) : `${path}.${snake(name)}`)];
    }),
  );
}

export function unknownName(name: string, path: string): Refused {
  const place = path === "" ? "" : ` at '${path}'`;
  return new Refused(`Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`);
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
