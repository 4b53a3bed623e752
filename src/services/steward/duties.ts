/** What a round of the clock does, each duty by itself. */
import type { Appraiser } from "../../domain/people.ts";
import type { Problem } from "../../domain/problem.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { toAppraiser } from "../records/appraiser.ts";
import { type Snapshot, type SnapshotUnit, writeSnapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import { APPRAISER_STATE_KEYS, appraiserStates } from "./appraiserStates.ts";
import { refreshBallotStates } from "./ballotStates.ts";
import { type Ballots, type Campaign, type Entries, readBallots } from "./campaignTables.ts";
import { earlyExtensions } from "./earlyExtensions.ts";
import { ballotsProblems, campaignProblems, orphans, repeatedIds } from "./integrity.ts";
import { readRanking, writeRanking } from "./ranking.ts";
import {
  lockUnread,
  refreshBallotLock,
  refreshRankingLock,
  refreshRegistrationLock,
  refreshReportLock,
} from "./refreshLocks.ts";
import { refreshStates } from "./refreshStates.ts";
import { refreshBallotReservations, refreshReservations } from "./reserveCampaign.ts";
import { setAside } from "./setAside.ts";
import type { StewardWorld } from "./world.ts";

/** @returns what keeps it from being done */
export type Duty = () => readonly Problem[];

export function quietly(action: () => void): Duty {
  return () => {
    action();
    return [];
  };
}

export function dutiesOf(world: StewardWorld, campaign: Campaign, frozen: boolean): readonly Duty[] {
  return [
    quietly(() => writeSnapshot(world.book, snapshotOf(campaign, frozen))),
    ...entryDuties(world, campaign),
    () => wrongCells(campaign.sheets.appraisers),
    () => campaignProblems(campaign),
    () => {
      const ballots = readBallots(world.book, campaign.rubric);
      if (!ballots.ok) {
        lockUnread(world.book, ballotsTable(campaign.rubric), "appraisal", campaign, world.clock.now());
        return ballots.problems;
      }
      const sheet = refreshBallotStates(world, campaign, ballots.sheets.ballots);
      return [...scoringDuties(world, campaign, sheet), ...refreshBallotReservations(world, campaign, sheet)];
    },
  ];
}

/** What rows, deadlines and units alone decide (SPEC H12). */
export function entryDuties(world: StewardWorld, entries: Entries): readonly Duty[] {
  const now = world.clock.now();
  const { units, registrations, reports } = entries.sheets;
  return [
    quietly(() => lookAtRows(world, entries, now)),
    quietly(() => refreshRegistrationLock(entries, registrations, now)),
    quietly(() => refreshReportLock(entries, reports, now)),
    () => refreshReservations(world, entries),
    () => [...wrongCells(units), ...earlyExtensions(entries)],
  ];
}

/** They refuse nothing, but nobody else would say them (SPEC N3). */
function wrongCells({
  rows,
}: {
  readonly rows: readonly { readonly problems: readonly Problem[] }[];
}): readonly Problem[] {
  return rows.flatMap(({ problems }) => problems);
}

const LAST_LOOK = "lastLook";

function lookAtRows(world: StewardWorld, entries: Entries, now: number): void {
  const lastLook = world.memory.get(LAST_LOOK);
  refreshStates(entries, { now, lastLook: lastLook === null ? null : Number(lastLook) });
  world.memory.set(LAST_LOOK, String(now));
}

function scoringDuties(world: StewardWorld, campaign: Campaign, ballots: Ballots): readonly Problem[] {
  if (ballots.rows.length === 0) return orphans(campaign, ballots);
  refreshBallotLock(campaign.settings, ballots, world.clock.now());
  const { appraisers } = campaign.sheets;
  writeRows(appraisers, APPRAISER_STATE_KEYS, appraiserStates(appraisers, ballots, setAside(campaign)));
  return [...rankingDuty(world, campaign, ballots), ...orphans(campaign, ballots)];
}

function rankingDuty({ book }: StewardWorld, campaign: Campaign, ballots: Ballots): readonly Problem[] {
  const broken = [...campaignProblems(campaign), ...ballotsProblems(campaign, ballots)];
  if (broken.length > 0) return broken;
  const ranking = readRanking(book, campaign);
  if (!ranking.ok) return ranking.problems;
  const twice = repeatedIds(ranking.sheets.ranking);
  if (twice.length > 0) return twice;
  writeRanking(campaign, ballots, ranking.sheets.ranking);
  refreshRankingLock(campaign.settings, ranking.sheets.ranking);
  return [];
}

function snapshotOf(campaign: Campaign, frozen: boolean): Snapshot {
  const people = campaign.sheets.appraisers.rows.map((row) => toAppraiser(row.record));
  return {
    version: 1,
    settings: campaign.settings,
    rubric: campaign.rubric,
    rubricVersion: campaign.rubricVersion,
    frozen,
    units: snapshotUnits(campaign),
    appraisers: people.map(({ code, name, email }: Appraiser) => ({ code, name, email })),
  };
}

export function snapshotUnits({ units }: Pick<Entries, "units">): readonly SnapshotUnit[] {
  return [...units.values()].map((unit) => ({
    code: unit.code,
    name: unit.name,
    emails: unit.emails,
    registrationExtension: unit.extension.registration,
    reportExtension: unit.extension.report,
  }));
}
