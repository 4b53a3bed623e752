import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { GroupSeen } from "../protocol.ts";

const AXES = ["rows", "columns"] as const;

/** The groups of rows and columns of all sheets, and which of them the person may fold for everybody. */
export function groupsFor(shared: SpreadsheetFile, user: string): readonly GroupSeen[] {
  const { workbook, groups } = localFile(shared);
  return workbook.sheetIds().flatMap((sheet) =>
    AXES.flatMap((axis) => {
      const behind = groups.togglesAfter(sheet, axis);
      return groups.of(sheet, axis).map(({ place }): GroupSeen => {
        const { from: at, count, depth } = place;
        return { sheet, axis, at, count, depth, behind, shared: !shared.refuseStructure(user, sheet) };
      });
    }),
  );
}
