/** What the page Kết quả cấp cơ sở is answered. Instants are epoch milliseconds. */
import * as z from "zod/mini";

/** What this campaign sends to the level above. */
export const BaseResultAnswer = z.object({
  kind: z.literal("baseResult"),
  /** Its code there. */
  unit: z.string(),
  year: z.number(),
  models: z.number(),
  /** As it is sent: src/domain/baseLevel/result.ts. */
  text: z.string(),
});
export type BaseResultView = z.infer<typeof BaseResultAnswer>;

/** The units that appraise their own models, and what came of each. */
export const BaseUnitsAnswer = z.object({
  kind: z.literal("baseUnits"),
  /** Code of the unit whose result was written just now; "" for none. */
  received: z.string(),
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      models: z.number(),
      /** null: nothing has come yet. */
      at: z.nullable(z.number()),
    }),
  ),
});
export type BaseUnitsView = z.infer<typeof BaseUnitsAnswer>;
