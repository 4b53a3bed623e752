/** What a run says of itself, for developers. */
import { textTable } from "../season/output/table.ts";
import type { Counted } from "./campaign.ts";
import { PROPERTIES } from "./properties.ts";
import { type FailedCase, PROPERTY_KEYS, type Tally } from "./tally.ts";

/** Failing cases that are shown of each property; the others are counted. */
const SHOWN = 12;
const SHOWN_TEXTS = 3;

export function tallyLines(tally: Tally): readonly string[] {
  const rows = PROPERTY_KEYS.map((key) => {
    const failed = tally.failed.filter(({ property }) => property === key).length;
    return [key, PROPERTIES[key], tally.checked[key], failed];
  });
  return [
    ...textTable(["", "property", "cases", "failed"], rows),
    ...PROPERTY_KEYS.flatMap((key) => failedLines(tally.failed.filter(({ property }) => property === key))),
  ];
}

function failedLines(failed: readonly FailedCase[]): readonly string[] {
  const lines = failed
    .slice(0, SHOWN)
    .flatMap(({ property, name, call, texts }) => [
      "",
      `${property} --only "${name}" (${call})`,
      ...texts.slice(0, SHOWN_TEXTS).map((text) => `   ${text}`),
      ...(texts.length > SHOWN_TEXTS ? [`   and ${texts.length - SHOWN_TEXTS} more`] : []),
    ]);
  return failed.length > SHOWN ? [...lines, "", `and ${failed.length - SHOWN} more cases`] : lines;
}

const SPARED = [
  "Of moments between which the run asks for nothing that others could change, one: before each such call, and after the last (--every tries them all). Who moves rows in the grid alone, so that no script is told, has nothing to do with locks, properties and triggers.",
  "Before the first call of a round, and after the last of any run, the two come one after the other: that is played once, counts for P3 and P5 only, and is what all else is compared with.",
  "Where several cases leave the same campaign, with all that happened in the same order, the rounds that follow are played once (with --every each time).",
];

/** How many pairs there are, and which are not tried, by which rule. */
export function ruleLines(
  { pairs, leftOut, startNothing, stops }: Counted,
  every: boolean,
): readonly string[] {
  return [
    `${pairs} pairs of actions; ${leftOut} of them left out, as neither writes a tab that the other reads or writes (declared with each action).`,
    `${startNothing} more left out, as nobody may do the first after the closing, when the second is done: it starts no run that could be interrupted.`,
    `${stops} operations of the steward, each stopped and killed.`,
    ...(every ? ["Every call, before and after it."] : SPARED),
  ];
}
