/**
 * Google runs a standalone script's edit trigger only for people who may view that script's file (guides/triggers/installable). Where
 * rows are completed and no event tells of it, the organiser is told what to share.
 */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Memory } from "../../sheets/ports.ts";
import { registrations } from "../../tables/registrations.ts";
import type { AnyTable } from "../../tables/table.ts";

const UNHEARD = "unheardRounds";
/** One round may be quicker than the event of an edit. */
const TOLD_FROM = 2;

/** An event came: people are heard. */
export function noteHeard(memory: Memory): void {
  if (memory.get(UNHEARD) !== null) memory.set(UNHEARD, "0");
}

/** @param found the tab in which this round found completed rows of which no event had told; null: none */
export function unheard(memory: Memory, found: AnyTable | null): readonly Problem[] {
  const rounds = Number(memory.get(UNHEARD)) + (found === null ? 0 : 1);
  // Where that tab cannot be written the next round finds the same rows again, and they count once.
  if (found !== null) memory.set(UNHEARD, String(rounds), found.key);
  return rounds < TOLD_FROM ? [] : [problem("edits.unheard", { tab: registrations.title }, "")];
}
