import { useState } from "preact/hooks";
import { unitChoices } from "../state/lists.ts";
import { type FreezeDraft, freezePlan, rankPlan, restorePlan, rowsPlan } from "../state/simple.ts";
import { Choose, Line, Reason } from "./fields.tsx";
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

export function FreezeScreen({ desk, board, back }: ScreenProps) {
  const [draft, setDraft] = useState<FreezeDraft>({ command: "Chốt đợt", reason: "", year: "" });
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title="Chốt đợt, năm sau"
      action={draft.command}
      plan={freezePlan(board, draft)}
    >
      <Choose
        legend="Việc"
        name="command"
        chosen={draft.command}
        options={[
          { key: "Chốt đợt", name: "Chốt đợt", says: "ghi mã kiểm tra của kết quả", trouble: "" },
          { key: "Kiểm tra bản chốt", name: "Kiểm tra bản chốt", says: "có gì đổi từ khi chốt", trouble: "" },
          { key: "Mở đợt năm sau", name: "Mở đợt năm sau", says: "trong bản sao của bảng tính", trouble: "" },
        ]}
        choose={(command) => setDraft({ ...draft, command })}
      />
      {draft.command === "Chốt đợt" && (
        <Reason text={draft.reason} type={(reason) => setDraft({ ...draft, reason })} />
      )}
      {draft.command === "Mở đợt năm sau" && (
        <Line
          id="year"
          label="Năm mới (để trống: năm kế tiếp)"
          text={draft.year}
          type={(year) => setDraft({ ...draft, year })}
        />
      )}
    </OrderScreen>
  );
}

export function RestoreScreen(props: ScreenProps) {
  return (
    <OrderScreen {...props} title="Khôi phục các tab" action="Khôi phục" plan={restorePlan(props.board)} />
  );
}
