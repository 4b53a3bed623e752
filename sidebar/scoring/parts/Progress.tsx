import type { BallotView } from "../../../src/rpc/answers.ts";
import { progressOf } from "../state/queueView.ts";

export function Progress({ views }: { readonly views: readonly BallotView[] }) {
  const { done, all } = progressOf(views);
  return (
    <p class="progress">
      <span>
        Đã nộp <b>{`${done}/${all}`}</b> phiếu
      </span>
      <progress value={done} max={Math.max(all, 1)} aria-label={`Đã nộp ${done} trên ${all} phiếu`} />
    </p>
  );
}
