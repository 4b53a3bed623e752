import { compareIds } from "./idOrder.ts";
import type { Criterion, Rubric } from "./rubric.ts";

/** FNV-1a, 64 bits: offset basis and prime as published (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/** Over UTF-16 code units, so text that is plain ASCII gives the published value. 16 hexadecimal digits. */
export function fnv1a64(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, "0");
}

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
