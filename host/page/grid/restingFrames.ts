/** What of a window is needed. */
export type FrameSource = Pick<
  Window,
  "requestAnimationFrame" | "cancelAnimationFrame" | "setTimeout" | "clearTimeout"
>;

/** Frames that may rest before the browser is asked for them. */
export interface RestingFrames {
  /** @param rest ms at most; 0 asks the browser at once */
  ask(draw: FrameRequestCallback, rest: number): number;
  giveBack(number: number): void;
  /** Asks the browser for all that rest. */
  wake(): void;
}

interface Asked {
  readonly draw: FrameRequestCallback;
  /** The browser's number, once it was asked; null while it rests. */
  frame: number | null;
}

/**
 * A frame that rests needs a number before the browser gives it one. Our numbers go on from the browser's: whole, above zero, and given
 * once. Who has asked for no frame gives back a number that no browser gives: Univer -1 or 0, others null or NaN. So none of these is
 * ever anybody's; and frames that were asked for before keep the numbers they have.
 *
 * What rests is woken together: a frame costs the browser as much for one who draws as for ten.
 */
export function restingFrames(page: FrameSource): RestingFrames {
  const request = page.requestAnimationFrame.bind(page);
  const cancel = page.cancelAnimationFrame.bind(page);
  const browsersLast = request(() => undefined);
  cancel(browsersLast);
  let last = browsersLast;
  let timer: number | null = null;
  const waiting = new Map<number, Asked>();
  const release = (number: number, asked: Asked): void => {
    asked.frame = request((time) => {
      waiting.delete(number);
      asked.draw(time);
    });
  };
  const wake = (): void => {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
    for (const [number, asked] of waiting) if (asked.frame === null) release(number, asked);
  };
  const ask = (draw: FrameRequestCallback, rest: number): number => {
    last += 1;
    const number = last;
    const asked: Asked = { draw, frame: null };
    waiting.set(number, asked);
    if (rest === 0) release(number, asked);
    else timer ??= page.setTimeout(wake, rest);
    return number;
  };
  const giveBack = (number: number): void => {
    if (number <= browsersLast) cancel(number);
    const asked = waiting.get(number);
    waiting.delete(number);
    if (asked?.frame) cancel(asked.frame);
  };
  return { ask, giveBack, wake };
}
