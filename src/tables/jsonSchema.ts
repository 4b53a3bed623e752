import type { Kind } from "./kinds.ts";
import { type Column, type Columns, columnOf, type Table } from "./table.ts";

export interface JsonSchema {
  readonly type: string | readonly string[];
  readonly title: string;
  readonly description: string;
  readonly format?: string;
  readonly enum?: readonly (string | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface TableSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** JSON Schema (draft 2020-12) of a decoded record: points in hundredths, days as ISO texts, instants in UTC milliseconds. */
export function jsonSchema<C extends Columns>(table: Table<C>): TableSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:so-sang-tao:${table.key}`,
    title: table.title,
    description: table.purpose,
    type: "object",
    properties: Object.fromEntries(table.order.map((key) => [key, columnSchema(columnOf(table, key))])),
    required: table.order,
    additionalProperties: false,
  };
}

type Shape = Omit<JsonSchema, "title" | "description">;

const SHAPES: Readonly<Record<Kind<unknown>["name"], Shape>> = {
  text: { type: "string" },
  code: { type: "string" },
  longText: { type: "string" },
  email: { type: "string" },
  link: { type: "string" },
  reference: { type: "string" },
  computed: { type: "string" },
  oneOf: { type: "string" },
  points: { type: ["integer", "null"] },
  number: { type: ["number", "null"] },
  integer: { type: ["integer", "null"] },
  day: { type: ["string", "null"], format: "date" },
  instant: { type: ["integer", "null"] },
  yesNo: { type: ["boolean", "null"] },
  checkbox: { type: "boolean" },
  raw: { type: ["string", "number", "boolean", "object"] },
};

function columnSchema({ header, help, kind }: Column<unknown>): JsonSchema {
  return { title: header, description: help, ...SHAPES[kind.name], ...limits(kind) };
}

/** What the sheet only warns of (points above the maximum) is no part of the schema: such a record is legal. */
function limits({ name, validation }: Kind<unknown>): Pick<JsonSchema, "enum" | "minimum" | "maximum"> {
  if (name === "oneOf" && validation?.rule === "oneOf") return { enum: ["", ...validation.values] };
  if (name === "integer" && validation?.rule === "numberBetween") {
    return { minimum: validation.from, maximum: validation.to };
  }
  return {};
}
