import type { OwnModelView, OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { modelWords } from "../state/modelWords.ts";
import type { UnitRun } from "../state/unitRun.ts";

interface Props {
  readonly model: OwnModelView;
  readonly own: OwnUnitView;
  readonly now: number;
  readonly run: UnitRun;
}

export function ModelCard({ model, own, now, run }: Props) {
  const { id, title, subject, holder, state, next, report } = model;
  const { mark, registration, report: reportLine } = modelWords(model, own, now);
  const name = title === "" ? "(chưa ghi tên mô hình)" : title;
  const isOpen = (completedAt: number | null) => state !== "withdrawn" && completedAt === null;
  return (
    <li class={`model ${state}`}>
      <p class={`mark ${mark.tone}`}>{mark.text}</p>
      <h2>{name}</h2>
      <p class="quiet">
        {id} · {subject === "Cá nhân" ? holder : subject}
      </p>
      <dl>
        <dt>Đăng ký</dt>
        <dd>
          {registration}
          <button
            type="button"
            class="link"
            onClick={() => run.goTo({ tab: "registrations", model: id, column: next.column })}
          >
            {isOpen(model.completedAt) ? `Tới ô “${next.header}”` : "Tới dòng đăng ký"}
            <span class="hidden"> của {name}</span>
          </button>
        </dd>
        <dt>Báo cáo</dt>
        <dd>
          {reportLine}
          {report !== null && own.report.stage !== "notOpen" && (
            <button
              type="button"
              class="link"
              onClick={() => run.goTo({ tab: "reports", model: id, column: report.next.column })}
            >
              {isOpen(report.completedAt) ? `Tới ô “${report.next.header}”` : "Tới dòng báo cáo"}
              <span class="hidden"> của {name}</span>
            </button>
          )}
        </dd>
      </dl>
    </li>
  );
}
