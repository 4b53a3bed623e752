/**
 * What the server answers (questions: `contract.ts`); what Điều hành and a unit's own page are answered stands in files of its own.
 * The sidebar parses it; the server takes only the types, so that these schemas weigh nothing in its bundle. Points are hundredths,
 * instants epoch milliseconds.
 */
import * as z from "zod/mini";
import { BaseResultAnswer, BaseUnitsAnswer } from "./baseLevelAnswers.ts";
import { AddedAnswer, BoardAnswer, BoardBallotsAnswer, OrdersAnswer } from "./boardAnswers.ts";
import { DocumentsAnswer } from "./documentAnswers.ts";
import { hundredths, points } from "./points.ts";
import { RemindersAnswer } from "./reminderAnswers.ts";
import { OwnRowsAnswer } from "./rowAnswers.ts";
import { ConvertedAnswer, TextsAnswer } from "./textAnswers.ts";
import { ruleBasis, UnitAnswer } from "./unitAnswers.ts";

export const BallotView = z.object({
  ballot: z.string(),
  row: z.number(),
  round: z.number(),
  model: z.string(),
  title: z.string(),
  state: z.string(),
  /** Whether the steward has taken note of it; until then it is what the appraiser sent. */
  recorded: z.boolean(),
  points: z.record(z.string(), points),
  total: points,
  /** Why it is not scored by its appraiser; '' while it may be. */
  recusal: z.string(),
  comment: z.string(),
  strengths: z.string(),
  limits: z.string(),
  proposal: z.string(),
  revision: z.number(),
  submittedAt: z.nullable(z.number()),
});
export type BallotView = z.infer<typeof BallotView>;

/** The rubric in force, as the domain's `Rubric`: points in hundredths. */
export const RubricView = z.object({
  groups: z.array(
    z.object({ code: z.string(), name: z.string(), maximum: hundredths, floor: z.nullable(hundredths) }),
  ),
  criteria: z.array(
    z.object({
      code: z.string(),
      group: z.string(),
      name: z.string(),
      maximum: hundredths,
      step: hundredths,
      levels: z.array(z.object({ from: hundredths, to: hundredths, text: z.string() })),
      evidence: z.string(),
      comment: z.enum(["extremes", "always", "never"]),
    }),
  ),
});
export type RubricView = z.infer<typeof RubricView>;

/** Whose a model is, as a list tells it: the unit by its name, Tập thể or Cá nhân, and who. */
export const ModelView = z.object({ unit: z.string(), subject: z.string(), holder: z.string() });
export type ModelView = z.infer<typeof ModelView>;

/** One field of a registration or report as its unit typed it; a required one that is blank is `missing`. */
const field = z.object({ header: z.string(), text: z.string(), missing: z.boolean() });
export type FieldView = z.infer<typeof field>;

/** A list as it would be written: each row by its pasted line, its cells by column but for blank ones; `wrong` cells are named in a problem. */
const PreviewedRows = z.array(
  z.object({
    line: z.number(),
    cells: z.record(z.string(), z.object({ text: z.string(), wrong: z.boolean() })),
  }),
);
export type PreviewedRows = z.infer<typeof PreviewedRows>;

export const Answer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("refused"), sentences: z.array(z.string()) }),
  z.object({
    kind: z.literal("person"),
    email: z.string(),
    appraiser: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal("queue"),
    appraiser: z.object({ code: z.string(), name: z.string(), email: z.string() }),
    now: z.number(),
    /** State of the stage in which ballots are scored; `closesAt` is the first instant that is late. */
    stage: z.enum(["notOpen", "open", "closed"]),
    closesAt: z.number(),
    rubric: RubricView,
    /** The page sends it back with each change, so that points given by an older rubric are noticed (SPEC M19). */
    rubricVersion: z.string(),
    /** Those on which the criteria rest. */
    bases: z.array(ruleBasis),
    /** Best first: the name of a band and the points from which it begins. */
    bands: z.array(z.object({ name: z.string(), from: hundredths })),
    ballots: z.array(BallotView),
    /** Rows of the tab; the page sends them back with each change, so that no row behind them is asked for (SPEC M22). */
    rows: z.number(),
  }),
  z.object({
    kind: z.literal("entry"),
    model: z.string(),
    /** Whose model it is: unit and holder, in words. */
    unit: z.string(),
    holder: z.string(),
    /** "Đã rút" and the like; '' when nothing is to be said. */
    state: z.string(),
    registration: z.array(field),
    /** Null when no report was sent. */
    report: z.nullable(z.array(field)),
  }),
  /** By id; a model that is not registered any more is not among them. */
  z.object({ kind: z.literal("models"), models: z.record(z.string(), ModelView) }),
  z.object({
    kind: z.literal("ballot"),
    ballot: BallotView,
    lacks: z.array(z.string()),
    clashes: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("preview"),
    units: PreviewedRows,
    appraisers: PreviewedRows,
    problems: z.array(z.string()),
    /** Told, and holding nothing up. */
    notes: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("setup"),
    units: z.number(),
    appraisers: z.number(),
    problems: z.array(z.string()),
    applied: z.boolean(),
  }),
  AddedAnswer,
  z.object({
    kind: z.literal("requested"),
    command: z.string(),
    sentence: z.string(),
    /** Where it was written in Lệnh. */
    row: z.number(),
  }),
  /** The newest order of a kind as it stands in Lệnh. */
  z.object({ kind: z.literal("order"), state: z.string(), result: z.string() }),
  BoardAnswer,
  BoardBallotsAnswer,
  OrdersAnswer,
  RemindersAnswer,
  DocumentsAnswer,
  UnitAnswer,
  BaseResultAnswer,
  BaseUnitsAnswer,
  TextsAnswer,
  ConvertedAnswer,
  OwnRowsAnswer,
  /** The dialog stands over the sheet. */
  z.object({ kind: z.literal("shown") }),
  /** The row, counted from 1, where the caller's selection is now. */
  z.object({ kind: z.literal("there"), row: z.number() }),
]);
export type Answer = z.infer<typeof Answer>;
