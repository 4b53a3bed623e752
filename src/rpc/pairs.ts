import type { Answer } from "./answers.ts";
import type { Request } from "./contract.ts";

/** What answers each kind of request; every request may be refused instead. */
export const ANSWER_KINDS = {
  whoAmI: "person",
  queue: "queue",
  openBallot: "ballot",
  openWide: "shown",
  entry: "entry",
  models: "models",
  saveBallot: "ballot",
  submitBallot: "ballot",
  reopenBallot: "ballot",
  recuseBallot: "ballot",
  previewSetup: "preview",
  applySetup: "setup",
  addUnit: "added",
  addAppraiser: "added",
  command: "requested",
  order: "order",
  board: "board",
  boardBallots: "boardBallots",
  orders: "orders",
  runNow: "orders",
  reminders: "reminders",
  switchReminders: "reminders",
  skipReminders: "reminders",
  documents: "documents",
  openDocuments: "shown",
  unit: "unit",
  baseResult: "baseResult",
  baseUnits: "baseUnits",
  receiveBaseResult: "baseUnits",
  goTo: "there",
  texts: "texts",
  convertTexts: "converted",
  ownRows: "ownRows",
  fillRows: "ownRows",
} as const satisfies Readonly<Record<Request["kind"], Answer["kind"]>>;

type AnswerOf<K extends Answer["kind"]> = Extract<Answer, { kind: K }>;

export type Refused = AnswerOf<"refused">;
export type AnswerTo<K extends Request["kind"]> = Refused | AnswerOf<(typeof ANSWER_KINDS)[K]>;
