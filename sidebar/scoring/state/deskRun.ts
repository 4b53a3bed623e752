/** The desk in motion: what the person does, what is asked of the server and what it answers, and the clock that sends drafts. */

import type { Answer } from "../../../src/rpc/answers.ts";
import { type Ask, AskFailure } from "../../client/ask.ts";
import type { Kept } from "../../client/kept.ts";
import { type Desk, EMPTY_DESK, focused, type Step, withWork, workAt } from "./desk.ts";
import { changesOf, openFields } from "./draft.ts";
import { forgetDraft, keepDraft, keptDrafts } from "./keptDraft.ts";
import { opened } from "./opening.ts";
import type { Filter } from "./queueView.ts";
import { hurried } from "./saving.ts";
import * as work from "./work.ts";

export interface DeskWorld {
  readonly ask: Ask;
  readonly kept: Kept;
  /** Milliseconds of this page's clock. */
  now(): number;
  /** Runs once after so many milliseconds, unless what it gives back is called. */
  later(milliseconds: number, then: () => void): () => void;
}

export type DeskRun = ReturnType<typeof createDesk>;

const NO_CONNECTION = "Chưa nối được với bảng tính. Những gì đã gõ vẫn còn; hãy kiểm tra mạng rồi làm lại.";

/** @param show is called with every new state of the desk */
export function createDesk(world: DeskWorld, show: (desk: Desk) => void) {
  let desk = EMPTY_DESK;
  let cancelTimer = () => {};
  /** One question about a ballot at a time: never two saves of it on their way. */
  const underWay = new Map<string, Promise<void>>();

  const set = (next: Desk): void => {
    desk = next;
    show(desk);
  };
  const change = (ballot: string, how: (each: work.Work) => work.Work): void => {
    set(withWork(desk, ballot, how));
    keep(ballot);
    plan();
  };

  /** Everything that the server does not surely hold lies on this computer too. */
  const keep = (ballot: string): void => {
    const at = workAt(desk, ballot);
    const email = desk.season?.appraiser.email ?? "";
    if (at === null) return;
    const { draft, view } = at;
    if (openFields(draft).length === 0) forgetDraft(world.kept, email, ballot);
    else keepDraft(world.kept, email, { ballot, title: view.title, draft });
  };

  const exclusively = async (ballot: string, act: () => Promise<void>): Promise<void> => {
    while (underWay.has(ballot)) await underWay.get(ballot);
    const done = act().finally(() => underWay.delete(ballot));
    underWay.set(ballot, done);
    await done;
    plan();
  };

  /** Sends what is due, and comes back for what will be. Outside the open stage drafts wait where they are. */
  const plan = (): void => {
    cancelTimer();
    if (desk.season?.stage !== "open") return;
    const due = desk.works.flatMap(({ saving, view }) =>
      saving.kind === "due" && !underWay.has(view.ballot) ? [{ at: saving.at, ballot: view.ballot }] : [],
    );
    if (due.length === 0) return;
    const next = due.reduce((first, each) => (each.at < first.at ? each : first));
    const pause = next.at - world.now();
    // A page that is about to close runs no timers any more: what is due goes at once.
    if (pause <= 0) void save(next.ballot);
    else cancelTimer = world.later(pause, () => void save(next.ballot));
  };

  const save = (ballot: string): Promise<void> =>
    exclusively(ballot, async () => {
      const at = workAt(desk, ballot);
      if (at === null) return;
      const changes = changesOf(at.draft);
      if (changes.length === 0) return change(ballot, work.settled);
      change(ballot, work.leaving);
      take(ballot, await answerTo({ kind: "saveBallot", ...place(at), ...byRubric(changes) }));
    });

  const answerTo = async (request: Parameters<Ask>[0]): Promise<Answer | AskFailure> => {
    try {
      return await world.ask(request);
    } catch (error) {
      if (error instanceof AskFailure) return error;
      throw error;
    }
  };

  const take = (ballot: string, answer: Answer | AskFailure): void => {
    if (answer instanceof AskFailure) {
      const { message, retryable } = answer;
      change(ballot, (each) =>
        retryable ? work.failed(each, message, world.now()) : work.refused(each, [message]),
      );
    } else if (answer.kind === "ballot") {
      change(ballot, (each) => work.answered(each, answer.ballot, world.now()));
    } else if (answer.kind === "refused") {
      change(ballot, (each) => work.refused(each, answer.sentences));
      void look(ballot);
    }
  };

  /** Reads the ballot as it is now; what hinders is said by the next save. */
  const look = async (ballot: string): Promise<void> => {
    const row = workAt(desk, ballot)?.view.row;
    if (row === undefined) return;
    const answer = await answerTo({ kind: "openBallot", ballot, row });
    if (answer instanceof AskFailure) return;
    if (answer.kind === "ballot") change(ballot, (each) => work.seen(each, answer.ballot, world.now()));
    if (answer.kind === "refused") change(ballot, (each) => work.refused(each, answer.sentences));
  };

  const load = async (): Promise<void> => {
    const answer = await answerTo({ kind: "queue" });
    if (answer instanceof AskFailure) return unreached(answer.retryable ? NO_CONNECTION : answer.message);
    if (answer.kind === "refused") return turnedAway(answer.sentences);
    if (answer.kind !== "queue") return;
    set(opened(desk, answer, keptDrafts(world.kept, answer.appraiser.email), world.now()));
    plan();
  };

  const unreached = (sentence: string): void =>
    set(
      desk.season === null ? { ...desk, phase: { kind: "failed", sentence } } : { ...desk, said: [sentence] },
    );

  /** Ballots that are on the screen stay there to be read, whoever asks now. */
  const turnedAway = async (sentences: readonly string[]): Promise<void> => {
    if (desk.season !== null) return set({ ...desk, said: sentences });
    const person = await answerTo({ kind: "whoAmI" });
    const email = !(person instanceof AskFailure) && person.kind === "person" ? person.email : "";
    set({ ...desk, phase: { kind: "refused", sentences, email } });
  };

  const readEntry = async (model: string): Promise<void> => {
    const present = desk.entries[model];
    if (present?.kind === "entry" || present?.kind === "reading") return;
    set({ ...desk, entries: { ...desk.entries, [model]: { kind: "reading" } } });
    const answer = await answerTo({ kind: "entry", model });
    const unread = (sentences: readonly string[]) => ({ kind: "unread" as const, sentences });
    if (answer instanceof AskFailure) {
      set({ ...desk, entries: { ...desk.entries, [model]: unread([NO_CONNECTION]) } });
    } else if (answer.kind === "entry") {
      set({ ...desk, entries: { ...desk.entries, [model]: answer } });
    } else if (answer.kind === "refused") {
      set({ ...desk, entries: { ...desk.entries, [model]: unread(answer.sentences) } });
    }
  };

  const goTo = (ballot: string, step: Step, focus: string): void =>
    set(focused({ ...desk, screen: { kind: "ballot", ballot, step }, said: [] }, focus));

  const open = (ballot: string): void => {
    const at = workAt(desk, ballot);
    if (at === null) return;
    goTo(ballot, "scoring", "heading");
    void readEntry(at.view.model);
    void look(ballot);
  };

  /** Submits, reopens or steps back: everything else of this ballot waits for it. Only submitting carries the draft. */
  const act = async (
    ballot: string,
    request: (at: work.Work) => Parameters<Ask>[0],
    state: string,
  ): Promise<void> => {
    set({ ...desk, busy: true, said: [] });
    await exclusively(ballot, async () => {
      const at = workAt(desk, ballot);
      if (at === null) return;
      const asked = request(at);
      const submits = asked.kind === "submitBallot";
      if (submits) change(ballot, work.leaving);
      const answer = await answerTo(asked);
      if (submits || (!(answer instanceof AskFailure) && answer.kind === "ballot")) take(ballot, answer);
      set({ ...desk, said: sayingOf(answer, state) });
    });
    const done = desk.said.length === 0;
    const { screen } = desk;
    const after = done && screen.kind === "ballot" ? { ...screen, step: "scoring" as const } : screen;
    set(focused({ ...desk, busy: false, screen: after }, done ? "heading" : "trouble"));
  };

  const place = (at: work.Work) => ({ ballot: at.view.ballot, row: at.view.row });
  /** Points mean what the rubric on this screen says. */
  const byRubric = (changes: ReturnType<typeof changesOf>) => ({
    changes: [...changes],
    rubricVersion: desk.season?.rubricVersion ?? "",
  });

  return {
    load,
    open,
    list: (): void => {
      set(focused({ ...desk, screen: { kind: "list" }, said: [] }, "heading"));
      void load();
    },
    goTo,
    type: (ballot: string, field: string, text: string): void =>
      change(ballot, (each) => work.typed(each, field, text, world.now())),
    choose: (ballot: string, field: string, choice: "mine" | "theirs"): void =>
      change(ballot, (each) => work.chosen(each, field, choice, world.now())),
    giveUp: (ballot: string): void => change(ballot, work.givenUp),
    giveUpOrphan: (ballot: string): void => {
      forgetDraft(world.kept, desk.season?.appraiser.email ?? "", ballot);
      set({ ...desk, orphans: desk.orphans.filter((each) => each.ballot !== ballot) });
    },
    submit: (ballot: string): Promise<void> =>
      act(
        ballot,
        (at) => ({ kind: "submitBallot", ...place(at), ...byRubric(changesOf(at.draft)) }),
        "submitted",
      ),
    reopen: (ballot: string, reason: string): Promise<void> =>
      act(ballot, (at) => ({ kind: "reopenBallot", ...place(at), reason }), "reopened"),
    recuse: (ballot: string, reason: string): Promise<void> =>
      act(ballot, (at) => ({ kind: "recuseBallot", ...place(at), reason }), "recused"),
    filter: (filter: Filter): void => set({ ...desk, filter }),
    search: (search: string): void => set({ ...desk, search }),
    retryEntry: (model: string): Promise<void> => readEntry(model),
    retry: (ballot: string): Promise<void> => save(ballot),
    /** The connection is back, or the page is about to go: what waits goes now. */
    hurry: (): void => {
      set({
        ...desk,
        works: desk.works.map((each) => ({ ...each, saving: hurried(each.saving, world.now()) })),
      });
      plan();
    },
  };
}

/** What to tell when a step did not lead where it should. */
function sayingOf(answer: Answer | AskFailure, state: string): readonly string[] {
  if (answer instanceof AskFailure) return [answer.retryable ? NO_CONNECTION : answer.message];
  if (answer.kind === "refused") return answer.sentences;
  if (answer.kind !== "ballot" || answer.ballot.state === state) return [];
  return answer.clashes.length > 0
    ? ["Có mục vừa được sửa ở nơi khác. Hãy chọn nội dung giữ lại rồi nộp lại."]
    : ["Phiếu chưa nộp được vì còn thiếu. Hãy xem các mục dưới đây."];
}
