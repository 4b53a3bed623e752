/** Everybody who has the spreadsheet open, and the one order in which things happen to it. */
import { PersonHistory } from "../../appsscript/history/personHistory.ts";
import { ShapeWatch } from "../../appsscript/history/shapeWatch.ts";
import type { Area } from "../../workbook/contract.ts";
import type { ReadFile } from "../../xlsx/read/readFile.ts";
import type { Application } from "../application.ts";
import { numberIn, readFromPage } from "../fromPage.ts";
import type { Installation } from "../installation.ts";
import type { FromPage, Intent, MailSeen, ToPage } from "../protocol.ts";
import { mayOpen } from "../seen/people.ts";
import { refusalOf } from "../seen/refusal.ts";
import { savedInstallation } from "../store/saved.ts";
import type { Store } from "../store/store.ts";
import { bringIn } from "./bringIn.ts";
import { Flow, type RealTime } from "./flow.ts";
import { Followed } from "./follow.ts";
import { Formatted } from "./formatted.ts";
import { News } from "./news.ts";
import { passTime } from "./passTime.ts";
import { perform } from "./perform.ts";
import { Recorder } from "./recorder.ts";
import { Results } from "./results.ts";
import { Runs } from "./runs.ts";
import { callFunction, callMenu } from "./scriptCalls.ts";
import type { Seat } from "./seat.ts";
import { Uploads } from "./uploads.ts";
import { workbookForPage } from "./welcome.ts";

const UNREADABLE = "Máy chủ không hiểu yêu cầu này của trang. Hãy tải lại trang.";
const TOO_OLD = "Trang đã cũ so với bảng tính. Hãy tải lại trang rồi làm lại.";
const GONE = "Hàng hoặc cột này vừa bị xóa. Hãy chọn lại rồi làm tiếp.";
const TOO_FAR = "Mỗi lần chỉ chuyển đồng hồ tới nhiều nhất một năm.";
const FAILED = "Không làm được việc này. Hãy tải lại trang rồi thử cách khác.";

const LONGEST_WAY = 367 * 86_400_000;

export class Room {
  readonly #installation: Installation;
  readonly #application: Application;
  readonly #store: Store;
  readonly #recorder: Recorder;
  readonly #results: Results;
  readonly #formatted: Formatted;
  readonly #followed: Followed;
  readonly #flow: Flow;
  readonly #news: News;
  readonly #runs: Runs;
  readonly #histories = new Map<string, PersonHistory>();
  readonly #shapes: ShapeWatch;
  readonly #uploads = new Uploads();
  readonly #seats = new Set<Seat>();
  #loaded: { readonly rev: number; readonly workbook: ReturnType<typeof workbookForPage> } | null = null;

