/** The host's instant: moved by hand, never by itself, so that a year can pass in a second. */
export class VirtualClock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Time never runs back: an earlier instant changes nothing. */
  moveTo(instant: number): void {
    this.#now = Math.max(this.#now, instant);
  }
}
