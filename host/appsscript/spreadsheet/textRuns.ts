import type { TextRun } from "../../workbook/contract.ts";
import { TEXT_STYLE_KEYS } from "../../workbook/textStyleKeys.ts";
import { NO_TEXT_STYLE, type StyleOfText } from "./textStyle.ts";

function alike(one: TextRun, other: TextRun): boolean {
  return one.link === other.link && TEXT_STYLE_KEYS.every((key) => one.style[key] === other.style[key]);
}

/** Neighbours that say the same become one run. */
export function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && alike(last, run)) result[result.length - 1] = { ...last, end: run.end };
    else if (run.end > run.start) result.push(run);
  }
  return result;
}

/** The runs of a text that says nothing of its own. */
export function plainRuns(length: number): TextRun[] {
  return length === 0 ? [] : [{ start: 0, end: length, style: NO_TEXT_STYLE, link: null }];
}

/** The parts of the runs between two offsets. */
export function runsWithin(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
}

/** The runs with those between two offsets changed. */
export function changedRuns(
  runs: readonly TextRun[],
  [start, end]: readonly [start: number, end: number],
  change: (run: TextRun) => TextRun,
): TextRun[] {
  const length = runs.at(-1)?.end ?? 0;
  return joined([
    ...runsWithin(runs, 0, start),
    ...runsWithin(runs, start, end).map(change),
    ...runsWithin(runs, end, length),
  ]);
}

/** What all runs say; null where they differ. Without runs, `fallback`. */
export function commonStyle(runs: readonly TextRun[], fallback: StyleOfText): StyleOfText {
  const [first] = runs;
  if (!first) return fallback;
  const shared = TEXT_STYLE_KEYS.map((key) => [
    key,
    runs.every(({ style }) => style[key] === first.style[key]) ? first.style[key] : null,
  ]);
  // TEXT_STYLE_KEYS are exactly those of StyleOfText, with values read under the same key.
  return Object.fromEntries(shared) as StyleOfText;
}

/** The link of all runs; null where there is none or they differ. */
export function commonLink(runs: readonly TextRun[]): string | null {
  const [first] = runs;
  return first && runs.every(({ link }) => link === first.link) ? first.link : null;
}

/** A style over another: what it leaves null is the other's. */
export function overlaid(style: StyleOfText, beneath: StyleOfText): StyleOfText {
  const merged = TEXT_STYLE_KEYS.map((key) => [key, style[key] ?? beneath[key]]);
  // As above.
  return Object.fromEntries(merged) as StyleOfText;
}
