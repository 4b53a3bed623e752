/** Where the campaign stands: its stages, and the one that people work on now. */
import { isWhole } from "../../../src/domain/overview/overview.ts";
import { formatDay } from "../../../src/domain/time/calendar.ts";
import type { StageKey } from "../../../src/domain/time/stage.ts";
import { daysLeft } from "../../../src/domain/time/timeliness.ts";
import { type Board, lastDay, today } from "./facts.ts";
import { begun, dayWords } from "./words.ts";

const NAMES: Readonly<Record<StageKey, string>> = {
  registration: "Đăng ký",
  report: "Báo cáo",
  appraisal: "Chấm điểm",
};

export interface Step {
  readonly name: string;
  readonly state: "over" | "now" | "ahead";
}

export interface Standing {
  readonly line: string;
  readonly title: string;
  /** The last one is the conclusion. */
  readonly steps: readonly Step[];
}

const AHEAD = { closed: "over", open: "now", notOpen: "ahead" } as const;

export function standingOf(board: Board): Standing {
  const { stages, now } = board;
  const day = begun(dayWords(today(now)));
  if (stages.length === 0) return { line: day, title: "Chưa đọc được thời hạn", steps: [] };
  const open = stages.filter(({ state }) => state === "open").pop();
  const next = stages.find(({ state }) => state === "notOpen");
  const isOver = open === undefined && next === undefined;
  const concluded = isWhole(board.concluded);
  const conclusion = concluded ? ("over" as const) : ("now" as const);
  const steps: readonly Step[] = [
    ...stages.map(({ stage, state }): Step => ({ name: NAMES[stage], state: AHEAD[state] })),
    { name: "Kết luận", state: isOver ? conclusion : "ahead" },
  ];
  if (open !== undefined) {
    const left = daysLeft(open.closesAt, now);
    const days = left <= 1 ? "hôm nay là ngày cuối" : `còn ${left} ngày`;
    return {
      line: `${day} · đến hết ${formatDay(lastDay(open.closesAt))}`,
      title: `${NAMES[open.stage]}: ${days}`,
      steps,
    };
  }
  if (next !== undefined)
    return { line: day, title: `${NAMES[next.stage]}: mở từ ${formatDay(next.opens)}`, steps };
  const title = concluded ? "Đã kết luận xong" : "Chờ kết luận";
  return { line: `${day} · các hạn đã hết`, title, steps };
}
