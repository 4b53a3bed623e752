import type { OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { dayText } from "../state/modelWords.ts";
import { closedSentence } from "../state/standing.ts";
import type { UnitRun } from "../state/unitRun.ts";

/** The way to the first free row, or why there is none. */
export function NewModel({ own, run }: { readonly own: OwnUnitView; readonly run: UnitRun }) {
  const why = obstacle(own);
  return (
    <div class="new-model">
      <button
        type="button"
        class={own.models.length === 0 && why === "" ? "main" : ""}
        disabled={why !== ""}
        aria-describedby="why-not"
        onClick={run.goToFree}
      >
        Thêm mô hình…
      </button>
      <p id="why-not" class="quiet">
        {why}
      </p>
    </div>
  );
}

/** '' where a model may be added. */
function obstacle({ registration, free }: OwnUnitView): string {
  if (registration.stage === "notOpen")
    return `Chưa thêm được: đăng ký mở từ ${dayText(registration.opensAt)}.`;
  if (registration.stage === "closed")
    return `Chưa thêm được: ${closedSentence("registration", registration)} Muốn thêm, hãy xin gia hạn.`;
  return free === null ? "Các dòng của đơn vị đã dùng hết. Hãy nhờ Ban Tổ chức thêm dòng." : "";
}
