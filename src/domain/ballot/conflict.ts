import type { Appraiser } from "../people/appraiser.ts";
import type { Unit } from "../people/unit.ts";
import type { Registration } from "../registration/registration.ts";
import { cleanText, matchingKey } from "../text/vietnamese.ts";

export type ConflictReason = "author" | "coauthor" | "headOfUnit" | "sameUnit" | "declared";

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
};

/** The reason as the end of a sentence that begins with the person's name. */
export function conflictText(reason: ConflictReason): string {
  return CONFLICT_TEXTS[reason];
}

/**
 * Why this appraiser may not score this model, or null (SPEC X1–X7). The first reason that holds is given:
 * author, co-author, head of the unit, same unit, declared by the appraiser.
 */
export function conflictReason(
  appraiser: ConflictingPerson,
  model: AuthoredModel,
  unit: Pick<Unit, "head">,
  rule: ConflictRule,
): ConflictReason | null {
  return conflictsOf(model, unit, rule)(appraiser);
}

export type ConflictingPerson = Pick<Appraiser, "name" | "unit" | "recusals">;

/** As `conflictReason`, for many appraisers of one model: the names in its texts are taken apart only once. */
export function conflictsOf(
  model: AuthoredModel,
  unit: Pick<Unit, "head">,
  rule: ConflictRule,
): (appraiser: ConflictingPerson) => ConflictReason | null {
  const people: readonly (readonly [ConflictReason, readonly string[]])[] = [
    ["author", peopleIn(model.holder)],
    ["coauthor", peopleIn(model.coauthors)],
    ["headOfUnit", peopleIn(unit.head)],
  ];
  return (appraiser) => {
    // What follows the name in its cell is a post, "… – Tổ trưởng", which others may hold too.
    const [person = ""] = peopleIn(appraiser.name);
    const named = people.find(([, known]) => known.some((one) => samePerson(one, person)));
    if (named !== undefined) return named[0];
    if (rule.sameUnitConflicts && sameCode(appraiser.unit, model.unit)) return "sameUnit";
    return appraiser.recusals.some((recusal) => sameCode(recusal.model, model.id)) ? "declared" : null;
  };
}

/** The same name; one of two words or more also behind the other's post or degree, "Bí thư Nguyễn Văn A" (SPEC X7). */
function samePerson(one: string, other: string): boolean {
  return one === other || endsWithName(one, other) || endsWithName(other, one);
}

const endsWithName = (text: string, name: string): boolean => name.includes(" ") && text.endsWith(` ${name}`);

/** A blank code is no code: two people without a unit do not share one. */
function sameCode(a: string, b: string): boolean {
  const key = matchingKey(a);
  return key !== "" && key === matchingKey(b);
}

const BETWEEN_PEOPLE = /[,;\r\n+]|\s(?:và|cùng|&|[-–—/])\s/iu;
const LIST_MARK = /^\s*(?:\(?\d+[.)]|[a-zđ]\)|[-–•*])\s*/iu;
const BRACKETS = /[()]/u;
const FORM_OF_ADDRESS = /^(?:dong chi|d\/c|ong|ba|anh|chi|thay|co)[.:]?\s+/;

/**
 * Matching keys of the people named in a free text such as "1. Đ/c Nguyễn Văn A (Phó Bí thư); bà K'Nớ và Trần B".
 * Whatever is not a name (a post after a comma or a dash) becomes a key that no person has.
 */
export function peopleIn(text: string): readonly string[] {
  return (
    cleanText(text)
      .split(BETWEEN_PEOPLE)
      // A post may stand in brackets, and so may the name: "Chi bộ 1 (Nguyễn Văn A)".
      .flatMap((part) => part.replace(LIST_MARK, "").split(BRACKETS))
      .map((name) => matchingKey(name).replace(FORM_OF_ADDRESS, ""))
      .filter((key) => key !== "")
  );
}
