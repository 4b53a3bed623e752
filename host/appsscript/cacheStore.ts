/** Source: reference/cache/cache. Above 1,000 items only the 900 that expire last are kept. */
const ITEM_LIMIT = 1_000;
const KEPT_ITEMS = 900;
const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const LONGEST_SECONDS = 21_600;
/** "The cached value may be removed before its time": about one read in fifty finds nothing, so that nobody relies on it. */
const EVICTION_RATE = 0.02;

interface Item {
  readonly value: string;
  readonly expires: number;
}

/** One cache: of a script, of a user of a script, or of a script in a document. */
export class CacheStore {
  readonly #items = new Map<string, Item>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** @param now the reader's own instant: a run that sleeps sees items expire */
  get(key: string, now: number): string | null {
    const item = this.#items.get(key);
    if (!item) return null;
    if (item.expires > now && this.#random() >= EVICTION_RATE) return item.value;
    this.#items.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number, now: number): void {
    if (key.length > KEY_LIMIT) throw new Error("Argument too large: key");
    if (Buffer.byteLength(value, "utf8") > VALUE_LIMIT) throw new Error("Argument too large: value");
    const life = Math.min(seconds, LONGEST_SECONDS);
    if (!(life > 0)) throw new Error("Invalid argument: expirationInSeconds");
    this.#items.set(key, { value, expires: now + life * 1_000 });
    if (this.#items.size > ITEM_LIMIT) this.#shrink();
  }

  remove(key: string): void {
    this.#items.delete(key);
  }

  #shrink(): void {
    const soonest = [...this.#items].sort(([, one], [, other]) => one.expires - other.expires);
    for (const [key] of soonest.slice(0, this.#items.size - KEPT_ITEMS)) this.#items.delete(key);
  }
}
