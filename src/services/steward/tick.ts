/** The steward's round of duties. Each is idempotent; one that fails leaves the others to do their work. */
import { BALLOT_STATE_TEXTS } from "../../domain/ballot.ts";
import { sentence } from "../../domain/problem.ts";
import type { Rubric } from "../../domain/rubric.ts";
import type { Book } from "../ports.ts";
import { readSnapshot, type Snapshot } from "../snapshot.ts";
import { type ReadCampaign, readBallots, readCampaign } from "./campaignTables.ts";
import { type Duty, dutiesOf } from "./duties.ts";
import { foreignRubric, missingTabs } from "./integrity.ts";
import { messageOf } from "./messageOf.ts";
import { journalObstacles } from "./obstacles.ts";
import { remainingDuties } from "./remainingDuties.ts";
import { refreshRubricCheck } from "./rubricCheck.ts";
import { runCommands } from "./runCommands.ts";
import type { StewardWorld } from "./world.ts";

export interface TickReport {
  readonly commands: number;
  /** Why a duty could not be done, in words. */
  readonly sentences: readonly string[];
}

export function tick(world: StewardWorld): TickReport {
  return world.lock.exclusively(() => {
    const { book } = world;
    const read = readSnapshot(book);
    const last = read.ok ? read.snapshot : null;
    const frozen = last === null ? null : frozenRubric(book, last);
    const readPresent = (): ReadCampaign =>
      last === null ? scoredByThis(book, readCampaign(book, null)) : readCampaign(book, frozen);
    const commands = runCommands(world, readPresent);
    refreshRubricCheck(book);
    const present = readPresent();
    const duties = present.ok
      ? dutiesOf(world, present.campaign, frozen !== null)
      : remainingDuties(world, last);
    const found = [...missingTabs(book), ...(present.ok ? [] : present.problems)];
    const sentences = [...new Set([...found.map(sentence), ...runDuties(duties)])];
    journalObstacles(world, sentences);
    return { commands, sentences };
  });
}

/** Each duty by itself: what one throws is said and the next begins. */
function runDuties(duties: readonly Duty[]): readonly string[] {
  return duties.flatMap((duty) => {
    try {
      return duty().map(sentence);
    } catch (error) {
      return [`Một việc định kỳ chưa làm được: ${messageOf(error)}. Hệ thống sẽ làm lại ở lượt sau.`];
    }
  });
}

/** A campaign that nothing remembers is refused when its ballots were scored by another rubric (SPEC R13). */
function scoredByThis(book: Book, read: ReadCampaign): ReadCampaign {
  if (!read.ok) return read;
  const ballots = readBallots(book, read.campaign.rubric);
  const problems = ballots.ok ? foreignRubric(read.campaign, ballots.sheets.ballots) : [];
  return problems.length === 0 ? read : { ok: false, problems };
}

const UNTOUCHED: ReadonlySet<string> = new Set([
  "",
  BALLOT_STATE_TEXTS.notStarted,
  BALLOT_STATE_TEXTS.recused,
]);

/** Once a ballot has been worked on, the rubric it was scored by stays in force whatever the tab Tiêu chí says. */
function frozenRubric(book: Book, { frozen, rubric }: Snapshot): Rubric | null {
  if (frozen) return rubric;
  const ballots = readBallots(book, rubric);
  if (!ballots.ok) return null;
  return ballots.sheets.ballots.rows.some((row) => !UNTOUCHED.has(row.record.state)) ? rubric : null;
}
