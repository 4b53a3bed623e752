import { addressOf, type DeskContext } from "./deskContext.ts";
import { changeWork, planSaves, save } from "./draftSaves.ts";
import { forgetDraft } from "./keptDraft.ts";
import { hurried } from "./saving.ts";
import { chosen, givenUp, typed } from "./work.ts";

/** What is typed into ballots, and what becomes of it. */
export const typing = (context: DeskContext) => ({
  type: (ballot: string, field: string, text: string): void =>
    changeWork(context, ballot, (work) => typed(work, field, text, context.world.now())),
  choose: (ballot: string, field: string, choice: "mine" | "theirs"): void =>
    changeWork(context, ballot, (work) => chosen(work, field, choice, context.world.now())),
  giveUp: (ballot: string): void => changeWork(context, ballot, givenUp),
  giveUpOrphan: (ballot: string): void => giveUpOrphan(context, ballot),
  retry: (ballot: string): Promise<void> => save(context, ballot),
  hurry: (): void => hurry(context),
});

function giveUpOrphan(context: DeskContext, ballot: string): void {
  const desk = context.desk();
  forgetDraft(context.world.kept, addressOf(desk), ballot);
  context.set({ ...desk, orphans: desk.orphans.filter((each) => each.ballot !== ballot) });
}

/** The connection is back, or the page is about to go: what waits goes now. */
function hurry(context: DeskContext): void {
  const desk = context.desk();
  const now = context.world.now();
  const works = desk.works.map((work) => ({ ...work, saving: hurried(work.saving, now) }));
  context.set({ ...desk, works });
  planSaves(context);
}
