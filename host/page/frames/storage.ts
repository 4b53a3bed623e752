/**
 * What shown pages keep in `localStorage`. A frame of no origin has none, while Google's frames do; it is kept in this page's own,
 * apart from everything else, and a frame gets a copy when it is made.
 */
import { applicationKey } from "../headWords.ts";

const PREFIX = `${applicationKey()}.frame.`;
/** Drafts are a few kilobytes each; browsers give about five million characters to all. */
const LONGEST = 1_000_000;

export function framesTexts(): Readonly<Record<string, string>> {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  const kept = names.filter((name) => name.startsWith(PREFIX));
  return Object.fromEntries(
    kept.map((name) => [name.slice(PREFIX.length), localStorage.getItem(name) ?? ""] as const),
  );
}

/** @param text null forgets it; one that is too long, or for which there is no room, is not kept */
export function keepFramesText(name: string, text: string | null): void {
  // Whatever comes of the new text, the old one is past.
  localStorage.removeItem(PREFIX + name);
  if (text === null || name.length + text.length > LONGEST) return;
  try {
    localStorage.setItem(PREFIX + name, text);
  } catch {
    // Full: the page still sends its drafts to the host, which is what counts.
  }
}
