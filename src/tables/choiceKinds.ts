import { matchingKey } from "../domain/text/vietnamese.ts";
import { shownCell } from "./cell.ts";
import { good, type Kind } from "./kinds.ts";

/** One of a fixed list of words; what people type may differ in case, marks and spaces. */
export function oneOf<const V extends string>(values: readonly V[], width = 130): Kind<V | ""> {
  // Built for the first cell that needs it: every run of a script evaluates all declarations, and most cells hold a word of the list as it stands.
  let byKey: ReadonlyMap<string, V> | null = null;
  const alike = (key: string): V | undefined => {
    byKey ??= new Map(values.map((value) => [matchingKey(value), value]));
    return byKey.get(key);
  };
  return {
    name: "oneOf",
    width,
    numberFormat: "@",
    wraps: false,
    validation: { rule: "oneOf", values },
    rejects: false,
    blank: "",
    decode: (cell) => {
      const offered = values.find((value) => value === cell);
      if (offered !== undefined) return good(offered);
      const key = matchingKey(shownCell(cell));
      if (key === "") return good("" as const);
      const value = alike(key);
      return value === undefined
        ? { ok: false, code: "cell.notInList", facts: { values: values.join(", ") } }
        : good(value);
    },
    encode: (value) => value,
  };
}

export const yesNo = (width = 90): Kind<boolean | null> => verdict(["Có", "Không"], width);
export const passed = (width = 80): Kind<boolean | null> => verdict(["Đạt", "Không"], width);

/** The first word is true, the second false, a blank cell null. */
function verdict(pair: readonly [string, string], width: number): Kind<boolean | null> {
  const words = oneOf(pair, width);
  return {
    ...words,
    name: "yesNo",
    blank: null,
    decode: (cell) => {
      const word = words.decode(cell);
      return word.ok ? good(word.value === "" ? null : word.value === pair[0]) : word;
    },
    encode: (value) => {
      if (value === null) return "";
      return value ? pair[0] : pair[1];
    },
  };
}

export function checkbox(width = 70): Kind<boolean> {
  return {
    name: "checkbox",
    width,
    numberFormat: "General",
    wraps: false,
    validation: { rule: "checkbox" },
    rejects: true,
    blank: false,
    decode: (cell) => (typeof cell === "boolean" ? good(cell) : { ok: false, code: "cell.notATick" }),
    encode: (value) => value,
  };
}
