import { cleanLine } from "../domain/text/vietnamese.ts";
import { shownCell } from "./cell.ts";
import type { Kind } from "./kinds.ts";

/** Thousands in groups of three with dots between them, then perhaps a comma and decimals: 1.234,5. */
const GROUPED = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?$/;

/** A figure as Vietnamese offices write it; `8.5` is read as 8,5, but `1.500` is fifteen hundred. */
export function figure(width = 90): Kind<number | null> {
  return {
    name: "number",
    width,
    // "#,##0.##" would show a whole number with a bare comma ("40,").
    numberFormat: "General",
    wraps: false,
    validation: null,
    rejects: false,
    blank: null,
    decode: (cell) => {
      if (typeof cell === "number") return { ok: true, value: cell };
      const shown = cleanLine(shownCell(cell));
      if (shown === "") return { ok: true, value: null };
      if (GROUPED.test(shown)) return { ok: true, value: numberIn(shown.replace(/\./g, "")) };
      return PLAIN.test(shown)
        ? { ok: true, value: numberIn(shown) }
        : { ok: false, code: "cell.notANumber" };
    },
    encode: (value) => value ?? "",
  };
}

function numberIn(shown: string): number {
  return Number(shown.replace(",", "."));
}
