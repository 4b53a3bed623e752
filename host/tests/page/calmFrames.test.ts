import { describe, expect, it } from "vitest";
import { calmFrames, type FrameWindow } from "../../page/grid/calmFrames.ts";

/** A window whose time the test holds: frames every 16 ms, timers when they are due. Each of the two has numbers of its own, from 1. */
function window() {
  let now = 0;
  let due: { readonly of: object; readonly id: number; readonly at: number; run(time: number): void }[] = [];
  const listeners = new Map<string, () => void>();
  const numbered = () => {
    let last = 0;
    const of = {};
    const ask = (run: (time: number) => void, delay: number): number => {
      last += 1;
      due.push({ of, id: last, at: now + delay, run });
      return last;
    };
    const drop = (id: number): void => {
      due = due.filter((one) => one.of !== of || one.id !== id);
    };
    return { ask, drop };
  };
  const frames = numbered();
  const timers = numbered();
  const page = {
    performance: { now: () => now },
    requestAnimationFrame: (run: FrameRequestCallback) => frames.ask(run, 16),
    cancelAnimationFrame: frames.drop,
    setTimeout: timers.ask,
    clearTimeout: timers.drop,
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    // Only what calmFrames needs of a window.
  } as unknown as FrameWindow;
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = due
        .filter(({ at }) => at <= end)
        // Of the same instant in the order in which they were asked for: sorting keeps it.
        .sort((one, other) => one.at - other.at);
      if (!next) break;
      due = due.filter((one) => one !== next);
      now = next.at;
      next.run(now);
    }
    now = end;
  };
  return { page, pass, happens: (name: string) => listeners.get(name)?.() };
}

/** Somebody who asks for the next frame from every frame, as Univer does. */
function loop(page: FrameWindow): () => number {
  let frames = 0;
  const draw = (): void => {
    frames += 1;
    page.requestAnimationFrame(draw);
  };
  page.requestAnimationFrame(draw);
  return () => {
    const seen = frames;
    frames = 0;
    return seen;
  };
}

describe("frames", () => {
  it("come at the screen's speed while something happens, and few at rest", () => {
    const { page, pass, happens } = window();
    calmFrames(page);
    const frames = loop(page);
    pass(1000);
    // 1000 / 16
    expect(frames()).toBe(62);
    pass(2000);
    frames();
    pass(2160);
    // One every 200 + 16 ms.
    expect(frames()).toBe(10);
    happens("keydown");
    pass(160);
    expect(frames()).toBe(10);
  });

  it("come at once when the host says something, in the middle of a rest", () => {
    const { page, pass } = window();
    const wake = calmFrames(page);
    const frames = loop(page);
    pass(5000);
    frames();
    wake();
    pass(16);
    expect(frames()).toBe(1);
  });

  it("that were asked for can be given back, at rest and after it", () => {
    const { page, pass } = window();
    const wake = calmFrames(page);
    pass(5000);
    const drawn: string[] = [];
    page.cancelAnimationFrame(page.requestAnimationFrame(() => drawn.push("resting")));
    const woken = page.requestAnimationFrame(() => drawn.push("woken"));
    page.requestAnimationFrame(() => drawn.push("kept"));
    wake();
    page.cancelAnimationFrame(woken);
    page.cancelAnimationFrame(page.requestAnimationFrame(() => drawn.push("lively")));
    pass(5000);
    expect(drawn).toEqual(["kept"]);
  });

  it("[J35] that rest come together, whenever each was asked for", () => {
    const { page, pass } = window();
    calmFrames(page);
    pass(5000);
    const drawn: number[] = [];
    const draw = (): void => {
      drawn.push(page.performance.now());
      page.requestAnimationFrame(draw);
    };
    for (let asker = 0; asker < 3; asker += 1) {
      page.requestAnimationFrame(draw);
      pass(50);
    }
    pass(500);
    // 200 + 16 ms after the first of them was asked for, and so on from there.
    expect(drawn).toEqual([5216, 5432, 5648].flatMap((at) => [at, at, at]));
  });

  it("[J23] of nobody are taken away by a number that was given to nobody", () => {
    // What askers keep while they have asked for none: Univer's dashed border -1, its scrolling 0 or null, a timer NaN.
    const nobodys = [...Array.from({ length: 10 }, (_, below) => -below), NaN, undefined, null];
    const { page, pass } = window();
    calmFrames(page);
    for (const rest of [0, 5000]) {
      pass(rest);
      const drawn: number[] = [];
      for (const asker of [1, 2, 3]) page.requestAnimationFrame(() => drawn.push(asker));
      // Askers are not held to the types: the browser takes any of these.
      for (const nobody of nobodys) page.cancelAnimationFrame(nobody as number);
      pass(216);
      expect(drawn).toEqual([1, 2, 3]);
    }
  });

  it("[J23] have numbers as a browser gives them: whole, above zero, each given once", () => {
    const { page, pass } = window();
    const before = page.requestAnimationFrame(() => undefined);
    const wake = calmFrames(page);
    const given = [before];
    for (let round = 0; round < 5; round += 1) {
      given.push(page.requestAnimationFrame(() => undefined));
      pass(5000);
      given.push(page.requestAnimationFrame(() => undefined));
      wake();
    }
    expect(given.filter((number) => Number.isInteger(number) && number > 0)).toEqual(given);
    expect(new Set(given).size).toBe(given.length);
  });

  it("[J23] of others stay when one is given back that was given back or drawn before, or was asked for before frames were calmed", () => {
    const { page, pass } = window();
    const drawn: string[] = [];
    const before = page.requestAnimationFrame(() => drawn.push("before"));
    const wake = calmFrames(page);
    const lively = page.requestAnimationFrame(() => drawn.push("lively"));
    page.cancelAnimationFrame(before);
    pass(5000);
    const resting = [1, 2, 3, 4, 5].map(() => page.requestAnimationFrame(() => drawn.push("resting")));
    for (const number of resting) page.cancelAnimationFrame(number);
    // The browser was asked for one frame only since then: it gives the numbers of the five to the next ones.
    for (const name of ["a", "b", "c"]) page.requestAnimationFrame(() => drawn.push(name));
    wake();
    for (const number of [before, lively, ...resting]) page.cancelAnimationFrame(number);
    pass(16);
    expect(drawn).toEqual(["lively", "a", "b", "c"]);
  });
});
