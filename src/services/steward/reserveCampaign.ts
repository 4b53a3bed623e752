/** Keeps each unit's and each appraiser's rows for their own addresses, as the tabs stand now. */

import { type Problem, problem } from "../../domain/problems/problem.ts";
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import { columnOf } from "../../tables/table.ts";
import { addresses } from "../addresses.ts";
import type { Book } from "../ports.ts";
import { type Ballots, readBallots } from "./ballotsTab.ts";
import type { Appraisers, Present } from "./campaignTables.ts";
import { type Reserved, refusedAddresses, reservedRows, rowsByOwner } from "./locks.ts";
import type { UnitsTab } from "./unitsInForce.ts";
import type { StewardWorld } from "./world.ts";

/** Renews all reservations. @param present the campaign as read after rows were added or moved; tabs that cannot be read keep theirs */
export function reserveCampaign(book: Book, present: Present): void {
  const [rubric, appraisers] = [present.rubric(), present.appraisers()];
  const ballots = rubric.ok ? readBallots(book, rubric.value) : rubric;
  const reserved = [
    ...ofEntries(present),
    ...(ballots.ok && appraisers.ok ? [ofAppraisers(appraisers.value, ballots.value)] : []),
  ];
  for (const { tab, blocks, scattered } of reserved) if (!scattered) tab.reserve(blocks);
}

const RESERVED = "reserved";

/** Renews those of Đăng ký and Báo cáo, but only when rows or addresses have changed since the last time: looking at protections is costly (SPEC H10). */
export function refreshReservations(world: StewardWorld, present: Present): readonly Problem[] {
  return ofEntries(present).flatMap((reserved) => refreshed(world, reserved));
}

export function refreshBallotReservations(
  world: StewardWorld,
  appraisers: Appraisers,
  ballots: Ballots,
): readonly Problem[] {
  return refreshed(world, ofAppraisers(appraisers, ballots));
}

function refreshed(
  { memory }: StewardWorld,
  { tab, title, blocks, scattered }: Reserved,
): readonly Problem[] {
  if (scattered) return [problem("row.scattered", { tab: title }, "")];
  const key = `${RESERVED}.${title}`;
  const name = fnv1a64(JSON.stringify(blocks));
  if (memory.get(key) === name) return [];
  const refused = refusedAddresses({ title }, tab.reserve(blocks));
  // Nothing is remembered while an address is refused, so that each round tries again until it is put right.
  memory.set(key, refused.length === 0 ? name : "");
  return refused;
}

/** Đăng ký and Báo cáo each by itself, for one of them may be missing. */
function ofEntries(present: Present): readonly Reserved[] {
  const units = present.units();
  if (!units.ok) return [];
  const emailsOf = emailsIn(units.value);
  const [registrations, reports] = [present.registrations(), present.reports()];
  const unitOf = ({ record }: { readonly record: { readonly unit: string } }) => record.unit;
  const reserved: Reserved[] = [];
  if (registrations.ok) {
    const { value } = registrations;
    reserved.push(reservedRows(value, "unit", rowsByOwner(value, unitOf), emailsOf));
  }
  if (reports.ok) {
    const { value } = reports;
    reserved.push(reservedRows(value, "unit", rowsByOwner(value, unitOf), emailsOf));
  }
  return reserved;
}

/** The addresses of a unit. Null, open to every editor, for one without any: it works in a spreadsheet that is shared by link (SPEC H11). */
function emailsIn({ sheet, byCode }: UnitsTab): (unit: string) => readonly string[] | null {
  const email = columnOf(sheet.table, "emails").header;
  const unread = new Set(
    sheet.rows
      .filter(({ problems }) => problems.some(({ place }) => place.header === email))
      .map(({ record }) => record.code),
  );
  return (unit) => {
    const known = byCode.get(unit);
    // Open to the organiser only: rows of a unit that is not in Đơn vị, or whose address cannot be read.
    if (known === undefined || unread.has(unit)) return [];
    return known.emails.length === 0 ? null : known.emails;
  };
}

function ofAppraisers({ rows }: Appraisers, ballots: Ballots): Reserved {
  const emails = new Map(rows.map(({ record }) => [record.code, addresses(record.email)]));
  const owners = rowsByOwner(ballots, (row) => row.record.appraiser);
  // A ballot is never everybody's: without an address that can be read it is the organiser's alone (SPEC H11).
  return reservedRows(ballots, "appraiser", owners, (appraiser) => emails.get(appraiser) ?? []);
}
