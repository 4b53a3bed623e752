/** What the page knows of the campaign: the server's answers, and the words that several parts share. */
import { dayOf } from "../../../src/domain/time/calendar.ts";
import type { Answer } from "../../../src/rpc/answers.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";

export type Board = Extract<Answer, { kind: "board" }>;
export type BallotFacts = Extract<Answer, { kind: "boardBallots" }>;
export type Wanted = Omit<RequestOf<"command">, "kind">;

/** An order as far as it is filled in. */
export interface Plan {
  /** Null while something lacks. */
  readonly wanted: Wanted | null;
  /** What lacks or stands in the way, each a sentence. */
  readonly lacks: readonly string[];
  /** “Sẽ làm”, in words. */
  readonly will: readonly string[];
}

/** @param will told only when nothing lacks */
export function planOf(wanted: Wanted, lacks: readonly string[], will: readonly string[]): Plan {
  return lacks.length > 0 ? { wanted: null, lacks, will: [] } : { wanted, lacks, will };
}

/** The order that the server writes for a unit or a member that is added, with its code. */
export const APPLYING: Wanted = { command: "Áp dụng thiết lập", target: "", value: "", reason: "" };

/** While ballots are read, and where they could not be. */
export function unreadPlan(failed: boolean): Plan {
  const lack = failed ? "Chưa đọc được các phiếu đã có." : "Đang đọc các phiếu đã có…";
  return { wanted: null, lacks: [lack], will: [] };
}

export const NEEDS_REASON = "Ghi lý do.";

export const lastDay = (closesAt: number): string => dayOf(closesAt - 1, UTC_OFFSET_MINUTES);
export const today = (now: number): string => dayOf(now, UTC_OFFSET_MINUTES);

export const NO_ORDERS =
  "Tab Lệnh không có nên chưa giao việc được: hoàn tác việc xóa, hoặc nhờ người quản trị chạy install.";

/** “tab Lệnh” is gone: no order can be written anywhere. */
export function canOrder({ missing }: Board): boolean {
  return !missing.includes("tab Lệnh");
}
