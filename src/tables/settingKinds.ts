import type { StandingRule } from "../domain/ranking/standing.ts";
import { cleanLine } from "../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "./cell.ts";
import { dateIn } from "./dateCell.ts";
import type { Decoded, Kind } from "./kinds.ts";
import { text } from "./textKinds.ts";

type Share = StandingRule["quorum"];

/** A cell that is kept as it is; what it means depends on its row. */
export function rawValue(width = 200): Kind<Cell> {
  return {
    ...text(width),
    name: "raw",
    blank: "",
    decode: (cell) => ({ ok: true, value: cell }),
    encode: (value) => value,
  };
}

/** A share such as `2/3`, from 0 to 1. A sheet reads a typed 2/3 as 2 March: that date stands for the share too. */
export function share(width = 80): Kind<Share | null> {
  return {
    ...text(width),
    blank: null,
    decode: (cell) => decodeShare(cleanLine(shownCell(dateIn(cell) ?? cell))),
    encode: (value) => (value === null ? "" : `${value.numerator}/${value.denominator}`),
  };
}

function decodeShare(shown: string): Decoded<Share | null> {
  if (shown === "") return { ok: true, value: null };
  const parts = /^0*(\d{1,3})\s*\/\s*0*(\d{1,3})(?:\/\d{4})?$/.exec(shown);
  const numerator = Number(parts?.[1]);
  const denominator = Number(parts?.[2]);
  if (numerator >= 0 && denominator >= 1 && numerator <= denominator) {
    return { ok: true, value: { numerator, denominator } };
  }
  return { ok: false, code: "cell.notAShare" };
}

/** Codes in an order that matters, `III; I; IV`; a comma separates them as well. */
export function codeList(width = 160): Kind<readonly string[]> {
  return {
    ...text(width),
    blank: [],
    decode: (cell) => ({
      ok: true,
      value: shownCell(cell)
        .split(/[;,]/)
        .map(cleanLine)
        .filter((part) => part !== ""),
    }),
    encode: (value) => value.join("; "),
  };
}