  /** Without a source of time, the clock moves only by hand. */
  constructor(
    installation: Installation,
    application: Application,
    store: Store,
    time: RealTime | null = null,
  ) {
    this.#installation = installation;
    this.#application = application;
    this.#store = store;
    this.#recorder = new Recorder(installation);
    this.#results = new Results(installation.file.workbook);
    this.#results.after([]);
    this.#formatted = new Formatted(installation.file.workbook);
    this.#followed = new Followed(store.rev);
    this.#shapes = new ShapeWatch(installation.file.workbook);
    this.#flow = new Flow(installation, time);
    this.#news = new News(installation, application, this.#flow);
    this.#runs = new Runs({
      publish: () => this.#publish(),
      seatsOf: (user) => [...this.#seats].filter((seat) => seat.user === user),
    });
  }

  get owner(): string {
    return this.#installation.file.owner;
  }

  mayEnter(user: string): boolean {
    return mayOpen(this.#installation.file, user);
  }

  /** The person opens the spreadsheet: onOpen runs, then the page gets everything. */
  enter(seat: Seat): void {
    const { host, file } = this.#installation;
    this.catchUp();
    host.open(file, seat.user, this.#runs.pageOf(seat.user));
    this.#publish();
    if (this.#loaded?.rev !== this.#store.rev) {
      this.#loaded = { rev: this.#store.rev, workbook: workbookForPage(file.workbook) };
    }
    const formatted = this.#formatted.told();
    seat.send({ kind: "welcome", ...this.#loaded, formatted, ...this.#news.welcome(seat) });
    this.#seats.add(seat);
  }

  leave(seat: Seat): void {
    this.#seats.delete(seat);
    this.#runs.left(seat);
    this.#uploads.left(seat);
  }

  /** One message of a page. Throws only when the disk fails: then nothing may go on. */
  hear(seat: Seat, json: string): void {
    this.catchUp();
    const message = readFromPage(json);
    if (message) this.#heed(seat, message);
    else this.#done(seat, numberIn(json) ?? 0, UNREADABLE);
  }

  /** Lets the time that has really passed pass here, too. Throws only when the disk fails. */
  catchUp(): void {
    const more = this.#flow.catchUp();
    if (this.#flow.runs) this.#recorder.timePassed();
    if (more) this.#publish();
  }

  /** Whose upload this ticket is for; null when it is good no more. */
  redeem(ticket: string): Seat | null {
    return this.#uploads.redeem(ticket);
  }

  /** Returns a sentence when it is refused. Like `hear`, throws only when the disk fails. */
  bringIn(seat: Seat, read: ReadFile): string | null {
    this.catchUp();
    const { host, file } = this.#installation;
    let told: ToPage | null = null;
    const refused = sentenceOf(() => {
      const { ownerImports } = this.#application.sentences;
      const outcome = bringIn(host.desk(file, seat.user), read, ownerImports);
      if (outcome.refused === null) told = outcome.told;
      return outcome.refused;
    });
    this.#publish();
    if (told !== null) seat.send(told);
    return refused;
  }

  /** After a clean stop the next start reads the snapshot only. */
  close(): void {
    this.#publish();
    this.#store.keep(savedInstallation(this.#installation));
    this.#recorder.stop();
    this.#store.close();
  }

  #heed(seat: Seat, message: FromPage): void {
    const { host, file } = this.#installation;
    const { user } = seat;
    switch (message.kind) {
      case "intent":
        this.#do(seat, message.n, () => this.#perform(user, message.intent, message.base));
        break;
      case "select":
        host.page(file, user).selection = this.#areaOnSheet(message.area);
        break;
      case "menu":
        this.#runs.start(seat, message.n, () => callMenu(this.#installation, user, message.path));
        break;
      case "rpc":
        this.#runs.start(seat, message.n, () => callFunction(this.#installation, user, message));
        break;
      case "answer":
        this.#runs.answer(seat, message.question, message.button, message.text);
        break;
      case "advance":
        this.#do(seat, message.n, () => this.#advance(message.to));
        break;
      case "import":
        if (user === file.owner) this.#done(seat, message.n, null, this.#uploads.ticket(seat));
        else this.#done(seat, message.n, this.#application.sentences.ownerImports);
        break;
      case "outbox":
        this.#done(seat, message.n, null, this.#mails());
        break;
      case "why":
        this.#done(seat, message.n, null, this.#why(user, message.area));
        break;
    }
  }

  /** `action` returns a sentence when it refuses. What it changed before an error is kept and told, too. */
  #do(seat: Seat, n: number, action: () => string | null): void {
    const refused = sentenceOf(action);
    this.#publish();
    this.#done(seat, n, refused);
  }

  #done(seat: Seat, n: number, refused: string | null, result: unknown = null): void {
    seat.send({ kind: "done", n, refused, result });
  }

  #perform(user: string, intent: Intent, base: number): string | null {
    const { host, file } = this.#installation;
    if (!this.#followed.knows(base, this.#store.rev)) return TOO_OLD;
    const followed = this.#followed.follow(intent, base);
    if (!followed) return GONE;
    const history = this.#historyOf(user);
    const desk = { ...host.desk(file, user, history), explain: (area: Area) => this.#why(user, area) };
    return perform(desk, history, followed).refused;
  }

  #why(user: string, area: Area): string | null {
    return refusalOf(this.#installation, this.#application, user, area);
  }

  #historyOf(user: string): PersonHistory {
    const known = this.#histories.get(user) ?? new PersonHistory(this.#shapes);
    this.#histories.set(user, known);
    return known;
  }

  /** The clock never runs back: a slip of the hand must not end the year. */
  #advance(to: number): string | null {
    if (to > this.#installation.host.now() + LONGEST_WAY) return TOO_FAR;
    passTime(this.#installation, this.#application, to);
    return null;
  }

  #areaOnSheet(area: Area): Area | null {
    const { workbook } = this.#installation.file;
    if (!workbook.sheetIds().includes(area.sheet)) return null;
    const { rows, columns } = workbook.sheet(area.sheet);
    return area.row + area.rows <= rows && area.column + area.columns <= columns ? area : null;
  }

  #mails(): readonly MailSeen[] {
    const mails = this.#installation.host.outbox();
    return mails.map(({ at, to, subject, body }) => ({ at, to: to.join(", "), subject, body }));
  }

  /** First the disk, then the people. */
  #publish(): void {
    const change = this.#recorder.take();
    if (change) {
      const rev = this.#store.append(change);
      this.#followed.note(rev, change.mutations);
      const mutations = [...change.mutations, ...this.#results.after(change.mutations)];
      const formatted = this.#formatted.news();
      const message: ToPage = { kind: "changed", rev, mutations, formatted };
      for (const seat of this.#seats) seat.send(message);
      if (this.#store.long) this.#store.keep(savedInstallation(this.#installation));
    }
    this.#news.look(change);
    for (const seat of this.#seats) for (const message of this.#news.of(seat)) seat.send(message);
  }
}

function sentenceOf(action: () => string | null): string | null {
  try {
    return action();
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}
