import { type Day, formatDay } from "../../../src/domain/time/calendar.ts";

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;

/** “thứ Sáu 24/11/2023”. */
export function dayWords(day: Day): string {
  return `${WEEKDAYS[new Date(day).getUTCDay()] ?? ""} ${formatDay(day)}`;
}

/** With a capital, as the beginning of a line. */
export function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
