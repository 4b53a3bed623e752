/**
 * What the sidebar does when its writing went to another row than it meant (SPEC M22): rows can be sorted or inserted between its last
 * read and its writing, and a writing knows row numbers only. What it writes then may meet the same fate, and is looked at, too.
 */
import type { OpenTab } from "../../sheets/open.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import { type Block, blocksIn, writeBlock } from "./blocks.ts";
import { type Astray, afterLook, byId, nextStep, onlyOnce, type Step } from "./mending.ts";

/** Each is a writing and a reading; rows that move during every one of so many are not followed any further. */
const MOST_WRITINGS = 12;

type NotDone = Extract<Step, { readonly kind: "notWritten" | "covered" }>;
export type PutRight =
  | { readonly kind: "stands"; readonly sheet: OpenTab<BallotColumns>; readonly row: number }
  | NotDone;

/** @param sheet the ballot and the rows around it, as they were read before the writing */
export function putRight(sheet: OpenTab<BallotColumns>, own: Block): PutRight {
  let astray: Astray = { own, known: byId(onlyOnce(blocksIn(sheet))), written: [own], owed: [] };
  let lacking: NotDone | null = null;
  try {
    for (let writings = 0; ; writings++) {
      const now = { ...sheet, grid: sheet.tab.readAll() };
      if (!hasSameHead(sheet, now)) return { kind: "covered", id: own.id };
      const rows = blocksIn(now);
      const step = nextStep(astray, rows);
      if (step.kind !== "write") return step.kind === "stands" ? { ...step, sheet: now } : step;
      const { block } = step;
      lacking = block === own ? { kind: "notWritten" } : { kind: "covered", id: block.id };
      if (writings === MOST_WRITINGS) return lacking;
      astray = afterLook(astray, rows, block);
      writeBlock(now, step.row, block);
    }
  } catch (error) {
    // A row that this person may not write, or the sheet does not answer any more: what could not be done is told.
    if (lacking === null) throw error;
    return lacking;
  }
}

/** Columns that moved, too, would take everything to other cells. */
function hasSameHead({ layout, grid }: OpenTab<BallotColumns>, now: OpenTab<BallotColumns>): boolean {
  const [before = [], after = []] = [grid[layout.headerRow], now.grid[layout.headerRow]];
  return before.every((cell, column) => cell === (after[column] ?? ""));
}
