/** A pair of actions tried at a moment, and what its end is compared with. */
import type { Bundles } from "../season/season.ts";
import type { Action, Answer } from "./action.ts";
import { attempted, roundOf } from "./actions/round.ts";
import type { Bases } from "./base.ts";
import type { CaseResult } from "./caseResult.ts";
import type { Ends, RoundsOver } from "./ends.ts";
import { callsOf, type Moment, momentName } from "./moments.ts";
import { type Office, prepared, type Reopen } from "./office.ts";
import { type Pair, pairName } from "./pairs.ts";
import { type Broken, brokenIn, type Ended, type Property } from "./properties.ts";
import type { State } from "./state.ts";

const CHECKED: readonly Property[] = ["P1", "P2", "P4", "P5"];

/** What is compared with itself can only end in rounds without end, and break what was answered. */
const CHECKED_IN_TURN: readonly Property[] = ["P5"];

/** Answers only where one of the two is answered something that must hold. */
const checkedOf = ({ first, second }: Pair, others: readonly Property[]): readonly Property[] =>
  first.broken === undefined && second.broken === undefined ? others : [...others, "P3"];

/** Two actions one after the other, with what each was answered. */
export interface InOrder {
  readonly ended: RoundsOver;
  /** Of the first and of the second of the pair, whichever came before. */
  readonly answers: readonly [Answer, Answer];
}

/** Both actions in their two orders, and each alone, undisturbed: how they may end. */
export interface Expected {
  readonly firstThenSecond: InOrder;
  readonly secondThenFirst: InOrder;
  /** Asked only where one was refused. */
  firstAlone(): State;
  secondAlone(): State;
  neither(): State;
  /** Asked only where it is neither of all these. */
  orderWaits(): readonly State[];
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
    const reopen = this.#prepared.get(key) ?? prepared(this.#baseOf(pair), this.#bundles, prepare);
    this.#prepared.set(key, reopen);
    return reopen();
  }

  #baseOf(pair: Pair): Reopen {
    return this.#isLate(pair) ? this.#bases.closed : this.#bases.open;
  }

  expected(pair: Pair): Expected {
    const { first, second } = pair;
    return {
      firstThenSecond: this.#inOrder(pair, first),
      secondThenFirst: this.#inOrder(pair, second),
      firstAlone: () => this.#once(pair, [first]),
      secondAlone: () => this.#once(pair, [second]),
      neither: () => this.#once(pair, []),
      orderWaits: () => this.#orderWaits(pair),
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
    const known = this.#alone.get(key) ?? this.#run(pair, actions).ended.end;
    this.#alone.set(key, known);
    return known;
  }

  /**
   * An order stands in its row before it is done. So the first may come between the two, or a round that leaves the order to the next one,
   * as it could not read what the order needs.
   */
  #orderWaits(pair: Pair): readonly State[] {
    const { first, second } = pair;
    const between = (office: Office): void => {
      second.prepare?.(office);
      first.act(office);
      second.act(office);
    };
    const nextRound = (office: Office): void => {
      doing(pair, second)(office);
      roundOf.act(office);
      first.prepare?.(office);
      first.act(office);
    };
    return [
      ...(second.prepare === undefined ? [] : [this.#endOf(this.open(pair), between)]),
      ...(first.prepare === undefined ? [] : [this.#endOf(this.#baseOf(pair)(), nextRound)]),
    ];
  }

  #endOf(office: Office, act: (office: Office) => void): State {
    const since = office.host.now();
    attempted(() => act(office));
    return this.#ends.of(office, since).end;
  }

  #inOrder(pair: Pair, earlier: Action): InOrder {
    const { first, second } = pair;
    const [one, other] = earlier === first ? [first, second] : [second, first];
    const { ended, answers } = this.#run(pair, [one, other]);
    // As many answers as actions.
    const [early, late] = answers as [Answer, Answer];
    return { ended, answers: earlier === first ? [early, late] : [late, early] };
  }

  #run(
    pair: Pair,
    actions: readonly Action[],
  ): { readonly ended: RoundsOver; readonly answers: readonly Answer[] } {
    const office = this.open(pair);
    const since = office.host.now();
    const answers = actions.map((action) => doing(pair, action)(office));
    return { ended: this.#ends.of(office, since), answers };
  }

  /**
   * A moment at which the two come one after the other, as before the first call of a run or after its last: what they are compared with
   * elsewhere. So nothing is looked at but what stays true of itself: answers, and that rounds come to an end.
   */
  inTurn(
    pair: Pair,
    { name, call }: { readonly name: string; readonly call: string },
    order: InOrder,
  ): CaseResult {
    const broken = [
      ...brokenIn(order.ended, [order.ended.end]),
      ...promises(pair, order.ended.end, ...order.answers),
    ];
    return { name: `${pairName(pair)}@${name}`, call, checked: checkedOf(pair, CHECKED_IN_TURN), broken };
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
    const broken = [
      ...brokenAmong(ended, allowedBy(expected, one, other), expected),
      ...promises(pair, ended.end, one, other),
    ];
    return { name, call: came.call, checked: checkedOf(pair, CHECKED), broken };
  }
}

function brokenAmong(ended: Ended, allowed: readonly State[], { orderWaits }: Expected): readonly Broken[] {
  const broken = brokenIn(ended, allowed);
  return broken.length === 0 ? broken : brokenIn(ended, [...allowed, ...orderWaits()]);
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
  const both = [expected.firstThenSecond, expected.secondThenFirst].map(({ ended }) => ended.end);
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
