import { text } from "./arguments.ts";
import { TextToColumnsDelimiter } from "./enums.ts";

const SIGNS: Readonly<Record<string, string>> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };
/** Google guesses; this is our order of guessing. */
const GUESSES = [",", ";", ".", " "];

function delimiterOf(call: string, texts: readonly string[], delimiter: unknown): string {
  if (TextToColumnsDelimiter._has(delimiter)) return SIGNS[delimiter.name()] ?? ",";
  if (delimiter !== undefined) return text(call, delimiter);
  return GUESSES.find((sign) => texts.some((one) => one.includes(sign))) ?? ",";
}

/** Each text as its parts, without blanks at their ends. */
export function splitTexts(call: string, texts: readonly string[], delimiter: unknown): string[][] {
  const sign = delimiterOf(call, texts, delimiter);
  return texts.map((one) => one.split(sign).map((part) => part.trim()));
}
