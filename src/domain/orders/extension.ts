/** What an extension by order says and needs: the same for the page that asks for it and for the steward that carries it out. */
import { matchingKey } from "../text/vietnamese.ts";
import { type Day, formatDay, parseDayText } from "../time/calendar.ts";
import { type OrderLack, reasonLacks } from "./reason.ts";

export type ExtendedStage = "registration" | "report";
export const EXTENDED_STAGES = ["registration", "report"] as const;

/** As an order's value names the stage. */
export const STAGE_WORDS: Readonly<Record<ExtendedStage, string>> = {
  registration: "đăng ký",
  report: "báo cáo",
};

export interface Extension {
  readonly stage: ExtendedStage;
  readonly day: Day;
}

/** “báo cáo 20/11/2023”: the stage, then the day; null when it is not so. */
export function extensionIn(text: string): Extension | null {
  const match = /^(.*?)\s*[:;,]?\s*([\d/.-]+)$/u.exec(text.trim());
  const day = parseDayText(match?.[2] ?? "");
  const words = matchingKey(match?.[1] ?? "");
  const stage = EXTENDED_STAGES.find((each) => matchingKey(STAGE_WORDS[each]) === words);
  return day === null || stage === undefined ? null : { stage, day };
}

/** The value of an order that `extensionIn` reads back. */
export function extensionText({ stage, day }: Extension): string {
  return `${STAGE_WORDS[stage]} ${formatDay(day)}`;
}

/** @param deadline everybody's, which an extension never shortens (SPEC H2) */
export function extensionLacks(day: Day, deadline: Day, reason: string): readonly OrderLack[] {
  return [...(day > deadline ? [] : (["later"] as const)), ...reasonLacks(reason)];
}
