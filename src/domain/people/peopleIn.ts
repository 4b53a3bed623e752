import { cleanText, matchingKey } from "../text/vietnamese.ts";

const BETWEEN_PEOPLE = /[,;\r\n+]|\s(?:và|cùng|&|[-–—/])\s/iu;
const LIST_MARK = /^\s*(?:\(?\d+[.)]|[a-zđ]\)|[-–•*])\s*/iu;
const BRACKETS = /[()]/u;
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(["d/c", "ong", "ba", "anh", "chi", "thay", "co"]);

/**
 * Names in a free text such as "1. Đ/c Nguyễn Văn A (Phó Bí thư); bà K'Nớ và Trần B", as they are written there (SPEC X2, X7).
 * Whatever is not a name (a post after a comma or a dash) becomes one that no person has.
 */
export function peopleIn(text: string): readonly string[] {
  return (
    cleanText(text)
      .split(BETWEEN_PEOPLE)
      // A post may stand in brackets, and so may the name: "Chi bộ 1 (Nguyễn Văn A)".
      .flatMap((part) => part.replace(LIST_MARK, "").split(BRACKETS))
      .map(withoutFormOfAddress)
      .filter((name) => name !== "")
  );
}

function withoutFormOfAddress(part: string): string {
  const words = part.trim().split(/\s+/);
  const [first = "", second = ""] = words.map((word) => matchingKey(word).replace(/[.:]$/, ""));
  if (`${first} ${second}` === "dong chi") return words.slice(2).join(" ");
  return words.slice(words.length > 1 && FORMS_OF_ADDRESS.has(first) ? 1 : 0).join(" ");
}
