import { formatPoints } from "../../../src/domain/rubric/points.ts";
import type { BallotView } from "../../../src/rpc/answers.ts";
import { openFields } from "../state/draft.ts";
import type { Work } from "../state/work.ts";
import { StateMark } from "./StateMark.tsx";

interface Props {
  readonly view: BallotView;
  readonly work: Work | undefined;
  open(ballot: string): void;
}

export function QueueItem({ view, work, open }: Props) {
  const waiting = work !== undefined && openFields(work.draft).length > 0;
  return (
    <li>
      <button type="button" class="ballot" onClick={() => open(view.ballot)}>
        <span class="ballot-title">{view.title || "(chưa có tên mô hình)"}</span>
        <span class="ballot-facts">
          <StateMark state={view.state} />
          {view.total !== null && <b>{formatPoints(view.total)} điểm</b>}
          <span class="quiet">{view.model}</span>
          {view.round > 1 && <span class="quiet">vòng {view.round}</span>}
          {view.state === "submitted" && !view.recorded && <span class="quiet">chờ ghi nhận</span>}
          {waiting && <span class="waiting">chưa gửi hết</span>}
        </span>
      </button>
    </li>
  );
}
