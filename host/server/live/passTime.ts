/** Moves a campaign's clock. Deadlines on the way are lived through; long quiet stretches in between are skipped. */
import type { Campaign } from "../campaign/campaign.ts";
import { deadlinesOf } from "../seen/clock.ts";

const MINUTE = 60_000;
/** Between two looks at the real clock. */
const STRIDE = 10 * MINUTE;
/** Longer than the rhythm of the steward's clock trigger (5 minutes) with its lateness: one round falls in. */
const ONE_ROUND = 6 * MINUTE;
/** Real milliseconds that living every trigger of the way may take; the rest is skipped. */
const PATIENCE = 500;

/** An instant that has passed changes nothing. */
export function passTime(campaign: Campaign, to: number): void {
  const { host, file } = campaign;
  const stops = deadlinesOf(file)
    .map(({ at }) => at + ONE_ROUND)
    .filter((at) => at > host.now() && at < to);
  const givenUpAt = performance.now() + PATIENCE;
  for (const stop of [...stops, to]) liveUntil(campaign, stop, givenUpAt);
  file.workbook.clockMoved();
}

function liveUntil({ host }: Campaign, stop: number, givenUpAt: number): void {
  while (host.now() < stop && performance.now() < givenUpAt) {
    host.advanceTo(Math.min(stop, host.now() + STRIDE));
  }
  if (host.now() >= stop) return;
  host.skipTo(stop - ONE_ROUND);
  host.advanceTo(stop);
}
