import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import type { Part } from "../part.ts";
import type { Book } from "../ports.ts";
import { readTable, type Sheet } from "../readTables.ts";

export type Ballots = Sheet<BallotColumns>;

/** Chấm điểm; its columns follow the rubric. */
export function readBallots(book: Book, rubric: Rubric): Part<Ballots> {
  return readTable(book, ballotsTable(rubric));
}
