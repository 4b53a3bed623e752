import type { BallotView, ModelView } from "../../../src/rpc/answers.ts";
import { AskFailure } from "../../client/ask.ts";
import { answerTo } from "./answerTo.ts";
import { type Desk, viewsOf } from "./desk.ts";
import type { DeskContext } from "./deskContext.ts";

/** A ballot as a list shows it: with whose model it is, blank as long as that is not known. */
export type ListedBallot = BallotView & ModelView;

const UNKNOWN: ModelView = { unit: "", subject: "", holder: "" };

export function listedBallots(desk: Desk): readonly ListedBallot[] {
  return viewsOf(desk).map((view) => ({ ...view, ...(desk.models[view.model] ?? UNKNOWN) }));
}

/** "Phòng Nội vụ · Cá nhân: Trưởng phòng"; who it is only where that is another than the unit. */
export function whoseText({ unit, subject, holder }: ModelView): string {
  const who = holder === "" || holder === unit ? subject : [subject, holder].filter(Boolean).join(": ");
  return [unit, who].filter(Boolean).join(" · ");
}

/** Asks once for each model. Without an answer the list tells titles and codes alone. */
export async function readModels(context: DeskContext): Promise<void> {
  const { models } = context.desk();
  const unknown = new Set(viewsOf(context.desk()).map(({ model }) => model));
  // A row whose model somebody cleared tells of none, and would have the others refused with it.
  for (const model of ["", ...Object.keys(models)]) unknown.delete(model);
  if (unknown.size === 0) return;
  const answer = await answerTo(context, { kind: "models", models: [...unknown] });
  if (answer instanceof AskFailure || answer.kind === "refused") return;
  const desk = context.desk();
  // What is not registered any more is not asked for again.
  const asked = Object.fromEntries([...unknown].map((model) => [model, UNKNOWN]));
  context.set({ ...desk, models: { ...desk.models, ...asked, ...answer.models } });
}
