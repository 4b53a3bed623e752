import type { Points } from "./points.ts";

/** A named stretch of totals that begins at `from` and ends where the band above begins. */
export interface Band {
  readonly name: string;
  readonly from: Points;
}

/**
 * Name of the first band whose `from` the total reaches (SPEC R10); bands are given from the highest to the lowest.
 * "" when the total reaches none, which cannot happen with bands that pass `lintBands` and a total of 0 or more.
 */
export function bandOf(total: Points, bands: readonly Band[]): string {
  return bands.find((band) => total >= band.from)?.name ?? "";
}

/** Where the named bands begin; below the last one a model has not passed. */
export interface BandMarks {
  readonly excellentFrom: Points;
  readonly goodFrom: Points;
  readonly fairFrom: Points;
  readonly passFrom: Points;
}

/** The bands of these marks, from the highest to the lowest. */
export function bandScale({ excellentFrom, goodFrom, fairFrom, passFrom }: BandMarks): readonly Band[] {
  return [
    { name: "Xuất sắc", from: excellentFrom },
    { name: "Tốt", from: goodFrom },
    { name: "Khá", from: fairFrom },
    { name: "Đạt", from: passFrom },
    { name: "Không đạt", from: 0 },
  ];
}

/** The bands that ship: an assumption that the organiser is to confirm (docs/domain.md#rubric). */
export const REFERENCE_MARKS: BandMarks = {
  excellentFrom: 9000,
  goodFrom: 8000,
  fairFrom: 6500,
  passFrom: 5000,
};

export const REFERENCE_BANDS: readonly Band[] = bandScale(REFERENCE_MARKS);
