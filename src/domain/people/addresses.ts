import { cleanLine } from "../text/vietnamese.ts";

/** Addresses in one cell, separated as people do: commas, semicolons, spaces, line breaks. */
export function addresses(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== "");
}

/** Whether somebody's address is one of these; case does not count, an unknown address ('') is nobody's. */
export function isAmong(email: string, known: readonly string[]): boolean {
  const sought = addressKey(email);
  return sought !== "" && known.some((each) => addressKey(each) === sought);
}

function addressKey(email: string): string {
  return cleanLine(email).toLowerCase();
}
