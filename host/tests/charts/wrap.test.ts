import { describe, expect, it } from "vitest";
import { textWidth } from "../../charts/textWidth.ts";
import { balanced, wrap } from "../../charts/wrap.ts";

describe("the width of a text", () => {
  it("[CH6] is that of Arial's letters, whatever their accents", () => {
    // By Adobe's metrics of Helvetica: M 833, ô as o 556, space 278, ì as i 222, đ as d 556, ư as u 556 and its horn.
    expect(textWidth("Mô ì", 1000)).toBeCloseTo(833 + 556 + 278 + 222);
    expect(textWidth("đ", 1000)).toBe(556);
    expect(textWidth("ư", 1000) - textWidth("u", 1000)).toBe(60);
    // A letter that is not of this alphabet has at most its square; bold is wider by 8 hundredths.
    expect(textWidth("字", 12)).toBe(12);
    expect(textWidth("00", 10, true)).toBeCloseTo(2 * 5.56 * 1.08);
  });
});

describe("a text in lines", () => {
  // Every digit is 0.556 wide: three of 10 pixels are 16.68, with a blank and three more 36.14.
  const room = { width: 17, lines: 3, size: 10 };

  it("[CH6] breaks between words, and inside one only where it alone is too wide", () => {
    expect(wrap("111 222", room)).toEqual(["111", "222"]);
    expect(wrap("111 222", { ...room, width: 37 })).toEqual(["111 222"]);
    expect(wrap("1112223 4", room)).toEqual(["111", "222", "3 4"]);
    expect([wrap("", room), wrap("  1\n2 ", room)]).toEqual([[], ["1", "2"]]);
  });

  it("[CH6] ends with an ellipsis where it has too many", () => {
    // "22" and the ellipsis, which is no letter of the table and so 10 wide, are 21.12: too wide for 17, and "2…" is 15.56.
    expect(wrap("111 222 333", { ...room, lines: 2 })).toEqual(["111", "2…"]);
  });

  it("[CH6] is balanced: as few lines, equally long", () => {
    // Three words and two blanks are 55.6: of 40 pixels the first line takes two words; of two lines none is longer than that.
    expect(balanced("111 222 333 444", { width: 60, lines: 3, size: 10 })).toEqual(["111 222", "333 444"]);
    expect(wrap("111 222 333 444", { width: 60, lines: 3, size: 10 })).toEqual(["111 222 333", "444"]);
  });
});
