import { dayOf } from "../../../src/domain/time/calendar.ts";
import type { OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { RuleBases } from "../../parts/RuleBases.tsx";
import { dayText } from "../state/modelWords.ts";
import { standings } from "../state/standing.ts";
import type { Seen, UnitRun, UnitSeen } from "../state/unitRun.ts";
import { Dissemination } from "./Dissemination.tsx";
import { ModelCard } from "./ModelCard.tsx";
import { NewModel } from "./NewModel.tsx";
import { Organiser } from "./Organiser.tsx";
import { StandingBox } from "./StandingBox.tsx";

interface Props {
  readonly seen: Seen;
  readonly unit: UnitSeen;
  readonly own: OwnUnitView;
  readonly run: UnitRun;
}

export function OwnUnit({ seen, unit, own, run }: Props) {
  const { models } = own;
  return (
    <>
      <header>
        <h1>{own.name}</h1>
        <p class="quiet">
          {weekday(unit.now)} {dayText(unit.now)} · {models.length} mô hình
        </p>
        <p class="quiet">Tab Đơn vị ghi: {own.standing}.</p>
      </header>
      {standings(own, unit.now).map((each) => (
        <StandingBox key={each.title} standing={each} unit={unit} own={own} />
      ))}
      <RuleBases of="Thời hạn" bases={own.deadlineBases} />
      <p class="went" role="status">
        {seen.went}
      </p>
      <ul class="models">
        {models.map((model) => (
          <ModelCard key={model.id} model={model} own={own} now={unit.now} run={run} />
        ))}
      </ul>
      <NewModel own={own} run={run} />
      <Dissemination own={own} run={run} />
      <p class="actions">
        <button type="button" class="small" onClick={run.load} disabled={seen.kind === "loading"}>
          {seen.kind === "loading" ? "Đang xem lại…" : "Xem lại"}
        </button>
      </p>
      <Organiser organiser={unit.organiser} />
    </>
  );
}

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** Of the campaign's own calendar, wherever the browser is. */
function weekday(now: number): string {
  return WEEKDAYS[new Date(`${dayOf(now, UTC_OFFSET_MINUTES)}T00:00Z`).getUTCDay()] ?? "";
}
