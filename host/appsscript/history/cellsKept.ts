/** Cells with all that lies in them. */
import type { Area, Workbook } from "../../workbook/contract.ts";
import type { Lines } from "../deskLines.ts";
import { allAspects } from "./aspects.ts";

/** @returns the way to put them there again */
export function keepCells(workbook: Workbook, area: Area): () => void {
  const contents = workbook.contents(area);
  const kept = allAspects(workbook).map(({ read, write }) => ({ write, grid: read(area) }));
  const rules = workbook.validations(area);
  return () => {
    workbook.write(area, contents);
    for (const { write, grid } of kept) write(area, grid);
    workbook.setValidations(area, rules);
  };
}

/** Sizes of lines, and whether they are hidden. @returns the way to give them these again */
export function keepSizes(workbook: Workbook, { sheet, axis, at, count }: Lines): () => void {
  const states = workbook.lineStates(sheet, axis, at, count);
  return () => workbook.setLineStates(sheet, axis, at, states);
}
