import { describe, expect, it } from "vitest";
import { calmFrames, type FrameWindow } from "../../page/grid/calmFrames.ts";

/** A window whose time the test holds: frames every 16 ms, timers when they are due. */
function window() {
  let now = 0;
  let last = 0;
  let due: { readonly id: number; readonly at: number; readonly run: (time: number) => void }[] = [];
  const listeners = new Map<string, () => void>();
  const soon = (run: (time: number) => void, delay: number): number => {
    last += 1;
    due.push({ id: last, at: now + delay, run });
    return last;
  };
  const drop = (id: number): void => {
    due = due.filter((one) => one.id !== id);
  };
  const page = {
    performance: { now: () => now },
    requestAnimationFrame: (run: FrameRequestCallback) => soon(run, 16),
    cancelAnimationFrame: drop,
    setTimeout: (run: () => void, delay: number) => soon(run, delay),
    clearTimeout: drop,
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    // Only what calmFrames needs of a window.
  } as unknown as FrameWindow;
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = due
        .filter(({ at }) => at <= end)
        .sort((one, other) => one.at - other.at || one.id - other.id);
      if (!next) break;
      drop(next.id);
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
});
