/** What the page Điều hành is answered. Days are `yyyy-mm-dd`, points hundredths, instants epoch milliseconds. */
import * as z from "zod/mini";
import { hundredths, points } from "./points.ts";

const day = z.nullable(z.string());
const modelState = z.enum(["active", "rejected", "suspended", "withdrawn"]);
const stageWork = z.object({
  /** The first instant that is late for this unit. */
  closesAt: z.number(),
  state: z.enum(["notDue", "pending", "onTime", "late", "overdue"]),
  /** In force; null: everybody's deadline holds. */
  extension: day,
});

export const BoardUnit = z.object({
  code: z.string(),
  name: z.string(),
  head: z.string(),
  phone: z.string(),
  active: z.boolean(),
  /** Its models are scored by the team here. */
  here: z.boolean(),
  models: z.number(),
  /** Of those: neither complete nor suspended. */
  unfinished: z.number(),
  reportsDue: z.number(),
  reportsIn: z.number(),
  registration: stageWork,
  report: stageWork,
});
export type BoardUnit = z.infer<typeof BoardUnit>;

/** A model that somebody has begun, as orders look at it. */
export const BoardModel = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  holder: z.string(),
  coauthors: z.string(),
  /** In force, and what an order made of it. */
  state: modelState,
  ordered: modelState,
  /** What its review found. */
  review: z.enum(["", "Đạt", "Cần bổ sung", "Không đạt"]),
  asksForExcellence: z.boolean(),
  reported: z.boolean(),
  /** A condition (ĐK1–ĐK6) is not met. */
  failed: z.boolean(),
  /** Its works that came late, each with what was decided of it. */
  late: z.array(z.object({ stage: z.enum(["registration", "report"]), ruling: z.string() })),
});
export type BoardModel = z.infer<typeof BoardModel>;

export const BoardMember = z.object({
  code: z.string(),
  name: z.string(),
  /** As the tab has it. */
  email: z.string(),
  unit: z.string(),
  active: z.boolean(),
  recusals: z.array(z.object({ model: z.string(), reason: z.string() })),
  answers: z.array(
    z.object({
      model: z.string(),
      verdict: z.nullable(z.enum(["recuse", "other"])),
      reason: z.string(),
    }),
  ),
  assigned: z.number(),
  scored: z.number(),
});
export type BoardMember = z.infer<typeof BoardMember>;

export const BoardStage = z.object({
  stage: z.enum(["registration", "report", "appraisal"]),
  opens: z.string(),
  deadline: z.string(),
  closesAt: z.number(),
  state: z.enum(["notOpen", "open", "closed"]),
});
export type BoardStage = z.infer<typeof BoardStage>;

export const BoardBallot = z.object({
  id: z.string(),
  round: z.number(),
  model: z.string(),
  appraiser: z.string(),
  /** As the tab says it. */
  state: z.string(),
  late: z.nullable(z.enum(["undecided", "accepted", "refused"])),
  decision: z.nullable(z.enum(["submit", "reopen", "recuse"])),
  complete: z.boolean(),
});
export type BoardBallot = z.infer<typeof BoardBallot>;

/** A row of Lệnh. */
export const BoardOrder = z.object({
  row: z.number(),
  command: z.string(),
  target: z.string(),
  value: z.string(),
  execute: z.boolean(),
  state: z.string(),
  result: z.string(),
});
export type BoardOrder = z.infer<typeof BoardOrder>;

/** Where the campaign stands. */
export const BoardAnswer = z.object({
  kind: z.literal("board"),
  now: z.number(),
  /** In the order of the year; [] where the settings cannot be read. */
  stages: z.array(BoardStage),
  spreadLimit: hundredths,
  sameUnitConflicts: z.boolean(),
  units: z.array(BoardUnit),
  models: z.array(BoardModel),
  members: z.array(BoardMember),
  /** Models that BTV has concluded on, of those in Xếp hạng. */
  concluded: z.object({ done: z.number(), of: z.number() }),
  /** Deleted tabs and columns, in words. */
  missing: z.array(z.string()),
  /** What else cannot be read. */
  troubles: z.array(z.string()),
});

export const BoardBallotsAnswer = z.object({
  kind: z.literal("boardBallots"),
  ballots: z.array(BoardBallot),
  /** Of Xếp hạng: how far the ballots of the deciding round lie apart. */
  spreads: z.array(z.object({ model: z.string(), spread: points })),
});

/** The newest rows of Lệnh, the newest first. */
export const OrdersAnswer = z.object({ kind: z.literal("orders"), orders: z.array(BoardOrder) });

/** A unit or a member that was to be added. */
export const AddedAnswer = z.object({
  kind: z.literal("added"),
  code: z.string(),
  /** Where its order stands in Lệnh; null: nothing was written. */
  row: z.nullable(z.number()),
  /** Why it cannot be added. */
  problems: z.array(z.string()),
  /** What is to be known before it is. */
  notes: z.array(z.string()),
});
