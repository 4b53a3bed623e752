import { useEffect, useState } from "preact/hooks";
import { type BallotFacts, unreadPlan } from "../state/facts.ts";
import { modelChoices } from "../state/lists.ts";
import { ballotName, reopenBallots, reopenModels, reopenPlan } from "../state/reopen.ts";
import { Choose, Reason } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

const NONE: BallotFacts = { kind: "boardBallots", ballots: [], spreads: [] };

export function ReopenScreen({ desk, board, back }: ScreenProps) {
  const [draft, setDraft] = useState({ model: "", ballot: "", reason: "" });
  useEffect(desk.loadBallots, [board]);
  const facts = desk.ballots ?? NONE;
  const able = reopenBallots(board, facts, draft.model);
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title="Mở lại phiếu"
      action="Mở lại phiếu"
      plan={desk.ballots === null ? unreadPlan(desk.troubles.length > 0) : reopenPlan(board, facts, draft)}
    >
      <Picker
        id="model"
        label="Mô hình"
        text={draft.model}
        choices={modelChoices(reopenModels(board, facts))}
        hint="Chỉ những mô hình có phiếu đã nộp"
        type={(model) => setDraft({ ...draft, model, ballot: "" })}
      />
      {able.length > 0 && (
        <Choose
          legend="Phiếu của ai"
          name="ballot"
          chosen={draft.ballot}
          options={able.map((ballot) => ({
            key: ballot.id,
            name: ballotName(board, ballot),
            says: "đã nộp",
          }))}
          choose={(ballot) => setDraft({ ...draft, ballot })}
        />
      )}
      <Reason text={draft.reason} type={(reason) => setDraft({ ...draft, reason })} />
    </OrderScreen>
  );
}
