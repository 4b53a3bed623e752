/** What a round of the clock does, each duty by itself and with no more of the campaign than it needs (SPEC H12). */
import type { Appraiser } from "../../domain/people/appraiser.ts";
import type { Unit } from "../../domain/people/unit.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import { REFERENCE_RUBRIC } from "../../domain/rubric/referenceRubric.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { toAppraiser } from "../records/appraiser.ts";
import { type Snapshot, type SnapshotUnit, writeSnapshot } from "../snapshot.ts";
import { type Campaign, type Present, wholeCampaign } from "./campaignTables.ts";
import { type Duty, quietly } from "./duty.ts";
import { entryDuties, wrongCells } from "./entryDuties.ts";
import { campaignProblems, missingTabs } from "./integrity.ts";
import { rankingRuleProblems } from "./rankingRules.ts";
import { lockBallots, scoringDuty } from "./scoringDuties.ts";
import { type Deadlines, lastUnits } from "./unitsInForce.ts";
import type { StewardWorld } from "./world.ts";

/**
 * @param last the campaign as it was last in force; null when that is not known
 * @param frozen whether scoring has begun, so that the rubric stays what it is
 */
export function dutiesOf(
  world: StewardWorld,
  present: Present,
  last: Snapshot | null,
  frozen: boolean,
): readonly Duty[] {
  const whole = wholeCampaign(present);
  const told: Duty = () => [
    ...missingTabs(world.book, rubricLast(last)),
    ...(whole.ok ? [] : whole.problems),
  ];
  const deadlines = deadlinesInForce(present, last);
  if (deadlines === null) return [told];
  return [
    told,
    quietly(() => {
      const snapshot = whole.ok
        ? snapshotOf(whole.value, frozen)
        : renewed(last, deadlines.settings, present);
      if (snapshot !== null) writeSnapshot(world.book, snapshot);
    }),
    ...entryDuties(world, present, deadlines),
    ...(whole.ok ? campaignDuties(world, whole.value) : [() => ballotsAlone(world, last, deadlines)]),
  ];
}

/**
 * Locks the ballots by their deadline while the rest of the campaign cannot be read. The columns of Chấm điểm follow the rubric; when not
 * even the one last in force is known, the shipped one is tried, and columns that are missing by it are not reported.
 */
function ballotsAlone(world: StewardWorld, last: Snapshot | null, deadlines: Deadlines): readonly Problem[] {
  const problems = lockBallots(world.book, rubricLast(last), deadlines, world.clock.now());
  return last === null ? [] : problems;
}

const rubricLast = (last: Snapshot | null): Rubric => last?.rubric ?? REFERENCE_RUBRIC;

function campaignDuties(world: StewardWorld, campaign: Campaign): readonly Duty[] {
  return [
    () => wrongCells(campaign.sheets.appraisers),
    () => [...campaignProblems(campaign), ...rankingRuleProblems(campaign)],
    () => scoringDuty(world, campaign),
  ];
}

/** Where settings or units cannot be read, what was last in force holds; null when that is not known either. */
function deadlinesInForce(present: Present, last: Snapshot | null): Deadlines | null {
  const [settings, units] = [present.settings(), present.units()];
  const inForce = settings.ok ? settings.value.values : last?.settings;
  if (inForce === undefined) return null;
  const before = last === null ? new Map() : lastUnits(last);
  return { settings: inForce, units: units.ok ? units.value.byCode : before };
}

function snapshotOf(campaign: Campaign, frozen: boolean): Snapshot {
  const people = campaign.sheets.appraisers.rows.map((row) => toAppraiser(row.record));
  return {
    version: 1,
    settings: campaign.settings,
    rubric: campaign.rubric,
    rubricVersion: campaign.rubricVersion,
    frozen,
    units: snapshotUnits(campaign.units),
    appraisers: people.map(({ code, name, email }: Appraiser) => ({ code, name, email })),
  };
}

/** The last snapshot with the settings in force and, if they can be read, the units: kept up to date while the rest cannot be read. */
function renewed(last: Snapshot | null, settings: Snapshot["settings"], present: Present): Snapshot | null {
  if (last === null) return null;
  const units = present.units();
  return { ...last, settings, units: units.ok ? snapshotUnits(units.value.byCode) : last.units };
}

function snapshotUnits(units: ReadonlyMap<string, Unit>): readonly SnapshotUnit[] {
  return [...units.values()].map((unit) => ({
    code: unit.code,
    name: unit.name,
    emails: unit.emails,
    registrationExtension: unit.extension.registration,
    reportExtension: unit.extension.report,
  }));
}
