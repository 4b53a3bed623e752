import { instantOf, offsetAt } from "./zone.ts";

const DAY = 86_400_000;
/** 1970-01-01 counted from 1899-12-30, the day zero of spreadsheets. */
const EPOCH_SERIAL = 25_569;

/** The wall clock of a zone at an instant, as a spreadsheet's serial number. */
export function serialOf(epoch: number, zone: string): number {
  return EPOCH_SERIAL + (epoch + offsetAt(epoch, zone)) / DAY;
}

/** The instant at which a zone's clocks show a serial number, to the millisecond. */
export function epochOfSerial(serial: number, zone: string): number {
  const shown = Math.round((serial - EPOCH_SERIAL) * DAY);
  return instantOf({ year: 1970, month: 1, day: 1, millisecond: shown }, zone);
}
