export interface SeededRandom {
  (): number;
  /** The seed that goes on from here. */
  seed(): number;
}

/** A seeded source of numbers in [0, 1): the same seed gives the same year. Mulberry32, public domain (Tommy Ettinger). */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return Object.assign(next, { seed: () => state });
}

/** An integer in [from, to], both included. */
export function integerBetween(random: () => number, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** Version 4 identifiers from a seeded source. */
export function uuidFrom(random: () => number): string {
  const digit = (place: number) => integerBetween(random, 0, place === 16 ? 3 : 15) + (place === 16 ? 8 : 0);
  const digits = Array.from({ length: 32 }, (_, at) => (at === 12 ? 4 : digit(at)).toString(16)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
