/** What of a window is needed. */
export type FrameSource = Pick<
  Window,
  "requestAnimationFrame" | "cancelAnimationFrame" | "setTimeout" | "clearTimeout"
>;

/** Frames that may rest before the browser is asked for them. */
export interface RestingFrames {
  /** @param rest ms; 0 asks the browser at once */
  ask(draw: FrameRequestCallback, rest: number): number;
  giveBack(number: number): void;
  /** Asks the browser for all that rest. */
  wake(): void;
}

interface Asked {
  readonly draw: FrameRequestCallback;
  /** While it rests. */
  timer: number | null;
  /** The browser's number, once it was asked. */
  frame: number | null;
}

/**
 * A frame that rests needs a number before the browser gives it one. Our numbers go on from the browser's: whole, above zero, and given
 * once. Who has asked for no frame gives back a number that no browser gives: Univer -1 or 0, others null or NaN. So none of these is
 * ever anybody's; and frames that were asked for before keep the numbers they have.
 */
export function restingFrames(page: FrameSource): RestingFrames {
  const request = page.requestAnimationFrame.bind(page);
  const cancel = page.cancelAnimationFrame.bind(page);
  const browsersLast = request(() => undefined);
  cancel(browsersLast);
  let last = browsersLast;
  const waiting = new Map<number, Asked>();
  const release = (number: number, asked: Asked): void => {
    if (asked.timer !== null) page.clearTimeout(asked.timer);
    asked.timer = null;
    asked.frame = request((time) => {
      waiting.delete(number);
      asked.draw(time);
    });
  };
  const ask = (draw: FrameRequestCallback, rest: number): number => {
    last += 1;
    const number = last;
    const asked: Asked = { draw, timer: null, frame: null };
    waiting.set(number, asked);
    if (rest === 0) release(number, asked);
    else asked.timer = page.setTimeout(() => release(number, asked), rest);
    return number;
  };
  const giveBack = (number: number): void => {
    if (number <= browsersLast) cancel(number);
    const asked = waiting.get(number);
    waiting.delete(number);
    if (asked?.timer) page.clearTimeout(asked.timer);
    if (asked?.frame) cancel(asked.frame);
  };
  const wake = (): void => {
    for (const [number, asked] of waiting) if (asked.timer !== null) release(number, asked);
  };
  return { ask, giveBack, wake };
}
