/** Whether rows, columns and tabs still lie as they did. */
import type { Mutation, SheetId, Workbook } from "../../workbook/contract.ts";

const SHAPING: ReadonlySet<string> = new Set(
  [
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "move-rows",
    "move-columns",
    "reorder-range",
    "insert-sheet",
    "remove-sheet",
  ].map((name) => `sheet.mutation.${name}`),
);

/** Each sheet has a number that is another one after each change of its lines, and the former one when the change is taken back. */
export class ShapeWatch {
  readonly #shapes = new Map<SheetId, number>();
  #last = 0;

  constructor(workbook: Pick<Workbook, "onMutation">) {
    workbook.onMutation((mutation) => {
      const sheet = SHAPING.has(mutation.id) ? sheetOf(mutation) : null;
      if (sheet === null) return;
      this.#last += 1;
      this.#shapes.set(sheet, this.#last);
    });
  }

  of(sheet: SheetId): number {
    return this.#shapes.get(sheet) ?? 0;
  }

  /** Its lines lie again as they did then. */
  again(sheet: SheetId, shape: number): void {
    this.#shapes.set(sheet, shape);
  }
}

function sheetOf({ params }: Mutation): SheetId | null {
  // These are the parameters of the mutations above, as host/workbook makes them.
  const { subUnitId, sheet } = params as {
    readonly subUnitId?: SheetId;
    readonly sheet?: { readonly id: SheetId };
  };
  return subUnitId ?? sheet?.id ?? null;
}
