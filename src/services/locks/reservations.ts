/** Keeps each unit's and each appraiser's rows for their own addresses, as the tabs stand now. */
import { addresses } from "../../domain/people/addresses.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Book } from "../../sheets/ports.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import type { Columns } from "../../tables/table.ts";
import type { CampaignParts, UnitsTab } from "../campaign/parts.ts";
import { type Appraisers, type Ballots, readBallots } from "../campaign/tabs.ts";
import { refusedAddresses } from "./refusedAddresses.ts";
import { type ReservedRows, reservedRows } from "./reservedRows.ts";

/** Renews all reservations. @param parts the campaign as read after rows were added or moved; tabs that cannot be read keep theirs */
export function reserveCampaign(book: Book, parts: CampaignParts): void {
  const [rubric, appraisers] = [parts.rubric(), parts.appraisers()];
  const ballots = rubric.ok ? readBallots(book, rubric.value) : rubric;
  const reserved = [
    ...ofEntries(parts),
    ...(ballots.ok && appraisers.ok ? [ofAppraisers(appraisers.value, ballots.value)] : []),
  ];
  for (const { tab, blocks, scattered } of reserved) if (!scattered) tab.reserve(blocks);
}

/** Those of all tabs with rows of units; what stands as wanted is left (SPEC H10). */
export function refreshReservations(parts: CampaignParts): readonly Problem[] {
  return ofEntries(parts).flatMap(reserved);
}

export function refreshBallotReservations(appraisers: Appraisers, ballots: Ballots): readonly Problem[] {
  return reserved(ofAppraisers(appraisers, ballots));
}

function reserved({ tab, title, blocks, scattered }: ReservedRows): readonly Problem[] {
  if (scattered) return [problem("row.scattered", { tab: title }, "")];
  return refusedAddresses(title, tab.reserve(blocks));
}

/** Each tab by itself, for one of them may be missing. */
function ofEntries(parts: CampaignParts): readonly ReservedRows[] {
  const units = parts.units();
  if (!units.ok) return [];
  const ofUnits = <C extends Columns>(
    read: Checked<Sheet<C, Row<C> & { readonly record: { readonly unit: string } }>>,
    emailsOf: ReturnType<typeof emailsIn>,
  ) => (read.ok ? [reservedRows(read.value, "unit", (row) => row.record.unit, emailsOf)] : []);
  const own = emailsIn(units.value);
  // There a person types the code, and may put a wrong one right.
  const orOpen = (unit: string) => (units.value.byCode.has(unit) ? own(unit) : null);
  return [
    ...ofUnits(parts.registrations(), own),
    ...ofUnits(parts.reports(), own),
    ...ofUnits(parts.dissemination(), own),
    ...ofUnits(parts.titles(), orOpen),
  ];
}

/** The addresses of a unit. Null, open to every editor, for one without any: it works in a spreadsheet that is shared by link (SPEC H11). */
function emailsIn({ sheet, byCode }: UnitsTab): (unit: string) => readonly string[] | null {
  const unread = new Set(
    sheet.rows.filter((row) => row.unread.has("emails")).map(({ record }) => record.code),
  );
  return (unit) => {
    const known = byCode.get(unit);
    // Open to the organiser only: rows of a unit that is not in Đơn vị, or whose address cannot be read.
    if (known === undefined || unread.has(unit)) return [];
    return known.emails.length === 0 ? null : known.emails;
  };
}

function ofAppraisers({ rows }: Appraisers, ballots: Ballots): ReservedRows {
  const emails = new Map(rows.map(({ record }) => [record.code, addresses(record.email)]));
  // A ballot is never everybody's: without an address that can be read it is the organiser's alone (SPEC H11).
  return reservedRows(
    ballots,
    "appraiser",
    (row) => row.record.appraiser,
    (appraiser) => emails.get(appraiser) ?? [],
  );
}
