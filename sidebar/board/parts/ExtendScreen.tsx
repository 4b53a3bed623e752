import { useState } from "preact/hooks";
import { EXTENDED_STAGES, type ExtendedStage } from "../../../src/domain/orders/extension.ts";
import { daysBetween, formatDay } from "../../../src/domain/time/calendar.ts";
import { deadlineText, extendedUnit, extendPlan, offeredDays } from "../state/extend.ts";
import { today } from "../state/facts.ts";
import { unitChoices } from "../state/lists.ts";
import { Choose, Line, Reason } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

const NAMES: Readonly<Record<ExtendedStage, string>> = { registration: "Đăng ký", report: "Báo cáo kết quả" };

interface Props extends ScreenProps {
  readonly unit: string;
  readonly stage: ExtendedStage;
}

export function ExtendScreen({ desk, board, back, unit: text, stage }: Props) {
  const [draft, setDraft] = useState({ unit: text, stage, day: "", reason: "" });
  const unit = extendedUnit(board, draft.unit);
  const offer = (day: string): void => {
    setDraft({ ...draft, day: formatDay(day) });
    document.getElementById("reason")?.focus();
  };
  return (
    <OrderScreen {...{ desk, board, back }} title="Gia hạn" action="Gia hạn" plan={extendPlan(board, draft)}>
      <Picker
        id="unit"
        label="Đơn vị"
        text={draft.unit}
        choices={unitChoices(board)}
        hint="Đang quá hạn xếp trước, gõ vài chữ để tìm"
        type={(next) => setDraft({ ...draft, unit: next })}
      />
      <Choose
        legend="Hạn nào"
        name="stage"
        chosen={draft.stage}
        options={EXTENDED_STAGES.map((key) => ({
          key,
          name: NAMES[key],
          says: unit === null ? "" : deadlineText(board, unit[key]),
        }))}
        choose={(next) => setDraft({ ...draft, stage: next })}
      />
      <Line id="day" label="Đến hết ngày" text={draft.day} type={(day) => setDraft({ ...draft, day })} />
      <div class="offers">
        {offeredDays(board, draft).map((day) => (
          <button key={day} type="button" class="small" onClick={() => offer(day)}>
            {formatDay(day).slice(0, "dd/mm".length)}
            <span class="hidden"> ({daysBetween(today(board.now), day)} ngày nữa)</span>
          </button>
        ))}
      </div>
      <Reason text={draft.reason} type={(reason) => setDraft({ ...draft, reason })} />
    </OrderScreen>
  );
}
