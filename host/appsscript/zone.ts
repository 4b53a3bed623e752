/** A wall clock reading. Months are 1 to 12, weekdays 0 (Sunday) to 6. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
}

const SECOND = 1_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Throws for a zone it does not know. Java takes GMT then; a wrong hour in silence is what a strict host should not give. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = newFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function newFormatter(zone: string): Intl.DateTimeFormat {
  try {
    return formatterIn(zone);
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`Invalid argument: timeZone (${zone})`);
    throw error;
  }
}

function formatterIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}

function utcOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(0);
  // Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}

/** "GMT+7", "GMT+07:00", "UTC-0330": offsets Java understands and Intl does not. Null for named zones. */
function fixedOffset(zone: string): number | null {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/** Milliseconds to add to UTC to read the wall clock of a zone at that instant. Zones with seconds (before 1906) are exact too. */
export function offsetAt(epoch: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const whole = Math.floor(epoch / SECOND) * SECOND;
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(whole)
      .map((part) => [part.type, part.value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - of("year") : of("year");
  return utcOf(year, of("month"), of("day"), of("hour"), of("minute"), of("second")) - whole;
}

export function wallTimeOf(epoch: number, zone: string): WallTime {
  const shifted = new Date(epoch + offsetAt(epoch, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    weekday: shifted.getUTCDay(),
  };
}

/**
 * The instant at which a zone's clocks show this reading (fields may overflow, as in new Date()). A reading that a change of
 * clocks skips becomes the same reading counted with the offset before it; one that occurs twice is the first.
 */
export function instantOf(
  wall: {
    year: number;
    month: number;
    day: number;
    hour?: number;
    minute?: number;
    second?: number;
    millisecond?: number;
  },
  zone: string,
): number {
  const shown =
    utcOf(wall.year, wall.month, wall.day, wall.hour ?? 0, wall.minute ?? 0, wall.second ?? 0) +
    (wall.millisecond ?? 0);
  const before = offsetAt(shown - 86_400_000, zone);
  if (offsetAt(shown - before, zone) === before) return shown - before;
  const after = offsetAt(shown + 86_400_000, zone);
  return offsetAt(shown - after, zone) === after ? shown - after : shown - before;
}
