import type { Area } from "../workbook/contract.ts";
import type { MenuItem, PageRequests, Selected } from "./contract.ts";

/** What a script showed to one person in one spreadsheet, and what that person answers. */
export interface Shown {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** The script whose page it is: its functions are what `google.script.run` calls. */
  readonly project: string;
}

/** What a person will answer to the next dialogs; a missing answer means closing it. */
export interface Answer {
  /** Name of Ui.Button: "OK", "CANCEL", "YES", "NO", "CLOSE". */
  readonly button: string;
  readonly text?: string;
}

/** Why a run stands still whose question nobody has answered yet. */
export const AWAITING_ANSWER = "Đang chờ trả lời";

export interface Asked {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** A page that a person is looking at: it is told at once, and nothing is recorded. */
export interface LivePage {
  toast(title: string, message: string, seconds: number): void;
  show(shown: Shown): void;
  select(area: Area): void;
  /** Null: the person has not answered yet. The run stands still there, and goes on when the answer is known. */
  answer(asked: Asked): Answer | null;
}

const isSame = (one: Area, other: Area) =>
  (["sheet", "row", "column", "rows", "columns"] as const).every((key) => one[key] === other[key]);

/** A headless page: it records, and answers what was scripted. Unless somebody is looking. */
export class Page implements PageRequests {
  readonly menus = new Map<string, readonly MenuItem[]>();
  /** Whose menu it is, by caption. */
  readonly menuProjects = new Map<string, string>();
  readonly toasts: { readonly title: string; readonly message: string; readonly seconds: number }[] = [];
  readonly asked: Asked[] = [];
  readonly shown: Shown[] = [];
  /** The scopes of each consent page that Google showed. */
  readonly consents: (readonly string[])[] = [];
  live: LivePage | null = null;
  /** What its person has selected. */
  selection: Selected | null = null;
  readonly #answers: Answer[];

  /** `answers` is shared by all pages of a host: a queue in the order the dialogs will come. */
  constructor(answers: Answer[]) {
    this.#answers = answers;
  }

  toast(message: string, title: string, seconds: number): void {
    if (this.live) this.live.toast(title, message, seconds);
    else this.toasts.push({ title, message, seconds });
  }

  /** `halt` ends the run that asks. */
  alert(title: string, prompt: string, buttons: string, halt: () => never = unanswered): string {
    return this.#answer({ kind: "alert", title, text: prompt, buttons }, halt).button;
  }

  prompt(
    title: string,
    prompt: string,
    buttons: string,
    halt: () => never = unanswered,
  ): { readonly button: string; readonly text: string } {
    const { button, text } = this.#answer({ kind: "prompt", title, text: prompt, buttons }, halt);
    return { button, text: text ?? "" };
  }

  /** A new sidebar closes the old one (guides/dialogs). */
  show(kind: Shown["kind"], title: string, html: string, width: number, height: number, project = ""): void {
    const shown: Shown = { kind, title, html, width, height, project };
    if (this.live) this.live.show(shown);
    else this.shown.push(shown);
  }

  setMenu(name: string, items: readonly MenuItem[], project = ""): void {
    this.menus.set(name, items);
    this.menuProjects.set(name, project);
  }

  /** The person's selection goes where the script went. Which cell of it is the current one is known to the next run alone. */
  select(selected: Selected): void {
    const former = this.selection;
    this.selection = selected;
    const { areas: _areas, cell, ...area } = selected;
    const first = { ...area, rows: 1, columns: 1 };
    const staysWithin = former !== null && cell !== undefined && isSame(area, former) && !isSame(first, cell);
    if (!staysWithin) this.live?.select(area);
  }

  consent(scopes: readonly string[]): void {
    this.consents.push(scopes);
  }

  sidebar(): Shown | null {
    return this.shown.filter((shown) => shown.kind === "sidebar").at(-1) ?? null;
  }

  /** With one button there is only one thing a person can do; with more, an unscripted answer would be our guess. */
  #answer(asked: Asked, halt: () => never): Answer {
    if (this.live) return this.live.answer(asked) ?? halt();
    this.asked.push(asked);
    const answer = this.#answers.shift();
    if (answer) return answer;
    if (asked.kind === "alert" && asked.buttons === "OK") return { button: "OK" };
    throw new Error(
      `Nobody answers the dialog "${asked.title || asked.text}": give the answer before: host.answer(...), or --answer of npm run gas`,
    );
  }
}

function unanswered(): never {
  throw new Error("Nobody answers this dialog");
}

/** The function behind a menu path such as ["Kho", "Lập danh sách"], or null. */
export function menuFunction(
  menus: ReadonlyMap<string, readonly MenuItem[]>,
  path: readonly string[],
): string | null {
  const [first, ...rest] = path;
  let items = menus.get(first ?? "") ?? [];
  for (const [at, caption] of rest.entries()) {
    const found = items.find((item) => item.kind !== "separator" && item.caption === caption);
    if (!found || found.kind === "separator") return null;
    if (found.kind === "item") return at === rest.length - 1 ? found.functionName : null;
    items = found.items;
  }
  return null;
}

/**
 * A page for one execution of a script. "Locks do not survive alert and prompt" (reference/base/ui): the script is suspended
 * there and others go on, so `letGo` is called first. `halt` stops the execution when a person has to answer before it can go on.
 */
export function suspending(page: Page, project: string, letGo: () => void, halt: () => never): PageRequests {
  return {
    toast: (...args) => page.toast(...args),
    alert: (...args) => {
      letGo();
      return page.alert(...args, halt);
    },
    prompt: (...args) => {
      letGo();
      return page.prompt(...args, halt);
    },
    show: (...args) => page.show(...args, project),
    setMenu: (...args) => page.setMenu(...args, project),
    select: (area) => page.select(area),
    consent: (scopes) => page.consent(scopes),
  };
}
