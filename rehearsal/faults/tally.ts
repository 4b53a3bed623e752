/** How many cases were tried of each property, and which of them failed. */
import type { CaseResult } from "./caseResult.ts";
import { PROPERTIES, type Property } from "./properties.ts";

export interface FailedCase {
  readonly name: string;
  readonly call: string;
  readonly property: Property;
  readonly texts: readonly string[];
}

export interface Tally {
  /** Pairs, and operations that end, of which all chosen cases were tried. */
  readonly groups: number;
  readonly cases: number;
  /** Pairs and endings of which no case was tried. */
  readonly untried: readonly string[];
  /** Moments that the run never came to. */
  readonly missed: readonly string[];
  /** Cases in which this was looked at. */
  readonly checked: Readonly<Record<Property, number>>;
  /** One for each case and property. */
  readonly failed: readonly FailedCase[];
}

// The keys are those of PROPERTIES.
export const PROPERTY_KEYS = Object.keys(PROPERTIES) as readonly Property[];

function each(count: (property: Property) => number): Readonly<Record<Property, number>> {
  // As above: one count for each of its keys.
  return Object.fromEntries(PROPERTY_KEYS.map((key) => [key, count(key)])) as Record<Property, number>;
}

export function tallyOf(group: string, results: readonly CaseResult[]): Tally {
  const tried = results.flatMap(({ call, ...result }) => (call === null ? [] : [{ ...result, call }]));
  return {
    groups: 1,
    cases: tried.length,
    untried: tried.length === 0 ? [group] : [],
    missed: results.filter(({ call }) => call === null).map(({ name }) => name),
    checked: each((property) => tried.filter(({ checked }) => checked.includes(property)).length),
    failed: tried.flatMap(({ name, call, broken }) =>
      PROPERTY_KEYS.flatMap((property): readonly FailedCase[] => {
        const texts = broken.filter((found) => found.property === property).map(({ text }) => text);
        return texts.length === 0 ? [] : [{ name, call, property, texts }];
      }),
    ),
  };
}

export function together(tallies: readonly Tally[]): Tally {
  return {
    groups: tallies.reduce((sum, { groups }) => sum + groups, 0),
    cases: tallies.reduce((sum, { cases }) => sum + cases, 0),
    untried: tallies.flatMap(({ untried }) => untried),
    missed: tallies.flatMap(({ missed }) => missed),
    checked: each((property) => tallies.reduce((sum, { checked }) => sum + checked[property], 0)),
    failed: tallies.flatMap(({ failed }) => failed),
  };
}

/** Why the run proves nothing good, each in a sentence; none when it does. A run that tried nothing has proved nothing. */
export function faultsIn(tally: Tally, expected: readonly Property[] = PROPERTY_KEYS): readonly string[] {
  return [
    ...(tally.cases === 0 ? ["Nothing was tried."] : []),
    ...(tally.cases === 0 ? [] : expected)
      .filter((property) => tally.checked[property] === 0)
      .map((property) => `${property} was never looked at.`),
    ...(tally.cases === 0 ? [] : tally.untried).map((group) => `Of ${group} nothing was tried.`),
    ...(tally.missed.length === 0 ? [] : [`${tally.missed.length} moments were never reached.`]),
    ...(tally.failed.length === 0
      ? []
      : [`${new Set(tally.failed.map(({ name }) => name)).size} cases failed.`]),
  ];
}
