import { compileFormula } from "./compile.ts";
import type { Code } from "./place.ts";
import type { DecimalMark } from "./separators.ts";

/** A formula takes about a kilobyte compiled. */
const CAPACITY = 100_000;

/** Formulas by their text and the locale's decimal mark: they are set again and again, whenever rows move, and most of them unchanged. */
export class CompiledFormulas {
  readonly #codes = new Map<string, Code>();

  of(formula: string, mark: DecimalMark): Code {
    const key = `${mark}${formula}`;
    const known = this.#codes.get(key);
    if (known) return known;
    if (this.#codes.size >= CAPACITY) this.#codes.clear();
    const code = compileFormula(formula, mark);
    this.#codes.set(key, code);
    return code;
  }
}
