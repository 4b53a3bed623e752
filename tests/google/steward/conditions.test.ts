import { describe, expect, it } from "vitest";
import { conditionRequests, conditionText } from "../../../src/google/steward/conditions.ts";
import { quietRow } from "../../../src/tables/colours.ts";
import { rowFormats } from "../../../src/tables/conditionalFormats.ts";
import { columnFormats } from "../../../src/tables/sheetFormat.ts";
import { column, defineTable } from "../../../src/tables/table.ts";
import { text } from "../../../src/tables/textKinds.ts";

const words = () => column("Cột", text(), { by: "unit", help: "" });
const table = defineTable({
  key: "ba",
  title: "Ba",
  purpose: "",
  id: "one",
  frozenColumns: 0,
  columns: { one: words(), two: words(), three: words() },
});
/** The header stands in row 4, the column that says it is the 28th: AB. */
const LOOK = {
  headerRow: 4,
  frozenColumns: 0,
  hidden: false,
  columns: columnFormats(table).map((format, index) => ({ ...format, column: index + 1, note: "" })),
  fontSize: null,
  rows: rowFormats({ rowColours: [quietRow("two", "Đã rút")] }, () => 28, 5),
  span: [1, 3] as const,
  conditions: [],
};

describe("[Q7] a row that is out of the campaign", () => {
  const [request] = conditionRequests(7, LOOK, 20, []);
  const rule = request?.addConditionalFormatRule?.rule;

  it("has grey words in every declared column below the header, by what one cell of that row says", () => {
    expect([rule?.ranges, rule?.booleanRule?.condition]).toEqual([
      [{ sheetId: 7, startRowIndex: 4, endRowIndex: 20, startColumnIndex: 0, endColumnIndex: 3 }],
      { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: '=$AB5="Đã rút"' }] },
    ]);
    // #5f6368, the parts from 0 to 1.
    expect(rule?.booleanRule?.format).toEqual({
      textFormat: {
        foregroundColorStyle: { rgbColor: { red: 0x5f / 255, green: 0x63 / 255, blue: 0x68 / 255 } },
      },
    });
  });

  it("is set anew where the column that it asks was deleted, and the broken one goes", () => {
    const broken = {
      ...rule,
      booleanRule: {
        ...rule?.booleanRule,
        condition: { ...rule?.booleanRule?.condition, values: [{ userEnteredValue: '=#REF!="Đã rút"' }] },
      },
    };
    expect(conditionRequests(7, LOOK, 20, [conditionText(broken)])).toEqual([
      { deleteConditionalFormatRule: { sheetId: 7, index: 0 } },
      { addConditionalFormatRule: { index: 0, rule } },
    ]);
  });

  it("is not set again where it stands, also when the cell that it asks has moved", () => {
    expect(conditionRequests(7, LOOK, 25, [conditionText(rule ?? {})])).toEqual([]);
    const moved = { ...LOOK, rows: rowFormats({ rowColours: [quietRow("two", "Đã rút")] }, () => 29, 5) };
    expect(conditionRequests(7, moved, 25, [conditionText(rule ?? {})])).toEqual([]);
  });
});
