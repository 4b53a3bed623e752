/** The steward's round: orders first, then the duties. Each is idempotent; one that fails leaves the others to do their work. */
import { sentence } from "../../domain/problems/problem.ts";
import { readSnapshot } from "../snapshot.ts";
import { type Present, presentCampaign } from "./campaignTables.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duty.ts";
import { messageOf } from "./messageOf.ts";
import { journalObstacles } from "./obstacles.ts";
import { refreshRubricCheck } from "./rubricCheck.ts";
import { frozenRubric } from "./rubricInForce.ts";
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
    const present = (): Present => presentCampaign(book, last, frozen);
    const commands = runCommands(world, present);
    refreshRubricCheck(book);
    const sentences = [...new Set(runDuties(dutiesOf(world, present(), last, frozen !== null)))];
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
