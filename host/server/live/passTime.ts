/** Moves the clock. Deadlines on the way are lived through; long quiet stretches in between are skipped. */
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";

const MINUTE = 60_000;
/** Between two looks at how much was lived. */
const STRIDE = 10 * MINUTE;
/** Longer than the rhythm of the usual clock trigger (5 minutes) with its lateness: one round falls in. */
const ONE_ROUND = 6 * MINUTE;
/** Executions on the way that are lived through before the quiet rest of it is skipped: about half a second of computing. */
const MOST_LIVED = 40;

/** An instant that has passed changes nothing. */
export function passTime(
  { host, file }: Installation,
  { deadlines }: Pick<Application, "deadlines">,
  to: number,
): void {
  let lived = 0;
  const stopCounting = host.onExecution(() => {
    lived += 1;
  });
  const stops = deadlines(file)
    .map(({ at }) => at + ONE_ROUND)
    .filter((at) => at > host.now() && at < to);
  for (const stop of [...stops, to]) liveUntil(host, stop, () => lived < MOST_LIVED);
  stopCounting();
  file.workbook.clockMoved();
}

function liveUntil(host: Installation["host"], stop: number, patient: () => boolean): void {
  while (host.now() < stop && patient()) {
    host.advanceTo(Math.min(stop, host.now() + STRIDE));
  }
  if (host.now() >= stop) return;
  host.skipTo(stop - ONE_ROUND);
  host.advanceTo(stop);
}
