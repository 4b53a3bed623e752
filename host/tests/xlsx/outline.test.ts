/** The attributes are those of ECMA-376 part 1: 18.3.1.13 (col), 18.3.1.73 (row), 18.3.1.61 (outlinePr). */
import { expect, it } from "vitest";
import { fold } from "../../appsscript/spreadsheet/folding.ts";
import { GroupStore } from "../../appsscript/spreadsheet/groupStore.ts";
import { exportXlsx } from "../../xlsx/export.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { elements } from "../../xlsx/xml/elements.ts";
import { fixture } from "../workbook/support.ts";
import { brought } from "./importSupport.ts";

/** Six rows and eight columns of values: columns C–F are a group, D–E one inside it, one of them collapsed; rows 3–4 are a group. */
async function grouped(after: boolean, collapsed = 2): Promise<Uint8Array> {
  const { workbook, sheet, put } = fixture();
  put(
    0,
    0,
    Array.from({ length: 6 }, () => [1, 2, 3, 4, 5, 6, 7, 8]),
  );
  const groups = new GroupStore(workbook);
  groups.shift(sheet, "columns", { from: 2, count: 4 }, 1);
  groups.shift(sheet, "columns", { from: 3, count: 2 }, 1);
  groups.shift(sheet, "rows", { from: 2, count: 2 }, 1);
  for (const axis of ["rows", "columns"] as const) groups.setTogglesAfter(sheet, axis, after);
  const group = groups.of(sheet, "columns").find(({ place }) => place.depth === collapsed);
  if (group) fold(workbook, groups, group.record, true);
  return exportXlsx(workbook, [], { groups: groups.saved() });
}

async function written(after: boolean, collapsed?: number) {
  const parts = unzip(Buffer.from(await grouped(after, collapsed)), () => true, 1e8);
  const xml = String(parts.get("xl/worksheets/sheet1.xml"));
  const told = (name: string, ...keys: readonly string[]) =>
    elements(xml, name).map(({ attributes }) => keys.map((key) => attributes.get(key) ?? ""));
  return {
    columns: told("col", "min", "max", "outlineLevel", "hidden", "collapsed"),
    rows: told("row", "r", "outlineLevel", "collapsed"),
    properties: /<sheetPr>.*<\/sheetPr>/.exec(xml)?.[0].match(/(?<=<)[a-z]\w+/gi),
    sides: told("outlinePr", "summaryBelow", "summaryRight"),
    format: told("sheetFormatPr", "outlineLevelRow", "outlineLevelCol"),
  };
}

it("[E21] groups go out as levels, and the line of a collapsed one's toggle says so", async () => {
  expect(await written(false)).toEqual({
    // The toggle of D–E stands before it, at C; F, behind it, is nobody's toggle.
    columns: [
      ["1", "2", "", "", ""],
      ["3", "3", "1", "", "1"],
      ["4", "5", "2", "1", ""],
      ["6", "6", "1", "", "1"],
      ["7", "8", "", "", ""],
    ],
    rows: [
      ["1", "", ""],
      ["2", "", ""],
      ["3", "1", ""],
      ["4", "1", ""],
      ["5", "", ""],
      ["6", "", ""],
    ],
    // The order of the schema.
    properties: ["sheetPr", "outlinePr", "pageSetUpPr"],
    sides: [["0", "0"]],
    format: [["1", "2"]],
  });
});

it("[E21] toggles behind their groups", async () => {
  const { columns, sides } = await written(true);
  expect([columns.filter(([, , , , collapsed]) => collapsed === "1"), sides]).toEqual([
    [["6", "6", "1", "", "1"]],
    [["1", "1"]],
  ]);
});

it("[E21] the toggle's column stands for itself, though it looks like the one before", async () => {
  const { columns } = await written(false, 1);
  expect(columns.slice(0, 3)).toEqual([
    ["1", "1", "", "", ""],
    ["2", "2", "", "", "1"],
    ["3", "3", "1", "1", ""],
  ]);
});

it("[E21] a line behind a collapsed group that is the toggle of an open one speaks of that one", async () => {
  const { workbook, sheet, put } = fixture();
  put(0, 0, [[1, 2, 3, 4, 5, 6]]);
  const groups = new GroupStore(workbook);
  // B and D; A and C are their toggles, and C stands behind B, which is collapsed.
  for (const from of [1, 3]) groups.shift(sheet, "columns", { from, count: 1 }, 1);
  const [first] = groups.of(sheet, "columns");
  if (first) fold(workbook, groups, first.record, true);
  const parts = unzip(
    Buffer.from(await exportXlsx(workbook, [], { groups: groups.saved() })),
    () => true,
    1e8,
  );
  const columns = elements(String(parts.get("xl/worksheets/sheet1.xml")), "col");
  expect(columns.map(({ attributes }) => [attributes.get("min"), attributes.get("collapsed")])).toEqual([
    ["1", "1"],
    ["2", undefined],
    ["3", undefined],
    ["4", undefined],
    ["5", undefined],
  ]);
});

it("[E21] nothing is said of a sheet without groups", async () => {
  const { workbook, put } = fixture();
  put(0, 0, [[1]]);
  const parts = unzip(Buffer.from(await exportXlsx(workbook, [])), () => true, 1e8);
  expect(String(parts.get("xl/worksheets/sheet1.xml"))).not.toMatch(/outlinePr|outlineLevel=|collapsed/);
});

it("[E21] coming in they are lost, which is said", async () => {
  expect((await brought(await grouped(false))).lost).toContain("cách nhóm hàng, cột");
});
