import type { Cell } from "../cell.ts";

/** A tab as a step sees it: title, header and rows below it; every row is as wide as the header. */
export interface TabContent {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where each column stood before all steps, null for a new one; left out while none has moved (arrange.ts). */
  readonly from?: readonly (number | null)[];
}

/** One numbered step. Steps are appended, tested on the old header, and never edited. */
export interface Migration {
  /** The schema version that the workbook has after this step. */
  readonly version: number;
  readonly table: string;
  /** What changes, as one Vietnamese sentence for the organiser. */
  readonly says: string;
  /**
   * By table key, the columns that tabs have from this version on and had not before, `install`'s own among them. By these the version of
   * a workbook is told that nobody remembers (SPEC S27). A step without any changes the order of columns only: it is told by leaving a tab
   * alone that stands as it wants.
   */
  readonly brings: Readonly<Record<string, readonly string[]>>;
  /** Columns of the table without which the step would find nothing, or the wrong thing, to do. */
  readonly needs: readonly string[];
  apply(tab: TabContent): TabContent;
}

/** The zero-based place of a header; -1 when the tab does not have it: the step then finds nothing there. */
export function placeOf({ header }: Pick<TabContent, "header">, wanted: string): number {
  return header.indexOf(wanted);
}
