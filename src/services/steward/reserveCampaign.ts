/** Keeps each unit's and each appraiser's rows for their own addresses, as the tabs stand now. */
import { fnv1a64 } from "../../domain/fingerprint.ts";
import { type Problem, problem } from "../../domain/problem.ts";
import type { Rubric } from "../../domain/rubric.ts";
import { columnOf } from "../../tables/table.ts";
import { addresses } from "../addresses.ts";
import type { Book } from "../ports.ts";
import { type Ballots, type Campaign, type Entries, readBallots, readCampaign } from "./campaignTables.ts";
import { type Reserved, reservedRows, rowsByOwner } from "./locks.ts";
import type { StewardWorld } from "./world.ts";

/** Reads anew, for rows have just been added or moved. @param rubric the one in force */
export function reserveCampaign(book: Book, rubric: Rubric): void {
  const read = readCampaign(book, rubric);
  if (!read.ok) return;
  const ballots = readBallots(book, rubric);
  const reserved = [
    ...ofUnits(read.campaign),
    ...(ballots.ok ? [ofAppraisers(read.campaign, ballots.sheets.ballots)] : []),
  ];
  for (const { tab, blocks, scattered } of reserved) if (!scattered) tab.reserve(blocks);
}

const RESERVED = "reserved";

/** After people have sorted a tab or changed an address: only then protections are looked at, for that is costly (SPEC H10). */
export function refreshReservations(world: StewardWorld, entries: Entries): readonly Problem[] {
  return ofUnits(entries).flatMap((reserved) => refreshed(world, reserved));
}

export function refreshBallotReservations(
  world: StewardWorld,
  campaign: Campaign,
  ballots: Ballots,
): readonly Problem[] {
  return refreshed(world, ofAppraisers(campaign, ballots));
}

function refreshed(
  { memory }: StewardWorld,
  { tab, title, blocks, scattered }: Reserved,
): readonly Problem[] {
  if (scattered) return [problem("row.scattered", { tab: title }, "")];
  const key = `${RESERVED}.${title}`;
  const name = fnv1a64(JSON.stringify(blocks));
  if (memory.get(key) === name) return [];
  tab.reserve(blocks);
  memory.set(key, name);
  return [];
}

function ofUnits({ sheets, units }: Entries): readonly Reserved[] {
  const { registrations, reports } = sheets;
  const email = columnOf(sheets.units.table, "emails").header;
  // A unit without an address works in a spreadsheet that is shared by link; one whose address cannot be read does not (SPEC H11).
  const unread = new Set(
    sheets.units.rows
      .filter(({ problems }) => problems.some(({ place }) => place.header === email))
      .map(({ record }) => record.code),
  );
  const emailsOf = (unit: string) => {
    const known = units.get(unit);
    // A unit that is not in its tab is nobody's.
    if (known === undefined) return [];
    return known.emails.length === 0 && !unread.has(unit) ? null : known.emails;
  };
  return [
    reservedRows(
      registrations,
      "unit",
      rowsByOwner(registrations, (row) => row.record.unit),
      emailsOf,
    ),
    reservedRows(
      reports,
      "unit",
      rowsByOwner(reports, (row) => row.record.unit),
      emailsOf,
    ),
  ];
}

function ofAppraisers({ sheets }: Campaign, ballots: Ballots): Reserved {
  const emails = new Map(sheets.appraisers.rows.map(({ record }) => [record.code, addresses(record.email)]));
  const owners = rowsByOwner(ballots, (row) => row.record.appraiser);
  // A ballot is never everybody's: without an address that can be read it is the organiser's alone (SPEC H11).
  return reservedRows(ballots, "appraiser", owners, (appraiser) => emails.get(appraiser) ?? []);
}
