import { matchingKey } from "../../../src/domain/text/vietnamese.ts";
import { dayOf, daysBetween, formatDay } from "../../../src/domain/time/calendar.ts";
import type { BallotView, ModelView } from "../../../src/rpc/answers.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { stateOf } from "./work.ts";

export const FILTERS = ["all", "todo", "draft", "submitted", "recused"] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_LABELS: Readonly<Record<Filter, string>> = {
  all: "Tất cả",
  todo: "Còn phải chấm",
  draft: "Nháp",
  submitted: "Đã nộp",
  recused: "Né tránh",
};

type Listed = Pick<BallotView, "ballot" | "model" | "title" | "state"> & Partial<ModelView>;

export function passes(view: Listed, filter: Filter): boolean {
  const state = stateOf(view.state);
  if (filter === "todo") return isToDo(view);
  if (filter === "draft") return state === "draft" || state === "reopened";
  return filter === "all" || state === filter;
}

export function isToDo({ state }: Pick<BallotView, "state">): boolean {
  return ["notStarted", "draft", "reopened"].includes(stateOf(state));
}

/** Ballots that pass the filter and hold every word that is searched for, in title, code, unit or holder; case and marks do not count. */
export function found<T extends Listed>(views: readonly T[], filter: Filter, search: string): readonly T[] {
  const words = matchingKey(search).split(" ");
  return views.filter((view) => {
    const text = matchingKey([view.model, view.title, view.unit, view.holder].join(" "));
    return passes(view, filter) && words.every((word) => text.includes(word));
  });
}

/** How many of the ballots that are to be scored are submitted; recused ones are nobody's task. */
export function progressOf(views: readonly Listed[]): { readonly done: number; readonly all: number } {
  const counted = views.filter(({ state }) => stateOf(state) !== "recused");
  return { done: counted.filter(({ state }) => state === "submitted").length, all: counted.length };
}

/** The next ballot to be scored behind this one, from the top again after the last; null when all is done. */
export function nextToDo<T extends Listed>(views: readonly T[], after: string | null): T | null {
  const place = views.findIndex(({ ballot }) => ballot === after);
  const round = [...views.slice(place + 1), ...views.slice(0, Math.max(place, 0))];
  return round.find(isToDo) ?? null;
}

/** @param closesAt the first instant that is late, so that the last day is the one before it */
export function timeLeft(now: number, closesAt: number): string {
  const today = dayOf(now, UTC_OFFSET_MINUTES);
  const lastDay = dayOf(closesAt - 1, UTC_OFFSET_MINUTES);
  const days = daysBetween(today, lastDay);
  if (now >= closesAt) return `Đã hết hạn ngày ${formatDay(lastDay)}`;
  return days === 0 ? "Hôm nay là ngày cuối" : `Còn ${days} ngày, đến hết ${formatDay(lastDay)}`;
}
