/**
 * What inserting, deleting and moving rows (or columns) does to a place and to a stretch of them. The one definition that formulas,
 * tracked areas, notes, merges, validations and conditional formats share.
 * Inserting and deleting as Sheets documents them; for a move that cuts through a stretch Google documents nothing: there the moved lines
 * leave the stretch and, when they land strictly inside it, belong to it again.
 */

export type LineChange =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly at: number; readonly count: number }
  /** `to` is the line, counted before the move, in front of which the moved ones land. */
  | { readonly kind: "move"; readonly from: number; readonly count: number; readonly to: number };

export interface Span {
  readonly start: number;
  readonly count: number;
}

function afterDelete(line: number, at: number, count: number): number | null {
  if (line < at) return line;
  return line < at + count ? null : line - count;
}

function afterMove(line: number, from: number, count: number, to: number): number {
  const landing = to > from ? to - count : to;
  if (line >= from && line < from + count) return landing + line - from;
  const closed = line >= from + count ? line - count : line;
  return closed >= landing ? closed + count : closed;
}

/** Where a line is afterwards; null when it was deleted. */
export function movedLine(line: number, change: LineChange): number | null {
  if (change.kind === "insert") return line >= change.at ? line + change.count : line;
  if (change.kind === "delete") return afterDelete(line, change.at, change.count);
  return afterMove(line, change.from, change.count, change.to);
}

function withoutLines(span: Span, at: number, count: number): Span | null {
  const end = span.start + span.count;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(span.start, at));
  if (lost === span.count) return null;
  const before = Math.max(0, Math.min(span.start, at + count) - at);
  return { start: span.start - before, count: span.count - lost };
}

function withLines(span: Span, at: number, count: number): Span {
  if (at <= span.start) return { start: span.start + count, count: span.count };
  return at < span.start + span.count ? { start: span.start, count: span.count + count } : span;
}

/** The stretch afterwards; null when all of it was deleted. */
export function movedSpan(span: Span, change: LineChange): Span | null {
  if (change.kind === "insert") return withLines(span, change.at, change.count);
  if (change.kind === "delete") return withoutLines(span, change.at, change.count);
  const landing = change.to > change.from ? change.to - change.count : change.to;
  const rest = withoutLines(span, change.from, change.count);
  if (landing === change.from) return span;
  if (!rest) return { start: movedLine(span.start, change) ?? span.start, count: span.count };
  return withLines(rest, landing, change.count);
}
