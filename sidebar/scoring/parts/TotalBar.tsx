import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { RUBRIC_TOTAL } from "../../../src/domain/rubric/rubric.ts";
import { type Desk, viewsOf } from "../state/desk.ts";
import { idOf } from "../state/fields.ts";
import { wrongOnes } from "../state/lacks.ts";
import { nextToDo } from "../state/queueView.ts";
import type { Tally } from "../state/tally.ts";
import type { BallotSheet } from "./sheet.ts";

/** A sum of some criteria is never shown as a total. */
export function totalText({ total, sum, scored, missing, band }: Tally): string {
  if (scored === 0) return `Chưa chấm (${missing} tiêu chí)`;
  if (total !== null) return `Tổng ${formatPoints(total)}/${formatPoints(RUBRIC_TOTAL)} · ${band}`;
  return `Đang chấm: ${formatPoints(sum)}/… (còn ${missing} tiêu chí)`;
}

interface Props {
  readonly desk: Desk;
  readonly sheet: BallotSheet;
  readonly locked: boolean;
}

/** Points that cannot stand are told here too: the criterion may be out of sight. */
export function TotalBar({ desk, sheet, locked }: Props) {
  const { run, work, tally, readOnly, lacks } = sheet;
  const { ballot } = work.view;
  const wrong = wrongOnes(lacks);
  const next = nextToDo(viewsOf(desk), ballot);
  return (
    <footer class="totalbar">
      <p class="total">{totalText(tally)}</p>
      {!readOnly && wrong[0] !== undefined && (
        <button
          type="button"
          class="plain wrong"
          onClick={() => run.goTo(ballot, "scoring", idOf(wrong[0]?.field ?? ""))}
        >
          {wrong.length} điểm phải sửa
        </button>
      )}
      {!readOnly && (
        <div class="steps-on">
          {next !== null && (
            <button type="button" class="next" onClick={() => run.open(next.ballot)}>
              <span>
                Phiếu <span class="wide-words">chưa chấm </span>tiếp
              </span>
              <span aria-hidden="true">›</span>
            </button>
          )}
          {!locked && (
            <button type="button" class="main" onClick={() => run.goTo(ballot, "summary", "summary")}>
              Xem lại, nộp
            </button>
          )}
        </div>
      )}
    </footer>
  );
}
