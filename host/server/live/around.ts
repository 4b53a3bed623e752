/** What people see around the grid, as messages. Made once for all pages of a person, and only when it may have become another. */
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import type { ToPage } from "../protocol.ts";
import { ChartPictures } from "../seen/charts.ts";
import { groupsFor } from "../seen/groups.ts";
import { guardedFor } from "../seen/guarded.ts";
import { peopleOf } from "../seen/people.ts";
import { type Change, mayMoveRights } from "./recorder.ts";

type Message<K extends ToPage["kind"]> = Extract<ToPage, { kind: K }>;

/** The same for all pages. */
interface Shared {
  readonly charts: Message<"charts">;
  readonly people: Message<"people">;
  readonly mails: Message<"mails">;
}

/** What a person may do where. */
interface Own {
  readonly guarded: Message<"guarded">;
  readonly groups: Message<"groups">;
}

export type Around = Shared & Own;

export class Surroundings {
  readonly #installation: Installation;
  readonly #application: Application;
  readonly #pictures = new ChartPictures();
  #shared: Shared | null = null;
  readonly #own = new Map<string, Own>();

  constructor(installation: Installation, application: Application) {
    this.#installation = installation;
    this.#application = application;
  }

  /** `change`: what has happened since the last look. Most changes are of contents alone: nobody's rights are others for them. */
  look(change: Change | null): void {
    if (change === null) return;
    this.#shared = null;
    if (mayMoveRights(change)) this.#own.clear();
  }

  of(user: string): Around {
    this.#shared ??= this.#look();
    const own = this.#own.get(user) ?? this.#lookFor(user);
    this.#own.set(user, own);
    return { ...this.#shared, ...own };
  }

  #look(): Shared {
    const { host, file } = this.#installation;
    return {
      charts: { kind: "charts", charts: this.#pictures.of(file) },
      people: { kind: "people", people: peopleOf(file, this.#application) },
      mails: { kind: "mails", mails: host.outbox().length },
    };
  }

  #lookFor(user: string): Own {
    const { file } = this.#installation;
    return {
      guarded: { kind: "guarded", guarded: guardedFor(file, user) },
      groups: { kind: "groups", groups: groupsFor(file, user) },
    };
  }
}
