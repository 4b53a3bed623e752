/** How cells look and what else they have besides contents, taken back where it is still as it was left. */
import type { Area, TrackedArea } from "../../workbook/contract.ts";
import { type Attempt, type Desk, DONE, refuse, refuseEdit, type Step } from "../desk.ts";
import type { Aspect } from "./aspects.ts";
import { CHANGED } from "./sentences.ts";

type Grid = ReturnType<Aspect["read"]>;
/** By aspect, in order. */
type Look = readonly Grid[];

interface Part {
  readonly place: TrackedArea;
  readonly before: Look;
  readonly after: Look;
}

export const lookOf = (area: Area, aspects: readonly Aspect[]): Look => aspects.map(({ read }) => read(area));

/** `before`: of each area, in order. */
export function aspectStep(
  { file: { workbook } }: Desk,
  areas: readonly Area[],
  aspects: readonly Aspect[],
  before: readonly Look[],
): Step {
  const parts: readonly Part[] = areas.map((area, index) => ({
    place: workbook.track(area),
    before: before[index] ?? [],
    after: lookOf(area, aspects),
  }));
  const turn = (desk: Desk, left: "before" | "after", wanted: "before" | "after"): Attempt => {
    const attempts = parts.map((part) =>
      putLook(desk, { area: part.place.area(), aspects, left: part[left], wanted: part[wanted] }),
    );
    return attempts.some(({ refused }) => refused === null) ? DONE : (attempts[0] ?? DONE);
  };
  return {
    undo: (desk) => turn(desk, "after", "before"),
    redo: (desk) => turn(desk, "before", "after"),
    release: () => {
      for (const { place } of parts) place.release();
    },
  };
}

interface Putting {
  readonly area: Area | null;
  readonly aspects: readonly Aspect[];
  readonly left: Look;
  readonly wanted: Look;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function putLook(desk: Desk, { area, aspects, left, wanted }: Putting): Attempt {
  const [first] = wanted;
  if (!area || area.rows !== first?.length || area.columns !== first[0]?.length) return refuse(CHANGED);
  const refused = refuseEdit(desk, area);
  if (refused) return refused;
  let some = false;
  for (const [index, { read, write }] of aspects.entries()) {
    const present = read(area);
    const patch = (wanted[index] ?? []).map((line, row) =>
      line.map((value, column) => {
        const now = present[row]?.[column];
        if (!same(now, left[index]?.[row]?.[column])) return undefined;
        some = true;
        return same(now, value) ? undefined : value;
      }),
    );
    if (patch.some((line) => line.some((value) => value !== undefined))) write(area, patch);
  }
  return some ? DONE : refuse(CHANGED);
}

/** Two that were done as one, taken back as one: it is done where one of the two can be. */
export function together(first: Step, second: Step): Step {
  const both = (way: "undo" | "redo", desk: Desk): Attempt => {
    const attempts = [first[way](desk), second[way](desk)];
    return attempts.some(({ refused }) => refused === null) ? DONE : (attempts[0] ?? DONE);
  };
  return {
    undo: (desk) => both("undo", desk),
    redo: (desk) => both("redo", desk),
    release: () => {
      first.release();
      second.release();
    },
  };
}
