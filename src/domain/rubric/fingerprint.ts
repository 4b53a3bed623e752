import { fnv1a64 } from "../text/fnv1a.ts";
import { compareIds } from "../text/idOrder.ts";
import type { Criterion, Rubric } from "./rubric.ts";

/**
 * A short name of everything in a rubric that decides points (SPEC R8, R9): codes, names, maxima, steps, floors and levels.
 * The order of rows, spaces, the rubric's own name and version, evidence and the comment rule do not change it.
 * The letters in front keep a sheet from reading it as a number such as 12e34.
 */
export function fingerprint(rubric: Rubric): string {
  const groups = [...rubric.groups]
    .sort((a, b) => compareIds(a.code, b.code))
    .map(({ code, name, maximum, floor }) => [code, plain(name), maximum, floor]);
  const criteria = [...rubric.criteria].sort((a, b) => compareIds(a.code, b.code)).map(criterionParts);
  return `BTC-${fnv1a64(JSON.stringify([groups, criteria]))}`;
}

function criterionParts({ code, group, name, maximum, step, levels }: Criterion): readonly unknown[] {
  const fromTheTop = [...levels].sort((a, b) => b.from - a.from);
  return [code, group, plain(name), maximum, step, fromTheTop.map((l) => [l.from, l.to, plain(l.text)])];
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
