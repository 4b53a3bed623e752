/** All cases, in groups that share what they are compared with. */
import type { Bundles } from "../season/season.ts";
import type { Bases } from "./base.ts";
import type { CaseResult } from "./caseResult.ts";
import { Ends } from "./ends.ts";
import { distinctMoments, everyMoment, type Moment, momentName } from "./moments.ts";
import { allPairs, isTried, meet, type Pair, pairName, startsNothing } from "./pairs.ts";
import {
  allStops,
  callsOfStopped,
  ENDINGS,
  type Ending,
  STOPPED,
  type Stopped,
  stopName,
  tryStop,
  undisturbed,
} from "./stops.ts";
import { Trial } from "./trial.ts";

export interface Choice {
  /** `A×B`, `stop A`, or one case of it with `@before 12`; null for all. */
  readonly only: string | null;
  /** Every call before and after it, also where these are the same moment. */
  readonly every: boolean;
  /** Of so many parts this one, counted from 1. */
  readonly part: number;
  readonly parts: number;
}

export interface Group {
  readonly name: string;
  /** Those of the same owner begin with the same campaign, and leave much the same: one process knows it once for all of them. */
  readonly owner: string;
  /** Tries the cases that were chosen, one after the other. */
  readonly results: () => Iterable<CaseResult>;
}

export interface Counted {
  readonly pairs: number;
  /** Neither writes what the other reads or writes. */
  readonly leftOut: number;
  /** The first starts nothing. */
  readonly startNothing: number;
  readonly stops: number;
}

export function counted(): Counted {
  const pairs = allPairs();
  const [apart, meeting] = [pairs.filter((pair) => !meet(pair)), pairs.filter(meet)];
  return {
    pairs: pairs.length,
    leftOut: apart.length,
    startNothing: meeting.filter(startsNothing).length,
    stops: STOPPED,
  };
}

/** How many groups all of it makes. */
export function groupsIn({ pairs, leftOut, startNothing, stops }: Counted): number {
  return pairs - leftOut - startNothing + stops * ENDINGS.length;
}

export function groupsOf(bases: Bases, bundles: Bundles, choice: Choice): readonly Group[] {
  const ends = new Ends(choice.every);
  const trial = new Trial(bases, bundles, ends);
  const [group = null, moment = null] = choice.only?.split("@") ?? [];
  const chosen: Choose = (calls, others) => {
    const moments = choice.every || moment !== null ? everyMoment(calls) : distinctMoments(calls, others);
    return moments.filter((each) => moment === null || momentName(each) === moment);
  };
  const spared = !choice.every && moment === null;
  const pairs = allPairs()
    .filter(isTried)
    .map(
      (pair): Group => ({
        name: pairName(pair),
        owner: pair.first.name,
        results: () => pairResults(trial, pair, chosen, spared),
      }),
    );
  const stops = allStops(bases, bundles).flatMap((stopped) =>
    ENDINGS.map(
      (ending): Group => ({
        name: stopName(stopped, ending),
        owner: "stops",
        results: () => stopResults(ends, stopped, ending, chosen),
      }),
    ),
  );
  const wanted = [...stops, ...pairs].filter(({ name }) => group === null || name === group);
  const owners = [...new Set(wanted.map(({ owner }) => owner))];
  return wanted.filter(({ owner }) => owners.indexOf(owner) % choice.parts === choice.part - 1);
}

type Choose = (calls: readonly string[], others?: "with scripts" | "grid alone") => readonly Moment[];

/** @param spared the two orders are played once: they are the first and the last of these moments */
function* pairResults(trial: Trial, pair: Pair, choose: Choose, spared: boolean): Iterable<CaseResult> {
  const calls = trial.calls(pair);
  const moments = choose(calls, pair.second.inGridAlone === true ? "grid alone" : "with scripts");
  if (moments.length === 0) return;
  const expected = trial.expected(pair);
  for (const [index, moment] of moments.entries()) {
    const at = { name: momentName(moment), call: calls[moment.call - 1] ?? "" };
    if (spared && index === 0 && pair.first.isRunAlone === true)
      yield trial.inTurn(pair, at, expected.secondThenFirst);
    else if (spared && index === moments.length - 1) yield trial.inTurn(pair, at, expected.firstThenSecond);
    else yield trial.try(pair, moment, expected);
  }
}

function* stopResults(ends: Ends, stopped: Stopped, ending: Ending, choose: Choose): Iterable<CaseResult> {
  const moments = choose(callsOfStopped(stopped));
  if (moments.length === 0) return;
  const expected = undisturbed(stopped, ends);
  for (const moment of moments) yield tryStop({ stopped, ending, moment }, expected, ends);
}
