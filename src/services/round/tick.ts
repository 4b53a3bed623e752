/** The steward's round: orders first, then the duties. Each is idempotent; one that fails leaves the others to do their work. */
import { sentence } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Book } from "../../sheets/ports.ts";
import { type CampaignParts, campaignParts } from "../campaign/parts.ts";
import { refreshRubricCheck } from "../campaign/rubricCheck.ts";
import { frozenRubric } from "../campaign/rubricInForce.ts";
import { readSnapshot, type Snapshot } from "../campaign/snapshot.ts";
import type { RoundWorld } from "../campaign/world.ts";
import { messageOf } from "../orders/messageOf.ts";
import { runCommands } from "../orders/runCommands.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duty.ts";
import { journalObstacles } from "./obstacles.ts";

export interface TickReport {
  readonly commands: number;
  /** Why a duty could not be done, in words. */
  readonly sentences: readonly string[];
}

export function tick(world: RoundWorld): TickReport {
  const { book } = world;
  const before = inForce(world);
  const commands = runCommands(world, () => campaignParts(book, before.last, before.frozen));
  // Read anew after the orders, which may have moved rows or begun another year.
  const { last, frozen } = commands === 0 ? before : inForce(world);
  const parts = (): CampaignParts => campaignParts(book, last, frozen);
  const now = parts();
  refreshRubricCheck(now.rubricTab());
  const sentences = runDuties(book, dutiesOf(world, now, last, frozen !== null, parts));
  journalObstacles(world, sentences);
  return { commands, sentences };
}

interface InForce {
  /** The campaign as it was last; null while it is not known. */
  readonly last: Snapshot | null;
  /** The rubric that scoring began with; null before it has. */
  readonly frozen: Rubric | null;
}

function inForce(world: RoundWorld): InForce {
  const read = readSnapshot(world.book);
  const last = read.ok ? read.value : null;
  return { last, frozen: last === null ? null : frozenRubric(world, last) };
}

/** Each duty by itself, whole or not at all: what one throws is said and the next begins. What stops several duties alike is said once. */
function runDuties(book: Book, duties: readonly Duty[]): readonly string[] {
  const failures = new Set<string>();
  return duties.flatMap((duty) => {
    try {
      return book.attempt(duty).map(sentence);
    } catch (error) {
      const message = messageOf(error);
      if (failures.has(message)) return [];
      failures.add(message);
      return [`Một việc định kỳ chưa làm được: ${message}. Hệ thống sẽ làm lại ở lượt sau.`];
    }
  });
}
