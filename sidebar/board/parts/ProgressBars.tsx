import { percentText, shareText } from "../../../src/domain/overview/percent.ts";
import type { Board } from "../state/facts.ts";
import { progressOf } from "../state/progress.ts";

export function ProgressBars({ board }: { readonly board: Board }) {
  return (
    <ul class="bars">
      {progressOf(board).map(([name, share]) => (
        <li key={name}>
          <p class="bar-line">
            <span class="bar-name">{name}</span>
            <b>{share.of === 0 ? "–" : shareText(share)}</b>
            <span class="quiet percent">{percentText(share)}</span>
          </p>
          <progress aria-label={name} max={Math.max(1, share.of)} value={share.done} />
        </li>
      ))}
    </ul>
  );
}
