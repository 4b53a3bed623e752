import { type Corner, type Line, mapReferences, type Reference } from "./references.ts";
import type { Axis } from "./shape.ts";
import { type LineChange, movedLine, movedSpan } from "./span.ts";

export interface NamedChange {
  /** The changed sheet's name. */
  readonly sheet: string;
  readonly axis: Axis;
  readonly lines: LineChange;
}

/** An open end (A2:A) reaches below any row that can be deleted or moved. */
const OPEN_END = 100_000_000;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface Ends {
  readonly first: Line | null;
  readonly last: Line | null;
}

function movedCell(first: Line | null, change: LineChange): Ends | null {
  const line = first && movedLine(first.line, change);
  if (line === null) return first ? null : { first: null, last: null };
  return { first: first && { ...first, line }, last: null };
}

function movedEnds(first: Line | null, last: Line | null, change: LineChange): Ends | null {
  const low = first && last ? Math.min(first.line, last.line) : (first ?? last)?.line;
  if (low === undefined) return { first, last };
  const high = first && last ? Math.max(first.line, last.line) : OPEN_END;
  const span = movedSpan({ start: low, count: high - low + 1 }, change);
  if (!span) return null;
  const end = span.start + span.count - 1;
  const backwards = first !== null && last !== null && first.line > last.line;
  return {
    first: first && { ...first, line: backwards ? end : span.start },
    last: last && { ...last, line: backwards || !first ? span.start : end },
  };
}

function shifted(reference: Reference, change: NamedChange): Reference | "#REF!" {
  const { from, to } = reference;
  const key = change.axis === "rows" ? "row" : "column";
  const ends = to ? movedEnds(from[key], to[key], change.lines) : movedCell(from[key], change.lines);
  if (!ends) return "#REF!";
  const place = (corner: Corner, line: Line | null): Corner => ({ ...corner, [key]: line });
  const same = ends.first?.line === from[key]?.line && (!to || ends.last?.line === to[key]?.line);
  if (same) return reference;
  return { ...reference, from: place(from, ends.first), to: to && place(to, ends.last) };
}

/** The formula as it reads after rows or columns of a sheet were inserted, deleted or moved. `home` = the name of the formula's own sheet. */
export function shiftFormula(formula: string, home: string, change: NamedChange): string {
  return mapReferences(formula, (reference) =>
    sameName(reference.sheet ?? home, change.sheet) ? shifted(reference, change) : reference,
  );
}

export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );
}

/** A block of cells that was cut and pasted elsewhere. */
export interface NamedMove {
  /** The name of the sheet it stood on, and of the one it stands on. */
  readonly from: string;
  readonly to: string;
  /** 0-based and without the end, as it stood. */
  readonly rows: readonly [first: number, end: number];
  readonly columns: readonly [first: number, end: number];
  readonly down: number;
  readonly right: number;
}

const between = (line: Line | null, [first, end]: readonly [number, number]): line is Line =>
  line !== null && line.line >= first && line.line < end;

function followedCorner({ row, column }: Corner, move: NamedMove): Corner | null {
  if (!between(row, move.rows) || !between(column, move.columns)) return null;
  return {
    row: { ...row, line: row.line + move.down },
    column: { ...column, line: column.line + move.right },
  };
}

/** The formula as it reads after cells were cut and pasted: a reference that lies wholly in them, fixed or not, follows them. */
export function followInFormula(formula: string, home: string, move: NamedMove): string {
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? home, move.from)) return reference;
    const from = followedCorner(reference.from, move);
    const to = reference.to && followedCorner(reference.to, move);
    if (!from || (reference.to && !to)) return reference;
    const sheet = reference.sheet === null && sameName(home, move.to) ? null : move.to;
    return { sheet, from, to };
  });
}

/** References to a deleted sheet are lost for good. */
export function loseSheet(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, sheet) ? "#REF!" : reference,
  );
}

function displaced(line: Line | null, by: number): Line | null | "#REF!" {
  if (!line || line.fixed) return line;
  return line.line + by < 0 ? "#REF!" : { ...line, line: line.line + by };
}

function displacedCorner(corner: Corner, rows: number, columns: number): Corner | "#REF!" {
  const row = displaced(corner.row, rows);
  const column = displaced(corner.column, columns);
  return row === "#REF!" || column === "#REF!" ? "#REF!" : { row, column };
}

/** The formula as it reads when copied `rows` down and `columns` to the right: relative references move along. */
export function displaceFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = displacedCorner(reference.from, rows, columns);
    const to = reference.to && displacedCorner(reference.to, rows, columns);
    return from === "#REF!" || to === "#REF!" ? "#REF!" : { ...reference, from, to };
  });
}
