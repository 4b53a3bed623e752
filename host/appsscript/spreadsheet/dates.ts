import { epochOfSerial, serialOf } from "../serialDate.ts";
import { offsetAt } from "../zone.ts";

const DAY = 86_400_000;
/** 1970-01-01 counted from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

/** Per zone and UTC day: the offset that holds around that day, or null where clocks change near it. */
const steady = new Map<string, Map<number, number | null>>();

function steadyOffset(milliseconds: number, zone: string): number | null {
  const day = Math.floor(milliseconds / DAY);
  const days = steady.get(zone) ?? new Map<number, number | null>();
  steady.set(zone, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  const offset = offsetAt((day - 1) * DAY, zone);
  const holds = [0, 1, 2].every((next) => offsetAt((day + next) * DAY, zone) === offset);
  days.set(day, holds ? offset : null);
  return holds ? offset : null;
}

/**
 * The instant (UTC milliseconds) at which the clocks of a zone show a serial number. Asking the time zone data costs
 * microseconds for every cell, so days far from a change of clocks remember their offset.
 */
export function instantOfSerial(serial: number, zone: string): number {
  const shown = Math.round((serial - EPOCH_SERIAL) * DAY);
  const offset = steadyOffset(shown, zone);
  return offset === null ? epochOfSerial(serial, zone) : shown - offset;
}

/** The wall clock of a zone at an instant, as a serial number. */
export function serialOfInstant(epoch: number, zone: string): number {
  const offset = steadyOffset(epoch, zone);
  return offset === null ? serialOf(epoch, zone) : EPOCH_SERIAL + (epoch + offset) / DAY;
}
