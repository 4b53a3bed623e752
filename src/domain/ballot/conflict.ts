import type { Appraiser, ConflictAnswer } from "../people/appraiser.ts";
import { likenessOf, type NamedPerson, namedPerson } from "../people/namedPerson.ts";
import { peopleIn } from "../people/peopleIn.ts";
import type { Unit } from "../people/unit.ts";
import type { Registration } from "../registration/registration.ts";
import { onceEach } from "../text/onceEach.ts";
import { matchingKey } from "../text/vietnamese.ts";

export type ConflictReason = "author" | "coauthor" | "headOfUnit" | "sameUnit" | "declared" | "decided";

/** What stands between an appraiser and a model, and how sure that is. */
export interface Finding {
  readonly reason: ConflictReason;
  /** "same": surely; "probablySame": a recusal, and the organiser is told; "ask": none until the organiser says so. */
  readonly likeness: "same" | "probablySame" | "ask";
  /** The name as the model has it; "" where no name decides. */
  readonly name: string;
}

export interface ConflictRule {
  /** Whether members of the registering unit are kept away too (a setting). */
  readonly sameUnitConflicts: boolean;
}

/** What of a registration decides a conflict. */
export type AuthoredModel = Pick<Registration, "id" | "unit" | "holder" | "coauthors">;

const CONFLICT_TEXTS: Readonly<Record<ConflictReason, string>> = {
  author: "là tác giả của mô hình",
  coauthor: "là đồng tác giả của mô hình",
  headOfUnit: "là người đứng đầu đơn vị đăng ký",
  sameUnit: "cùng đơn vị với mô hình",
  declared: "đã tự đề nghị không chấm mô hình này",
  decided: "phải né tránh mô hình này theo trả lời của Ban Tổ chức",
};

/** The reason as the end of a sentence that begins with the person's name. */
export function conflictText(reason: ConflictReason): string {
  return CONFLICT_TEXTS[reason];
}

/** What the person of that name is to the model. */
export function conflictRole(reason: ConflictReason): string {
  return conflictText(reason).replace(/^là | của mô hình$/g, "");
}

/** As `conflictText`, saying when only a likeness of names stands behind it. */
export function findingText({ reason, likeness, name }: Finding): string {
  return likeness === "same" ? conflictText(reason) : `có lẽ ${conflictText(reason)} (ở đó ghi “${name}”)`;
}

export type ConflictingPerson = Pick<Appraiser, "name" | "unit" | "recusals" | "answers">;

/** The finding when it keeps the appraiser away; one that only asks does not (SPEC X14). */
export function conflictIn(finding: Finding | null): Finding | null {
  return finding?.likeness === "ask" ? null : finding;
}

/**
 * What stands between an appraiser and this model, or null (SPEC X1–X7, X12–X16). Made once for many appraisers: the names in the model's
 * texts are taken apart once. What is sure comes first, then author, co-author, head of the unit, same unit, declared, decided.
 */
export function findingsOf(
  model: AuthoredModel,
  unit: Pick<Unit, "head">,
  rule: ConflictRule,
): (appraiser: ConflictingPerson) => Finding | null {
  const people: readonly Named[] = [
    ...namedIn(model.holder, "author"),
    ...namedIn(model.coauthors, "coauthor"),
    ...namedIn(unit.head, "headOfUnit"),
  ];
  return (appraiser) => {
    const verdict = verdictOn(appraiser, model.id);
    const byName = verdict === "other" ? [] : findingsByName(people, appraiser);
    const found = [
      ...(verdict === "recuse" ? byName.map((each) => ({ ...each, likeness: "same" as const })) : byName),
      ...findingsByCode(appraiser, model, rule),
      ...(verdict === "recuse" ? [sure("decided")] : []),
    ];
    const first = (likeness: Finding["likeness"]) => found.find((each) => each.likeness === likeness);
    return first("same") ?? first("probablySame") ?? first("ask") ?? null;
  };
}

interface Named {
  readonly person: NamedPerson;
  readonly reason: ConflictReason;
}

function namedIn(text: string, reason: ConflictReason): readonly Named[] {
  return namedPeople(text).map((person) => ({ person, reason }));
}

const namedPeople = onceEach((text) => peopleIn(text).map(namedPerson));

function findingsByName(people: readonly Named[], { name }: ConflictingPerson): readonly Finding[] {
  // What follows the name in its cell is a post, "… – Tổ trưởng", which others may hold too.
  const [self] = namedPeople(name);
  if (self === undefined) return [];
  return people.flatMap(({ person, reason }) => {
    const likeness = likenessOf(person, self);
    return likeness === "different" ? [] : [{ reason, likeness, name: person.name }];
  });
}

const sure = (reason: ConflictReason): Finding => ({ reason, likeness: "same", name: "" });

function findingsByCode(
  appraiser: ConflictingPerson,
  model: AuthoredModel,
  { sameUnitConflicts }: ConflictRule,
): readonly Finding[] {
  const near = sameUnitConflicts && sameCode(appraiser.unit, model.unit);
  const declared = appraiser.recusals.some((recusal) => sameCode(recusal.model, model.id));
  return [...(near ? [sure("sameUnit")] : []), ...(declared ? [sure("declared")] : [])];
}

/** The organiser's answer about a model; of two that contradict each other the recusal holds (SPEC X16). */
function verdictOn({ answers }: ConflictingPerson, model: string): ConflictAnswer["verdict"] {
  const verdicts = answers.filter((answer) => sameCode(answer.model, model)).map(({ verdict }) => verdict);
  return (
    verdicts.find((verdict) => verdict === "recuse") ?? verdicts.find((verdict) => verdict !== null) ?? null
  );
}

/** A blank code is no code: two people without a unit do not share one. */
function sameCode(a: string, b: string): boolean {
  const key = matchingKey(a);
  return key !== "" && key === matchingKey(b);
}
