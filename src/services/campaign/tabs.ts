/** The tabs of a campaign as they are read: each row with its record and with what it is to the domain. */
import type { Appraiser } from "../../domain/people/appraiser.ts";
import type { Unit } from "../../domain/people/unit.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import type { Report } from "../../domain/report/report.ts";
import { fingerprint } from "../../domain/rubric/fingerprint.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Book } from "../../sheets/ports.ts";
import { type Row, readTableAs, type Sheet } from "../../sheets/read.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import type { dissemination } from "../../tables/dissemination.ts";
import { toAppraiser } from "../../tables/records/appraiser.ts";
import { type ReadBallot, toBallot } from "../../tables/records/ballot.ts";
import { toRegistration } from "../../tables/records/registration.ts";
import { toReport } from "../../tables/records/report.ts";
import { toUnit } from "../../tables/records/unit.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { titles } from "../../tables/titles.ts";
import { units } from "../../tables/units.ts";

export type RegistrationRow = Row<typeof registrations.columns> & { readonly registration: Registration };
export type ReportRow = Row<typeof reports.columns> & { readonly report: Report };
export type UnitRow = Row<typeof units.columns> & { readonly unit: Unit };
export type AppraiserRow = Row<typeof appraisers.columns> & { readonly appraiser: Appraiser };
export type BallotRow = Row<BallotColumns> & ReadBallot;

export type Registrations = Sheet<typeof registrations.columns, RegistrationRow>;
export type Reports = Sheet<typeof reports.columns, ReportRow>;
export type Units = Sheet<typeof units.columns, UnitRow>;
export type Appraisers = Sheet<typeof appraisers.columns, AppraiserRow>;
export type Dissemination = Sheet<typeof dissemination.columns>;
export type Titles = Sheet<typeof titles.columns>;
export type Ballots = Sheet<BallotColumns, BallotRow>;

export function readRegistrations(book: Book): Checked<Registrations> {
  return readTableAs(book, registrations, registrationOf);
}

export function readReports(book: Book): Checked<Reports> {
  return readTableAs(book, reports, reportOf);
}

export function readUnits(book: Book): Checked<Units> {
  return readTableAs(book, units, ({ record }) => ({ unit: toUnit(record) }));
}

export function readAppraisers(book: Book): Checked<Appraisers> {
  return readTableAs(book, appraisers, ({ record }) => ({ appraiser: toAppraiser(record) }));
}

/** Chấm điểm; its columns follow the rubric. */
export function readBallots(book: Book, rubric: Rubric): Checked<Ballots> {
  return readTableAs(book, ballotsTable(rubric), ballotOf(rubric));
}

/** What a row is to the domain, for rows that are read without the others of their tab. */
export function registrationOf({
  record,
}: Row<typeof registrations.columns>): Pick<RegistrationRow, "registration"> {
  return { registration: toRegistration(record) };
}

export function reportOf({ record }: Row<typeof reports.columns>): Pick<ReportRow, "report"> {
  return { report: toReport(record) };
}

export function ballotOf(rubric: Rubric): (row: Row<BallotColumns>) => ReadBallot {
  const version = fingerprint(rubric);
  return ({ record }) => toBallot(record, rubric, version);
}
