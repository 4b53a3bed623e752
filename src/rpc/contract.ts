/**
 * What the sidebar asks of the server: JSON only, parsed by whoever hears it (answers: `answers.ts`). Points travel as people type
 * them ("8,5"), instants as epoch milliseconds.
 */
import * as z from "zod/mini";
import { LONGEST_CELL } from "../tables/cell.ts";
import { COMMANDS } from "../tables/commands.ts";

const id = z.string().check(z.minLength(1), z.maxLength(60));
const typed = z.string().check(z.maxLength(LONGEST_CELL));
/** What the organiser says that columns of a pasted list mean: by header, the key of a column of the tab, '' for none. */
const meanings = z.optional(z.record(z.string(), z.string().check(z.maxLength(60))));
/** Where the caller last saw the ballot's row: only a hint, the id decides. */
const rowHint = z.number().check(z.multipleOf(1), z.minimum(1));
const ballotAt = { ballot: id, row: rowHint };

/** One changed field: what the caller saw before and what it is to become, so that two open sidebars never overwrite each other. */
const change = z.object({ field: id, was: typed, now: typed });

/** What changes of a ballot, and the version of the rubric by whose words it was scored, checked where it is given. */
const changed = {
  ...ballotAt,
  changes: z.array(change).check(z.maxLength(60)),
  rubricVersion: z.optional(z.string().check(z.maxLength(60))),
};

export const Request = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("whoAmI") }),
  z.object({ kind: z.literal("queue") }),
  z.object({ kind: z.literal("openBallot"), ...ballotAt }),
  z.object({ kind: z.literal("entry"), model: id }),
  z.object({ kind: z.literal("saveBallot"), ...changed }),
  z.object({ kind: z.literal("submitBallot"), ...changed }),
  z.object({ kind: z.literal("reopenBallot"), ...ballotAt, reason: typed }),
  z.object({ kind: z.literal("recuseBallot"), ...ballotAt, reason: typed }),
  z.object({
    kind: z.literal("previewSetup"),
    profile: id,
    settings: z.record(z.string(), typed),
    units: typed,
    appraisers: typed,
    unitColumns: meanings,
    appraiserColumns: meanings,
  }),
  z.object({
    kind: z.literal("applySetup"),
    profile: id,
    settings: z.record(z.string(), typed),
    units: typed,
    appraisers: typed,
    unitColumns: meanings,
    appraiserColumns: meanings,
  }),
  z.object({
    kind: z.literal("command"),
    command: z.enum(COMMANDS),
    target: typed,
    value: typed,
    reason: typed,
  }),
  z.object({ kind: z.literal("order"), command: z.enum(COMMANDS) }),
]);
export type Request = z.infer<typeof Request>;
export type RequestOf<K extends Request["kind"]> = Extract<Request, { kind: K }>;
