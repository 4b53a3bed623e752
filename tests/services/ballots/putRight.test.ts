/** [M22] Rows that move anyhow before any of the sidebar's writings, over ballots of all kinds. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { blockOf, writeBlock } from "../../../src/services/ballots/blocks.ts";
import { putRight } from "../../../src/services/ballots/putRight.ts";
import { ballotsTable } from "../../../src/tables/ballots.ts";
import { RUBRIC } from "../support/campaign.ts";
import { type Cells, rowsIn, sheetOf, tabOf } from "../support/tableTab.ts";

const TABLE = ballotsTable(RUBRIC);
const idOf = (model: number) => `P1-M${model}-TV01`;
const OWN = idOf(0);

/** Nobody's yet, typed in the grid, or saved by a sidebar; several alike, as many ballots are. */
const KINDS: readonly ((id: string) => Cells)[] = [
  () => ({}),
  () => ({ "point.I.1": 55, comment: "Khá" }),
  (id) => ({ "point.I.1": 40, "point.I.2": 30, copy: id, revision: 2, decision: "Nộp" }),
];
const filled = (model: number, kind: number): Cells => ({ id: idOf(model), ...KINDS[kind]?.(idOf(model)) });

const ballots = fc.array(fc.nat(KINDS.length - 1), { minLength: 2, maxLength: 6 });
/** Before a writing: nothing, rows in another order, or a blank row somewhere. */
const moves = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.record({ order: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }) }),
    fc.record({ inserted: fc.nat(7) }),
  ),
  { maxLength: 4 },
);

it("[M22] the own ballot stands in its own row and every other is as before, whatever moved before the first four writings", {
  // Five hundred campaigns; more than a machine that does other things as well may do in the usual time.
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(ballots, moves, (kinds, moved) => {
      const rows = kinds.map((kind, model) => filled(model, kind));
      const tab = tabOf(TABLE, rows);
      const sheet = sheetOf(TABLE, tab);
      const wanted: Cells = { "point.I.1": 50, copy: OWN, revision: 3, comment: "Của mình" };
      const own = blockOf(TABLE, OWN, (key) => wanted[key] ?? "");
      const { write } = tab;
      const left = [...moved];
      Object.assign(tab, {
        write: (...args: Parameters<typeof write>) => {
          const move = left.shift() ?? null;
          const lines = tab.cells().slice(1);
          if (move !== null && "order" in move) {
            const keyed = lines.map((line, index) => ({ line, key: move.order[index % 8] ?? 0 }));
            write(
              2,
              1,
              keyed.sort((a, b) => a.key - b.key).map(({ line }) => line),
            );
          }
          if (move !== null && "inserted" in move) tab.insertRowsAfter(1 + (move.inserted % lines.length), 1);
          write(...args);
        },
      });
      writeBlock(sheet, 2, own);
      const outcome = putRight(sheet, own);
      const byId = new Map(rowsIn(TABLE, tab).map((row) => [row["id"], row]));
      const others = rows.slice(1).map((row) => [row["id"], row] as const);
      expect(outcome.kind).toBe("stands");
      expect(byId).toEqual(
        new Map([
          ...others,
          [OWN, { id: OWN, ...wanted }],
          ...(byId.has(undefined) ? [[undefined, {}] as const] : []),
        ]),
      );
    }),
    { numRuns: 500 },
  );
});
