/**
 * Date's own methods (getHours, toString) use the zone of the process; a script's are those of its manifest. So the zone of the
 * process is switched while a script runs, about 50 µs, and put back; custom functions nest.
 */
export function inProcessZone<T>(zone: string, run: () => T): T {
  const before = process.env["TZ"];
  if (before === zone) return run();
  process.env["TZ"] = zone;
  confirm(zone);
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

const confirmed = new Set<string>();

/** In a worker thread the switch has no effect; silently wrong dates would be worse than this. Once a zone: it takes half a millisecond. */
function confirm(zone: string): void {
  if (confirmed.has(zone)) return;
  const instant = new Date();
  const shown = instant.toLocaleString("en-US", { timeZone: zone });
  if (shown !== instant.toLocaleString("en-US")) {
    throw new Error(
      `The time zone of this process cannot be switched to ${zone}: run the host in the main thread`,
    );
  }
  confirmed.add(zone);
}
