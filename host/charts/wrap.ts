import { textWidth } from "./textWidth.ts";

export interface Room {
  readonly width: number;
  /** What does not fit into so many lines ends with an ellipsis. */
  readonly lines: number;
  readonly size: number;
  readonly bold?: boolean;
}

const MORE = "…";

/** A text in lines that fit, broken between words, and inside one only where it alone is too wide. None for an empty text. */
export function wrap(text: string, { width, lines, size, bold = false }: Room): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const all = text
    .trim()
    .split("\n")
    .flatMap((part) => wrapLine(part, fits));
  if (all.length <= lines) return all;
  const [last = ""] = all.slice(lines - 1, lines);
  return [...all.slice(0, lines - 1), shortened(last, fits)];
}

/** In as few lines as `wrap` needs, as equally long as they can be. */
export function balanced(text: string, room: Room): readonly string[] {
  const lines = wrap(text, room);
  let best = lines;
  for (let width = room.width - STEP; width > 0; width -= STEP) {
    const narrower = wrap(text, { ...room, width, lines: room.lines + 1 });
    if (narrower.length !== lines.length || cuts(narrower, text)) return best;
    best = narrower;
  }
  return best;
}
const STEP = 4;

const cuts = (lines: readonly string[], text: string): boolean => {
  const words = new Set(text.split(/\s+/));
  return lines.some((line) => line.split(" ").some((word) => !words.has(word)));
};

function wrapLine(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  const found = [""];
  for (const character of word) {
    const longer = `${found.at(-1)}${character}`;
    if (fits(longer) || found.at(-1) === "") found[found.length - 1] = longer;
    else found.push(character);
  }
  return found;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = [...line];
  while (kept.length > 0 && !fits(`${kept.join("")}${MORE}`)) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}${MORE}`;
}

export const widest = (lines: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
