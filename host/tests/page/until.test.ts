import { expect, test } from "vitest";
import { LOOKS, until } from "../../page/grid/until.ts";

/** Timers that the test runs one by one: how long one takes is nobody's business. */
function timers() {
  const due: (() => void)[] = [];
  const later = (run: () => void): void => void due.push(run);
  const runOne = async (): Promise<void> => {
    due.shift()?.();
    // What was waited for goes on now.
    await Promise.resolve();
  };
  return { later, runOne, left: () => due.length };
}

test("[J23] what is waited for is found at the look at which it is there, and not looked for any more", async () => {
  const { later, runOne, left } = timers();
  let looks = 0;
  let found = false;
  const there = (): boolean => {
    looks += 1;
    return looks === LOOKS - 1;
  };
  void until(there, later).then(() => {
    found = true;
  });
  for (let timer = 0; timer < LOOKS - 2; timer += 1) await runOne();
  expect({ looks, found, left: left() }).toEqual({ looks: LOOKS - 2, found: false, left: 1 });
  await runOne();
  expect({ looks, found, left: left() }).toEqual({ looks: LOOKS - 1, found: true, left: 0 });
});

test("[J23] what never comes is given up after so many looks", async () => {
  const { later, runOne, left } = timers();
  let over = false;
  void until(() => false, later).then(() => {
    over = true;
  });
  for (let timer = 0; timer < LOOKS - 1; timer += 1) await runOne();
  expect({ over, left: left() }).toEqual({ over: false, left: 1 });
  await runOne();
  expect({ over, left: left() }).toEqual({ over: true, left: 0 });
});
