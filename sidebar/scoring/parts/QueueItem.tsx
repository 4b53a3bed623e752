import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { openFields } from "../state/draft.ts";
import { type ListedBallot, whoseText } from "../state/models.ts";
import type { ScoringRubric } from "../state/rubric.ts";
import { type Work, workScored } from "../state/work.ts";
import { StateMark } from "./StateMark.tsx";

interface Props {
  readonly view: ListedBallot;
  readonly work: Work | undefined;
  readonly rubric: ScoringRubric;
  open(ballot: string): void;
}

/** In a wide page its parts stand in columns. */
export function QueueItem({ view, work, rubric, open }: Props) {
  const waiting = work !== undefined && openFields(work.draft).length > 0;
  const whose = whoseText(view);
  const scored = work === undefined ? 0 : workScored(work);
  return (
    <li>
      <button type="button" class={`ballot ${view.state}`} onClick={() => open(view.ballot)}>
        <span class="ballot-title">{view.title || "(chưa có tên mô hình)"}</span>{" "}
        {whose !== "" && <span class="ballot-whose">{whose}</span>}{" "}
        <span class="ballot-facts">
          <StateMark state={view.state} />
          {view.state === "submitted" && !view.recorded && <span class="quiet">chờ ghi nhận</span>}
          {waiting && <span class="waiting">chưa gửi hết</span>}
        </span>{" "}
        <span class="ballot-points">
          {view.total !== null && <b>{formatPoints(view.total)} điểm</b>}
          {view.total === null && scored > 0 && `${scored} trên ${rubric.criteria.length} tiêu chí`}
          {view.state === "recused" && view.recusal}
        </span>{" "}
        <span class="ballot-code">
          {view.model}
          {view.round > 1 && ` · vòng ${view.round}`}
        </span>
      </button>
    </li>
  );
}
