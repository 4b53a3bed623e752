import { type Place, type Problem, problem } from "../problems/problem.ts";
import { type ParsedPoints, parsePoints } from "../rubric/points.ts";
import { cleanText } from "../text/vietnamese.ts";
import type { Ballot } from "./ballot.ts";
import { pointField } from "./pointField.ts";
import { isRemark, type Remark } from "./remarks.ts";

/** A field as the caller saw it and as it is to become; fields are criterion codes as `point.<code>`, or a remark's name. */
export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

export interface Merged {
  /** The very ballot that was given when nothing changes. */
  readonly ballot: Ballot;
  /** Fields that somebody changed meanwhile to something else: left as they are, the caller is told. */
  readonly clashes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Compare-and-set, field by field (SPEC M1–M6): a change applies where the ballot still holds what the caller saw (or already what is
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
  if (isRemark(change.field)) return applyRemark(ballot, change.field, change);
  const code = Object.keys(ballot.points).find((each) => pointField(each) === change.field);
  if (code !== undefined) return applyPoints(ballot, code, change, { ...place, header: code });
  return { kind: "problem", problem: problem("ballot.unknownField", place, change.field) };
}

function applyRemark(ballot: Ballot, remark: Remark, change: FieldChange): Applied {
  const now = cleanText(change.now);
  const present = ballot[remark];
  if (present === now) return { kind: "applied", ballot };
  if (present !== cleanText(change.was)) return { kind: "clash" };
  return { kind: "applied", ballot: { ...ballot, [remark]: now } };
}

function applyPoints(ballot: Ballot, code: string, change: FieldChange, place: Place): Applied {
  const wanted = parsePoints(change.now);
  if (!wanted.ok && wanted.reason !== "blank")
    return { kind: "problem", problem: problem(objectionTo(wanted), place, change.now) };
  const now = wanted.ok ? wanted.points : null;
  const present = ballot.points[code] ?? null;
  if (present === now) return { kind: "applied", ballot };
  const seen = parsePoints(change.was);
  if (present !== (seen.ok ? seen.points : null)) return { kind: "clash" };
  return { kind: "applied", ballot: { ...ballot, points: { ...ballot.points, [code]: now } } };
}

function objectionTo({ reason }: Extract<ParsedPoints, { ok: false }>) {
  return reason === "tooPrecise" ? "cell.pointsTooPrecise" : "cell.notPoints";
}
