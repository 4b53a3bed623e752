import { ReasonForm } from "./ReasonForm.tsx";
import type { BallotSheet } from "./sheet.ts";

export function Recuse({ sheet }: { readonly sheet: BallotSheet }) {
  return (
    <ReasonForm
      title="Né tránh mô hình này…"
      question="Lý do (tác giả, đồng tác giả, cùng đơn vị, quan hệ khác). Né tránh rồi không chấm lại được."
      action="Né tránh"
      busy={sheet.readOnly}
      act={(reason) => sheet.run.recuse(sheet.work.view.ballot, reason)}
    />
  );
}
