/** Operations of the steward that end in the middle, and are then done again. */
import type { Bundles } from "../season/season.ts";
import { EDIT_TRIGGERS } from "./actions/edits.ts";
import { ORDER_ACTIONS } from "./actions/orders.ts";
import { attempted, roundOf } from "./actions/round.ts";
import type { Bases } from "./base.ts";
import type { CaseResult } from "./caseResult.ts";
import type { Ends } from "./ends.ts";
import { callsOf, type Moment, momentName } from "./moments.ts";
import { type Office, OWNER, openOffice, prepared, tick } from "./office.ts";
import type { Broken, Ended } from "./properties.ts";
import { type Difference, differences, type State } from "./state.ts";

export interface Stopped {
  readonly name: string;
  /** The function that is stopped. */
  readonly runs: string;
  /** The campaign before it, with what it is to do. */
  open(): Office;
  act(office: Office): void;
  /** Done again by whoever finds it stopped: a round of the clock does what an edit trigger did not. */
  again(office: Office): void;
}

const ROUNDS = [roundOf, ...ORDER_ACTIONS];

/** How many there are: these, and the installation. */
export const STOPPED = ROUNDS.length + EDIT_TRIGGERS.length + 1;

export function allStops(bases: Bases, bundles: Bundles): readonly Stopped[] {
  const ofRounds = ROUNDS.map(
    ({ name, late, prepare }): Stopped => ({
      name,
      runs: "tick",
      open: prepared(late === true ? bases.closed : bases.open, bundles, prepare),
      act: tick,
      again: tick,
    }),
  );
  const ofEdits = EDIT_TRIGGERS.map(
    ({ name, prepare, act }): Stopped => ({
      name,
      runs: "onSpreadsheetEdit",
      open: prepared(bases.open, bundles, prepare),
      act: (office) => {
        act(office);
      },
      again: tick,
    }),
  );
  const install = ({ host, steward }: Office): void => {
    host.run(steward, "install", { user: OWNER });
  };
  const ofInstall: Stopped = {
    name: "install",
    runs: "install",
    open: () => openOffice(bundles),
    act: install,
    again: install,
  };
  return [...ofRounds, ...ofEdits, ofInstall];
}

export const ENDINGS = ["stop", "kill"] as const;
export type Ending = (typeof ENDINGS)[number];

export const stopName = ({ name }: Stopped, ending: Ending): string => `${ending} ${name}`;

export function callsOfStopped({ runs, open, act }: Stopped): readonly string[] {
  const office = open();
  const calls = callsOf(office, runs, act);
  office.host.dispose();
  return calls;
}

/** One operation that ends so, at this moment. */
export interface Stop {
  readonly stopped: Stopped;
  readonly ending: Ending;
  readonly moment: Moment;
}

/** How it ends when nothing stops it. */
export function undisturbed(stopped: Stopped, ends: Ends): State {
  const office = stopped.open();
  const since = office.host.now();
  stopped.act(office);
  const over = ends.of(office, since);
  if (over.failures.length > 0) throw new Error(`${stopped.name}, undisturbed: ${over.failures.join("; ")}`);
  return withNotes(over);
}

/** What was done again after the run had ended at this moment must leave the same as if it had not. */
export function tryStop({ stopped, ending, moment }: Stop, expected: State, ends: Ends): CaseResult {
  const office = stopped.open();
  const since = office.host.now();
  const happened = office.host.stopAt({ of: stopped.runs, ...moment, kill: ending === "kill" });
  attempted(() => stopped.act(office));
  const came = happened();
  const name = `${stopName(stopped, ending)}@${momentName(moment)}`;
  if (came.state !== "done") {
    office.host.dispose();
    return { name, call: null, checked: [], broken: [] };
  }
  const again = attempted(() => stopped.again(office));
  const over = ends.of(office, since);
  const end = withNotes(over);
  const left = differences(expected, end);
  const astray = end.astray
    .filter((text) => !expected.astray.includes(text))
    .map((text): Broken => ({ property: "S", text }));
  const failed: readonly Broken[] =
    again.refused === null ? [] : [{ property: "S", text: `done again it fails: ${again.refused}` }];
  const later = over.failures.map(
    (text): Broken => ({ property: "S", text: `a round after it fails: ${text}` }),
  );
  return {
    name,
    call: came.call,
    checked: ["S"],
    broken: [...failed, ...later, ...left.map(brokenBy), ...astray],
  };
}

function brokenBy({ tab, row, header, before, after }: Difference): Broken {
  return { property: "S", text: `${tab} ${row} ${header}: “${after}” instead of “${before}”` };
}

/** Two rounds later, when whatever was left has been done. */
function withNotes({ end, notes }: Ended): State {
  return { ...end, astray: [...end.astray, ...notes] };
}
