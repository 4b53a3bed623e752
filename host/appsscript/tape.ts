import { createRandom } from "./random.ts";
import { isServiceObject } from "./serviceObject.ts";
import { StopExecution } from "./stop.ts";

const SEEDS = 2 ** 32;

type Kept = {
  readonly name: string;
  /** The run's clock after it. */
  readonly at: number;
} & ({ readonly value: unknown } | { readonly error: unknown });

/**
 * What the world outside gave to a run, in order. A run that asked a person is taken up again from its beginning, in a fresh realm:
 * what it got before is given again and not done again, so that it goes on where it asked.
 */
export class Tape {
  readonly #clock: () => number;
  readonly #began: number;
  readonly #kept: Kept[] = [];
  #next = 0;
  #again = false;
  #inside = false;
  #seed: number | null = null;
  #numbers: (() => number) | null = null;

  /** @param clock of the run, in ms */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#began = clock();
  }

  /** As it was in this place, until something new is done. Not kept by itself: a loop may ask for it without end. */
  now(): number {
    return this.#again ? (this.#kept[this.#next - 1]?.at ?? this.#began) : this.#clock();
  }

  /** The same numbers come again, however many. @param draw from the host's numbers, once */
  random(draw: () => number): number {
    this.#seed ??= draw() * SEEDS;
    this.#numbers ??= createRandom(this.#seed);
    return this.#numbers();
  }

  /**
   * What was given before in this place, else what `act` gives now. Calls that `act` itself leads to belong to it.
   * Throws what `act` threw. @param copy of a value that the script may change
   */
  past<T>(name: string, act: () => T, copy: (value: T) => T): T {
    if (this.#inside) return act();
    const kept = this.#kept[this.#next];
    if (kept === undefined) return this.#done(name, act, copy);
    // With the same times, numbers and results a script takes the same way again.
    if (kept.name !== name)
      throw new Error(`After the answer the script called ${name} instead of ${kept.name}`);
    this.#next += 1;
    if ("error" in kept) throw kept.error;
    // Kept in this place by a call of the same name.
    return kept.value as T;
  }

  rewind(): void {
    this.#next = 0;
    this.#again = true;
    this.#numbers = null;
  }

  #done<T>(name: string, act: () => T, copy: (value: T) => T): T {
    this.#inside = true;
    this.#again = false;
    try {
      const value = act();
      this.#keep({ name, at: this.#clock(), value: copy(value) });
      return value;
    } catch (error) {
      // Where the run stopped it is to go on.
      if (!(error instanceof StopExecution)) this.#keep({ name, at: this.#clock(), error });
      throw error;
    } finally {
      this.#inside = false;
    }
  }

  #keep(kept: Kept): void {
    this.#kept.push(kept);
    this.#next = this.#kept.length;
  }
}

/** A copy that belongs to no script; service objects are themselves. @param epochOf the time of a Date of whatever realm */
export function copyForTape(epochOf: (value: unknown) => number | null, value: unknown): unknown {
  if (typeof value !== "object" || value === null || isServiceObject(value)) return value;
  const copy = (item: unknown) => copyForTape(epochOf, item);
  // Not value.map, which belongs to the realm of the script.
  if (Array.isArray(value)) return Array.from(value, copy);
  const epoch = epochOf(value);
  if (epoch !== null) return new Date(epoch);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}
