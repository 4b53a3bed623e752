/** What a unit's clerk sees of the unit's own work: the same answer as Đơn vị and Tổng quan give (domain/overview/unitWork.ts). */
import { isInForce } from "../../domain/documents/legalForce.ts";
import { ruleBases } from "../../domain/documents/ruleBasis.ts";
import { isAmong } from "../../domain/people/addresses.ts";
import { together } from "../../domain/problems/checked.ts";
import { reportIsDue } from "../../domain/registration/registration.ts";
import { type Day, type Instant, startOfDay } from "../../domain/time/calendar.ts";
import { INSTEAD_OF_LATE } from "../../domain/time/progress.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { OwnModelView, OwnUnitView, StageView } from "../../rpc/unitAnswers.ts";
import type { Book, Clock } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { dissemination } from "../../tables/dissemination.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { legalBasis } from "../../tables/legalBasis.ts";
import { isBlankRegistration, missingInRegistration } from "../../tables/records/registration.ts";
import { missingInReport } from "../../tables/records/report.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { type Entries, type UnitsTab, unitsTab } from "../campaign/parts.ts";
import { closesAt, stageStateOf, stageWindows } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import {
  type RegistrationRow,
  type ReportRow,
  readRegistrations,
  readReports,
  readUnits,
} from "../campaign/tabs.ts";
import { unitsInForce } from "../campaign/unitsInForce.ts";
import { missingInDissemination } from "../entries/dissemination.ts";
import { standingOf, unitWorks } from "../entries/unitStates.ts";
import { refused } from "./answers.ts";
import { nextColumn } from "./nextColumn.ts";

interface UnitWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
}

/** Six reads. @param organiser address of the spreadsheet's owner; '' where it is not known */
export function unit({ book, clock, email }: UnitWorld, organiser: string): AnswerTo<"unit"> {
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return refused(snapshot.problems);
  const { settings, units } = snapshot.value;
  const code = units.find((each) => isAmong(email, each.emails))?.code ?? "";
  const now = clock.now();
  // An older steward than this add-in has no such setting yet.
  const phone = settings.organiserPhone ?? "";
  const asked = { name: settings.organisation, phone, email: organiser };
  const answer = { kind: "unit", email, now, organiser: asked } as const;
  if (code === "") return { ...answer, own: null };
  const read = together({
    units: readUnits(book),
    registrations: readRegistrations(book),
    reports: readReports(book),
  });
  if (!read.ok) return refused(read.problems);
  const inForce = unitsTab(unitsInForce(read.value.units, snapshot.value));
  const own = ownUnit({ ...read.value, settings, units: inForce }, code, now);
  if (own === null) return { ...answer, own };
  return {
    ...answer,
    own: {
      ...own,
      dissemination: disseminationView(book, code),
      ...basesOf(book, isExtended(inForce, code)),
    },
  };
}

/** A tab that is not there asks for nothing. */
function disseminationView(book: Book, code: string): OwnUnitView["dissemination"] {
  const read = readTable(book, dissemination);
  const row = read.ok ? read.value.rows.find(({ record }) => record.unit === code) : undefined;
  if (row === undefined) return null;
  const { missing } = row.record;
  return { missing, next: nextColumn(dissemination, missingInDissemination(row), row.unread, missing) };
}

const isExtended = ({ byCode }: Pick<UnitsTab, "byCode">, code: string): boolean =>
  Object.values(byCode.get(code)?.extension ?? {}).some((day) => day !== null);

/** What sets everybody's days does not set those of a unit that got more time. */
function basesOf(book: Book, extended: boolean): Pick<OwnUnitView, "bases" | "deadlineBases"> {
  const read = readTable(book, legalBasis);
  const rows = read.ok ? read.value.rows.map(({ record }) => record) : [];
  return {
    bases: rows.filter(isInForce).map(({ document, summary, link }) => ({ document, summary, link })),
    deadlineBases: extended ? [] : ruleBases("Thời hạn", rows),
  };
}

type EntriesView = Omit<OwnUnitView, "dissemination" | "bases" | "deadlineBases">;

/** Null where the unit has left Đơn vị since the last round. */
function ownUnit(entries: Entries, code: string, now: number): EntriesView | null {
  const work = unitWorks(entries, now).get(code);
  if (work === undefined) return null;
  const { settings } = entries;
  const { name, extension } = work.unit;
  const own = entries.registrations.rows.filter(({ registration }) => registration.unit === code);
  const free = own.find(({ registration }) => isBlankRegistration(registration));
  const reportOf = new Map(entries.reports.rows.map((row) => [row.record.model, row]));
  return {
    code,
    name,
    standing: standingOf(work, settings),
    registration: stageView(settings, "registration", extension.registration, now),
    report: stageView(settings, "report", extension.report, now),
    models: own
      .filter(({ registration }) => !isBlankRegistration(registration))
      .map((row) => modelView(row, reportOf.get(row.record.id))),
    free: free === undefined ? null : { model: free.record.id, next: registrationColumn(free) },
  };
}

function stageView(
  settings: Settings,
  stage: "registration" | "report",
  extension: Day | null,
  now: Instant,
): StageView {
  return {
    stage: stageStateOf(settings, stage, extension, now),
    opensAt: startOfDay(stageWindows(settings)[stage].opens, UTC_OFFSET_MINUTES),
    closesAt: closesAt(settings, stage, extension),
  };
}

function modelView(row: RegistrationRow, report: ReportRow | undefined): OwnModelView {
  const { record, registration } = row;
  const { id, title, subject, holder, state } = registration;
  const { missing, completedAt, timeliness } = record;
  return {
    ...{ id, title, subject, holder, state, missing, completedAt },
    asked: state === "active" && registration.review === "Cần bổ sung" ? registration.toComplete : null,
    insteadOfLate: INSTEAD_OF_LATE.has(timeliness) ? timeliness : null,
    next: registrationColumn(row),
    report: report !== undefined && reportIsDue(registration) ? reportView(report) : null,
  };
}

function reportView({ record, report, unread }: ReportRow): OwnModelView["report"] {
  const { missing, completedAt } = record;
  return { missing, completedAt, next: nextColumn(reports, missingInReport(report), unread, missing) };
}

const registrationColumn = ({ record, registration, unread }: RegistrationRow) =>
  nextColumn(registrations, missingInRegistration(registration), unread, record.missing);
