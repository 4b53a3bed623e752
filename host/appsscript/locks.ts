interface Holder {
  readonly owner: object;
  /** The instant at which it lets go by itself; null = not before it says so. */
  readonly until: number | null;
}

/** Who holds which lock. A key names the project, the kind and, for document and user locks, whose. */
export class LockTable {
  readonly #holders = new Map<string, Holder>();

  /**
   * Takes the lock if it becomes free within `waitMs` of `now`. `waited` is the virtual time that took: all of it when
   * the other holder does not let go, since nothing else runs meanwhile.
   */
  take(
    key: string,
    owner: object,
    now: number,
    waitMs: number,
  ): { readonly taken: boolean; readonly waited: number } {
    const holder = this.#holders.get(key);
    if (!holder || holder.owner === owner) return this.#grant(key, owner, 0);
    if (holder.until !== null && holder.until <= now + waitMs) {
      return this.#grant(key, owner, Math.max(0, holder.until - now));
    }
    return { taken: false, waited: waitMs };
  }

  #grant(key: string, owner: object, waited: number) {
    this.#holders.set(key, { owner, until: null });
    return { taken: true, waited };
  }

  /** Lets somebody who is no execution of this host hold it. Returns the release. */
  hold(key: string, until: number | null): () => void {
    const owner = {};
    this.#holders.set(key, { owner, until });
    return () => this.release(key, owner);
  }

  holds(key: string, owner: object): boolean {
    return this.#holders.get(key)?.owner === owner;
  }

  release(key: string, owner: object): void {
    if (this.holds(key, owner)) this.#holders.delete(key);
  }

  releaseAll(owner: object): void {
    for (const key of [...this.#holders.keys()]) this.release(key, owner);
  }
}
