/** Stands in both bundles for the one of `domain/problems/problemTexts.ts` (scripts/build/bundles.mjs). */
import type { ProblemText } from "../domain/problems/problemText.ts";
import type { ProblemCode } from "../domain/problems/problemTexts.ts";
import { pageData } from "./pageData.ts";

type Texts = Readonly<Partial<Record<ProblemCode, ProblemText>>>;

/** Of this run; the next one begins without. */
let texts: Texts | null = null;

export function problemText(code: ProblemCode): ProblemText {
  texts ??= shippedTexts();
  return texts[code] ?? WITHOUT_WORDS;
}

/** Files are copied by hand, too: whatever else a run does is not given up for a page that is missing or of another version. */
function shippedTexts(): Texts {
  try {
    // Written by our own build, from those very texts.
    return pageData("sentences") as Texts;
  } catch {
    return {};
  }
}

const WITHOUT_WORDS: ProblemText = {
  says: "có điều chưa đúng ở đây, nhưng hệ thống không đọc được lời báo vì tệp sentences.html của tập lệnh thiếu hoặc cũ",
  action: "Hãy nhờ người quản trị chép lại đủ các tệp của tập lệnh",
};
