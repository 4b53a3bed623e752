import { useEffect, useState } from "preact/hooks";
import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { type BallotFacts, unreadPlan } from "../state/facts.ts";
import {
  chosenAtFirst,
  type SecondDraft,
  type SpreadModel,
  secondPlan,
  shownModels,
  spreadModels,
  spreadText,
} from "../state/secondRound.ts";
import { Line, Reason } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import type { ScreenProps } from "./screenProps.ts";

export function SecondRoundScreen(props: ScreenProps) {
  const { desk, board, back } = props;
  useEffect(desk.loadBallots, [board]);
  if (desk.ballots === null)
    return (
      <OrderScreen
        {...{ desk, board, back }}
        title="Chấm lại vòng 2"
        action="Chấm lại"
        plan={unreadPlan(desk.troubles.length > 0)}
      />
    );
  return <Chosen {...props} facts={desk.ballots} />;
}

function Chosen({ desk, board, back, facts }: ScreenProps & { readonly facts: BallotFacts }) {
  const models = spreadModels(board, facts);
  const [draft, setDraft] = useState<SecondDraft>({
    models: chosenAtFirst(board, models),
    sought: "",
    reason: "",
  });
  const { shown, more } = shownModels(models, draft);
  const toggle = (model: string): void => {
    const without = draft.models.filter((each) => each !== model);
    setDraft({ ...draft, models: without.length < draft.models.length ? without : [...draft.models, model] });
  };
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title="Chấm lại vòng 2"
      action={draft.models.length === 0 ? "Chấm lại" : `Chấm lại ${draft.models.length} mô hình`}
      plan={secondPlan(board, models, draft)}
    >
      <p class="quiet">
        {models.length === 0
          ? "Chưa có mô hình nào có kết quả vòng 1."
          : `Chọn sẵn mô hình chênh quá ${formatPoints(board.spreadLimit)} điểm. Mô hình khác chọn được khi ghi lý do.`}
      </p>
      {models.length > 0 && (
        <Line
          id="sought"
          label="Tìm mô hình"
          text={draft.sought}
          type={(sought) => setDraft({ ...draft, sought })}
        />
      )}
      <fieldset class="field">
        <legend class="hidden">Mô hình chấm lại</legend>
        {shown.map((model) => (
          <ModelLine
            key={model.model}
            model={model}
            chosen={draft.models.includes(model.model)}
            toggle={() => toggle(model.model)}
          />
        ))}
      </fieldset>
      {more > 0 && <p class="hint">Còn {more} mô hình nữa: gõ mã hoặc tên để tìm.</p>}
      <Reason
        label="Lý do (khi chưa chênh quá mức)"
        text={draft.reason}
        type={(reason) => setDraft({ ...draft, reason })}
      />
    </OrderScreen>
  );
}

interface ModelProps {
  readonly model: SpreadModel;
  readonly chosen: boolean;
  toggle(): void;
}

function ModelLine({ model, chosen, toggle }: ModelProps) {
  return (
    <label class={`option${chosen ? " chosen" : ""}`}>
      <input type="checkbox" checked={chosen} disabled={model.begun && !chosen} onChange={toggle} />
      <span>
        {model.model} · <span class={model.far ? "far" : ""}>{spreadText(model)}</span>
        <span class="says">{model.begun ? "đã có phiếu vòng 2" : model.title}</span>
      </span>
    </label>
  );
}
