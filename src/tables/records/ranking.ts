import type { RankingColumns } from "../ranking.ts";
import type { RecordOf } from "../table.ts";

/** What the leaders chose and wrote of a model, and the rating that it gave, in one text. */
export function conclusionText({
  decision,
  conclusion,
  classification,
}: Pick<RecordOf<RankingColumns>, "decision" | "conclusion" | "classification">): string {
  return [decision, conclusion, classification].filter((text) => text !== "").join("; ");
}
