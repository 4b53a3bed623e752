/** What pages are told of conditional formats by formula; the sheet has 20 rows and 10 columns. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ConditionalRule } from "../../workbook/contract.ts";
import { newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

let opened: ReturnType<typeof openRoom>;
let owner: TestPage;

const ruleOn = (formula: string, column: number): ConditionalRule => ({
  areas: [{ sheet: SHEET, row: 1, column, rows: 5, columns: 2 }],
  criteria: "CUSTOM_FORMULA",
  values: [formula],
  style: {
    background: "#dde6f4",
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  },
});

beforeEach(() => {
  opened = openRoom(newFolder());
  const { workbook } = opened.campaign.file;
  // Whole rows of A and B whose first cell is x; single cells of F and G.
  workbook.setConditionalRules(SHEET, [ruleOn('=$A2="x"', 0), ruleOn('=F2="nhóm"', 5)]);
  owner = new TestPage(opened.room, OWNER);
});
afterEach(() => {
  opened.room.close();
  opened.campaign.host.dispose();
});

const areasIn = (told: readonly { readonly areas: readonly (readonly number[])[] }[]) =>
  told.map(({ areas }) => areas);

it("[CF4] a page gets all with the workbook, then only what has changed, with the change", () => {
  expect(areasIn(owner.last("welcome").formatted)).toEqual([[], []]);
  const [first] = owner.last("welcome").formatted;
  owner.type(2, 0, "x");
  expect(owner.last("changed").formatted).toEqual([{ ...first, sheet: SHEET, areas: [[2, 0, 1, 2]] }]);
  // Another cell of the area, which changes nothing of where the rules hold.
  owner.type(2, 1, "y");
  expect(owner.last("changed").formatted).toEqual([]);
  owner.type(3, 6, "nhóm");
  expect(areasIn(owner.last("changed").formatted)).toEqual([[[3, 6, 1, 1]]]);
  const late = new TestPage(opened.room, UNIT);
  expect(areasIn(late.last("welcome").formatted)).toEqual([[[2, 0, 1, 2]], [[3, 6, 1, 1]]]);
});

it("[CF4] rules that get other names with inserted rows are told anew, where they hold now", () => {
  owner.type(2, 0, "x");
  owner.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 2 });
  const { mutations, formatted } = owner.last("changed");
  expect(areasIn(formatted)).toEqual([[[4, 0, 1, 2]], []]);
  const added = mutations.filter(({ id }) => id.endsWith("add-conditional-rule"));
  // The names by which the same message adds the rules; the last added comes first on the sheet.
  const names = added.map(({ params }) => JSON.parse(JSON.stringify(params)).rule.cfId).reverse();
  expect(formatted.map(({ rule }) => rule)).toEqual(names);
});
