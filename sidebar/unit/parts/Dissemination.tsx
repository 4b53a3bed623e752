import { LACKS_NOTHING } from "../../../src/domain/problems/lacks.ts";
import type { OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { DocumentLink } from "../../parts/DocumentLink.tsx";
import type { UnitRun } from "../state/unitRun.ts";

/** Whether the unit has written down that it made the documents known, with the way to its row, and which documents those are. */
export function Dissemination({ own, run }: { readonly own: OwnUnitView; readonly run: UnitRun }) {
  const { code, dissemination, bases } = own;
  if (dissemination === null) return null;
  const { missing, next } = dissemination;
  const done = missing === LACKS_NOTHING;
  return (
    <section class="dissemination" aria-labelledby="dissemination">
      <p class={`mark ${done ? "good" : "warn"}`}>{done ? "Đã quán triệt" : "Chưa ghi đủ"}</p>
      <h2 id="dissemination">Quán triệt, phổ biến văn bản</h2>
      <p>{words(missing)}</p>
      <button
        type="button"
        class="link"
        onClick={() => run.goTo({ tab: "dissemination", model: code, column: next.column })}
      >
        {done ? "Tới dòng của đơn vị" : `Tới ô “${next.header}”`}
        <span class="hidden"> ở tab Quán triệt</span>
      </button>
      {bases.length > 0 && (
        <details>
          <summary>{bases.length} văn bản cần quán triệt</summary>
          <ul class="bases">
            {bases.map(({ document, summary, link }) => (
              <li key={document}>
                <DocumentLink document={document} link={link} />
                {summary !== "" && `: ${summary}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function words(missing: string): string {
  if (missing === LACKS_NOTHING) return "Đã ghi đủ ngày, hình thức, số người.";
  return missing === "" ? "Chưa ghi ngày, hình thức, số người." : `${missing}.`;
}
