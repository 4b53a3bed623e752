import { savingText } from "../state/savingText.ts";
import type { Work } from "../state/work.ts";

interface Props {
  readonly work: Work;
  readonly skew: number;
  retry(): void;
}

/** What hinders stands at the top of the ballot, which may be far above. */
function showTrouble(): void {
  document.getElementById("trouble")?.focus();
}

/** Eyes see every step of saving; a screen reader hears how it ended, not every beginning. */
export function SaveLine({ work, skew, retry }: Props) {
  const { tone, text } = savingText(work, skew);
  const failed = work.saving.kind === "due" && work.saving.attempt > 0;
  return (
    <p class={`save-line ${tone}`}>
      <span aria-hidden="true">{text}</span>
      <span class="hidden" role="status">
        {tone === "busy" ? "" : text}
      </span>
      {tone === "warning" && !failed && (
        <button type="button" class="plain" onClick={showTrouble}>
          Xem
        </button>
      )}
      {failed && (
        <button type="button" class="plain" onClick={retry}>
          Thử ngay
        </button>
      )}
    </p>
  );
}
