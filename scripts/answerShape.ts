/** The contract's answers as data that the pages can check without the schema's library. Run by the build. */
import * as z from "zod/mini";
import type { Shape } from "../sidebar/client/shape.ts";
import { Answer } from "../src/rpc/answers.ts";

/** The part of JSON Schema that the contract uses; anything else stops the build. */
interface Json {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Json | boolean;
}

export function answerShape(): Shape {
  // The library types its output wider than the part the contract uses; `shapeOf` refuses the rest.
  return shapeOf(z.toJSONSchema(Answer) as Json);
}

const PLAIN = ["string", "number", "integer", "boolean"] as const;

function shapeOf(json: Json): Shape {
  if (json.oneOf !== undefined) return { kinds: kindsOf(json.oneOf) };
  if (json.anyOf !== undefined) return maybeOf(json.anyOf);
  if (json.enum !== undefined) return { words: json.enum };
  if (json.const !== undefined) return { words: [json.const] };
  if (json.items !== undefined) return { list: shapeOf(json.items) };
  if (json.properties !== undefined) return { fields: fieldsOf(json) };
  if (typeof json.additionalProperties === "object") return { record: shapeOf(json.additionalProperties) };
  if (Array.isArray(json.type)) return maybeOf(json.type.map((type): Json => ({ ...json, type })));
  const plain = PLAIN.find((each) => each === json.type);
  if (plain === undefined)
    throw new Error(`The contract uses what the pages cannot check: ${JSON.stringify(json)}`);
  return plain;
}

function kindsOf(kinds: readonly Json[]): Record<string, Record<string, Shape>> {
  return Object.fromEntries(
    kinds.map((json) => {
      const { kind, ...fields } = json.properties ?? {};
      if (kind?.const === undefined) throw new Error("An answer has no kind");
      return [kind.const, fieldsOf({ ...json, properties: fields })];
    }),
  );
}

function maybeOf(choices: readonly Json[]): Shape {
  const [value, ...others] = choices.filter(({ type }) => type !== "null");
  if (value === undefined || others.length > 0 || choices.length !== 2) {
    throw new Error(`The pages know “or null” only: ${JSON.stringify(choices)}`);
  }
  return { maybe: shapeOf(value) };
}

function fieldsOf({ properties = {}, required = [] }: Json): Record<string, Shape> {
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  if (optional.length > 0) throw new Error(`The pages know required fields only: ${optional.join(", ")}`);
  return Object.fromEntries(Object.entries(properties).map(([name, json]) => [name, shapeOf(json)]));
}
