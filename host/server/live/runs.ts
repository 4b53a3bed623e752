/**
 * Functions that a page calls: by the menu, or by google.script.run. A function that asks something ends there, provided it has
 * written nothing yet; when the answer comes it runs again from the beginning and is given the answers so far.
 */
import type { Answer, Asked, LivePage, Shown } from "../../appsscript/page.ts";
import type { ToPage } from "../protocol.ts";
import type { Seat } from "./seat.ts";

interface Run {
  readonly seat: Seat;
  readonly n: number;
  readonly call: () => unknown;
  readonly answers: Answer[];
  /** How much of what it shows its person has already seen. */
  seen: number;
}

interface Underway {
  readonly run: Run;
  readonly shows: ToPage[];
  used: number;
  asked: Asked | null;
}

export interface RunsOptions {
  /** Whether the campaign was changed since the last publication. */
  readonly touched: () => boolean;
  /** Makes what was changed durable and tells everybody. */
  readonly publish: () => void;
  readonly seatsOf: (user: string) => readonly Seat[];
}

const WROTE_BEFORE_ASKING =
  "Việc này đã ghi vào bảng tính rồi mới hỏi lại; máy chủ này chỉ hỏi được trước khi ghi. Phần đã ghi vẫn được giữ.";
const NOT_HERE = "Không hỏi được người dùng ở đây.";

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

export class Runs {
  readonly #options: RunsOptions;
  readonly #waiting = new Map<number, { readonly run: Run; readonly buttons: string }>();
  #underway: Underway | null = null;
  #questions = 0;

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  /** What the function returns is the `result` of `done`. */
  start(seat: Seat, n: number, call: () => unknown): void {
    this.#go({ seat, n, call, answers: [], seen: 0 });
  }

  answer(seat: Seat, question: number, button: string, text: string): void {
    const asked = this.#waiting.get(question);
    if (asked?.run.seat !== seat) return;
    this.#waiting.delete(question);
    const known = BUTTONS[asked.buttons]?.includes(button) ?? false;
    asked.run.answers.push({ button: known ? button : "CLOSE", text });
    this.#go(asked.run);
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
      answer: (asked) => this.#answerTo(user, asked),
    };
  }

  #go(run: Run): void {
    const underway: Underway = { run, shows: [], used: 0, asked: null };
    this.#underway = underway;
    const outcome = outcomeOf(run.call);
    this.#underway = null;
    const wrote = underway.asked !== null && this.#options.touched();
    this.#options.publish();
    for (const message of underway.shows.slice(run.seen)) run.seat.send(message);
    run.seen = Math.max(run.seen, underway.shows.length);
    if (underway.asked && !wrote) this.#ask(run, underway.asked);
    else run.seat.send({ kind: "done", n: run.n, ...(wrote ? TOO_LATE : outcome) });
  }

  #ask(run: Run, { kind, title, text, buttons }: Asked): void {
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
    const answer = underway.run.answers[underway.used];
    if (answer) underway.used += 1;
    else underway.asked ??= asked;
    return answer ?? null;
  }
}

interface Outcome {
  readonly refused: string | null;
  readonly result: unknown;
}

const TOO_LATE: Outcome = { refused: WROTE_BEFORE_ASKING, result: null };

function outcomeOf(call: () => unknown): Outcome {
  try {
    return { refused: null, result: call() ?? null };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), result: null };
  }
}

function showMessage({ kind, title, html, width, height, project }: Shown): ToPage {
  return { kind: "show", where: kind, title, html, width, height, project };
}
