/** What the page about lists is answered: a unit's own rows of one tab. */
import * as z from "zod/mini";

const ownRow = z.object({
  /** What the tab knows the row by; '' while the system has not given it. */
  id: z.string(),
  /** What stands in the columns that units type, as it is shown, by key; blank ones are left out. */
  cells: z.record(z.string(), z.string()),
});

export const OwnRowsAnswer = z.object({
  kind: z.literal("ownRows"),
  email: z.string(),
  unit: z.object({ code: z.string(), name: z.string() }),
  /** In the order of the tab. */
  rows: z.array(ownRow),
  /** Rows of nobody behind all others, in a tab where units take them as they come. */
  free: z.number(),
  /** What of a request could not be taken. */
  problems: z.array(z.string()),
});
