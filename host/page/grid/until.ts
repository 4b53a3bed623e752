/** Between two looks, ms. */
const PAUSE = 30;
/**
 * After so many looks nobody waits any longer. Not after some time: a slow computer, or a tab behind others, comes to fewer looks in the
 * same time, and what is waited for needs longer there, too.
 */
export const LOOKS = 300;

/**
 * Looks again and again for what nobody announces. By timers: frames stop in a tab that nobody sees.
 * @param later as setTimeout does
 */
export function until(
  there: () => boolean,
  later: (look: () => void, milliseconds: number) => void = setTimeout,
): Promise<void> {
  return new Promise((resolve) => {
    let looks = 0;
    const look = (): void => {
      looks += 1;
      if (there() || looks === LOOKS) resolve();
      else later(look, PAUSE);
    };
    later(look, PAUSE);
  });
}
