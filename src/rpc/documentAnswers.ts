/** What the page Văn bản is answered: the domain's `DocumentFacts`. Days are `yyyy-mm-dd`, points hundredths, instants epoch milliseconds. */
import * as z from "zod/mini";
import { hundredths, points } from "./points.ts";

const work = z.object({
  closesAt: z.number(),
  state: z.enum(["notDue", "pending", "onTime", "late", "overdue"]),
});
const levels = z.array(z.object({ from: hundredths, to: hundredths, text: z.string() }));

export const DocumentsAnswer = z.object({
  kind: z.literal("documents"),
  now: z.number(),
  settings: z.object({
    year: z.number(),
    parent: z.string(),
    organisation: z.string(),
    partyName: z.string(),
    place: z.string(),
    organiserPhone: z.string(),
    decidingBody: z.string(),
    organiserBody: z.string(),
    registrationDeadline: z.string(),
    reportDeadline: z.string(),
    passMark: hundredths,
    authority: z.string(),
    signerPosition: z.string(),
    signer: z.string(),
  }),
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      active: z.boolean(),
      models: z.number(),
      reportsDue: z.number(),
      reportsIn: z.number(),
      registration: work,
      report: work,
    }),
  ),
  models: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      subject: z.enum(["", "Tập thể", "Cá nhân"]),
      holder: z.string(),
      position: z.string(),
      coauthors: z.string(),
      title: z.string(),
      kind: z.string(),
      state: z.enum(["active", "rejected", "suspended", "withdrawn"]),
      asksForExcellence: z.boolean(),
      reported: z.boolean(),
    }),
  ),
  ranking: z.array(
    z.object({
      model: z.string(),
      title: z.string(),
      group: z.string(),
      rank: z.string(),
      subject: z.string(),
      ballots: z.string(),
      means: z.record(z.string(), points),
      mean: points,
      band: z.string(),
      belowFloor: z.string(),
      unranked: z.string(),
      eligible: z.boolean(),
      opinion: z.string(),
      decision: z.string(),
      conclusion: z.string(),
      classification: z.string(),
      withinCap: z.nullable(z.boolean()),
      document: z.string(),
    }),
  ),
  groupLines: z.array(z.string()),
  appraisers: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      position: z.string(),
      role: z.string(),
      active: z.boolean(),
    }),
  ),
  groups: z.array(
    z.object({ code: z.string(), name: z.string(), maximum: hundredths, floor: z.nullable(hundredths) }),
  ),
  criteria: z.array(
    z.object({ code: z.string(), group: z.string(), name: z.string(), maximum: hundredths, levels }),
  ),
  bases: z.array(
    z.object({
      document: z.string(),
      issued: z.nullable(z.string()),
      summary: z.string(),
      force: z.string(),
    }),
  ),
  titles: z.array(
    z.object({
      number: z.string(),
      unit: z.string(),
      subject: z.enum(["", "Tập thể", "Cá nhân"]),
      holder: z.string(),
      position: z.string(),
      title: z.string(),
      reward: z.string(),
      initiative: z.string(),
      recognition: z.string(),
      titleResult: z.string(),
      rewardDecision: z.string(),
    }),
  ),
  /** Of the appraiser that was asked for; [] when none was. */
  ballots: z.array(
    z.object({
      id: z.string(),
      round: z.number(),
      model: z.string(),
      appraiser: z.string(),
      submitted: z.boolean(),
      recused: z.boolean(),
      points: z.record(z.string(), points),
      comment: z.string(),
      strengths: z.string(),
      limits: z.string(),
      proposal: z.string(),
    }),
  ),
  /** What of the tabs could not be read, in words: what hangs on it is not among the facts. */
  troubles: z.array(z.string()),
});
