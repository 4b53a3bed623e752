/** Which lines of a pasted list are rows, and under which columns each stands (SPEC U17, U18). */
import { cleanLine, matchingKey } from "../domain/text/vietnamese.ts";
import type { Naming } from "./headerCells.ts";
import { firstHeader, type Header, headerAt, type PastedColumn } from "./headerLines.ts";
import { isNumbered, lineKind, type PassedKind } from "./lineKinds.ts";
import type { NumberedLine } from "./numbering.ts";
import { filled, type PastedLine } from "./pastedLines.ts";
import { type Order, plainSection, type Section, sectionOf } from "./sections.ts";

export interface Passed {
  readonly line: number;
  readonly kind: PassedKind;
}

export interface ReadRow extends PastedLine {
  readonly section: Section;
  /** The line over its group; "" where it stands under none. */
  readonly heading: string;
}

export interface Reading {
  readonly rows: readonly ReadRow[];
  readonly passed: readonly Passed[];
  /** What stands under STT, in rows and in prepared lines; none where a list has no such column. */
  readonly numbers: readonly NumberedLine[];
}

interface WholeReading extends Reading {
  /** The words of each line above the header. */
  readonly above: readonly string[];
}

export function readingOf(lines: readonly PastedLine[], naming: Naming, order: Order): WholeReading {
  const first = firstHeader(lines, naming);
  const rows: ReadRow[] = [];
  const passed: Passed[] = [];
  const numbers: NumberedLine[] = [];
  if (first === null) return plainReading(lines, order);
  const over = lines.slice(0, first.from);
  passed.push(...passedOver(over, "title"));
  let heading = { last: "", fresh: "" };
  let section = sectionOf(first, lines, order);
  for (const part of partsOf(lines, first, naming)) {
    if (!part.repeats) section = sectionOf(part.header, lines, order);
    if (part.repeats) passed.push(...passedOver(lines.slice(part.header.from, part.header.to + 1), "header"));
    const read = readPart({ section, lines: part.lines }, part.repeats ? heading.last : heading.fresh);
    rows.push(...read.reading.rows);
    passed.push(...read.reading.passed);
    numbers.push(...read.reading.numbers);
    heading = read.heading;
  }
  return { rows, passed, numbers, above: over.map(wordsOf) };
}

const wordsOf = ({ cells }: PastedLine): string => cells.filter(filled).map(cleanLine).join(" ");

function plainReading(lines: readonly PastedLine[], order: Order): WholeReading {
  const body = lines.findIndex((line) => !isPlainTitle(line));
  const listed = body < 0 ? [] : lines.slice(body);
  const over = lines.slice(0, lines.length - listed.length);
  const { passed, ...read } = readPart({ section: plainSection(listed, order), lines: listed }, "").reading;
  return {
    ...read,
    passed: [...passedOver(over, "title"), ...passed],
    above: over.map(wordsOf),
  };
}

const passedOver = (lines: readonly PastedLine[], kind: PassedKind): readonly Passed[] =>
  lines.map(({ line }) => ({ line, kind }));

interface Part {
  readonly header: Header;
  /** The header is the one before it once more, as at the top of a page. */
  readonly repeats: boolean;
  readonly lines: readonly PastedLine[];
}

/** The lines under each header: of one table, of its pages, or of tables below each other. */
function partsOf(lines: readonly PastedLine[], first: Header, naming: Naming): readonly Part[] {
  const headers = [first];
  for (let at = first.to + 1; at < lines.length; at += 1) {
    const next = repeatedHeader(lines, at, naming);
    if (next === null) continue;
    headers.push(next);
    at = next.to;
  }
  return headers.map((header, index) => ({
    header,
    repeats: isSameHeader(header, headers[index - 1] ?? null),
    lines: lines.slice(header.to + 1, headers[index + 1]?.from ?? lines.length),
  }));
}

interface PartRead {
  readonly reading: Reading;
  /** The last line over a group, and the one that no row has followed yet: it stands over the next table. */
  readonly heading: { readonly last: string; readonly fresh: string };
}

function readPart(
  part: { readonly section: Section; readonly lines: readonly PastedLine[] },
  above: string,
): PartRead {
  const { section } = part;
  const rows: ReadRow[] = [];
  const passed: Passed[] = [];
  const numbers: NumberedLine[] = [];
  let heading = above;
  let fresh = "";
  let signed = false;
  for (const { line, cells } of part.lines) {
    const found = lineKind(cells, section);
    // Names stand below a place of signature; only a numbered line is a row again.
    signed = found.kind === "signature" || (signed && !isNumbered(cells, section));
    if (!signed && (found.kind === "row" || found.kind === "empty"))
      numbers.push(...numberedLine(line, cells, section));
    if (signed) passed.push({ line, kind: "signature" });
    else if (found.kind === "row") {
      rows.push({ line, cells, section, heading });
      fresh = "";
    } else {
      passed.push({ line, kind: found.kind });
      if (found.kind === "heading") [heading, fresh] = [found.text, found.text];
    }
  }
  return { reading: { rows, passed, numbers }, heading: { last: heading, fresh } };
}

function numberedLine(line: number, cells: readonly string[], section: Section): readonly NumberedLine[] {
  if (section.numberAt < 0) return [];
  const number = isNumbered(cells, section) ? Number.parseInt(cells[section.numberAt] ?? "", 10) : null;
  return [{ line, number }];
}

/** Above a list without a header only what calls itself a list is a title: all else may be a name. */
const TITLE_OF_PLAIN_LIST = /^(?:danh sach|phu luc|bieu (?:so|mau)|mau so)\b/;

function isPlainTitle({ cells }: PastedLine): boolean {
  const texts = cells.filter(filled);
  return texts.length === 1 && TITLE_OF_PLAIN_LIST.test(matchingKey(texts[0] ?? ""));
}

/** In the middle of a list most of a header's cells are names of columns. */
function repeatedHeader(lines: readonly PastedLine[], at: number, naming: Naming): Header | null {
  const header = headerAt(lines, at, naming);
  if (header === null || header.from < at) return null;
  const named = header.columns.filter(({ names }) => names.length > 0).length;
  return named * 2 > header.columns.filter((column) => filled(column.header)).length ? header : null;
}

function isSameHeader({ columns }: Header, other: Header | null): boolean {
  const said = (all: readonly PastedColumn[]) => all.map(({ header }) => matchingKey(header)).join("\t");
  return other !== null && said(columns).trim() === said(other.columns).trim();
}
