/** The spreadsheet as an operation found it, without its cells. */
import type { Area, Reservation } from "../ports.ts";

export interface Protected {
  readonly protection: number;
}

export interface Lock extends Protected {
  /** Where everybody may type; null where somebody made the lock otherwise than we do. */
  readonly open: readonly Area[] | null;
  /** Others than the owner may edit what it locks. */
  readonly hasDeputies: boolean;
}

export interface SheetSeen {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  /** Areas of merged cells: rows that hold one cannot be sorted. */
  readonly merged: readonly Area[];
  /** The lock of the whole sheet; null where there is none. */
  readonly lock: Lock | null;
  /** Our reservations by their key. */
  readonly reserved: ReadonlyMap<string, Protected & Reservation>;
  /** Protections of ours beside these, with the same keys: a batch that landed twice, or somebody's copy. */
  readonly surplus: readonly number[];
  /** Conditional formats in their order, each as a text that is equal for equal rules; only where a look is to be set. */
  readonly conditions: readonly string[];
  /** Columns can be folded and unfolded; only where a look is to be set. */
  readonly grouped: boolean;
  /** Ids of the charts that lie on it. */
  readonly charts: readonly number[];
}

/** A sheet of which nothing is known but where it is and how large: as one that is made, or whose protections were not asked for. */
export function bareSheet(place: Pick<SheetSeen, "sheetId" | "title" | "rows" | "columns">): SheetSeen {
  return {
    ...place,
    hidden: false,
    merged: [],
    lock: null,
    reserved: new Map(),
    surplus: [],
    conditions: [],
    grouped: false,
    charts: [],
  };
}

export interface BookSeen {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSeen[];
}
