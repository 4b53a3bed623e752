/** What the settings of a campaign mean: when its stages open and close, by which rule models are ranked. */

import type { UnitTier } from "../../domain/people/unit.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import type { StandingRule } from "../../domain/ranking/standing.ts";
import type { Day, Instant } from "../../domain/time/calendar.ts";
import {
  closingInstant,
  type DeadlineRule,
  effectiveDeadline,
  type StageKey,
  type StageState,
  type StageWindow,
  stageState,
} from "../../domain/time/stage.ts";
import type { Sheet } from "../../sheets/read.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { decodeSettings, type SettingRow, type settings as settingsTable } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";

export function deadlineRule(settings: Settings): DeadlineRule {
  return { includesDeadlineDay: settings.includesDeadlineDay, utcOffsetMinutes: UTC_OFFSET_MINUTES };
}

export function stageWindows(settings: Settings): Readonly<Record<StageKey, StageWindow>> {
  return {
    registration: { opens: settings.registrationOpens, deadline: settings.registrationDeadline },
    report: { opens: settings.reportOpens, deadline: settings.reportDeadline },
    appraisal: { opens: settings.appraisalOpens, deadline: settings.appraisalDeadline },
  };
}

export function stageStateOf(
  settings: Settings,
  stage: StageKey,
  extension: Day | null,
  now: Instant,
): StageState {
  return stageState(stageWindows(settings)[stage], extension, deadlineRule(settings), now);
}

/** First instant that is late for a unit with this extension. */
export function closesAt(settings: Settings, stage: StageKey, extension: Day | null): Instant {
  const { deadline } = stageWindows(settings)[stage];
  return closingInstant(effectiveDeadline(deadline, extension), deadlineRule(settings));
}

/** Of the team that scores here. */
export const ownTier = ({ tier }: Settings): UnitTier => tier || "Huyện";

export function standingRule(settings: Settings): StandingRule {
  const { dropExtremes, quorum, spreadLimit, passMark, tieChain, bestPerSubject } = settings;
  return { dropExtremes, quorum, spreadLimit, passMark, tieChain, bestPerSubject };
}

export interface DecodedSettings {
  readonly values: Settings;
  readonly rows: readonly SettingRow[];
}

export function settingsFrom(sheet: Sheet<typeof settingsTable.columns>): Checked<DecodedSettings> {
  const rows = sheet.rows.map(({ number, record }) => ({ ...record, row: number }));
  const decoded = decodeSettings(rows);
  return decoded.ok ? { ok: true, value: { values: decoded.value, rows } } : decoded;
}
