import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "../../../src/domain/text/nameOrder.ts";

const sorted = (names: readonly string[]) => [...names].sort(compareNames);

/** Short names over few syllables, so that equal Tên, equal chữ lót and equal names do occur. */
const name = fc
  .array(
    fc.constantFrom(
      "An",
      "Ân",
      "ăn",
      "Bình",
      "Bĩnh",
      "Đức",
      "Dũng",
      "Hòa",
      "hoà",
      "K’Nớ",
      "K'Nớ",
      "Thị",
      "Cil",
    ),
    {
      minLength: 0,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));

describe("compareNames", () => {
  it("[V10] orders by Tên, then chữ lót, then Họ", () => {
    const expected = ["Trần Văn An", "Lê Thị Bình", "Lê Văn Bình", "Nguyễn Văn Bình", "Phạm Anh Châu"];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  it("[V10] takes the first word as Họ and all between as chữ lót", () => {
    // equal Tên; chữ lót "Thị" before "Thị Ngọc" before "Văn"; Họ only when those are equal
    const expected = ["Bùi Thị Lan", "Tôn Thị Lan", "Bùi Thị Ngọc Lan", "Bùi Văn Lan"];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  it("[V11] knows the Vietnamese alphabet", () => {
    const alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(" ");
    expect(sorted([...alphabet].reverse())).toEqual(alphabet);
  });

  it("[V11] knows the order of tones", () => {
    const tones = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"];
    expect(sorted([...tones].reverse())).toEqual(tones);
  });

  it("[V11] lets letters decide before tones, within a syllable", () => {
    // "Hạ" has the last tone, yet its letters are the beginning of "Hai"; â stands after a, whatever its tone
    const expected = ["Hạ", "Hai", "Hại", "Hân", "Hậu"];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  it("[V11] reads the tone wherever the vowel carries it, composed or not", () => {
    expect(compareNames("Hòa", "Hoà")).toBe(0);
    expect(compareNames("Hòa", "Hóa")).toBe(-1);
    expect(compareNames("Trần Thị Thuỷ".normalize("NFD"), "Trần Thị Thủy")).toBe(0);
  });

  it("[V12] does not care for case, blanks and apostrophes", () => {
    expect(compareNames("NGUYỄN  VĂN AN", " Nguyễn Văn An ")).toBe(0);
    expect(compareNames("K'Nớ", "K’Nớ")).toBe(0);
    expect(compareNames("K'Nớ", "KNớ")).toBe(0);
    expect(compareNames("Ya-Đương", "Yađương")).toBe(0);
  });

  it("[V11] puts digits before letters and foreign letters before the alphabet", () => {
    // "10" begins with 1, so it stands before "2": names are words, not numbers
    const expected = ["Ž", "Tổ 10", "Tổ 2", "Tổ A"];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  it("[V12] puts a name that lacks a part first", () => {
    const expected = ["", "An", "Lê An", "Lê Bá An"];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  it("[V12] is antisymmetric", () => {
    fc.assert(fc.property(name, name, (a, b) => compareNames(a, b) + compareNames(b, a) === 0));
  });

  it("[V12] is transitive", () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        const [low, middle, high] = sorted([a, b, c]);
        expect(compareNames(low ?? "", middle ?? "")).toBeLessThanOrEqual(0);
        expect(compareNames(low ?? "", high ?? "")).toBeLessThanOrEqual(0);
        // equal to both neighbours means equal throughout
        if (compareNames(a, b) === 0) {
          expect(compareNames(a, c)).toBe(compareNames(b, c));
        }
      }),
    );
  });
});
