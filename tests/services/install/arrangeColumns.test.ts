import fc from "fast-check";
import { expect, it } from "vitest";
import { arrangeColumns } from "../../../src/services/install/arrangeColumns.ts";

/** A row of columns that moves as a sheet does. */
function columns(count: number) {
  const present: (number | null)[] = Array.from({ length: count }, (_, index) => index);
  return {
    present,
    insertColumnAfter: (column: number) => void present.splice(column, 0, null),
    moveColumnLeft: (column: number, place: number) => {
      if (place >= column) throw new RangeError("Not to the left");
      present.splice(place - 1, 0, ...present.splice(column - 1, 1));
    },
  };
}

it("[S21] brings every column where it is wanted, new ones among them, and moves none without need", () => {
  const wanted = fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.nat(20), { maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([count, places, chances]) => {
      const order = Array.from({ length: count }, (_, index) => ({ index, at: chances.next().value ?? 0 }));
      const from: (number | null)[] = order.sort((a, b) => a.at - b.at).map(({ index }) => index);
      for (const place of places) from.splice(Math.min(place, from.length), 0, null);
      return { count, from };
    });
  fc.assert(
    fc.property(wanted, ({ count, from }) => {
      const tab = columns(count);
      arrangeColumns(tab, from);
      expect(tab.present).toEqual(from);
    }),
  );
  const still = columns(3);
  arrangeColumns({ ...still, moveColumnLeft: () => expect.unreachable() }, [0, 1, null, 2]);
  expect(still.present).toEqual([0, 1, null, 2]);
});
