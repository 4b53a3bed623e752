import { AskFailure } from "../../client/ask.ts";
import { answerTo, failureSentence } from "./answerTo.ts";
import { type Desk, focused, type Step, workAt } from "./desk.ts";
import type { DeskContext } from "./deskContext.ts";
import { rereadBallot } from "./draftSaves.ts";
import { idOf } from "./fields.ts";
import { firstToDo } from "./lacks.ts";
import { loadQueue } from "./loadQueue.ts";
import type { Filter } from "./queueView.ts";
import { readEntry } from "./readEntry.ts";
import { stageNow } from "./stageNow.ts";
import { isLocked, type Work } from "./work.ts";

/** From the list into a ballot and back, and what is seen of the list. */
export const moving = (context: DeskContext) => ({
  load: (): Promise<void> => loadQueue(context),
  showList: (): void => {
    context.set(focused({ ...context.desk(), screen: { kind: "list" }, said: [] }, "heading"));
    void loadQueue(context);
  },
  showConflicts: (): void =>
    context.set(focused({ ...context.desk(), screen: { kind: "conflicts" }, said: [] }, "heading")),
  open: (ballot: string): void => open(context, ballot),
  openWide: (ballot: string): Promise<void> => openWide(context, ballot),
  comeBack: (): Promise<void> => comeBack(context),
  goTo: (ballot: string, step: Step, focus: string): void => goTo(context, ballot, step, focus),
  filter: (filter: Filter): void => context.set({ ...context.desk(), filter }),
  search: (search: string): void => context.set({ ...context.desk(), search }),
  retryEntry: (model: string): Promise<void> => readEntry(context, model),
});

function open(context: DeskContext, ballot: string): void {
  const work = workAt(context.desk(), ballot);
  if (work === null) return;
  goTo(context, ballot, "scoring", placeToBegin(context.desk(), work, context.world.now()));
  void readEntry(context, work.view.model);
  void rereadBallot(context, ballot);
}

function goTo(context: DeskContext, ballot: string, step: Step, focus: string): void {
  const screen = { kind: "ballot", ballot, step } as const;
  context.set(focused({ ...context.desk(), screen, said: [] }, focus));
}

/** The keyboard begins where something is to be typed; where nothing may be, at the title. */
function placeToBegin({ season }: Desk, { view, draft }: Work, now: number): string {
  const closed = season === null || stageNow(season, now) !== "open";
  const field = closed || isLocked(view.state) ? null : firstToDo(draft.typed, season.rubric);
  return field === null ? "heading" : idOf(field);
}

/** The same page in a dialog over the sheet; what waits to be saved lies on this computer too, and is taken up there. */
async function openWide(context: DeskContext, ballot: string): Promise<void> {
  const answer = await answerTo(context, { kind: "openWide", ballot });
  if (answer instanceof AskFailure) context.set({ ...context.desk(), said: [failureSentence(answer)] });
  else if (answer.kind === "refused") context.set({ ...context.desk(), said: answer.sentences });
  else context.set({ ...context.desk(), elsewhere: true, screen: { kind: "list" }, said: [] });
}

/** What is shown then is what the wide page left, unless it cannot be read. */
async function comeBack(context: DeskContext): Promise<void> {
  context.set({ ...context.desk(), busy: true });
  await loadQueue(context);
  context.set(focused({ ...context.desk(), elsewhere: false, busy: false }, "heading"));
}
