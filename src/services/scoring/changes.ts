import type { Ballot } from "../../domain/ballot.ts";
import { parsePoints } from "../../domain/points.ts";
import { type Place, type Problem, problem } from "../../domain/problem.ts";
import { cleanText } from "../../domain/vietnamese.ts";
import { pointColumn } from "../../tables/ballots.ts";

/** A field as the caller saw it and as it is to become; fields are criterion codes as `point.<code>`, or a remark's name. */
export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

export interface Merged {
  readonly ballot: Ballot;
  /** Fields that somebody changed meanwhile to something else: left as they are, the caller is told. */
  readonly clashes: readonly string[];
  readonly problems: readonly Problem[];
}

const REMARKS = ["comment", "strengths", "limits", "proposal"] as const;
type Remark = (typeof REMARKS)[number];

/**
 * Compare-and-set, field by field: a change applies where the ballot still holds what the caller saw (or already what is
 * wanted, so that a repeated call changes nothing). What cannot be read as points changes nothing and is named.
 */
export function merge(ballot: Ballot, changes: readonly FieldChange[], place: Place): Merged {
  let merged = ballot;
  const clashes: string[] = [];
  const problems: Problem[] = [];
  for (const change of changes) {
    const outcome = apply(merged, change, place);
    if (outcome.kind === "applied") merged = outcome.ballot;
    else if (outcome.kind === "clash") clashes.push(change.field);
    else problems.push(outcome.problem);
  }
  return { ballot: merged, clashes, problems };
}

type Applied =
  | { readonly kind: "applied"; readonly ballot: Ballot }
  | { readonly kind: "clash" }
  | { readonly kind: "problem"; readonly problem: Problem };

function apply(ballot: Ballot, change: FieldChange, place: Place): Applied {
  const remark = REMARKS.find((name) => name === change.field);
  if (remark !== undefined) return applyRemark(ballot, remark, change);
  return applyPoints(ballot, change, place);
}

function applyRemark(ballot: Ballot, remark: Remark, change: FieldChange): Applied {
  const now = cleanText(change.now);
  const present = ballot[remark];
  if (present !== now && present !== cleanText(change.was)) return { kind: "clash" };
  return { kind: "applied", ballot: { ...ballot, [remark]: now } };
}

function applyPoints(ballot: Ballot, change: FieldChange, place: Place): Applied {
  const code = change.field.slice(pointColumn("").length);
  if (pointColumn(code) !== change.field || !(code in ballot.points)) {
    return { kind: "problem", problem: problem("ballot.unknownField", place, change.field) };
  }
  const wanted = parsePoints(change.now);
  if (!wanted.ok && wanted.reason !== "blank") {
    return { kind: "problem", problem: problem("cell.notPoints", { ...place, header: code }, change.now) };
  }
  const now = wanted.ok ? wanted.points : null;
  const present = ballot.points[code] ?? null;
  if (present !== now && present !== pointsIn(change.was)) return { kind: "clash" };
  return { kind: "applied", ballot: { ...ballot, points: { ...ballot.points, [code]: now } } };
}

function pointsIn(typed: string): number | null {
  const parsed = parsePoints(typed);
  return parsed.ok ? parsed.points : null;
}
