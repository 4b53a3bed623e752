import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { RUBRIC_TOTAL } from "../../../src/domain/rubric/rubric.ts";
import type { Tally } from "../state/tally.ts";
import type { BallotSheet } from "./sheet.ts";

/** A sum of some criteria is never shown as a total. */
export function totalText({ total, sum, scored, missing, band }: Tally): string {
  if (scored === 0) return `Chưa chấm (${missing} tiêu chí)`;
  if (total !== null) return `Tổng ${formatPoints(total)}/${formatPoints(RUBRIC_TOTAL)} · ${band}`;
  return `Đang chấm: ${formatPoints(sum)}/… (còn ${missing} tiêu chí)`;
}

export function TotalBar({ sheet, locked }: { readonly sheet: BallotSheet; readonly locked: boolean }) {
  const { run, work, tally, readOnly } = sheet;
  return (
    <footer class="totalbar">
      <p class="total">{totalText(tally)}</p>
      {!locked && !readOnly && (
        <button type="button" class="main" onClick={() => run.goTo(work.view.ballot, "summary", "summary")}>
          Xem lại, nộp
        </button>
      )}
    </footer>
  );
}
