import { isElsewhere, otherAccount } from "../../../src/domain/people/account.ts";
import { AskFailure } from "../../client/ask.ts";
import { answerTo, failureSentence } from "./answerTo.ts";
import type { DeskContext } from "./deskContext.ts";
import { planSaves } from "./draftSaves.ts";
import { keptDrafts } from "./keptDraft.ts";
import { readModels } from "./models.ts";
import { opened } from "./opening.ts";

/** The person's ballots as the server has them, with what lies on this computer. */
export async function loadQueue(context: DeskContext): Promise<void> {
  const { world } = context;
  const answer = await answerTo(context, { kind: "queue" });
  if (answer instanceof AskFailure) return showFailure(context, failureSentence(answer));
  if (answer.kind === "refused") return showRefusal(context, answer.sentences);
  const { email } = answer.appraiser;
  // Drafts would be kept under the wrong address.
  if (isElsewhere(world.openedBy(), email))
    return showFailure(context, otherAccount(world.openedBy(), email));
  const kept = keptDrafts(world.kept, email);
  context.set(opened(context.desk(), answer, kept, world.now()));
  planSaves(context);
  void readModels(context);
}

/** Ballots that are on the screen stay there to be read, whoever asks now. */
function showFailure(context: DeskContext, sentence: string): void {
  const desk = context.desk();
  if (desk.season !== null) context.set({ ...desk, said: [sentence] });
  else context.set({ ...desk, phase: { kind: "failed", sentence } });
}

async function showRefusal(context: DeskContext, sentences: readonly string[]): Promise<void> {
  const desk = context.desk();
  if (desk.season !== null) return context.set({ ...desk, said: sentences });
  const person = await answerTo(context, { kind: "whoAmI" });
  const email = !(person instanceof AskFailure) && person.kind === "person" ? person.email : "";
  const openedBy = context.world.openedBy();
  const other = email !== "" && isElsewhere(openedBy, email) ? [otherAccount(openedBy, email)] : [];
  context.set({ ...context.desk(), phase: { kind: "refused", sentences: [...sentences, ...other], email } });
}
