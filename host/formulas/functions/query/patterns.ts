import { cannotParse } from "./words.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The whole text must match: a regular expression, or `like` with % for any text and _ for one character. */
export function wholeText(pattern: string, kind: "matches" | "like" = "matches"): RegExp {
  const source = kind === "like" ? escaped(pattern).replaceAll("%", "[^]*").replaceAll("_", "[^]") : pattern;
  try {
    return new RegExp(`^(?:${source})$`, "u");
  } catch {
    throw cannotParse(`'${pattern}' is not a valid regular expression`);
  }
}
