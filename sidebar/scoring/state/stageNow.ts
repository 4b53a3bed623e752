import { STAGE_TEXTS } from "../../../src/domain/problems/stageTexts.ts";
import type { Season } from "./desk.ts";

/** The stage at this moment of the page's clock: it may close while the page is open. */
export function stageNow({ stage, closesAt, skew }: Season, now: number): Season["stage"] {
  return stage === "open" && now + skew >= closesAt ? "closed" : stage;
}

/** What the server would answer to a save, or '' while the stage is open. */
export function stageSentence(stage: Season["stage"]): string {
  if (stage === "open") return "";
  const { says, action } = STAGE_TEXTS[stage === "closed" ? "ballot.stageClosed" : "ballot.stageNotOpen"];
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}. ${action}.`;
}
