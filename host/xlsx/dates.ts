const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** exceljs takes the wall clock as UTC; rounded, for a serial's fraction of a day is binary. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY));
}

/** The opposite. */
export function serialOfDate(date: Date): number {
  return (date.getTime() + UNIX_EPOCH_SERIAL * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;
}

/** Days between the first one of the 1900 system and that of the 1904 system (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_OF_1904 = 1462;
