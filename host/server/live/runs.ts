/**
 * Functions that a page calls: by the menu, or by google.script.run. A function that asks something stands still there, with all that it
 * has written kept and seen by everybody, and goes on when the answer comes.
 */
import { AwaitingAnswer } from "../../appsscript/calling.ts";
import type { Answer, Asked, LivePage, Shown } from "../../appsscript/page.ts";
import type { ToPage } from "../protocol.ts";
import type { Seat } from "./seat.ts";

interface Run {
  readonly seat: Seat;
  readonly n: number;
  /** From the beginning, or from the question on. */
  readonly call: () => unknown;
  /** To the question at which it stood. */
  readonly answer: Answer | null;
}

interface Underway {
  readonly run: Run;
  readonly shows: ToPage[];
  /** Not heard yet. */
  answer: Answer | null;
  asked: Asked | null;
}

export interface RunsOptions {
  /** Makes what was changed durable and tells everybody. */
  readonly publish: () => void;
  readonly seatsOf: (user: string) => readonly Seat[];
}

const NOT_HERE = "Không hỏi được người dùng ở đây.";

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

export class Runs {
  readonly #options: RunsOptions;
  readonly #waiting = new Map<number, { readonly run: Omit<Run, "answer">; readonly buttons: string }>();
  #underway: Underway | null = null;
  #questions = 0;

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  /** What the function returns is the `result` of `done`. */
  start(seat: Seat, n: number, call: () => unknown): void {
    this.#go({ seat, n, call, answer: null });
  }

  answer(seat: Seat, question: number, button: string, text: string): void {
    const asked = this.#waiting.get(question);
    if (asked?.run.seat !== seat) return;
    this.#waiting.delete(question);
    const known = BUTTONS[asked.buttons]?.includes(button) ?? false;
    this.#go({ ...asked.run, answer: { button: known ? button : "CLOSE", text } });
  }

  /** The page is gone, and with it whatever it was asked. */
  left(seat: Seat): void {
    for (const [question, { run }] of this.#waiting) if (run.seat === seat) this.#waiting.delete(question);
  }

  /** What a page of this person shows while scripts run. */
  pageOf(user: string): LivePage {
    const show = (message: ToPage): void => this.#show(user, message);
    return {
      toast: (title, message, seconds) => show({ kind: "toast", title, message, seconds }),
      show: (shown) => show(showMessage(shown)),
      select: (area) => show({ kind: "select", area }),
      answer: (asked) => this.#answerTo(user, asked),
    };
  }

  #go(run: Run): void {
    const underway: Underway = { run, shows: [], answer: run.answer, asked: null };
    this.#underway = underway;
    const outcome = outcomeOf(run.call);
    this.#underway = null;
    this.#options.publish();
    for (const message of underway.shows) run.seat.send(message);
    const { seat, n } = run;
    if (!("resume" in outcome)) seat.send({ kind: "done", n, ...outcome });
    else if (underway.asked) this.#ask({ seat, n, call: outcome.resume }, underway.asked);
  }

  #ask(run: Omit<Run, "answer">, { kind, title, text, buttons }: Asked): void {
    this.#questions += 1;
    const question = this.#questions;
    this.#waiting.set(question, { run, buttons });
    run.seat.send({ kind: "ask", question, what: kind, title, text, buttons });
  }

  #show(user: string, message: ToPage): void {
    if (this.#underway?.run.seat.user === user) this.#underway.shows.push(message);
    else for (const seat of this.#options.seatsOf(user)) seat.send(message);
  }

  /** An alert with one button waits for nobody: there is only one thing a person can do. */
  #answerTo(user: string, asked: Asked): Answer | null {
    if (asked.kind === "alert" && asked.buttons === "OK") {
      this.#questions += 1;
      const { title, text, buttons } = asked;
      this.#show(user, { kind: "ask", question: this.#questions, what: "alert", title, text, buttons });
      return { button: "OK" };
    }
    const underway = this.#underway;
    if (underway?.run.seat.user !== user) throw new Error(NOT_HERE);
    const { answer } = underway;
    underway.answer = null;
    if (answer === null) underway.asked = asked;
    return answer;
  }
}

type Outcome =
  | { readonly refused: string | null; readonly result: unknown }
  | { readonly resume: () => unknown };

function outcomeOf(call: () => unknown): Outcome {
  try {
    return { refused: null, result: call() ?? null };
  } catch (error) {
    if (error instanceof AwaitingAnswer) return { resume: error.resume };
    return { refused: error instanceof Error ? error.message : String(error), result: null };
  }
}

function showMessage({ kind, title, html, width, height, project }: Shown): ToPage {
  return { kind: "show", where: kind, title, html, width, height, project };
}
