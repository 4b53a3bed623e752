import type { Appraiser } from "./people.ts";
import type { Registration } from "./registration.ts";
import type { Unit } from "./unit.ts";
import { cleanText, matchingKey } from "./vietnamese.ts";

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
  appraiser: Pick<Appraiser, "name" | "unit" | "recusals">,
  model: AuthoredModel,
  unit: Pick<Unit, "head">,
  rule: ConflictRule,
): ConflictReason | null {
  // What follows the name in its cell is a post, "… – Tổ trưởng", which others may hold too.
  const isNamedIn = (text: string) => names(text, peopleIn(appraiser.name)[0] ?? "");
  if (isNamedIn(model.holder)) return "author";
  if (isNamedIn(model.coauthors)) return "coauthor";
  if (isNamedIn(unit.head)) return "headOfUnit";
  if (rule.sameUnitConflicts && sameCode(appraiser.unit, model.unit)) return "sameUnit";
  return appraiser.recusals.some((recusal) => sameCode(recusal.model, model.id)) ? "declared" : null;
}

/** As one of the people of the text; a name of two words or more also behind a post, "Bí thư Nguyễn Văn A" (SPEC X7). */
function names(text: string, person: string): boolean {
  return peopleIn(text).some(
    (named) => named === person || (person.includes(" ") && named.endsWith(` ${person}`)),
  );
}

/** A blank code is no code: two people without a unit do not share one. */
function sameCode(a: string, b: string): boolean {
  const key = matchingKey(a);
  return key !== "" && key === matchingKey(b);
}

const BETWEEN_PEOPLE = /[,;\r\n+]|\s(?:và|cùng|&|[-–—/])\s/iu;
const LIST_MARK = /^\s*(?:\(?\d+[.)]|[a-zđ]\)|[-–•*])\s*/iu;
const POST_AFTER_NAME = /\(.*/su;
const FORM_OF_ADDRESS = /^(?:dong chi|d\/c|ong|ba|anh|chi|thay|co)[.:]?\s+/;

/**
 * Matching keys of the people named in a free text such as "1. Đ/c Nguyễn Văn A (Phó Bí thư); bà K'Nớ và Trần B".
 * Whatever is not a name (a post after a comma or a dash) becomes a key that no person has.
 */
export function peopleIn(text: string): readonly string[] {
  return cleanText(text)
    .split(BETWEEN_PEOPLE)
    .map((part) => part.replace(LIST_MARK, "").replace(POST_AFTER_NAME, ""))
    .map((name) => matchingKey(name).replace(FORM_OF_ADDRESS, ""))
    .filter((key) => key !== "");
}
