/** The host's clock is on the wall in Vietnam, wherever this browser is. */
const ZONE = "Asia/Ho_Chi_Minh";
/** Vietnam has kept one offset since 1975. */
const OFFSET_HOURS = 7;
const HOUR = 3_600_000;

const WEEKDAYS = ["Chủ Nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

const wall = (instant: number): Date => new Date(instant + OFFSET_HOURS * HOUR);
const two = (number: number): string => String(number).padStart(2, "0");

/** thứ Hai 27/3/2023 */
export function dateText(instant: number): string {
  const date = wall(instant);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** thứ Hai 27/3/2023, 08:00 */
export function momentText(instant: number): string {
  return `${dateText(instant)}, ${timeText(instant)}`;
}

/** hết thứ Ba 28/3/2023: how people name the midnight that ends a day; any other moment as it is. */
export function closingText(instant: number): string {
  return timeText(instant) === "00:00" ? `hết ${dateText(instant - 1)}` : momentText(instant);
}

/** 08:00 */
export function timeText(instant: number): string {
  const date = wall(instant);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** As <input type="date"> writes it. */
export function isoDay(instant: number): string {
  return wall(instant).toISOString().slice(0, 10);
}

/** Eight in the morning of a day of <input type="date">, when offices open; null for no day. */
export function morningOf(isoDate: string): number | null {
  const midnight = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isNaN(midnight) ? null : midnight + (8 - OFFSET_HOURS) * HOUR;
}

export const nextMorning = (instant: number): number => {
  const start = Date.parse(`${isoDay(instant)}T00:00:00Z`);
  return start + (24 + 8 - OFFSET_HOURS) * HOUR;
};

/** For tooltips: the zone in words. */
export const ZONE_NOTE = `Giờ Việt Nam (${ZONE})`;
