import { runInstallable, runSimple } from "./entryPoints.ts";
import type { Happening } from "./events.ts";
import { mayViewScript } from "./mayViewScript.ts";
import type { Page } from "./page.ts";
import type { Outcome } from "./run.ts";
import type { HostState } from "./state.ts";

/** "onEdit only queues up to 2 trigger events" (guides/triggers): later ones push the waiting ones out. */
const QUEUED_EDITS = 2;

/** Carries what people do to the scripts that listen, one after another. */
export class Deliveries {
  /** Edits nobody will ever be told of. */
  lost = 0;
  readonly #state: HostState;
  readonly #pageOf: (happening: Happening) => Page;
  readonly #ended: (outcome: Outcome) => void;
  readonly #waiting: Happening[] = [];
  #busy = false;
  #held = false;

  constructor(state: HostState, pageOf: (happening: Happening) => Page, ended: (outcome: Outcome) => void) {
    this.#state = state;
    this.#pageOf = pageOf;
    this.#ended = ended;
  }

  post(happening: Happening): void {
    this.#waiting.push(happening);
    if (this.#busy || this.#held) this.#dropOldEdits();
    else this.#drain();
  }

  /** People type faster than triggers run: what they do waits until `release`. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    if (!this.#busy) this.#drain();
  }

  /** What happens in the middle of a trigger's run, told at once: Google runs triggers side by side. */
  inside<T>(act: () => T): T {
    const [busy, waiting] = [this.#busy, this.#waiting.splice(0)];
    this.#busy = false;
    try {
      return act();
    } finally {
      this.#busy = busy;
      this.#waiting.unshift(...waiting);
    }
  }

  #dropOldEdits(): void {
    const edits = this.#waiting.filter((happening) => happening.kind === "edit");
    for (const edit of edits.slice(0, -QUEUED_EDITS)) {
      this.#waiting.splice(this.#waiting.indexOf(edit), 1);
      this.lost += 1;
    }
  }

  #drain(): void {
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#deliver(next);
    } finally {
      this.#busy = false;
    }
  }

  #deliver(happening: Happening): void {
    const page = this.#pageOf(happening);
    for (const project of this.#state.projects.values()) {
      if (project.boundTo !== happening.file.id) continue;
      const outcome = runSimple(this.#state, project, happening, page);
      if (outcome) this.#ended(outcome);
    }
    for (const trigger of this.#state.triggers.listening(happening.kind, happening.file.id)) {
      if (!mayViewScript(this.#state, trigger.projectId, happening.user)) continue;
      this.#ended(runInstallable(this.#state, trigger, happening, page));
    }
  }
}
