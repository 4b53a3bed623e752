/** Units and models as orders look at them. */
import type { StageWork } from "../../domain/overview/unitWork.ts";
import { appraises } from "../../domain/people/unit.ts";
import { prerequisitesVerdict } from "../../domain/report/report.ts";
import type { Day, Instant } from "../../domain/time/calendar.ts";
import type { BoardModel, BoardUnit } from "../../rpc/boardAnswers.ts";
import { isBlankRegistration, stateIn } from "../../tables/records/registration.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import { ownTier } from "../campaign/settings.ts";
import type { UnitRow } from "../campaign/tabs.ts";
import { lateWorks } from "../entries/lateWorks.ts";
import { type ReadEntries, unitWorks } from "../entries/unitStates.ts";

type SeenEntries = Omit<ReadEntries, "units"> & {
  readonly units: ReadEntries["units"] & { readonly sheet: { readonly rows: readonly UnitRow[] } };
};

export function boardUnits(entries: SeenEntries, now: Instant): BoardUnit[] {
  const phones = new Map(entries.units.sheet.rows.map(({ record }) => [record.code, record.phone]));
  return [...unitWorks(entries, now).values()].map(
    ({ unit, models, unfinished, reportsDue, reportsIn, ...work }) => ({
      ...{ code: unit.code, name: unit.name, head: unit.head, active: unit.active },
      here: appraises(ownTier(entries.settings), unit.tier),
      phone: phones.get(unit.code) ?? "",
      models: models.length,
      unfinished: unfinished.length,
      reportsDue,
      reportsIn,
      registration: workOf(work.registration, unit.extension.registration),
      report: workOf(work.report, unit.extension.report),
    }),
  );
}

function workOf({ closesAt, state }: StageWork, extension: Day | null): BoardUnit["report"] {
  return { closesAt, state, extension };
}

/** Rows that nobody has begun are no models yet. */
export function boardModels(entries: SeenEntries): BoardModel[] {
  const reports = new Map(entries.reports.rows.map((row) => [row.record.model, row]));
  return entries.registrations.rows.flatMap((row): BoardModel[] => {
    const { registration, record } = row;
    const report = reports.get(record.id)?.report;
    const reported = report !== undefined && !isBlankReport(report);
    if (isBlankRegistration(registration) && !reported) return [];
    const { id, title, unit, holder, coauthors, state, review, asksForExcellence } = registration;
    return [
      {
        ...{ id, title, unit, holder, coauthors, state, review, asksForExcellence, reported },
        ordered: stateIn(record.orderedState),
        failed: reported && prerequisitesVerdict(report).met === false,
        late: lateWorks(entries, row, (model) => reports.get(model)).map(({ stage, ruling }) => ({
          stage,
          ruling,
        })),
      },
    ];
  });
}
