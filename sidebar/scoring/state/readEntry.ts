import { AskFailure } from "../../client/ask.ts";
import { answerTo, failureSentence } from "./answerTo.ts";
import type { EntryState } from "./desk.ts";
import type { DeskContext } from "./deskContext.ts";

/** What the unit wrote about a model: read once, and again only after a failure. */
export async function readEntry(context: DeskContext, model: string): Promise<void> {
  const present = context.desk().entries[model];
  if (present?.kind === "entry" || present?.kind === "reading") return;
  setEntry(context, model, { kind: "reading" });
  const answer = await answerTo(context, { kind: "entry", model });
  if (answer instanceof AskFailure)
    setEntry(context, model, { kind: "unread", sentences: [failureSentence(answer)] });
  else if (answer.kind === "refused")
    setEntry(context, model, { kind: "unread", sentences: answer.sentences });
  else setEntry(context, model, answer);
}

function setEntry(context: DeskContext, model: string, entry: EntryState): void {
  const desk = context.desk();
  context.set({ ...desk, entries: { ...desk.entries, [model]: entry } });
}
