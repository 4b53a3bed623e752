import { useState } from "preact/hooks";
import { modelChoices } from "../state/lists.ts";
import { STATE_ORDERS, type StateDraft, statedModel, statePlan, stateTrouble } from "../state/modelState.ts";
import { Choose, Reason } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

const WORDS = {
  active: "đang thực hiện",
  rejected: "không qua rà soát",
  withdrawn: "đã rút",
  suspended: "tạm dừng – có khiếu nại",
} as const;

export function StateScreen({ desk, board, back }: ScreenProps) {
  const [draft, setDraft] = useState<StateDraft>({ model: "", order: "withdraw", reason: "" });
  const model = statedModel(board, draft.model);
  const name = STATE_ORDERS.find(({ order }) => order === draft.order)?.name ?? "";
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title="Rút, tạm dừng"
      action={name}
      plan={statePlan(board, draft)}
    >
      <Picker
        id="model"
        label="Mô hình"
        text={draft.model}
        choices={modelChoices(board.models)}
        hint={model === null ? "Gõ mã hoặc vài chữ của tên" : `Hiện nay: ${WORDS[model.state]}`}
        type={(next) => setDraft({ ...draft, model: next })}
      />
      <Choose
        legend="Việc"
        name="order"
        chosen={draft.order}
        options={STATE_ORDERS.map(({ order, name: title, says }) => ({
          ...{ key: order, name: title, says },
          trouble: model === null ? "" : stateTrouble(order, model),
        }))}
        choose={(order) => setDraft({ ...draft, order })}
      />
      <Reason text={draft.reason} type={(reason) => setDraft({ ...draft, reason })} />
    </OrderScreen>
  );
}
