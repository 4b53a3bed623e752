import type { Line, Screen } from "./screen.ts";

export interface Criterion {
  readonly code: string;
  readonly group: string;
  readonly maximum: number;
  readonly step: number;
}

/** The rubric as appraisers read it in the tab Tiêu chí; points as printed there, 8.5 for 8,5. */
export interface Rubric {
  readonly criteria: readonly Criterion[];
  /** Least mean of a group, where it has one. */
  readonly floors: Readonly<Record<string, { readonly floor: number; readonly maximum: number }>>;
}

/** Where the tab leaves the step blank (its own note says so). */
const USUAL_STEP = 0.5;

export function rubricOn({ lines }: Screen): Rubric {
  const floors = lines.flatMap((line) => {
    const floor = line.number("Điểm liệt");
    if (line.text("Mã") !== "" || floor === null) return [];
    return [[line.text("Mã nhóm"), { floor, maximum: line.number("Điểm tối đa") ?? 0 }] as const];
  });
  return {
    criteria: lines.filter((line) => line.text("Mã") !== "").map(criterionOn),
    floors: Object.fromEntries(floors),
  };
}

function criterionOn(line: Line): Criterion {
  return {
    code: line.text("Mã"),
    group: line.text("Mã nhóm"),
    maximum: line.number("Điểm tối đa") ?? 0,
    step: line.number("Bước") ?? USUAL_STEP,
  };
}
