/** What is still to be written once rows moved in the moment of a writing: decided from what stands in the tab now. */
import { UNREADABLE } from "../../tables/cell.ts";
import { type Block, type BlockRow, sameCells } from "./blocks.ts";

export type Known = ReadonlyMap<string, Block>;

/** What the sidebar knows when its writing went astray. */
export interface Astray {
  /** What was to be written; the first of `written`. */
  readonly own: Block;
  /** What stood in each ballot before the sidebar wrote there, by id. */
  readonly known: Known;
  /** Whatever has been written, each with the ballot it was meant for. */
  readonly written: readonly Block[];
  /** Of each row in which something else stood at the look before. */
  readonly owed: readonly string[];
}

export type Step =
  | { readonly kind: "stands"; readonly row: number }
  | { readonly kind: "write"; readonly row: number; readonly block: Block }
  /** Nothing of this writing stands anywhere. */
  | { readonly kind: "notWritten" }
  /** Something of this writing stands in this ballot, and is not to be put right from here. */
  | { readonly kind: "covered"; readonly id: string };

/** First whatever stands in another ballot is put right, then the own one is written, if it still is as it was. */
export function nextStep(astray: Astray, rows: readonly BlockRow[]): Step {
  for (const row of rows) {
    const block = misplacedIn(row, astray, rows);
    if (block !== null) return uncover(row, block, astray);
  }
  const [row, ...doubles] = rows.filter(({ id }) => id === astray.own.id);
  if (row === undefined || doubles.length > 0) return { kind: "notWritten" };
  if (row.mark === astray.own.mark) return { kind: "stands", row: row.number };
  const before = astray.known.get(row.id);
  return before !== undefined && sameCells(row, before)
    ? { kind: "write", row: row.number, block: astray.own }
    : { kind: "notWritten" };
}

/** What is known for the steps that follow. What was covered keeps what was known of it, and so does the own one. */
export function afterLook(astray: Astray, rows: readonly BlockRow[], block: Block): Astray {
  const owed = rows.filter((row) => misplacedIn(row, astray, rows) !== null).map(({ id }) => id);
  const seen = onlyOnce(rows).filter(({ id }) => id !== astray.own.id && !owed.includes(id));
  return {
    own: astray.own,
    known: new Map([...astray.known, ...byId(seen)]),
    written: [...astray.written, block],
    owed,
  };
}

export const byId = (blocks: readonly Block[]): Known => new Map(blocks.map((block) => [block.id, block]));

/** Of a ballot that stands in several rows nobody can tell which it is. */
export function onlyOnce(rows: readonly BlockRow[]): readonly BlockRow[] {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return rows.filter(({ id }) => id !== "" && counts.get(id) === 1);
}

/** What was meant for another ballot and stands in this row now; null when nothing does. */
function misplacedIn(row: BlockRow, astray: Astray, rows: readonly BlockRow[]): Block | null {
  const before = formerly(row, astray);
  if (before !== undefined && sameCells(row, before)) return null;
  const isHere = (block: Block) => block.id !== row.id && isSameBlock(row, block);
  const found = astray.written.find((block) => isHere(block) && (block.mark !== "" || before !== undefined));
  if (found === undefined || !isBlank(found)) return found ?? null;
  // People clear their blocks, too: it was done here only where the last writing, or one before it, did not come to where it belongs.
  return astray.owed.includes(row.id) || !hasArrived(astray, rows) ? found : null;
}

function isSameBlock(row: Block, block: Block): boolean {
  return block.mark === "" ? sameCells(row, block) : block.mark === row.mark;
}

const isBlank = ({ cells }: Block): boolean => cells.every((cell) => cell === "");

/** Whether what was written last stands where it belongs. Rows without an id are many: one of them less is astray then. */
function hasArrived({ written, owed }: Astray, rows: readonly BlockRow[]): boolean {
  const last = written[written.length - 1];
  const there = rows.filter(({ id }) => id === last?.id);
  if (last?.id !== "") return there.some((row) => last !== undefined && sameCells(row, last));
  return there.filter((row) => !isBlank(row)).length < owed.filter((id) => id === "").length;
}

/** A row without an id holds nothing of anybody. */
function formerly({ id, cells }: BlockRow, { known }: Astray): Block | undefined {
  return id === "" ? { id, cells: cells.map(() => ""), mark: "" } : known.get(id);
}

/** Only what nobody has changed since, and of which all is known, is written over again. */
function uncover(row: BlockRow, block: Block, astray: Astray): Step {
  const former = formerly(row, astray);
  return former === undefined || former.cells.includes(UNREADABLE) || !sameCells(row, block)
    ? { kind: "covered", id: row.id }
    : { kind: "write", row: row.number, block: former };
}
