/** What a round of the clock does, each duty by itself and with no more of the campaign than it needs (SPEC H12). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { tables } from "../../tables/registry.ts";
import { findings } from "../ballots/findings.ts";
import { answerProblems, modelsToAskAbout, nameQuestions } from "../ballots/nameQuestions.ts";
import { campaignProblems, missingTabs, unreadableTabs, withoutMissingTabs } from "../campaign/integrity.ts";
import { legacyTexts, textRows } from "../campaign/legacyTexts.ts";
import { type Campaign, type CampaignParts, wholeCampaign } from "../campaign/parts.ts";
import { readRuleBases } from "../campaign/ruleBases.ts";
import { type Snapshot, writeSnapshot } from "../campaign/snapshot.ts";
import { keepStageEdges } from "../campaign/stageEdges.ts";
import { type Deadlines, lastUnits } from "../campaign/unitsInForce.ts";
import type { RoundWorld, StewardWorld } from "../campaign/world.ts";
import { refreshInstallLocks } from "../locks/installLocks.ts";
import { refreshOverview } from "../overview/refreshOverview.ts";
import { rankingRuleProblems } from "../ranking/rankingRules.ts";
import { remind } from "../reminders/remind.ts";
import { always, type Duty } from "./duty.ts";
import { entryDuties } from "./entryDuties.ts";
import { ballotLockDuty, scoringDuties } from "./scoringDuties.ts";
import { renewedSnapshot, snapshotOf } from "./snapshotOf.ts";

/**
 * @param last the campaign as it was last in force; null when that is not known
 * @param frozen whether scoring has begun, so that the rubric stays what it is
 * @param again reads the campaign as it stands then
 */
export function dutiesOf(
  world: RoundWorld,
  parts: CampaignParts,
  last: Snapshot | null,
  frozen: boolean,
  again: () => CampaignParts,
): readonly Duty[] {
  const whole = wholeCampaign(parts);
  let read: CampaignParts | null = null;
  const after = (): CampaignParts => {
    read ??= again();
    return read;
  };
  const unread = whole.ok ? [] : whole.problems;
  // Tabs that are not there are named here, and by no duty that wants to read one.
  const obstacles: Duty = () => [
    ...world.strangers.map((tab) => problem("tab.stranger", { tab }, "")),
    ...missingTabs(world.book, lastRubric(last), unread),
    ...unreadableTabs(world.book),
    ...unread,
  ];
  const locks: Duty = always(() => refreshInstallLocks(world.book, tables(lastRubric(last))));
  const deadlines = deadlinesInForce(parts, last);
  if (deadlines === null) return [obstacles, locks];
  return [
    obstacles,
    locks,
    always(() => keepStageEdges(world.memory, deadlines.settings)),
    always(() => {
      if (whole.ok) writeSnapshot(world.book, wholeSnapshot(world, whole.value, frozen));
      else if (last !== null) writeSnapshot(world.book, renewedSnapshot(last, deadlines.settings, parts));
    }),
    ...entryDuties(world, parts, deadlines),
    ...(whole.ok ? campaignDuties(world, whole.value) : [() => ballotLockAlone(world, last, deadlines)]),
    // Last, as they tell what all the others have written.
    () => refreshOverview(world, after(), deadlines.settings),
    () => remind(world, after()),
  ];
}

/** With what the criteria rest on, which the scoring page shows without reading Căn cứ itself. */
function wholeSnapshot({ book }: StewardWorld, campaign: Campaign, frozen: boolean): Snapshot {
  return { ...snapshotOf(campaign, frozen), criteriaBases: readRuleBases(book, "Tiêu chí chấm điểm") };
}

/**
 * Locks the ballots by their deadline while the rest of the campaign cannot be read. The columns of Chấm điểm follow the rubric; when not
 * even the one last in force is known, the shipped one is tried, and columns that are missing by it are not reported.
 */
function ballotLockAlone(
  world: StewardWorld,
  last: Snapshot | null,
  deadlines: Deadlines,
): readonly Problem[] {
  const problems = ballotLockDuty(world.book, lastRubric(last), deadlines, world.clock.now());
  return last === null ? [] : withoutMissingTabs(problems);
}

const lastRubric = (last: Snapshot | null): Rubric => last?.rubric ?? REFERENCE_OUTLINE;

function campaignDuties(world: StewardWorld, campaign: Campaign): readonly Duty[] {
  // The ranking waits until the duty before it has found nothing wrong, also when that could not be done.
  let sound = false;
  return [
    // Cells that cannot be read stop no duty (SPEC N3), so nobody would learn of them if they were not told here.
    () => campaign.appraisers.rows.flatMap((row) => row.problems),
    () => [
      ...legacyTexts(campaign.appraisers.table, textRows(campaign.appraisers.rows)),
      ...answerProblems(campaign),
      ...nameQuestions(campaign, modelsToAskAbout(campaign), findings(campaign)),
    ],
    () => {
      const problems = [...campaignProblems(campaign), ...rankingRuleProblems(campaign)];
      sound = problems.length === 0;
      return problems;
    },
    ...(world.spared.has("ballots") ? [] : scoringDuties(world, campaign, () => sound)).map(
      (duty): Duty =>
        () =>
          withoutMissingTabs(duty()),
    ),
  ];
}

/** Where settings or units cannot be read, what was last in force holds; null when that is not known either. */
function deadlinesInForce(parts: CampaignParts, last: Snapshot | null): Deadlines | null {
  const [settings, units] = [parts.settings(), parts.units()];
  const inForce = settings.ok ? settings.value.values : last?.settings;
  if (inForce === undefined) return null;
  const before = last === null ? new Map() : lastUnits(last);
  return { settings: inForce, units: units.ok ? units.value.byCode : before };
}
