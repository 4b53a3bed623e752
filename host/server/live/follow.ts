/** Brings an intent that was meant for an older revision to where its rows and columns are now. */
import type { Area, Mutation, SheetId } from "../../workbook/contract.ts";
import { type Axis, movedArea, type SheetChange } from "../../workbook/shape.ts";
import { movedLine } from "../../workbook/span.ts";
import type { Intent } from "../protocol.ts";
import { lineChangeOf } from "./lineChange.ts";

/** Older pages have to load everything anew. */
const REMEMBERED = 5_000;

type Move = (intent: Intent) => Intent | null;

export class Followed {
  readonly #changes: { readonly rev: number; readonly change: SheetChange }[] = [];
  #since: number;

  /** `rev`: the revision from which changes will be noted. */
  constructor(rev: number) {
    this.#since = rev;
  }

  note(rev: number, mutations: readonly Mutation[]): void {
    for (const mutation of mutations) {
      const change = lineChangeOf(mutation);
      if (change) this.#changes.push({ rev, change });
    }
    const dropped = this.#changes.splice(0, this.#changes.length - REMEMBERED).at(-1);
    if (dropped) this.#since = dropped.rev;
  }

  /** Whether a page of this revision can still be followed. */
  knows(base: number, now: number): boolean {
    return base >= this.#since && base <= now;
  }

  /** Null when what it was meant for is gone. */
  follow(intent: Intent, base: number): Intent | null {
    let moved: Intent | null = intent;
    for (const { rev, change } of this.#changes) {
      if (rev > base && moved) moved = moveFor(change)(moved);
    }
    return moved;
  }
}

function moveFor(change: SheetChange): Move {
  const area = (place: Area): Area | null => movedArea(place, change);
  const line = (sheet: SheetId, axis: Axis, at: number): number | null =>
    sheet === change.sheet && axis === change.axis ? movedLine(at, change.lines) : at;
  return (intent) => {
    switch (intent.kind) {
      case "type":
      case "paste":
        return movedCell(intent, area);
      case "copy":
        return movedCopy(intent, area);
      case "clear":
      case "style": {
        const areas = intent.areas.flatMap((each) => area(each) ?? []);
        return areas.length === 0 ? null : { ...intent, areas };
      }
      case "sort": {
        const place = area(intent.area);
        const column = line(intent.area.sheet, "columns", intent.column);
        return place && column !== null ? { ...intent, area: place, column } : null;
      }
      default:
        return movedLines(intent, area, line);
    }
  };
}

type AreaMove = (area: Area) => Area | null;
type LineMove = (sheet: SheetId, axis: Axis, at: number) => number | null;

function movedCell(intent: Extract<Intent, { kind: "type" | "paste" }>, move: AreaMove): Intent | null {
  const { sheet, row, column } = intent;
  const cell = move({ sheet, row, column, rows: 1, columns: 1 });
  return cell && { ...intent, row: cell.row, column: cell.column };
}

function movedCopy(intent: Extract<Intent, { kind: "copy" }>, move: AreaMove): Intent | null {
  const from = move(intent.from);
  const to = move(intent.to);
  return from && to && { ...intent, from, to };
}

const axisOf = (kind: Intent["kind"]): Axis => (/row/i.test(kind) ? "rows" : "columns");

function movedLines(intent: Intent, area: AreaMove, line: LineMove): Intent | null {
  switch (intent.kind) {
    case "insertRows":
    case "insertColumns": {
      const at = line(intent.sheet, axisOf(intent.kind), intent.at);
      return at === null ? null : { ...intent, at };
    }
    case "deleteRows":
    case "deleteColumns":
    case "rowHeights":
    case "columnWidths":
    case "hideRows":
    case "hideColumns":
    case "foldRows":
    case "foldColumns": {
      const span = movedSpan(intent.sheet, axisOf(intent.kind), intent.at, intent.count, area);
      return span && { ...intent, at: span.at, count: span.count };
    }
    case "moveRows":
    case "moveColumns": {
      const axis = axisOf(intent.kind);
      const span = movedSpan(intent.sheet, axis, intent.from, intent.count, area);
      const to = line(intent.sheet, axis, intent.to);
      return span && to !== null ? { ...intent, from: span.at, count: span.count, to } : null;
    }
    default:
      return intent;
  }
}

/** Lines as an area that is one cell wide, moved like any other. */
function movedSpan(sheet: SheetId, axis: Axis, at: number, count: number, move: AreaMove) {
  const rows = axis === "rows";
  const area = rows
    ? { sheet, row: at, column: 0, rows: count, columns: 1 }
    : { sheet, row: 0, column: at, rows: 1, columns: count };
  // Changes of the other axis are none of its business.
  const moved = move(rows ? { ...area, columns: LARGEST } : { ...area, rows: LARGEST });
  if (!moved) return null;
  return rows ? { at: moved.row, count: moved.rows } : { at: moved.column, count: moved.columns };
}

const LARGEST = 1_000_000_000;
