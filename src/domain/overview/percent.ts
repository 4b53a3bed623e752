import type { Share } from "./overview.ts";

/**
 * "97 %", rounded half up; 100 only when nothing is missing and 0 only when nothing is there, so that a figure never says more than is so.
 * "–" of nothing.
 */
export function percentText({ done, of }: Share): string {
  if (of === 0) return "–";
  const rounded = Math.round((100 * done) / of);
  const least = done > 0 ? 1 : 0;
  const most = done < of ? 99 : 100;
  return `${Math.min(most, Math.max(least, rounded))} %`;
}

/** "30/31". */
export function shareText({ done, of }: Share): string {
  return `${done}/${of}`;
}
