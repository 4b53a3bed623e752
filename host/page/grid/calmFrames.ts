/**
 * Univer asks for the next frame from every frame, three times over, whether anything has changed or not: an open page at rest takes a
 * tenth of a processor for drawing nothing. Here frames come slower while nothing happens, and at once when something does.
 */

/** What of a window is needed. */
export type FrameWindow = Pick<
  Window,
  "requestAnimationFrame" | "cancelAnimationFrame" | "setTimeout" | "clearTimeout" | "addEventListener"
> & { readonly performance: Pick<Performance, "now"> };

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

interface Asked {
  readonly draw: FrameRequestCallback;
  /** While it rests. */
  timer: number | null;
  /** The browser's number, once it was asked. */
  frame: number | null;
}

/** Takes effect for all who ask for frames from then on. @returns a way to say that something happens */
export function calmFrames(page: FrameWindow): () => void {
  const frame = page.requestAnimationFrame.bind(page);
  const noFrame = page.cancelAnimationFrame.bind(page);
  let livelyUntil = page.performance.now() + LIVELY;
  /** By the numbers their askers know. */
  const waiting = new Map<number, Asked>();
  /**
   * Those numbers go on from the browser's. Who has asked for no frame cancels a number that no browser gives: Univer -1 or 0, others null
   * or NaN. So all of ours are whole, above zero, and given once; and a frame asked for before this keeps its own.
   */
  const browsersLast = frame(() => undefined);
  noFrame(browsersLast);
  let last = browsersLast;
  const release = (number: number, asked: Asked): void => {
    asked.timer = null;
    asked.frame = frame((time) => {
      waiting.delete(number);
      asked.draw(time);
    });
  };
  const wake = (): void => {
    livelyUntil = page.performance.now() + LIVELY;
    for (const [number, asked] of waiting) {
      if (asked.timer === null) continue;
      page.clearTimeout(asked.timer);
      release(number, asked);
    }
  };
  page.requestAnimationFrame = (draw) => {
    last += 1;
    const number = last;
    const asked: Asked = { draw, timer: null, frame: null };
    waiting.set(number, asked);
    if (page.performance.now() < livelyUntil) release(number, asked);
    else asked.timer = page.setTimeout(() => release(number, asked), AT_REST);
    return number;
  };
  page.cancelAnimationFrame = (number) => {
    if (number <= browsersLast) noFrame(number);
    const asked = waiting.get(number);
    if (!asked) return;
    waiting.delete(number);
    if (asked.timer !== null) page.clearTimeout(asked.timer);
    if (asked.frame !== null) noFrame(asked.frame);
  };
  for (const sign of SIGNS) page.addEventListener(sign, wake, { capture: true, passive: true });
  return wake;
}
