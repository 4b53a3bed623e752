import { useState } from "preact/hooks";
import { unitChoices } from "../state/lists.ts";
import { rankPlan, restorePlan, rowsPlan } from "../state/simple.ts";
import { Line } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

export function RowsScreen({ desk, board, back }: ScreenProps) {
  const [draft, setDraft] = useState({ unit: "", count: "" });
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title="Thêm dòng đăng ký"
      action="Thêm dòng"
      plan={rowsPlan(board, draft)}
    >
      <Picker
        id="unit"
        label="Đơn vị"
        text={draft.unit}
        choices={unitChoices(board)}
        hint="Gõ vài chữ để tìm"
        type={(unit) => setDraft({ ...draft, unit })}
      />
      <Line id="count" label="Số dòng" text={draft.count} type={(count) => setDraft({ ...draft, count })} />
    </OrderScreen>
  );
}

export function RankScreen(props: ScreenProps) {
  return <OrderScreen {...props} title="Lập bảng xếp hạng" action="Lập bảng" plan={rankPlan(props.board)} />;
}

export function RestoreScreen(props: ScreenProps) {
  return (
    <OrderScreen {...props} title="Khôi phục các tab" action="Khôi phục" plan={restorePlan(props.board)} />
  );
}
