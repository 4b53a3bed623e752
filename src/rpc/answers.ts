/**
 * What the server answers (questions: `contract.ts`). The sidebar parses it; the server takes only the types, so that these schemas
 * weigh nothing in its bundle. Points are hundredths, instants epoch milliseconds.
 */
import * as z from "zod/mini";

const hundredths = z.int();
const points = z.nullable(hundredths);

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

/** One field of a registration or report as its unit typed it; a required one that is blank is `missing`. */
const field = z.object({ header: z.string(), text: z.string(), missing: z.boolean() });
export type FieldView = z.infer<typeof field>;

/** A column that its unit types, as the tab's declaration calls it and as people read it. */
const unitColumn = z.object({ column: z.string(), header: z.string() });

/** Whether a stage is open for a unit, its extension counted; `closesAt` is the first instant that is late. */
const stageWindow = z.object({
  stage: z.enum(["notOpen", "open", "closed"]),
  opensAt: z.number(),
  closesAt: z.number(),
});
export type StageView = z.infer<typeof stageWindow>;

/** One model that a unit has begun. */
const ownModel = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  holder: z.string(),
  state: z.enum(["active", "suspended", "withdrawn"]),
  /** What the tab says that it lacks; "" where the steward has not looked yet. */
  missing: z.string(),
  completedAt: z.nullable(z.number()),
  /** What stands in place of the days that it is late. */
  insteadOfLate: z.nullable(z.string()),
  /** The first that lacks or cannot be read, else the first that the unit types. */
  next: unitColumn,
  /** Null where no report is asked for. */
  report: z.nullable(
    z.object({ missing: z.string(), completedAt: z.nullable(z.number()), next: unitColumn }),
  ),
});
export type OwnModelView = z.infer<typeof ownModel>;

const ownUnit = z.object({
  code: z.string(),
  name: z.string(),
  /** How it stands to its deadlines, as Đơn vị says it. */
  standing: z.string(),
  registration: stageWindow,
  report: stageWindow,
  /** In the order of the rows; a unit has begun them. */
  models: z.array(ownModel),
  /** The first prepared row in which nobody has typed. */
  free: z.nullable(z.object({ model: z.string(), next: unitColumn })),
});
export type OwnUnitView = z.infer<typeof ownUnit>;

/** Whom a unit may ask; what is not known is "". */
const organiser = z.object({ name: z.string(), phone: z.string(), email: z.string() });
export type OrganiserView = z.infer<typeof organiser>;

/** A list as it would be written: each row by its pasted line, its cells by column but for blank ones; `wrong` cells are named in a problem. */
const PreviewedRows = z.array(
  z.object({
    line: z.number(),
    cells: z.record(z.string(), z.object({ text: z.string(), wrong: z.boolean() })),
  }),
);
export type PreviewedRows = z.infer<typeof PreviewedRows>;

const day = z.nullable(z.string());
const modelState = z.enum(["active", "withdrawn", "suspended"]);
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
  tier: z.enum(["Cơ sở", "Huyện"]),
  models: z.number(),
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
    /** Best first: the name of a band and the points from which it begins. */
    bands: z.array(z.object({ name: z.string(), from: hundredths })),
    ballots: z.array(BallotView),
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
  z.object({
    kind: z.literal("requested"),
    command: z.string(),
    sentence: z.string(),
    /** Where it was written in Lệnh. */
    row: z.number(),
  }),
  /** The newest order of a kind as it stands in Lệnh. */
  z.object({ kind: z.literal("order"), state: z.string(), result: z.string() }),
  z.object({
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
  }),
  z.object({
    kind: z.literal("boardBallots"),
    ballots: z.array(BoardBallot),
    /** Of Xếp hạng: how far the ballots of the deciding round lie apart. */
    spreads: z.array(z.object({ model: z.string(), spread: points })),
  }),
  /** The newest rows of Lệnh, the newest first. */
  z.object({ kind: z.literal("orders"), orders: z.array(BoardOrder) }),
  z.object({
    kind: z.literal("unit"),
    email: z.string(),
    now: z.number(),
    organiser,
    /** Null where the address is of no unit. */
    own: z.nullable(ownUnit),
  }),
  /** The row, counted from 1, where the caller's selection is now. */
  z.object({ kind: z.literal("there"), row: z.number() }),
]);
export type Answer = z.infer<typeof Answer>;
