import { otherAccount } from "../../../src/domain/people/account.ts";
import { isAmong } from "../../../src/domain/people/addresses.ts";
import type { LegacyFont } from "../../../src/domain/text/legacyToUnicode.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { columnLetters } from "../../../src/tables/columnLetters.ts";
import { type Ask, AskFailure } from "../../client/ask.ts";
import type { SystemColumns } from "../../client/systemColumns.ts";
import { systemsOwn } from "./fontsWords.ts";
import { type Found, type FoundText, foundTexts, toConvert, withFont, withTick } from "./foundTexts.ts";

type Written = Extract<AnswerTo<"convertTexts">, { kind: "converted" }>;
type Change = RequestOf<"convertTexts">["texts"][number];

/** What was looked at. */
export interface Looked extends Omit<Found, "texts"> {
  readonly sheet: number;
  readonly title: string;
  readonly whole: boolean;
}

export interface Seen {
  readonly kind: "loading" | "ready" | "writing" | "stopped";
  /** What was read last; it stays in view while it is read again. */
  readonly looked: Looked | null;
  readonly found: readonly FoundText[];
  readonly sentences: readonly string[];
  readonly done: Done | null;
}

/** What became of the last writing. */
export interface Done {
  readonly kind: "converted" | "undone";
  readonly written: number;
  /** Cells that were left alone. */
  readonly changed: readonly string[];
  readonly locked: readonly string[];
  /** What brings the former texts back. */
  readonly back: { readonly sheet: number; readonly texts: readonly Change[] };
}

export const NOTHING_SEEN: Seen = { kind: "loading", looked: null, found: [], sentences: [], done: null };

export interface FontsWorld {
  readonly ask: Ask;
  readonly openedBy: () => string;
  readonly ours: readonly SystemColumns[];
}

export interface FontsRun {
  load(): Promise<void>;
  /** @param cell null for all that were suspected */
  tick(cell: string | null, ticked: boolean): void;
  choose(cell: string, font: LegacyFont): void;
  convert(): Promise<void>;
  /** Brings back what stood in the cells of the last writing, where nobody has typed since. */
  undo(): Promise<void>;
}

/** @param show is given what is to be seen from now on */
export function createFontsRun(world: FontsWorld, show: (seen: Seen) => void): FontsRun {
  let seen = NOTHING_SEEN;
  const become = (next: Partial<Seen>): void => {
    seen = { ...seen, ...next };
    show(seen);
  };
  /** Whether an answer came; cells that it tells of leave the list. */
  const write = async (kind: Done["kind"], sheet: number, texts: readonly Change[]): Promise<boolean> => {
    become({ kind: "writing", sentences: [] });
    const answer = await answered(() => world.ask({ kind: "convertTexts", sheet, texts: [...texts] }));
    if (answer.kind === "refused") {
      // What stood there stays in view, with the ticks and the way back.
      become({ kind: "ready", sentences: answer.sentences });
      return false;
    }
    const told = new Set(texts.map(cellOf));
    const found = seen.found.filter(({ cell }) => !told.has(cell));
    become({ kind: "ready", found, done: doneBy(kind, sheet, texts, answer) });
    return true;
  };
  return {
    load: async () => {
      become({ kind: "loading", done: null, sentences: [] });
      become(await heard(world));
    },
    tick: (cell, ticked) => become({ found: withTick(seen.found, cell, ticked) }),
    choose: (cell, font) => become({ found: withFont(seen.found, cell, font) }),
    convert: async () => {
      const texts = toConvert(seen.found).map(({ row, column, text, meant }) => ({
        ...{ row, column },
        ...{ was: text, now: meant },
      }));
      if (seen.looked !== null) await write("converted", seen.looked.sheet, texts);
    },
    undo: async () => {
      if (seen.done === null) return;
      const { sheet, texts } = seen.done.back;
      if (await write("undone", sheet, texts)) become(await heard(world));
    },
  };
}

const cellOf = ({ row, column }: Pick<Change, "row" | "column">): string => `${columnLetters(column)}${row}`;

function doneBy(
  kind: Done["kind"],
  sheet: number,
  texts: readonly Change[],
  { changed, locked }: Written,
): Done {
  const among = (places: readonly string[]) =>
    texts.filter(({ row, column }) => places.includes(`${row},${column}`));
  const written = texts.filter(({ row, column }) => ![...changed, ...locked].includes(`${row},${column}`));
  return {
    kind,
    written: written.length,
    changed: among(changed).map(cellOf),
    locked: among(locked).map(cellOf),
    back: { sheet, texts: written.map(({ was, now, ...place }) => ({ ...place, was: now, now: was })) },
  };
}

async function heard({ ask, openedBy, ours }: FontsWorld): Promise<Partial<Seen>> {
  const answer = await answered(() => ask({ kind: "texts" }));
  const nothing = { kind: "stopped", looked: null, found: [] } as const;
  if (answer.kind === "refused") return { kind: "stopped", sentences: answer.sentences };
  const opener = openedBy();
  if (opener !== "" && !isAmong(answer.email, [opener]))
    return { ...nothing, sentences: [otherAccount(opener, answer.email)] };
  const found = foundTexts(answer, ours);
  if (found === null) return { ...nothing, sentences: [systemsOwn(answer.title)] };
  const { sheet, title, whole } = answer;
  const { texts, ...rest } = found;
  return { kind: "ready", looked: { sheet, title, whole, ...rest }, found: texts, sentences: [] };
}

/** A question that got no usable answer is a refusal in the words that say why. */
async function answered<A>(
  ask: () => Promise<A>,
): Promise<A | { readonly kind: "refused"; readonly sentences: string[] }> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AskFailure) return { kind: "refused", sentences: [error.message] };
    throw error;
  }
}
