import { compileFormula } from "./compile.ts";
import type { Code } from "./place.ts";

/** A formula takes about a kilobyte compiled. */
const CAPACITY = 100_000;

/** Formulas by their text: they are set again and again, whenever rows move, and most of them unchanged. */
export class CompiledFormulas {
  readonly #codes = new Map<string, Code>();

  of(formula: string): Code {
    const known = this.#codes.get(formula);
    if (known) return known;
    if (this.#codes.size >= CAPACITY) this.#codes.clear();
    const code = compileFormula(formula);
    this.#codes.set(formula, code);
    return code;
  }
}
