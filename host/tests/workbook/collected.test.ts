/** A workbook that nobody uses any more: a long-lived process opens thousands of them, and each that stayed would make the next slower. */
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createUnit } from "../../workbook/univer.ts";

function sweeper(): () => void {
  setFlagsFromString("--expose-gc");
  const sweep: unknown = runInNewContext("gc");
  if (typeof sweep !== "function") throw new Error("This Node has no collector to call.");
  return () => sweep();
}

let made = 0;

/** The grid below a workbook, in a function of its own so that nothing of it stays on the stack. */
function used(): WeakRef<object> {
  made += 1;
  return new WeakRef(createUnit({ id: `collected${made}`, name: "Sổ" }).workbook);
}

it("is collected, whether or not it was disposed of", async () => {
  const sweep = sweeper();
  const workbooks = Array.from({ length: 3 }, used);
  // Longer than what the grid's packages wait before they do their work.
  await wait(300);
  sweep();
  expect(workbooks.map((workbook) => workbook.deref())).toEqual([undefined, undefined, undefined]);
});
