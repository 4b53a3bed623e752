import { useEffect, useMemo } from "preact/hooks";
import { LEFT_OUT_WORDS, leftOutLines } from "../../../src/domain/orders/leftOut.ts";
import { assignmentPlan, type Preview, previewOf } from "../state/assignment.ts";
import { unreadPlan } from "../state/facts.ts";
import { OrderScreen } from "./OrderScreen.tsx";
import type { ScreenProps } from "./screenProps.ts";

export function AssignScreen({ desk, board, back }: ScreenProps) {
  useEffect(desk.loadBallots, [board]);
  const { ballots } = desk;
  const preview = useMemo(() => (ballots === null ? null : previewOf(board, ballots)), [board, ballots]);
  const plan = preview === null ? unreadPlan(desk.troubles.length > 0) : assignmentPlan(board, preview);
  return (
    <OrderScreen
      {...{ desk, board, back, plan }}
      title="Phân công: xem trước"
      action={preview === null || preview.toScore === 0 ? "Giao phiếu" : `Giao ${preview.toScore} phiếu`}
    >
      <p class="quiet">Chưa ghi gì vào bảng tính.</p>
      {preview !== null && <Shares preview={preview} />}
      {preview !== null && <Left preview={preview} />}
    </OrderScreen>
  );
}

function Shares({ preview }: { readonly preview: Preview }) {
  if (preview.members.length === 0) return null;
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">Ai chấm thêm bao nhiêu</h2>
      <ul class="shares">
        {preview.members.map(({ code, name, scores, recused }) => (
          <li key={code}>
            <p class="share">
              <span>{name}</span>
              <b>{scores.length} phiếu</b>
            </p>
            {scores.length > 0 && (
              <details>
                <summary>Chấm mô hình nào</summary>
                <p class="says">{scores.join(", ")}</p>
              </details>
            )}
            {recused.length > 0 && <p class="says">né tránh {recused.join(", ")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Left({ preview: { left } }: { readonly preview: Preview }) {
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="left">
      <h2 id="left">Không đưa vào chấm: {left.length} mô hình</h2>
      <ul class="reasons">
        {leftOutLines(left).map(({ count, text }) => (
          <li key={text}>
            <b>{count}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>Xem từng mô hình</summary>
        <ul class="each">
          {[...left]
            .sort((a, b) => (a.model < b.model ? -1 : 1))
            .map((each) => (
              <li key={each.model}>
                {each.model}: {LEFT_OUT_WORDS[each.why]}
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}
