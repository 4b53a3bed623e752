import { useEffect, useState } from "preact/hooks";
import { lateItems, latePlan } from "../state/lateWork.ts";
import { Choose, Reason } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

export function LateScreen({ desk, board, back }: ScreenProps) {
  const [draft, setDraft] = useState({ work: "", accept: true, reason: "" });
  useEffect(desk.loadBallots, [board]);
  const items = lateItems(board, desk.ballots);
  const undecided = items.filter(({ ruling }) => ruling === "").length;
  const action = draft.accept ? "Chấp nhận" : "Không chấp nhận";
  return (
    <OrderScreen {...{ desk, board, back, action }} title="Nội dung nộp muộn" plan={latePlan(items, draft)}>
      <Picker
        id="work"
        label="Nội dung"
        text={draft.work}
        choices={items}
        hint={
          items.length === 0
            ? "Không có nội dung nào nộp muộn"
            : `${undecided} chờ quyết định, xếp trước; ${items.length - undecided} đã quyết định`
        }
        type={(work) => setDraft({ ...draft, work })}
      />
      <Choose
        legend="Quyết định"
        name="accept"
        chosen={draft.accept ? "yes" : "no"}
        options={[
          { key: "yes", name: "Chấp nhận", says: "tính như đúng hạn" },
          { key: "no", name: "Không chấp nhận", says: "tính là muộn; phiếu không được tính" },
        ]}
        choose={(key) => setDraft({ ...draft, accept: key === "yes" })}
      />
      <Reason text={draft.reason} type={(reason) => setDraft({ ...draft, reason })} />
    </OrderScreen>
  );
}
