import { type FrameSource, restingFrames } from "./restingFrames.ts";

/**
 * Univer asks for the next frame from every frame, three times over, whether anything has changed or not: an open page at rest takes a
 * tenth of a processor for drawing nothing. Here frames come slower while nothing happens, and at once when something does.
 */

/** What of a window is needed. */
export type FrameWindow = FrameSource &
  Pick<Window, "addEventListener"> & { readonly performance: Pick<Performance, "now"> };

/** After the last sign of life, ms: longer than any movement that Univer shows. */
const LIVELY = 1500;
/** Between two frames at rest, ms: short enough for a caret to blink. */
const AT_REST = 200;

const SIGNS = [
  "pointerdown",
  "pointermove",
  "pointerup",
  "wheel",
  "keydown",
  "keyup",
  "input",
  "paste",
  "focusin",
  "resize",
];

/** Takes effect for all who ask for frames from then on. @returns a way to say that something happens */
export function calmFrames(page: FrameWindow): () => void {
  const frames = restingFrames(page);
  let livelyUntil = page.performance.now() + LIVELY;
  const wake = (): void => {
    livelyUntil = page.performance.now() + LIVELY;
    frames.wake();
  };
  page.requestAnimationFrame = (draw) => frames.ask(draw, page.performance.now() < livelyUntil ? 0 : AT_REST);
  page.cancelAnimationFrame = frames.giveBack;
  for (const sign of SIGNS) page.addEventListener(sign, wake, { capture: true, passive: true });
  return wake;
}
