/** What a page shows around the grid, told again when it has changed. */
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import type { ChartSeen, ClockSeen, PersonSeen, ToPage } from "../protocol.ts";
import { ChartPictures } from "../seen/charts.ts";
import { groupsFor } from "../seen/groups.ts";
import { guardedFor } from "../seen/guarded.ts";
import { homeOf } from "../seen/home.ts";
import { peopleOf } from "../seen/people.ts";
import type { Flow } from "./flow.ts";
import type { Seat } from "./seat.ts";

type Around = Pick<
  Extract<ToPage, { kind: "welcome" }>,
  "people" | "guarded" | "charts" | "groups" | "menus" | "clock" | "mails"
>;
type Named = Around &
  Pick<Extract<ToPage, { kind: "welcome" }>, "user" | "owns" | "home" | "roles" | "doOrders">;

export class News {
  readonly #installation: Installation;
  readonly #application: Application;
  readonly #flow: Flow;
  readonly #pictures = new ChartPictures();
  #charts: readonly ChartSeen[] = [];
  /** What each page was told last, as text, by kind. */
  readonly #told = new WeakMap<Seat, Map<string, string>>();

  constructor(installation: Installation, application: Application, flow: Flow) {
    this.#installation = installation;
    this.#application = application;
    this.#flow = flow;
  }

  /** Looks at what is the same for all pages, before they are told. */
  look(): void {
    this.#charts = this.#pictures.of(this.#installation.file);
  }

  /** Everything, for a page that has just been opened. */
  welcome(seat: Seat): Named {
    const around = this.#around(seat.user);
    this.#fresh(seat, around);
    const { file } = this.#installation;
    const { roles, otherRole, sentences, homes } = this.#application;
    const known = around.people.find(({ email }) => email === seat.user);
    const user: PersonSeen = known ?? { email: seat.user, name: seat.user, role: otherRole };
    return {
      ...around,
      user,
      owns: user.email === file.owner,
      home: homeOf(file, homes(user, file), user.email, around.guarded),
      roles,
      doOrders: sentences.doOrders,
    };
  }

  /** Messages whose content this page has not got yet. */
  of(seat: Seat): readonly ToPage[] {
    return this.#fresh(seat, this.#around(seat.user));
  }

  #fresh(seat: Seat, { guarded, charts, groups, people, menus, clock, mails }: Around): readonly ToPage[] {
    const told = this.#told.get(seat) ?? new Map<string, string>();
    this.#told.set(seat, told);
    const messages: readonly ToPage[] = [
      { kind: "guarded", guarded },
      { kind: "charts", charts },
      { kind: "groups", groups },
      { kind: "people", people },
      { kind: "menus", menus },
      { kind: "clock", clock },
      { kind: "mails", mails },
    ];
    return messages.filter((message) => {
      const text = this.#textOf(message);
      const fresh = told.get(message.kind) !== text;
      told.set(message.kind, text);
      return fresh;
    });
  }

  /** A page computes the time that has passed since it was told the clock: that is no news. */
  #textOf(message: ToPage): string {
    if (message.kind !== "clock") return JSON.stringify(message);
    return JSON.stringify({ ...message.clock, now: this.#flow.mark });
  }

  #clock(user: string): ClockSeen {
    const { host, file } = this.#installation;
    const { deadlines, waitingOrders } = this.#application;
    const now = host.now();
    const waiting = user === file.owner ? waitingOrders(file) : 0;
    const doneAt = host.nextAlarm();
    const orders = waiting === 0 || doneAt === null ? null : { waiting, doneAt };
    const next = deadlines(file).find(({ at }) => at > now) ?? null;
    return { now, next, runs: this.#flow.runs, orders };
  }

  #around(user: string): Around {
    const { host, file } = this.#installation;
    return {
      people: peopleOf(file, this.#application),
      guarded: guardedFor(file, user),
      charts: this.#charts,
      groups: groupsFor(file, user),
      menus: [...host.page(file, user).menus].map(([caption, items]) => ({ caption, items })),
      clock: this.#clock(user),
      mails: host.outbox().length,
    };
  }
}
