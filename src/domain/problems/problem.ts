import type { ProblemText } from "./problemText.ts";
import { type ProblemCode, problemText } from "./problemTexts.ts";

/** Where something was found. */
export interface Place {
  /** Title of the tab as people see it. */
  readonly tab: string;
  /** 1-based row of the sheet. */
  readonly row?: number;
  /** The rows behind it where the same was found. */
  readonly otherRows?: readonly number[];
  readonly header?: string;
}

/** One finding about what a person typed or set up. It is said, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** The cell as the person reads it; "" when nothing stands there. */
  readonly found: string;
  /** Words for the {gaps} of the code's templates. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A message quotes at most this much of a cell: enough to recognise it, short enough for one line of a dialog. */
const LONGEST_QUOTE = 60;

export function problem(
  code: ProblemCode,
  place: Place,
  found: string,
  facts: Readonly<Record<string, string>> = {},
): Problem {
  return { code, place, found, facts };
}

/**
 * The problem as Vietnamese sentences: place, what is wrong, what to do next (SPEC V14–V16), e.g.
 * "Tab Đăng ký, dòng 12, cột Từ ngày: “31/2/2023” không có trong lịch. Hãy ghi lại, ví dụ 28/3/2023."
 */
export function sentence(found: Problem): string {
  return sentenceBy(problemText(found.code), found);
}

/** As `sentence`, for a page that carries only the texts of its own problems and gives the one that fits. */
export function sentenceBy(text: ProblemText, found: Problem): string {
  return `${placeText(found.place)}: ${findingText(found, text)}. ${filled(text.action, found.facts)}.`;
}

/** The problem for a reader who already looks at its row: the place is only the column, nothing is said to do (SPEC V17). */
export function rowSentence(found: Problem): string {
  return rowSentenceBy(problemText(found.code), found);
}

/** As `rowSentence`, for a page that carries only the texts of its own problems and gives the one that fits. */
export function rowSentenceBy(text: ProblemText, found: Problem): string {
  const header = found.place.header === undefined ? "" : `${found.place.header}: `;
  return `${header}${findingText(found, text)}`;
}

function findingText({ found, facts }: Problem, { says, blank = says }: ProblemText): string {
  return filled(found === "" ? blank : says, { ...facts, found: shortened(found) });
}

function placeText(place: Place): string {
  const row = place.row === undefined ? "" : `, dòng ${numbersText([place.row, ...(place.otherRows ?? [])])}`;
  const header = place.header === undefined ? "" : `, cột ${place.header}`;
  return `Tab ${place.tab}${row}${header}`;
}

/** Numbers of lines that are all named; of more only the first ones. */
const LONGEST_NUMBERS = 4;
const FIRST_NUMBERS = 3;

/** Numbers of lines as they are said: “3, 5, 8 và 9 dòng khác” (SPEC V19). */
export function numbersText(numbers: readonly number[]): string {
  if (numbers.length <= LONGEST_NUMBERS) return numbers.join(", ");
  return `${numbers.slice(0, FIRST_NUMBERS).join(", ")} và ${numbers.length - FIRST_NUMBERS} dòng khác`;
}

/** A fact that was not given leaves a visible gap: a message with a gap still helps, an exception inside a message does not. */
function filled(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…");
}

/** Cut between characters as people count them, so no mark is torn off its letter (NFC) and no emoji is halved. */
export function shortened(text: string, longest = LONGEST_QUOTE): string {
  const characters = [...text.normalize("NFC").replace(/\s+/g, " ").trim()];
  if (characters.length <= longest) return characters.join("");
  return `${characters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…`;
}
