import { focused, type Step, workAt } from "./desk.ts";
import type { DeskContext } from "./deskContext.ts";
import { rereadBallot } from "./draftSaves.ts";
import { loadQueue } from "./loadQueue.ts";
import type { Filter } from "./queueView.ts";
import { readEntry } from "./readEntry.ts";

/** From the list into a ballot and back, and what is seen of the list. */
export const moving = (context: DeskContext) => ({
  load: (): Promise<void> => loadQueue(context),
  showList: (): void => {
    context.set(focused({ ...context.desk(), screen: { kind: "list" }, said: [] }, "heading"));
    void loadQueue(context);
  },
  open: (ballot: string): void => open(context, ballot),
  goTo: (ballot: string, step: Step, focus: string): void => goTo(context, ballot, step, focus),
  filter: (filter: Filter): void => context.set({ ...context.desk(), filter }),
  search: (search: string): void => context.set({ ...context.desk(), search }),
  retryEntry: (model: string): Promise<void> => readEntry(context, model),
});

function open(context: DeskContext, ballot: string): void {
  const work = workAt(context.desk(), ballot);
  if (work === null) return;
  goTo(context, ballot, "scoring", "heading");
  void readEntry(context, work.view.model);
  void rereadBallot(context, ballot);
}

function goTo(context: DeskContext, ballot: string, step: Step, focus: string): void {
  const screen = { kind: "ballot", ballot, step } as const;
  context.set(focused({ ...context.desk(), screen, said: [] }, focus));
}
