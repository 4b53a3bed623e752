import {
  formatPoints,
  type ParsedPoints,
  type Points,
  parsePoints,
} from "../../../src/domain/rubric/points.ts";
import { cleanText } from "../../../src/domain/text/vietnamese.ts";
import type { BallotView } from "../../../src/rpc/answers.ts";
import type { ScoringRubric } from "./rubric.ts";

/** Everything of a ballot that is typed, as text, by the contract's names: `point.I.1`, `comment`, … */
export type Fields = Readonly<Record<string, string>>;

export const REMARKS = ["comment", "strengths", "limits", "proposal"] as const;
export type Remark = (typeof REMARKS)[number];

export const REMARK_LABELS: Readonly<Record<Remark, string>> = {
  comment: "Nhận xét",
  strengths: "Ưu điểm",
  limits: "Hạn chế",
  proposal: "Đề xuất, kiến nghị",
};

const POINT = "point.";

export function pointField(criterion: string): string {
  return `${POINT}${criterion}`;
}

/** Code of the criterion whose points this field holds, or null for a remark. */
export function criterionOf(field: string): string | null {
  return field.startsWith(POINT) ? field.slice(POINT.length) : null;
}

export function fieldsOf(view: Pick<BallotView, "points" | Remark>): Fields {
  const points = Object.entries(view.points).map(([code, value]) => [
    pointField(code),
    value === null ? "" : formatPoints(value),
  ]);
  return { ...Object.fromEntries(points), ...Object.fromEntries(REMARKS.map((name) => [name, view[name]])) };
}

/** What a typed score says; a blank is not yet scored, never 0. */
export function readPoints(text: string): ParsedPoints {
  return parsePoints(text);
}

/** Points of every criterion as typed now; null where nothing, or nothing readable, stands. */
export function pointsIn(fields: Fields): Readonly<Record<string, Points | null>> {
  const points = Object.entries(fields).flatMap(([field, text]) => {
    const code = criterionOf(field);
    const read = readPoints(text);
    return code === null ? [] : [[code, read.ok ? read.points : null] as const];
  });
  return Object.fromEntries(points);
}

/** Maximum by field, of those that hold points. */
export type Maxima = Readonly<Record<string, Points>>;

export function maximaOf({ criteria }: ScoringRubric): Maxima {
  return Object.fromEntries(criteria.map(({ code, maximum }) => [pointField(code), maximum]));
}

/** Whether the server would take this field: any remark, a blank, or points within their scale (steps are a matter of submitting, SPEC M4). */
export function isTakeable(field: string, text: string, maxima: Maxima): boolean {
  if (criterionOf(field) === null) return true;
  const read = readPoints(text);
  if (!read.ok) return read.reason === "blank";
  return read.points >= 0 && read.points <= (maxima[field] ?? read.points);
}

/** The same to the server (SPEC M3, M5): points as points, remarks once cleaned. */
export function sameField(field: string, a: string, b: string): boolean {
  if (criterionOf(field) === null) return cleanText(a) === cleanText(b);
  const [first, second] = [readPoints(a), readPoints(b)];
  if (first.ok && second.ok) return first.points === second.points;
  if (first.ok || second.ok) return false;
  return first.reason === second.reason && (first.reason === "blank" || a.trim() === b.trim());
}

/** Id of the element in which a field is typed. */
export function idOf(field: string): string {
  return `field-${field}`;
}
