import { instantOf } from "../zone.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Parsed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly afternoon: boolean;
  readonly offsetMinutes: number | null;
}

const UNSET: Parsed = {
  year: 1970,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  millisecond: 0,
  afternoon: false,
  offsetMinutes: null,
};

type Reader = readonly [pattern: string, read: (text: string) => Partial<Parsed>];

/** Two-digit years fall within 80 years before and 20 after now; as a fixed rule: 00 to 49 are 20xx. */
const fullYear = (text: string) =>
  text.length === 2 ? Number(text) + (Number(text) < 50 ? 2000 : 1900) : Number(text);

function offsetMinutes(text: string): number {
  if (text === "Z") return 0;
  const digits = text.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || 0);
  return text.startsWith("-") ? -minutes : minutes;
}

const NUMBER = "(\\d+)";
const OFFSET = "(Z|[+-]\\d{2}(?::?\\d{2})?)";
const readOffset = (text: string) => ({ offsetMinutes: offsetMinutes(text) });

const READERS: Readonly<Record<string, Reader>> = {
  y: [NUMBER, (text) => ({ year: fullYear(text) })],
  d: [NUMBER, (text) => ({ day: Number(text) })],
  H: [NUMBER, (text) => ({ hour: Number(text) })],
  h: [NUMBER, (text) => ({ hour: Number(text) % 12 })],
  m: [NUMBER, (text) => ({ minute: Number(text) })],
  s: [NUMBER, (text) => ({ second: Number(text) })],
  S: [NUMBER, (text) => ({ millisecond: Number(text) })],
  a: ["([AaPp][Mm])", (text) => ({ afternoon: /^p/i.test(text) })],
  E: ["([A-Za-z]+)", () => ({})],
  Z: [OFFSET, readOffset],
  X: [OFFSET, readOffset],
};

function monthReader(width: number): Reader {
  if (width < 3) return [NUMBER, (text) => ({ month: Number(text) })];
  return ["([A-Za-z]+)", (text) => ({ month: MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1 })];
}

/** Numbers that touch the next field ("yyyyMMdd") are as wide as their letters; others end where digits end. */
function readerOf(run: string, touching: boolean): Reader {
  const letter = run[0] ?? "";
  const reader = letter === "M" ? monthReader(run.length) : READERS[letter];
  if (!reader) throw new Error(`Utilities.parseDate: '${letter}' is not imitated by the local host`);
  const [pattern, read] = reader;
  return [pattern === NUMBER && touching ? `(\\d{${run.length}})` : pattern, read];
}

function instant(parsed: Parsed, zone: string): number {
  const hour = parsed.hour + (parsed.afternoon ? 12 : 0);
  const wall = { ...parsed, hour };
  if (parsed.offsetMinutes === null) return instantOf(wall, zone);
  return instantOf(wall, "UTC") - parsed.offsetMinutes * 60_000;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Reads a text by a SimpleDateFormat pattern; null when it does not fit. Missing fields are those of 1 January 1970, 00:00. */
export function parseJavaDate(text: string, zone: string, pattern: string): number | null {
  const readers: Reader[] = [];
  const pieces = pattern.match(/([a-zA-Z])\1*|'(?:[^']|'')*'|[^a-zA-Z']+/g) ?? [];
  const source = pieces.map((piece, at) => {
    if (piece.startsWith("'")) return literal(piece === "''" ? "'" : piece.slice(1, -1));
    if (!/^[a-zA-Z]/.test(piece)) return literal(piece);
    const reader = readerOf(piece, /^[a-zA-Z]/.test(pieces[at + 1] ?? ""));
    readers.push(reader);
    return reader[0];
  });
  const match = new RegExp(`^\\s*${source.join("")}\\s*$`).exec(text);
  if (!match) return null;
  const fields = readers.map(([, read], at) => read(match[at + 1] ?? ""));
  return instant(Object.assign({}, UNSET, ...fields), zone);
}
