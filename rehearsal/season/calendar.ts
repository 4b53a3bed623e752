/** Moments of the season, as people in Lạc Dương say them. Vietnam has kept UTC+7 since 1975. */
const OFFSET = "+07:00";
const OFFSET_MS = 7 * 3_600_000;
export const MINUTE = 60_000;

/** "2023-03-28 23:58" as an instant. */
export function moment(text: string): number {
  const instant = Date.parse(`${text.replace(" ", "T")}:00${OFFSET}`);
  if (Number.isNaN(instant)) throw new Error(`${text} is no moment`);
  return instant;
}

const DAY = 24 * 60 * MINUTE;
const OPENS = 8 * 60 * MINUTE;
const OPEN_FOR = 8.5 * 60 * MINUTE;

/** The same day at an hour when offices are open; earlier moments stay earlier. */
export function officeHour(instant: number): number {
  const sinceMidnight = (instant + OFFSET_MS) % DAY;
  return instant - sinceMidnight + OPENS + Math.floor((sinceMidnight / DAY) * OPEN_FOR);
}

/** "28/03/2023". */
export const shownDay = (instant: number): string => shownMoment(instant).slice(0, "28/03/2023".length);

/** "28/03/2023 23:58". */
export function shownMoment(instant: number): string {
  const [day = "", time = ""] = new Date(instant + OFFSET_MS).toISOString().split("T");
  return `${day.split("-").reverse().join("/")} ${time.slice(0, 5)}`;
}
