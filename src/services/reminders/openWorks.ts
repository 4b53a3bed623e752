/** What units and appraisers have not done yet, as letters say it (SPEC RM2). */
import type { UnitWork } from "../../domain/overview/unitWork.ts";
import { addresses } from "../../domain/people/addresses.ts";
import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import { shortened } from "../../domain/problems/problem.ts";
import { reportIsDue } from "../../domain/registration/registration.ts";
import type { OpenWork } from "../../domain/reminders/reminder.ts";
import { type Day, dayOf, type Instant } from "../../domain/time/calendar.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { ballotCounts } from "../../tables/records/appraiser.ts";
import type { Entries } from "../campaign/parts.ts";
import { closesAt, stageWindows } from "../campaign/settings.ts";
import type { Appraisers } from "../campaign/tabs.ts";
import { type ReadEntries, unitWorks } from "../entries/unitStates.ts";

/** A letter names so many models, each with so many characters of what it lacks: units type long texts. */
const MOST_MODELS = 20;
const LONGEST_LACKS = 300;

/** What of the campaign tells it. */
export type WorksSource = Entries &
  Pick<ReadEntries, "disseminated"> & { readonly appraisers: Pick<Appraisers, "rows"> };

/** In the official order of the units, then of the team. */
export function openWorks(source: WorksSource, now: Instant): readonly OpenWork[] {
  return [...worksOfUnits(source, now), ...worksOfTeam(source)].filter((work) => work.lacks !== "");
}

function worksOfUnits(entries: WorksSource, now: Instant): readonly OpenWork[] {
  const { settings, registrations, reports, units } = entries;
  const phones = new Map(units.sheet.rows.map(({ record }) => [record.code, record.phone]));
  const missing = new Map(registrations.rows.map(({ record }) => [record.id, record.missing]));
  const reported = new Map(reports.rows.map(({ record }) => [record.model, record.missing]));
  const windows = stageWindows(settings);
  const works = [...unitWorks(entries, now).values()].filter(({ unit }) => unit.active);
  return works.flatMap((work): OpenWork[] => {
    const { code, name, emails } = work.unit;
    const whose = { code, name, emails, phone: phones.get(code) ?? "" };
    const stage = (key: "registration" | "report") => ({
      opens: windows[key].opens,
      lastDay: lastDay(work[key].closesAt),
    });
    return [
      { kind: "Đăng ký", ...whose, ...stage("registration"), lacks: registrationLacks(work, missing) },
      { kind: "Quán triệt", ...whose, ...stage("registration"), lacks: disseminationLacks(work, missing) },
      { kind: "Báo cáo", ...whose, ...stage("report"), lacks: reportLacks(work, reported) },
    ];
  });
}

/** A member who scores no more has no ballots left. */
function worksOfTeam({ settings, appraisers }: WorksSource): readonly OpenWork[] {
  const { opens } = stageWindows(settings).appraisal;
  const closing = lastDay(closesAt(settings, "appraisal", null));
  const scoring = appraisers.rows.filter(({ appraiser }) => appraiser.active);
  return scoring.map(({ record, appraiser: { code, name, email } }) => {
    const { assigned, scored } = ballotCounts(record);
    const left = assigned - scored;
    return {
      ...{ kind: "Chấm điểm", code, name, emails: addresses(email), phone: "", opens, lastDay: closing },
      lacks: left > 0 ? `Còn ${left} trên ${assigned} phiếu chấm chưa nộp.` : "",
    };
  });
}

const lastDay = (closing: Instant): Day => dayOf(closing - 1, UTC_OFFSET_MINUTES);

/** '' when a first model is complete and none is begun without being complete. */
function registrationLacks(
  { registration, unfinished, disseminated }: UnitWork,
  missing: ReadonlyMap<string, string>,
): string {
  const none = registration.doneAt === null ? ["Chưa có mô hình nào đăng ký đủ nội dung."] : [];
  const open = [...none, ...modelLines(unfinished, (id) => missing.get(id) ?? "")];
  return [...open, ...(disseminated === false && open.length > 0 ? [UNTOLD] : [])].join("\n");
}

const UNTOLD = "Chưa ghi đủ việc quán triệt ở tab Quán triệt.";

/** A letter of its own goes only where none goes about the registration, which says it too (SPEC QT4). */
function disseminationLacks(work: UnitWork, missing: ReadonlyMap<string, string>): string {
  return work.disseminated === false && registrationLacks(work, missing) === "" ? UNTOLD : "";
}

function reportLacks({ models }: UnitWork, missing: ReadonlyMap<string, string>): string {
  const open = models.filter((model) => reportIsDue(model.registration) && model.reportedAt === null);
  return modelLines(open, (id) => missing.get(id) ?? "chưa có báo cáo").join("\n");
}

/** A line each: its code, its name, what it lacks. */
function modelLines(models: UnitWork["models"], missingIn: (id: string) => string): readonly string[] {
  const left = models.length - MOST_MODELS;
  const lines = models.slice(0, MOST_MODELS).map(({ registration: { id, title } }) => {
    const missing = missingIn(id);
    const lacks = missing === "" || missing === LACKS_NOTHING ? "" : `: ${shortened(missing, LONGEST_LACKS)}`;
    return `- ${[id, shortened(title)].filter((text) => text !== "").join(" ")}${lacks}`;
  });
  return left > 0 ? [...lines, `- và ${left} mô hình nữa`] : lines;
}
