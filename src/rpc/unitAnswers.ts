/** What a unit's own page is answered. Instants are epoch milliseconds. */
import * as z from "zod/mini";

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
  state: z.enum(["active", "rejected", "suspended", "withdrawn"]),
  /** What the organiser asks to be added; null where nothing is, "" where the words are still to come. */
  asked: z.nullable(z.string()),
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

/** A document on which a rule rests (domain/documents/ruleBasis.ts). */
export const ruleBasis = z.object({ document: z.string(), link: z.string(), inForce: z.boolean() });

const ownUnit = z.object({
  code: z.string(),
  name: z.string(),
  /** How it stands to its deadlines, as Đơn vị says it. */
  standing: z.string(),
  registration: stageWindow,
  report: stageWindow,
  /** How far it has made the documents known: what its row lacks, "" where nobody has typed; null where it has no row. */
  dissemination: z.nullable(z.object({ missing: z.string(), next: unitColumn })),
  /** Documents in force that the campaign rests on. */
  bases: z.array(z.object({ document: z.string(), summary: z.string(), link: z.string() })),
  /** Those on which the deadlines rest. */
  deadlineBases: z.array(ruleBasis),
  /** In the order of the rows; a unit has begun them. */
  models: z.array(ownModel),
  /** The first prepared row in which nobody has typed. */
  free: z.nullable(z.object({ model: z.string(), next: unitColumn })),
});
export type OwnUnitView = z.infer<typeof ownUnit>;

/** Whom a unit may ask; what is not known is "". */
const organiser = z.object({ name: z.string(), phone: z.string(), email: z.string() });
export type OrganiserView = z.infer<typeof organiser>;

export const UnitAnswer = z.object({
  kind: z.literal("unit"),
  email: z.string(),
  now: z.number(),
  organiser,
  /** Null where the address is of no unit. */
  own: z.nullable(ownUnit),
});
