/**
 * Google runs a standalone script's edit trigger only for people who may view that script's file (guides/triggers/installable). Where
 * rows are completed and no event tells of it, the organiser is told what to share.
 */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Memory } from "../../sheets/ports.ts";
import { registrations } from "../../tables/registrations.ts";

const UNHEARD = "unheardRounds";
/** One round may be quicker than the event of an edit. */
const TOLD_FROM = 2;

/** An event came: people are heard. */
export function noteHeard(memory: Memory): void {
  if (memory.get(UNHEARD) !== null) memory.set(UNHEARD, "0");
}

/** @param found whether this round found completed rows of which no event had told */
export function unheard(memory: Memory, found: boolean): readonly Problem[] {
  const rounds = Number(memory.get(UNHEARD)) + (found ? 1 : 0);
  if (found) memory.set(UNHEARD, String(rounds));
  return rounds < TOLD_FROM ? [] : [problem("edits.unheard", { tab: registrations.title }, "")];
}
