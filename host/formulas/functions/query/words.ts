/** The words of a query. Source: developers.google.com/chart/interactive/docs/querylanguage. */
import { valueError } from "../../errors.ts";

export interface Word {
  readonly kind: "name" | "number" | "text" | "sign";
  readonly text: string;
}

export const cannotParse = (why: string) =>
  valueError(`Unable to parse query string for Function QUERY parameter 2: ${why}`);

const WORD =
  /\s*(?:(`[^`]+`|[A-Za-z_][A-Za-z0-9_]*)|(\d+(?:\.\d+)?|\.\d+)|("[^"]*"|'[^']*')|(<=|>=|!=|<>|[-+*/=<>(),]))/y;

/** Throws FormulaError where a word is none. */
export function wordsOf(query: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  const end = query.trimEnd().length;
  while (WORD.lastIndex < end) {
    const from = WORD.lastIndex;
    const [, name, number, text, sign] = WORD.exec(query) ?? [];
    if (name !== undefined) words.push({ kind: "name", text: name });
    else if (number !== undefined) words.push({ kind: "number", text: number });
    else if (text !== undefined) words.push({ kind: "text", text: text.slice(1, -1) });
    else if (sign !== undefined) words.push({ kind: "sign", text: sign });
    else throw cannotParse(`PARSE_ERROR at '${query.slice(from, from + 20)}'`);
  }
  return words;
}

/** Walks over the words; keywords are read in any case. */
export class WordReader {
  readonly #words: readonly Word[];
  #at = 0;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  get next(): Word | undefined {
    return this.#words[this.#at];
  }

  get isDone(): boolean {
    return this.next === undefined;
  }

  sees(...keywords: readonly string[]): boolean {
    return keywords.every((keyword, index) => {
      const word = this.#words[this.#at + index];
      return word !== undefined && word.kind !== "text" && word.text.toLowerCase() === keyword;
    });
  }

  /** Passes over the keywords if they all come next. */
  takes(...keywords: readonly string[]): boolean {
    const found = this.sees(...keywords);
    if (found) this.#at += keywords.length;
    return found;
  }

  expects(keyword: string): void {
    if (!this.takes(keyword)) throw this.unexpected(`instead of '${keyword}'`);
  }

  take(): Word {
    const word = this.next;
    if (!word) throw cannotParse("PARSE_ERROR: the query ends too early");
    this.#at += 1;
    return word;
  }

  unexpected(why: string) {
    return cannotParse(`PARSE_ERROR: '${this.next?.text ?? "end of query"}' ${why}`);
  }
}
