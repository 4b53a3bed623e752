/** The campaign in figures, as leaders ask for them (docs/domain.md#the-letter). */
import { type Points, roundedQuotient } from "../rubric/points.ts";
import type { UnitWork } from "./unitWork.ts";

/** So many of so many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** Nothing is left to be done; of nothing it is not said. */
export const isWhole = ({ done, of }: Share): boolean => of > 0 && done === of;

/** A row of Xếp hạng. */
export interface ListedModel {
  /** Nhóm đơn vị of its unit. */
  readonly group: string;
  readonly ranked: boolean;
  readonly mean: Points | null;
  readonly band: string;
  readonly eligible: boolean;
  readonly concluded: boolean;
}

export interface Progress {
  /** Units that have a complete registration. */
  readonly units: Share;
  readonly models: number;
  readonly reports: Share;
  readonly ranked: Share;
  readonly eligible: number;
}

export interface GroupProgress extends Progress {
  readonly group: string;
}

export interface BandCount {
  readonly band: string;
  readonly models: number;
}

export interface Overview {
  readonly whole: Progress;
  /** In the order in which the first unit of each stands. */
  readonly groups: readonly GroupProgress[];
  /** Models whose registration was complete in time, of all that were begun. */
  readonly onTime: Share;
  /** Units that have made the documents known, of those that are asked for it. */
  readonly disseminated: Share;
  readonly ballots: Share;
  readonly concluded: Share;
  /** Of the ranked models; null while there is none. */
  readonly mean: Points | null;
  /** Best first, of the ranked models. */
  readonly bands: readonly BandCount[];
}

export interface OverviewInput {
  /** Active units in their official order. */
  readonly units: readonly UnitWork[];
  readonly listed: readonly ListedModel[];
  readonly ballots: Share;
  /** Best first. */
  readonly bands: readonly string[];
}

export function overviewOf({ units, listed, ballots, bands }: OverviewInput): Overview {
  const groups = [...new Set(units.map(({ unit }) => unit.group))];
  const ranked = listed.filter((model) => model.ranked);
  const models = units.flatMap((unit) => unit.models.map((model) => ({ model, unit })));
  const inTime = models.filter(({ model, unit }) => isBefore(model.completedAt, unit.registration.closesAt));
  return {
    whole: progressOf(units, listed),
    groups: groups.map((group) => ({
      group,
      ...progressOf(
        units.filter(({ unit }) => unit.group === group),
        listed.filter((model) => model.group === group),
      ),
    })),
    onTime: { done: inTime.length, of: models.length },
    disseminated: {
      done: units.filter(({ disseminated }) => disseminated).length,
      of: units.filter(({ disseminated }) => disseminated !== null).length,
    },
    ballots,
    concluded: { done: listed.filter(({ concluded }) => concluded).length, of: listed.length },
    mean: meanOf(ranked.flatMap(({ mean }) => (mean === null ? [] : [mean]))),
    bands: bands.map((band) => ({ band, models: ranked.filter((model) => model.band === band).length })),
  };
}

function progressOf(units: readonly UnitWork[], listed: readonly ListedModel[]): Progress {
  const registered = units.filter(({ registration }) => registration.doneAt !== null);
  return {
    units: { done: registered.length, of: units.length },
    models: sum(units.map(({ models }) => models.length)),
    reports: {
      done: sum(units.map(({ reportsIn }) => reportsIn)),
      of: sum(units.map(({ reportsDue }) => reportsDue)),
    },
    ranked: { done: listed.filter((model) => model.ranked).length, of: listed.length },
    eligible: listed.filter((model) => model.eligible).length,
  };
}

function isBefore(doneAt: number | null, closesAt: number): boolean {
  return doneAt !== null && doneAt < closesAt;
}

function meanOf(means: readonly Points[]): Points | null {
  return means.length === 0 ? null : roundedQuotient(sum(means), means.length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
