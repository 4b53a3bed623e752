/** Keeps each unit's and each appraiser's rows for their own addresses, as the tabs stand now. */
import type { Rubric } from "../../domain/rubric.ts";
import { addresses } from "../addresses.ts";
import type { Book } from "../ports.ts";
import { type Campaign, readBallots, readCampaign } from "./campaignTables.ts";
import { reserveRows, rowsByOwner } from "./locks.ts";

/** Reads anew, for rows have just been added or moved. @param rubric the one in force */
export function reserveCampaign(book: Book, rubric: Rubric): void {
  const read = readCampaign(book, rubric);
  if (!read.ok) return;
  reserveUnits(read.campaign);
  reserveAppraisers(book, read.campaign);
}

function reserveUnits({ sheets, units }: Campaign): void {
  const emailsOf = (unit: string) => units.get(unit)?.emails ?? [];
  reserveRows(
    sheets.registrations,
    "unit",
    rowsByOwner(sheets.registrations, (row) => row.record.unit),
    emailsOf,
  );
  reserveRows(
    sheets.reports,
    "unit",
    rowsByOwner(sheets.reports, (row) => row.record.unit),
    emailsOf,
  );
}

function reserveAppraisers(book: Book, { rubric, sheets }: Campaign): void {
  const read = readBallots(book, rubric);
  if (!read.ok) return;
  const { ballots } = read.sheets;
  const emails = new Map(sheets.appraisers.rows.map(({ record }) => [record.code, addresses(record.email)]));
  const owners = rowsByOwner(ballots, (row) => row.record.appraiser);
  reserveRows(ballots, "appraiser", owners, (appraiser) => emails.get(appraiser) ?? []);
}
