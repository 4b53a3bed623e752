/** Two actions of which the second comes while the first is at one of its calls. */
import type { Bundles } from "../season/season.ts";
import type { Action, Answer } from "./action.ts";
import { COMING, INTERRUPTED } from "./actions/all.ts";
import type { Bases } from "./base.ts";
import type { CaseResult } from "./caseResult.ts";
import type { Ends } from "./ends.ts";
import { callsOf, type Moment, momentName } from "./moments.ts";
import { type Office, prepared, type Reopen } from "./office.ts";
import { type Broken, brokenIn, type Property } from "./properties.ts";
import type { State } from "./state.ts";

export interface Pair {
  readonly first: Action;
  readonly second: Action;
}

/** What no fault can come of: neither writes what the other reads or writes. */
export function meet({ first, second }: Pair): boolean {
  const touches = (one: Action, other: Action) =>
    one.writes.some((tab) => other.reads.includes(tab) || other.writes.includes(tab));
  return touches(first, second) || touches(second, first);
}

/** The second is done after the closing instant, when nobody may do the first: there is no call at which the second could come. */
export function startsNothing({ first, second }: Pair): boolean {
  return first.endsAtClosing === true && second.late === true;
}

/** What is tried. */
export const isTried = (pair: Pair): boolean => meet(pair) && !startsNothing(pair);

export function allPairs(): readonly Pair[] {
  return INTERRUPTED.flatMap((first) => COMING.map((second) => ({ first, second })));
}

export const pairName = ({ first, second }: Pair): string => `${first.name}×${second.name}`;

const CHECKED: readonly Property[] = ["P1", "P2", "P3", "P4", "P5"];

/** Both actions in their two orders, and each alone, undisturbed: how they may end. */
export interface Expected {
  readonly firstThenSecond: State;
  readonly secondThenFirst: State;
  /** Asked only where one was refused. */
  firstAlone(): State;
  secondAlone(): State;
  neither(): State;
}

export class Trial {
  readonly #bases: Bases;
  readonly #bundles: Bundles;
  readonly #ends: Ends;
  readonly #prepared = new Map<string, Reopen>();
  readonly #alone = new Map<string, State>();
  readonly #calls = new Map<string, readonly string[]>();

  constructor(bases: Bases, bundles: Bundles, ends: Ends) {
    this.#bases = bases;
    this.#bundles = bundles;
    this.#ends = ends;
  }

  /** The campaign with what the first needs before it begins. */
  open(pair: Pair): Office {
    const { name, prepare } = pair.first;
    const key = this.#keyOf(pair, name);
    const base = this.#isLate(pair) ? this.#bases.closed : this.#bases.open;
    const reopen = this.#prepared.get(key) ?? prepared(base, this.#bundles, prepare);
    this.#prepared.set(key, reopen);
    return reopen();
  }

  expected(pair: Pair): Expected {
    const { first, second } = pair;
    return {
      firstThenSecond: this.#run(pair, [first, second]),
      secondThenFirst: this.#run(pair, [second, first]),
      firstAlone: () => this.#once(pair, [first]),
      secondAlone: () => this.#once(pair, [second]),
      neither: () => this.#once(pair, []),
    };
  }

  /** The calls of the first, when nobody comes between. */
  calls(pair: Pair): readonly string[] {
    const key = this.#keyOf(pair, pair.first.name);
    const known = this.#calls.get(key) ?? this.#callsOf(pair);
    this.#calls.set(key, known);
    return known;
  }

  #callsOf(pair: Pair): readonly string[] {
    const office = this.open(pair);
    const calls = callsOf(office, pair.first.runs ?? "", doing(pair, pair.first));
    office.host.dispose();
    return calls;
  }

  #keyOf(pair: Pair, ...names: readonly string[]): string {
    return [this.#isLate(pair), ...names].join("|");
  }

  #isLate({ first, second }: Pair): boolean {
    return first.late === true || second.late === true;
  }

  #once(pair: Pair, actions: readonly Action[]): State {
    const key = this.#keyOf(pair, ...[pair.first, ...actions].map(({ name }) => name));
    const known = this.#alone.get(key) ?? this.#run(pair, actions);
    this.#alone.set(key, known);
    return known;
  }

  #run(pair: Pair, actions: readonly Action[]): State {
    const office = this.open(pair);
    const since = office.host.now();
    for (const action of actions) doing(pair, action)(office);
    return this.#ends.of(office, since).end;
  }

  /** Null when the first has no such call. */
  try(pair: Pair, moment: Moment, expected: Expected): CaseResult {
    const office = this.open(pair);
    const { first, second } = pair;
    const since = office.host.now();
    const happened = office.host.interrupt({
      of: first.runs ?? "",
      ...moment,
      act: () => doing(pair, second)(office),
    });
    const one = doing(pair, first)(office);
    const came = happened();
    const name = `${pairName(pair)}@${momentName(moment)}`;
    if (came.state !== "done" && came.state !== "failed") {
      office.host.dispose();
      return { name, call: null, checked: [], broken: [] };
    }
    const other: Answer = came.state === "done" ? came.value : { refused: String(came.error) };
    const ended = this.#ends.of(office, since);
    const allowed = allowedBy(expected, one, other);
    const broken = [...brokenIn(ended, allowed), ...promises(pair, ended.end, one, other)];
    return { name, call: came.call, checked: CHECKED, broken };
  }
}

/** The very same action a second time is asked for again where it begins with a request. */
function doing({ first }: Pair, action: Action): (office: Office) => Answer {
  let begun = action === first;
  return (office) => {
    if (!begun) action.prepare?.(office);
    begun = true;
    try {
      return action.act(office);
    } catch (error) {
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** One that was refused may have had no effect. */
function allowedBy(expected: Expected, one: Answer, other: Answer): readonly State[] {
  const both = [expected.firstThenSecond, expected.secondThenFirst];
  const without = [
    ...(one.refused === null ? [] : [expected.secondAlone()]),
    ...(other.refused === null ? [] : [expected.firstAlone()]),
    ...(one.refused === null || other.refused === null ? [] : [expected.neither()]),
  ];
  return [...both, ...without];
}

function promises({ first, second }: Pair, end: State, one: Answer, other: Answer): readonly Broken[] {
  const said = (action: Action, answer: Answer, beside: Action, besides: Answer) => {
    if (answer.refused !== null) return [];
    const others = new Set(besides.refused === null ? [beside.name] : []);
    const texts = action.broken?.(end, others) ?? [];
    return texts.map((text): Broken => ({ property: "P3", text: `${action.name}: ${text}` }));
  };
  return [...said(first, one, second, other), ...said(second, other, first, one)];
}
