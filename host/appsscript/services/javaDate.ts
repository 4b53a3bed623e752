import { offsetAt, type WallTime, wallTimeOf } from "../zone.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY = 86_400_000;

const padded = (value: number, width: number) => String(value).padStart(width, "0");
const dayNumber = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day) / DAY;

/** Three letters or fewer give the short form (SimpleDateFormat, "Text"). */
const word = (name: string, width: number) => (width > 3 ? name : name.slice(0, 3));

/** Week of the year as Java's US locale counts: weeks begin on Sunday, week 1 holds 1 January. */
function weekOfYear(wall: WallTime): number {
  const firstWeekday = new Date(Date.UTC(wall.year, 0, 1)).getUTCDay();
  const dayOfYear = dayNumber(wall) - Date.UTC(wall.year, 0, 1) / DAY;
  const week = Math.floor((dayOfYear + firstWeekday) / 7) + 1;
  const daysLeft = (Date.UTC(wall.year + 1, 0, 1) - Date.UTC(wall.year, 0, 1)) / DAY - 1 - dayOfYear;
  return daysLeft < 7 && daysLeft < 6 - wall.weekday + 1 && nextYearWeekday(wall) > wall.weekday ? 1 : week;
}

function nextYearWeekday(wall: WallTime): number {
  return new Date(Date.UTC(wall.year + 1, 0, 1)).getUTCDay();
}

function weekYear(wall: WallTime): number {
  return wall.month === 12 && weekOfYear(wall) === 1 ? wall.year + 1 : wall.year;
}

function weekOfMonth(wall: WallTime): number {
  const firstWeekday = new Date(Date.UTC(wall.year, wall.month - 1, 1)).getUTCDay();
  return Math.floor((wall.day - 1 + firstWeekday) / 7) + 1;
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

/** ISO 8601: X hours, XX hours and minutes, XXX with a colon; Z for none. */
function isoOffset(minutes: number, width: number): string {
  if (minutes === 0) return "Z";
  return width === 1 ? offsetText(minutes, "").slice(0, 3) : offsetText(minutes, width > 2 ? ":" : "");
}

function zoneName(epoch: number, zone: string, width: number): string {
  if (/^(?:GMT|UTC)[+-]/.test(zone)) return `GMT${offsetText(offsetAt(epoch, zone) / 60_000, ":")}`;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: width > 3 ? "long" : "short",
  });
  return parts.formatToParts(epoch).find((part) => part.type === "timeZoneName")?.value ?? zone;
}

type Field = (wall: WallTime, width: number, epoch: number, zone: string) => string;

const year = (value: number, width: number) =>
  width === 2 ? padded(((value % 100) + 100) % 100, 2) : padded(value, width);
const month: Field = (wall, width) =>
  width > 2 ? word(MONTHS[wall.month - 1] ?? "", width) : padded(wall.month, width);
const number =
  (read: (wall: WallTime) => number): Field =>
  (wall, width) =>
    padded(read(wall), width);

/** Pattern letters of java.text.SimpleDateFormat, which Utilities.formatDate names as its source. */
const FIELDS: Readonly<Record<string, Field>> = {
  G: (wall) => (wall.year > 0 ? "AD" : "BC"),
  y: (wall, width) => year(wall.year, width),
  Y: (wall, width) => year(weekYear(wall), width),
  M: month,
  L: month,
  w: number(weekOfYear),
  W: number(weekOfMonth),
  D: number((wall) => dayNumber(wall) - Date.UTC(wall.year, 0, 1) / DAY + 1),
  d: number((wall) => wall.day),
  F: number((wall) => Math.floor((wall.day - 1) / 7) + 1),
  E: (wall, width) => word(WEEKDAYS[wall.weekday] ?? "", width),
  u: number((wall) => wall.weekday || 7),
  a: (wall) => (wall.hour < 12 ? "AM" : "PM"),
  H: number((wall) => wall.hour),
  k: number((wall) => wall.hour || 24),
  K: number((wall) => wall.hour % 12),
  h: number((wall) => wall.hour % 12 || 12),
  m: number((wall) => wall.minute),
  s: number((wall) => wall.second),
  S: number((wall) => wall.millisecond),
  z: (_, width, epoch, zone) => zoneName(epoch, zone, width),
  Z: (_, __, epoch, zone) => offsetText(offsetAt(epoch, zone) / 60_000, ""),
  X: (_, width, epoch, zone) => isoOffset(offsetAt(epoch, zone) / 60_000, width),
};

/** A run of one letter, a text in quotes ('' is a quote), or anything else as it is. */
const PIECE = /([a-zA-Z])\1*|'(?:[^']|'')*'|[^a-zA-Z']+/g;

function piece(text: string, wall: WallTime, epoch: number, zone: string): string {
  if (text === "''") return "'";
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  const letter = text[0] ?? "";
  if (!/[a-zA-Z]/.test(letter)) return text;
  const field = FIELDS[letter];
  if (!field) throw new Error(`Illegal pattern character '${letter}'`);
  return field(wall, text.length, epoch, zone);
}

/** Throws on a letter SimpleDateFormat does not have. Names are English, as Google prints them. */
export function formatJavaDate(epoch: number, zone: string, pattern: string): string {
  const wall = wallTimeOf(epoch, zone);
  return (pattern.match(PIECE) ?? []).map((text) => piece(text, wall, epoch, zone)).join("");
}
