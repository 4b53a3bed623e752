import { Notice } from "../../parts/Notice.tsx";
import { type Desk, type Season, viewsOf } from "../state/desk.ts";
import { nextToDo } from "../state/queueView.ts";
import { clockText } from "../state/savingText.ts";
import { ReasonForm } from "./ReasonForm.tsx";
import type { BallotSheet } from "./sheet.ts";
import { totalText } from "./TotalBar.tsx";

interface Props {
  readonly desk: Desk;
  readonly sheet: BallotSheet;
  readonly stage: Season["stage"];
}

/** A ballot that takes no more changes: what became of it, and where to go from here. */
export function Finished({ desk, sheet, stage }: Props) {
  const { run, work, tally } = sheet;
  const { ballot, state, recorded, submittedAt } = work.view;
  const next = nextToDo(viewsOf(desk), ballot);
  const submitted = state === "submitted";
  const at = submittedAt === null ? "" : ` lúc ${clockText(submittedAt)}`;
  if (state === "parted") return <Parted />;
  return (
    <Notice tone="calm" title={submitted ? `Đã nộp phiếu${at}` : "Đã né tránh mô hình này"}>
      {submitted && <p>{totalText(tally)}</p>}
      <p class="quiet">{recorded ? "Hệ thống đã ghi nhận." : "Đã gửi; hệ thống ghi nhận trong vài phút."}</p>
      {stage === "open" && next !== null && (
        <button type="button" class="main" onClick={() => run.open(next.ballot)}>
          Chấm phiếu tiếp theo
        </button>
      )}
      {next === null && <p>Không còn phiếu nào phải chấm.</p>}
      {submitted && stage === "open" && (
        <ReasonForm
          title="Mở lại để sửa…"
          question="Lý do mở lại"
          action="Mở lại phiếu"
          busy={desk.busy}
          act={(reason) => run.reopen(ballot, reason)}
        />
      )}
    </Notice>
  );
}

/** Points and ballot were parted by a sort: nothing can be done here until that is put right. */
function Parted() {
  return (
    <Notice tone="warning" title="Nội dung phiếu bị lệch dòng">
      <p>
        Các ô của phiếu khác đã bị xếp sang dòng của phiếu này, nên phiếu chưa được tính và chưa sửa được. Hãy
        hoàn tác việc sắp xếp trong tab Chấm điểm, hoặc báo thư ký Tổ thẩm định.
      </p>
    </Notice>
  );
}
