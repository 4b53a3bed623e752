import { createRandom } from "sheets-script-host";

/**
 * A number in [0, 1) that depends on the seed and on a name alone, so that one more model changes nothing about the others.
 * FNV-1a over the name (public domain), then one draw.
 */
export function chance(seed: number, ...name: readonly (string | number)[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const letter of name.join("|")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return createRandom(hash)();
}

/** One of the items; throws when there is none to choose from. */
export function pick<T>(items: readonly T[], drawn: number): T {
  const [found] = items.slice(Math.floor(drawn * items.length));
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}

/** A seeded order of the items. */
export function shuffled<T>(items: readonly T[], seed: number, name: string): readonly T[] {
  return items
    .map((item, index) => ({ item, index, drawn: chance(seed, name, index) }))
    .sort((a, b) => a.drawn - b.drawn || a.index - b.index)
    .map(({ item }) => item);
}
