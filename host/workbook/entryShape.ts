/** The number format that shows a date or time in the shape in which it was typed. */
import type { LocaleTraits } from "./locale.ts";

type Letter = "d" | "M" | "y";

/** What each number of a date stands for. */
function lettersOf(numbers: readonly string[], { dateOrder }: LocaleTraits): readonly Letter[] {
  const [first = "", second = ""] = numbers;
  if (numbers.length === 2) {
    if (second.length === 4) return ["M", "y"];
    return dateOrder === "DMY" ? ["d", "M"] : ["M", "d"];
  }
  if (first.length === 4 || dateOrder === "YMD") return ["y", "M", "d"];
  return dateOrder === "MDY" ? ["M", "d", "y"] : ["d", "M", "y"];
}

/** Whether days and months of one digit have a zero before them: as typed or, where the typed ones do not tell, as the locale has it. */
function isPadded(typed: readonly string[], { datePattern }: LocaleTraits): boolean {
  if (typed.some((digits) => digits.startsWith("0"))) return true;
  return typed.every((digits) => digits.length > 1) && datePattern.includes("dd");
}

const yearLetters = (digits: string) => (digits.length > 2 ? "yyyy" : "yy");

/** "28/3/2023" is "d/M/yyyy", "2023-03-28" is "yyyy-MM-dd". */
export function numberedShape(text: string, traits: LocaleTraits): string {
  const numbers = text.match(/\d+/g) ?? [];
  const letters = lettersOf(numbers, traits);
  const padded = isPadded(
    numbers.filter((_, at) => letters[at] !== "y"),
    traits,
  );
  let at = 0;
  return text.replace(/\d+/g, (digits) => {
    const letter = letters[at++] ?? "y";
    if (letter === "y") return yearLetters(digits);
    return padded ? letter.repeat(2) : letter;
  });
}

/** "28 Mar 2023" is "d MMM yyyy". */
export function namedShape(text: string): string {
  return text
    .replace(/\d+/g, (digits) => (digits.length > 2 ? "yyyy" : "d".repeat(digits.startsWith("0") ? 2 : 1)))
    .replace(/[a-z]{3,}/i, (name) => (name === "yyyy" ? name : "M".repeat(name.length > 3 ? 4 : 3)));
}

/** "8:30" is "H:mm", "08:30:15 PM" is "hh:mm:ss AM/PM". */
export function timeShape(text: string, { timePattern }: LocaleTraits): string {
  const [, hour = "", seconds, half] = /^(\d+):\d+(:\d+(?:\.\d+)?)?\s*([ap])?/i.exec(text) ?? [];
  const letter = half === undefined ? "H" : "h";
  const padded = hour.startsWith("0") || (hour.length > 1 && timePattern.startsWith("HH"));
  const fraction = seconds?.includes(".") ? ".000" : "";
  const end = seconds === undefined ? "" : `:ss${fraction}`;
  return `${padded ? letter.repeat(2) : letter}:mm${end}${half === undefined ? "" : " AM/PM"}`;
}
