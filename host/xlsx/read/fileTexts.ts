/**
 * Texts of the file: words, or runs of words with looks of their own, and readings beside them, which are left out
 * (ECMA-376 part 1, 18.4.6, 18.4.8 and 18.4.12).
 */
import { type Listener, readXml, type StartTag } from "../xml/events.ts";
import type { FileRuns } from "./fileCell.ts";

export type FileText = string | FileRuns;

const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** "_x000D_" is a carriage return, "_x005F_" the line before such a mark (22.9.2.19, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Hears what stands in one `si` or `is`. */
export class TextReader {
  #text = "";
  #runs = false;
  /** How deep the readings stand that are passed over. */
  #beside = Number.POSITIVE_INFINITY;

  open({ own, name, depth }: StartTag): void {
    if (!own) return;
    if (name === "rPh") this.#beside = Math.min(this.#beside, depth);
    else if (name === "r") this.#runs = true;
  }

  text(piece: string, { own, name, depth }: StartTag): void {
    if (own && name === "t" && depth < this.#beside) this.#text += piece;
  }

  close({ depth }: StartTag): void {
    if (depth === this.#beside) this.#beside = Number.POSITIVE_INFINITY;
  }

  /** What was heard since the last call. */
  take(): FileText {
    const text = unescaped(this.#text);
    const read = this.#runs ? { words: text } : text;
    this.#text = "";
    this.#runs = false;
    return read;
  }
}

/** The part of texts that cells share, in its order. */
export function sharedTexts(xml: string): readonly FileText[] {
  const texts: FileText[] = [];
  const reader = new TextReader();
  const listener: Listener = {
    open: (tag) => reader.open(tag),
    text: (piece, inside) => reader.text(piece, inside),
    close: (tag) => {
      reader.close(tag);
      if (tag.own && tag.name === "si") texts.push(reader.take());
    },
  };
  readXml(xml, listener);
  return texts;
}
