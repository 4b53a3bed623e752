/** A round of the clock, with what waits for it. */
import type { Action, Answer } from "../action.ts";
import { DECLARED } from "../declared.ts";
import { JOURNAL, OVERVIEW, RANKING, REGISTERING, REPORTING, SCORING } from "../names.ts";
import { tick } from "../office.ts";

export const EVERYTHING: readonly string[] = [...DECLARED.keys()];

export const roundOf: Action = {
  name: "tick",
  runs: "tick",
  isRunAlone: true,
  reads: EVERYTHING,
  writes: [
    REGISTERING,
    REPORTING,
    SCORING,
    RANKING,
    JOURNAL,
    OVERVIEW,
    "Đơn vị",
    "Tổ thẩm định",
    "Danh hiệu thi đua",
    "Hệ thống",
  ],
  act: (office) => attempted(() => tick(office)),
};

/** What fails, as another run is under way, is a refusal: it is told, and nothing is promised. */
export function attempted(act: () => void): Answer {
  try {
    act();
    return { refused: null };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
