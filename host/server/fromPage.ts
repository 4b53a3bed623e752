/** Reads what a page sends. Nothing it says is believed before it has passed here. */
import * as z from "zod/mini";
import type { FromPage } from "./protocol.ts";

/** Far beyond any sheet, and still exact. */
const LARGEST = 20_000_000;
/** Longer than any cell may be: the desk refuses those with a sentence. */
const LONGEST_TEXT = 4_000_000;
const LARGEST_SIZE = 2_000;
const MOST_AREAS = 200;

const index = z.int().check(z.gte(0), z.lte(LARGEST));
const count = z.int().check(z.gte(1), z.lte(LARGEST));
const size = z.number().check(z.gte(2), z.lte(LARGEST_SIZE));
const name = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const area = z.strictObject({ sheet: name, row: index, column: index, rows: count, columns: count });
const areas = z.array(area).check(z.minLength(1), z.maxLength(MOST_AREAS));

const styleText = z.optional(z.nullable(name));
const one = <const T extends readonly string[]>(...values: T) => z.optional(z.nullable(z.enum(values)));
const patch = z.strictObject({
  background: styleText,
  fontColor: styleText,
  fontFamily: styleText,
  fontSize: z.optional(z.nullable(z.number().check(z.gte(1), z.lte(400)))),
  fontWeight: one("bold", "normal"),
  fontStyle: one("italic", "normal"),
  fontLine: one("underline", "line-through", "none"),
  horizontalAlignment: one("left", "center", "right"),
  verticalAlignment: one("top", "middle", "bottom"),
  wrap: one("OVERFLOW", "WRAP", "CLIP"),
  rotation: z.optional(z.nullable(z.number().check(z.gte(-90), z.lte(90)))),
  numberFormat: styleText,
});

const lines = { sheet: name, at: index, count };

const intent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("type"), sheet: name, row: index, column: index, text }),
  z.strictObject({
    kind: z.literal("paste"),
    sheet: name,
    row: index,
    column: index,
    texts: z.array(z.array(text)).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal("copy"),
    from: area,
    to: area,
    how: z.enum(["copy", "cut", "valuesOnly", "fill"]),
  }),
  z.strictObject({ kind: z.literal("clear"), areas }),
  z.strictObject({ kind: z.literal("style"), areas, patch }),
  z.strictObject({
    kind: z.enum(["insertRows", "insertColumns", "deleteRows", "deleteColumns"]),
    ...lines,
  }),
  z.strictObject({
    kind: z.enum(["moveRows", "moveColumns"]),
    sheet: name,
    from: index,
    count,
    to: index,
  }),
  z.strictObject({ kind: z.literal("sort"), area, column: index, ascending: z.boolean() }),
  z.strictObject({ kind: z.enum(["rowHeights", "columnWidths"]), ...lines, size }),
  z.strictObject({ kind: z.enum(["hideRows", "hideColumns"]), ...lines, hidden: z.boolean() }),
  z.strictObject({ kind: z.enum(["foldRows", "foldColumns"]), ...lines, depth: count, folded: z.boolean() }),
  z.strictObject({ kind: z.literal("addSheet"), name, index }),
  z.strictObject({ kind: z.literal("renameSheet"), sheet: name, name }),
  z.strictObject({ kind: z.literal("removeSheet"), sheet: name }),
  z.strictObject({ kind: z.literal("moveSheet"), sheet: name, index }),
  z.strictObject({ kind: z.enum(["undo", "redo"]) }),
]);

const number = z.int().check(z.gte(0));
const instant = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));

const fromPage = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("intent"), n: number, base: number, intent }),
  z.strictObject({ kind: z.literal("select"), area }),
  z.strictObject({ kind: z.literal("menu"), n: number, path: z.array(name).check(z.maxLength(20)) }),
  z.strictObject({
    kind: z.literal("rpc"),
    n: number,
    project: name,
    functionName: name,
    args: z.array(z.unknown()).check(z.maxLength(100)),
  }),
  z.strictObject({ kind: z.literal("answer"), question: number, button: name, text }),
  z.strictObject({ kind: z.literal("advance"), n: number, to: instant }),
  z.strictObject({ kind: z.enum(["import", "outbox"]), n: number }),
  z.strictObject({ kind: z.literal("why"), n: number, area }),
]);

/** Null for anything that is no message of the protocol. */
export function readFromPage(json: string): FromPage | null {
  const parsed = fromPage.safeParse(parsedJson(json));
  // The schema says what the protocol's type says; only absent properties may appear as undefined to the compiler.
  return parsed.success ? (parsed.data as FromPage) : null;
}

/** The number to answer to, of a message that could not be read otherwise. */
export function numberIn(json: string): number | null {
  const parsed = z.object({ n: number }).safeParse(parsedJson(json));
  return parsed.success ? parsed.data.n : null;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
