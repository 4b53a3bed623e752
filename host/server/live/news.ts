/** What a page shows around the grid, told again when it has changed. */
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import type { ClockSeen, PersonSeen, ToPage } from "../protocol.ts";
import { homeOf } from "../seen/home.ts";
import { Surroundings } from "./around.ts";
import type { Flow } from "./flow.ts";
import { jsonOf } from "./jsonOf.ts";
import type { Change } from "./recorder.ts";
import type { Seat } from "./seat.ts";

type Welcome = Extract<ToPage, { kind: "welcome" }>;
type Named = Omit<Welcome, "kind" | "rev" | "workbook" | "formatted">;

export class News {
  readonly #installation: Installation;
  readonly #application: Application;
  readonly #flow: Flow;
  readonly #around: Surroundings;
  /** What each page was told last, as text, by kind. */
  readonly #told = new WeakMap<Seat, Map<string, string>>();

  constructor(installation: Installation, application: Application, flow: Flow) {
    this.#installation = installation;
    this.#application = application;
    this.#flow = flow;
    this.#around = new Surroundings(installation, application);
  }

  /** Before pages are told: what has happened since the last time, null when nothing of what is kept is another. */
  look(change: Change | null): void {
    this.#around.look(change);
  }

  /** Everything, for a page that has just been opened. */
  welcome(seat: Seat): Named {
    this.of(seat);
    const { charts, people, mails, guarded, groups } = this.#around.of(seat.user);
    const { file } = this.#installation;
    const { roles, otherRole, sentences, homes } = this.#application;
    const known = people.people.find(({ email }) => email === seat.user);
    const user: PersonSeen = known ?? { email: seat.user, name: seat.user, role: otherRole };
    return {
      people: people.people,
      guarded: guarded.guarded,
      charts: charts.charts,
      groups: groups.groups,
      menus: this.#menus(seat.user),
      clock: this.#clock(seat.user),
      mails: mails.mails,
      user,
      owns: user.email === file.owner,
      home: homeOf(file, homes(user, file), user.email, guarded.guarded),
      roles,
      doOrders: sentences.doOrders,
    };
  }

  /** Messages whose content this page has not got yet. */
  of(seat: Seat): readonly ToPage[] {
    const told = this.#told.get(seat) ?? new Map<string, string>();
    this.#told.set(seat, told);
    const { charts, people, mails, guarded, groups } = this.#around.of(seat.user);
    const menus: ToPage = { kind: "menus", menus: this.#menus(seat.user) };
    const clock: ToPage = { kind: "clock", clock: this.#clock(seat.user) };
    const messages: readonly ToPage[] = [guarded, charts, groups, people, menus, clock, mails];
    return messages.filter((message) => {
      const text = this.#textOf(message);
      const fresh = told.get(message.kind) !== text;
      told.set(message.kind, text);
      return fresh;
    });
  }

  /** A page computes the time that has passed since it was told the clock: that is no news. */
  #textOf(message: ToPage): string {
    if (message.kind !== "clock") return jsonOf(message);
    return JSON.stringify({ ...message.clock, now: this.#flow.mark });
  }

  #menus(user: string): Welcome["menus"] {
    const { host, file } = this.#installation;
    return [...host.page(file, user).menus].map(([caption, items]) => ({ caption, items }));
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
}
