import { COLOURS } from "./colours.ts";
import type { Validation } from "./kinds.ts";
import { type Column, type Columns, columnOf, type Table } from "./table.ts";

/** A header says by its colour whether people type below it. */
export interface HeaderColours {
  readonly background: string;
  readonly fontColour: string;
}

const TYPED: HeaderColours = { background: COLOURS.typedGround, fontColour: COLOURS.typedInk };
const WRITTEN: HeaderColours = { background: COLOURS.writtenGround, fontColour: COLOURS.writtenInk };

/** What the sheet itself checks while somebody types. */
export interface Ruled {
  readonly validation: Validation | null;
  readonly rejects: boolean;
}

export interface ColumnFormat extends Ruled {
  readonly key: string;
  /** Pixels. */
  readonly width: number;
  readonly numberFormat: string;
  readonly wraps: boolean;
  readonly vertical: "top";
  /** Only when the column is made: whoever shows it again keeps it so. */
  readonly hidden: boolean;
  /** The same. */
  readonly folded: boolean;
  readonly header: HeaderColours;
  /** Whether a ground that is there is taken away; people may colour what they type in. */
  readonly clearsGround: boolean;
}

/** How the column of each key looks, in declared order. */
export function columnFormats<C extends Columns>(table: Table<C>): readonly ColumnFormat[] {
  return table.order.map((key) => columnFormat(key, columnOf(table, key)));
}

function columnFormat(key: string, { kind, typedBy, hidden, folded }: Column<unknown>): ColumnFormat {
  const { width, numberFormat, wraps, rejects } = kind;
  const written = typedBy === "steward";
  const header = written ? WRITTEN : TYPED;
  // Columns that only the system writes get no validation: the arrow of a list would invite people to choose there.
  const validation = written ? null : kind.validation;
  return {
    key,
    width,
    numberFormat,
    wraps,
    vertical: "top",
    validation,
    rejects,
    hidden,
    folded,
    header,
    // Former programs gave these columns a grey ground, which looked switched off, or a white one, which hid the lines between the rows.
    clearsGround: written,
  };
}
