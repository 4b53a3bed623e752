/** The host's time goes on with real time. */
import type { Installation } from "../installation.ts";

/** Real time: npm start gives the machine's, tests give their own. */
export interface RealTime {
  /** Whole milliseconds since any beginning; never runs back. */
  now(): number;
  /** Calls `look` again and again, often enough for triggers to come in time. @returns the way to end it */
  often(look: () => void): () => void;
}

const SECOND = 1_000;
/** More between two looks: the machine slept. Nobody here lives a night in which nobody could work. */
const LONGEST_GAP = 60 * SECOND;

export const MACHINE_TIME: RealTime = {
  now: () => Math.floor(performance.now()),
  often: (look) => {
    const timer = setInterval(look, SECOND);
    return () => clearInterval(timer);
  },
};

export class Flow {
  readonly #installation: Installation;
  readonly #time: RealTime | null;
  /** Of real time, at the last look. */
  #seen: number;

  /** Without a source of time the clock stands. */
  constructor(installation: Installation, time: RealTime | null) {
    this.#installation = installation;
    this.#time = time;
    this.#seen = time?.now() ?? 0;
  }

  get runs(): boolean {
    return this.#time !== null;
  }

  /** What a clock that flows undisturbed keeps: its distance from real time. A clock that stands keeps its instant. */
  get mark(): number {
    return this.#installation.host.now() - this.#seen;
  }

  /** Lets the time since the last look pass. @returns whether more came of it than the time itself */
  catchUp(): boolean {
    if (this.#time === null) return false;
    const passed = this.#time.now() - this.#seen;
    this.#seen += passed;
    return this.#live(Math.min(passed, LONGEST_GAP)) || passed > LONGEST_GAP;
  }

  /** @returns whether a trigger ran */
  #live(milliseconds: number): boolean {
    const { host, file } = this.#installation;
    let ran = false;
    const stop = host.onExecution(() => {
      ran = true;
    });
    host.advanceBy(milliseconds);
    stop();
    // TODAY() and NOW() follow with the round, not with every second.
    if (ran) file.workbook.clockMoved();
    return ran;
  }
}
