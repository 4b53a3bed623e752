import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { idOf, REMARK_LABELS, REMARKS } from "../state/fields.ts";
import type { BallotSheet } from "./sheet.ts";
import { totalText } from "./TotalBar.tsx";

/** Everything that is about to be submitted, and everything that keeps it from being so. */
export function Summary({ sheet, busy }: { readonly sheet: BallotSheet; readonly busy: boolean }) {
  const { run, work, tally, lacks } = sheet;
  const { ballot } = work.view;
  const clashing = Object.keys(work.draft.clashes).length > 0;
  const ready = lacks.length === 0 && !clashing && !sheet.readOnly;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1}>
        Xem lại trước khi nộp
      </h2>
      {lacks.length > 0 && (
        <div class="notice warning">
          <p class="notice-title">Còn thiếu {lacks.length} mục, phiếu chưa nộp được</p>
          <ul class="lacks">
            {lacks.map(({ field, text }) => (
              <li key={field + text}>
                <button type="button" class="plain" onClick={() => run.goTo(ballot, "scoring", idOf(field))}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Groups sheet={sheet} />
      <p class="total">{totalText(tally)}</p>
      <dl>
        {REMARKS.map((remark) => (
          <div key={remark}>
            <dt>{REMARK_LABELS[remark]}</dt>
            <dd class="typed">{work.draft.typed[remark]?.trim() || <span class="quiet">(để trống)</span>}</dd>
          </div>
        ))}
      </dl>
      {ready && (
        <p class="quiet">Nộp xong phiếu được khóa. Trong thời gian chấm vẫn mở lại được, có ghi lý do.</p>
      )}
      <div class="actions">
        {ready && (
          <button type="button" class="main" disabled={busy} onClick={() => run.submit(ballot)}>
            Nộp phiếu
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => run.goTo(ballot, "scoring", "heading")}>
          Quay lại chấm
        </button>
        <span role="status">{busy ? "Đang nộp…" : ""}</span>
      </div>
    </section>
  );
}

function Groups({ sheet }: { readonly sheet: BallotSheet }) {
  return (
    <table class="groups">
      <caption class="hidden">Điểm theo nhóm tiêu chí</caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          <th scope="col">Điểm</th>
        </tr>
      </thead>
      <tbody>
        {sheet.tally.groups.map(({ group, sum, missing, underFloor }) => (
          <tr key={group.code}>
            <th scope="row">
              {group.code}. {group.name}
              {underFloor && <span class="floor-mark"> dưới điểm liệt</span>}
            </th>
            <td>
              {missing === 0 ? formatPoints(sum) : `chưa đủ`}/{formatPoints(group.maximum)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
