import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

const PRELUDE = `
  const depths = (last) => Array.from({ length: last }, (_, at) => sheet.getRowGroupDepth(at + 1));
  const hidden = () => [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByUser(row));
  const nest = () => { sheet.getRange("A2:A5").shiftRowGroupDepth(1); sheet.getRange("A3:A4").shiftRowGroupDepth(1); };
`;

// [D] reference/spreadsheet/range#shiftRowGroupDepth(Integer), reference/spreadsheet/group; [G] testsheetsexotics.js, "Range Grouping Methods"
describe("groups of rows and columns", () => {
  it("[GS12] a depth is raised and lowered; below zero and above eight nothing happens", () => {
    expect(
      inSheet(`${PRELUDE}
        nest();
        const nested = depths(6);
        sheet.getRange("A2:A5").shiftRowGroupDepth(-1);
        const lowered = depths(6);
        sheet.getRange("A1:H20").shiftRowGroupDepth(-10).shiftColumnGroupDepth(-10);
        sheet.getRange("B1:C1").shiftColumnGroupDepth(12);
        return [nested, lowered, depths(6), sheet.getColumnGroupDepth(2), sheet.getColumnGroup(2, 8).getDepth(), sheet.getColumnGroup(2, 9)];`),
    ).toEqual([[0, 1, 2, 2, 1, 0], [0, 0, 1, 1, 0, 0], [0, 0, 0, 0, 0, 0], 8, 8, null]);
  });

  it("[GS12] a group has a range, a depth, a toggle before it or behind it, and moves with its lines", () => {
    expect(
      inSheet(`${PRELUDE}
        nest();
        const group = sheet.getRowGroup(3, 2);
        const before = [group.getRange().getA1Notation(), group.getDepth(), group.getControlIndex(), String(sheet.getRowGroupControlPosition())];
        sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER);
        const after = [group.getControlIndex(), sheet.getRowGroup(6, 1).getRange().getA1Notation()];
        sheet.insertRowBefore(1);
        const moved = group.getRange().getA1Notation();
        group.remove();
        return [before, after, moved, depths(6)];`),
    ).toEqual([["3:4", 2, 2, "BEFORE"], [5, "2:5"], "4:5", [0, 0, 1, 1, 1, 1]]);
  });

  it("[GS13] collapsing hides, expanding shows all but collapsed groups inside", () => {
    expect(
      inSheet(`${PRELUDE}
        nest();
        sheet.getRowGroup(3, 2).collapse();
        const inner = hidden();
        const outer = sheet.getRowGroup(2, 1).collapse();
        const both = hidden();
        outer.expand();
        return [inner, both, hidden(), outer.isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()];`),
    ).toEqual([[3, 4], [2, 3, 4, 5], [3, 4], false, true]);
  });

  it("[GS13] a range collapses the outermost groups within it, or the deepest it meets, and expands the outermost", () => {
    expect(
      inSheet(`${PRELUDE}
        nest();
        const state = () => [sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()];
        sheet.getRange("A1:A10").collapseGroups();
        const all = state();
        sheet.getRange("A3:A4").expandGroups();
        const shown = state();
        sheet.getRange("A4").collapseGroups();
        return [all, shown, state(), hidden()];`),
    ).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [3, 4],
    ]);
  });

  it("[GS13] a sheet collapses and expands all, or down to a depth", () => {
    expect(
      inSheet(`${PRELUDE}
        nest();
        const now = () => [sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed(), hidden()];
        return [sheet.collapseAllRowGroups() && now(), sheet.expandRowGroupsUpToDepth(1) && now(), sheet.expandAllRowGroups() && now()];`),
    ).toEqual([
      [true, true, [2, 3, 4, 5]],
      [false, true, [3, 4]],
      [false, false, []],
    ]);
  });

  it("[GS12] the line of a toggle cannot be in its group", () => {
    expect(failureInSheet(`sheet.getRange("A1:A3").shiftRowGroupDepth(1)`)).toMatch(/first of the rows/);
    expect(
      failureInSheet(
        `sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER).getRange("G1:H1").shiftColumnGroupDepth(1)`,
      ),
    ).toMatch(/last of the columns/);
  });
});
