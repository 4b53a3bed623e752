/** Moves the clock. Deadlines on the way are lived through; long quiet stretches in between are skipped. */
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";

const MINUTE = 60_000;
/** Between two looks at the real clock. */
const STRIDE = 10 * MINUTE;
/** Longer than the rhythm of the usual clock trigger (5 minutes) with its lateness: one round falls in. */
const ONE_ROUND = 6 * MINUTE;
/** Real milliseconds that living every trigger of the way may take; the rest is skipped. */
const PATIENCE = 500;

/** An instant that has passed changes nothing. */
export function passTime(
  installation: Installation,
  { deadlines }: Pick<Application, "deadlines">,
  to: number,
): void {
  const { host, file } = installation;
  const stops = deadlines(file)
    .map(({ at }) => at + ONE_ROUND)
    .filter((at) => at > host.now() && at < to);
  const givenUpAt = performance.now() + PATIENCE;
  for (const stop of [...stops, to]) liveUntil(installation, stop, givenUpAt);
  file.workbook.clockMoved();
}

function liveUntil({ host }: Installation, stop: number, givenUpAt: number): void {
  while (host.now() < stop && performance.now() < givenUpAt) {
    host.advanceTo(Math.min(stop, host.now() + STRIDE));
  }
  if (host.now() >= stop) return;
  host.skipTo(stop - ONE_ROUND);
  host.advanceTo(stop);
}
