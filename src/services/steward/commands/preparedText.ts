import type { Assigned } from "../assignBallots.ts";

/** How many ballots there are to score, and how many rows only show a recusal. */
export function preparedText({ added, toScore }: Assigned, round = ""): string {
  const recused = added - toScore;
  const aside = recused === 0 ? "" : `; ${recused} phiếu ghi Né tránh`;
  return `Đã chuẩn bị ${toScore} phiếu chấm${round}${aside}.`;
}
