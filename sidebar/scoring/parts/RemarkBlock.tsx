import { idOf, REMARK_LABELS, type Remark } from "../state/fields.ts";
import { askingForComment } from "../state/lacks.ts";
import type { BallotSheet } from "./sheet.ts";

/** What one cell takes; Google's limit. */
const LONGEST = 50_000;

export function RemarkBlock({ sheet, remark }: { readonly sheet: BallotSheet; readonly remark: Remark }) {
  const { work, run, readOnly, season } = sheet;
  const text = work.draft.typed[remark] ?? "";
  const asking = remark === "comment" ? askingForComment(work.draft.typed, season.rubric) : [];
  const id = idOf(remark);
  const lacks = asking.length > 0 && text.trim() === "";
  return (
    <div class="remark">
      <label for={id}>
        {REMARK_LABELS[remark]}
        {asking.length > 0 && <span class="needed"> (bắt buộc)</span>}
      </label>
      {asking.length > 0 && (
        <p id={`${id}-why`} class={lacks ? "issue" : "quiet"}>
          Cần ghi lý do vì điểm cao hoặc thấp ở tiêu chí {asking.map(({ code }) => code).join(", ")}.
        </p>
      )}
      <textarea
        id={id}
        rows={remark === "comment" ? 4 : 2}
        maxLength={LONGEST}
        readOnly={readOnly}
        aria-required={asking.length > 0}
        {...(asking.length > 0 ? { "aria-describedby": `${id}-why` } : {})}
        value={text}
        onInput={(event) => run.type(work.view.ballot, remark, event.currentTarget.value)}
      />
    </div>
  );
}
