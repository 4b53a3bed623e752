/** Anything that two people could want of the small campaign. */
import fc from "fast-check";
import type { Intent } from "../../server/protocol.ts";
import { OWNER, SHEET, UNIT } from "./smallCampaign.ts";

const line = fc.nat(12);
const column = fc.nat(6);
const count = fc.integer({ min: 1, max: 3 });
const area = fc.record({ sheet: fc.constant(SHEET), row: line, column, rows: count, columns: count });
const text = fc.constantFrom(
  "",
  "mô hình",
  "12,5",
  "28/3/2023",
  "=A1&C2",
  "=SUM(A1:C5)",
  "=SEQUENCE(3;2)",
  "=1/0",
  "TRUE",
  "=TODAY()",
);

const intent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      sheet: fc.constant(SHEET),
      row: line,
      column,
      text,
    }),
  },
  fc.record({
    kind: fc.constant("paste" as const),
    sheet: fc.constant(SHEET),
    row: line,
    column,
    texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("copy" as const),
    from: area,
    to: area,
    how: fc.constantFrom("copy" as const, "cut" as const, "valuesOnly" as const, "fill" as const),
  }),
  fc.record({ kind: fc.constant("clear" as const), areas: fc.array(area, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    kind: fc.constant("style" as const),
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    patch: fc.constantFrom(
      { fontWeight: "bold" as const },
      { background: "#ffcc00" },
      { background: null },
      { numberFormat: "0.00" },
    ),
  }),
  fc.record({
    kind: fc.constantFrom(
      "insertRows" as const,
      "insertColumns" as const,
      "deleteRows" as const,
      "deleteColumns" as const,
    ),
    sheet: fc.constant(SHEET),
    at: column,
    count,
  }),
  fc.record({
    kind: fc.constantFrom("moveRows" as const, "moveColumns" as const),
    sheet: fc.constant(SHEET),
    from: column,
    count,
    to: column,
  }),
  fc.record({ kind: fc.constant("sort" as const), area, column, ascending: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom("rowHeights" as const, "columnWidths" as const),
    sheet: fc.constant(SHEET),
    at: column,
    count,
    size: fc.constantFrom(30, 80),
  }),
  fc.record({
    kind: fc.constantFrom("hideRows" as const, "hideColumns" as const),
    sheet: fc.constant(SHEET),
    at: column,
    count,
    hidden: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("addSheet" as const),
    name: fc.constantFrom("Một", "Hai"),
    index: fc.nat(3),
  }),
  fc.record({
    kind: fc.constant("renameSheet" as const),
    sheet: fc.constantFrom(SHEET, "sheet2"),
    name: fc.constantFrom("Ba", "Bốn"),
  }),
  fc.record({ kind: fc.constant("removeSheet" as const), sheet: fc.constantFrom("sheet2", "sheet3") }),
  fc.record({
    kind: fc.constant("moveSheet" as const),
    sheet: fc.constantFrom(SHEET, "sheet2"),
    index: fc.nat(2),
  }),
  fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
);

/** `lag`: how many revisions behind the page is that wants it; "copyTab": a script copies the first tab. */
export const step = fc.record({
  user: fc.constantFrom(OWNER, UNIT),
  lag: fc.nat(3),
  intent: fc.oneof({ weight: 12, arbitrary: intent }, fc.constant("copyTab" as const)),
});
