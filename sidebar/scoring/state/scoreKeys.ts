import type { Points } from "../../../src/domain/rubric/points.ts";
import type { Criterion, Level } from "../../../src/domain/rubric/rubric.ts";

type Scale = Pick<Criterion, "maximum" | "step" | "levels">;

/**
 * Points after a key, or null when the key is none of ours: arrows go by one step, Page Up and Page Down to the next level. A criterion
 * without points begins at 0 upwards and at its maximum downwards; text that is no points counts as none.
 */
export function pointsAfterKey(key: string, points: Points | null, scale: Scale): Points | null {
  if (key === "ArrowUp") return points === null ? 0 : clamp(below(points, scale) + scale.step, scale);
  if (key === "ArrowDown")
    return points === null ? scale.maximum : clamp(above(points, scale) - scale.step, scale);
  if (key === "PageUp") return levelUp(points, scale);
  return key === "PageDown" ? levelDown(points, scale) : null;
}

/** The nearest point of the scale that is not above; points off the step are brought onto it. */
function below(points: Points, { step }: Scale): Points {
  return Math.floor(points / step) * step;
}

function above(points: Points, { step }: Scale): Points {
  return Math.ceil(points / step) * step;
}

function clamp(points: Points, { maximum }: Scale): Points {
  return Math.min(Math.max(points, 0), maximum);
}

/** The lowest points of the next level above. */
function levelUp(points: Points | null, { levels, maximum }: Scale): Points {
  const higher = levels.map(({ from }) => from).filter((from) => points === null || from > points);
  return higher.length === 0 ? Math.max(points ?? 0, maximum) : Math.min(...higher);
}

/** The highest points of the next level below. */
function levelDown(points: Points | null, { levels }: Scale): Points {
  const lower = levels.map(({ to }) => to).filter((to) => points === null || to < points);
  return lower.length === 0 ? 0 : Math.max(...lower);
}

export function levelOf(points: Points | null, levels: readonly Level[]): Level | null {
  if (points === null) return null;
  return levels.find(({ from, to }) => from <= points && points <= to) ?? null;
}

/** Every score inside a level, lowest first. */
export function scoresOf({ from, to }: Level, step: Points): readonly Points[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
