import type { BallotState } from "../../domain/ballot/ballot.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { fingerprint } from "../../domain/rubric/fingerprint.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { lintRubric } from "../../domain/rubric/rubricLint.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { criteria } from "../../tables/criteria.ts";
import { rubricFromRows } from "../../tables/rubricFromRows.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Ballots, readBallots } from "./tabs.ts";
import type { StewardWorld } from "./world.ts";

/** States of a ballot on which nobody has worked. */
const UNTOUCHED: ReadonlySet<BallotState> = new Set(["notStarted", "recused"]);

/** Once a ballot has been worked on, the rubric it was scored by stays in force whatever the tab Tiêu chí says; null before that. */
export function frozenRubric({ book, spared }: StewardWorld, { frozen, rubric }: Snapshot): Rubric | null {
  if (frozen) return rubric;
  // Nobody has worked on any when they were looked at last.
  if (spared.has("ballots")) return null;
  const ballots = readBallots(book, rubric);
  if (!ballots.ok) return null;
  return ballots.value.rows.some((row) => !UNTOUCHED.has(row.ballot.state)) ? rubric : null;
}

/** The tab Tiêu chí as it stands, with everything that is wrong about it as a rubric; null when it is none at all. */
export interface RubricTab {
  readonly sheet: Sheet<typeof criteria.columns>;
  readonly rubric: Rubric | null;
  readonly problems: readonly Problem[];
}

export function readRubricTab(book: Book): Checked<RubricTab> {
  const read = readTable(book, criteria);
  if (!read.ok) return read;
  const sheet = read.value;
  const found = rubricFromRows(sheet.rows);
  if (!found.ok) return { ok: true, value: { sheet, rubric: null, problems: found.problems } };
  const { rubric, placeOf } = found.value;
  const unreadable = sheet.rows.flatMap((row) => row.problems);
  const problems = [...unreadable, ...lintRubric(rubric, placeOf)];
  return { ok: true, value: { sheet, rubric, problems } };
}

/**
 * The rubric of the tab Tiêu chí, when it adds up.
 * @param remembered whether a campaign in force is known: without one the ballots say which rubric it may be (SPEC R13)
 */
export function rubricOfTab(book: Book, read: Checked<RubricTab>, remembered: boolean): Checked<Rubric> {
  if (!read.ok) return read;
  const { rubric, problems } = read.value;
  if (rubric === null || problems.length > 0) return { ok: false, problems };
  const foreign = remembered ? [] : foreignRubric(rubric, readBallots(book, rubric));
  return foreign.length > 0 ? { ok: false, problems: foreign } : { ok: true, value: rubric };
}

function foreignRubric(rubric: Rubric, ballots: Checked<Ballots>): readonly Problem[] {
  if (!ballots.ok) return [];
  const named = ballots.value.rows.map((row) => row.ballot.rubricVersion).filter((version) => version !== "");
  if (named.length === 0 || named.includes(fingerprint(rubric))) return [];
  return [problem("rubric.notScoredBy", { tab: criteria.title }, "")];
}
