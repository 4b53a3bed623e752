import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanLine,
  cleanText,
  identityKey,
  matchingKey,
  wordsKey,
} from "../../../src/domain/text/vietnamese.ts";

/** Blanks, marks and signs that break naive cleaning, between letters. */
const messyText = fc
  .array(
    fc.constantFrom(
      ..."aĐđơƯýNo '’-–\n\r\t",
      "\u00a0",
      "\u200b",
      "\u200f",
      "\u00ad",
      "\u0301",
      "\u031b",
      "\u0000",
      "\u2028",
      "\ufeff",
      "K’Nớ",
      "uỷ",
    ),
  )
  .map((parts) => parts.join(""));

describe("cleanText", () => {
  it("[V1] composes what macOS pastes", () => {
    expect(cleanText("Tổ thẩm định".normalize("NFD"))).toBe("Tổ thẩm định".normalize("NFC"));
  });

  it("[V2] makes odd spaces plain and removes what cannot be seen", () => {
    expect(cleanText("Ban\u00a0Tổ\u3000chức\u200b \u200eHuyện\ufeff ủy\u0007")).toBe("Ban Tổ chức Huyện ủy");
  });

  it("[V2] composes across a zero-width sign that stood between letter and mark", () => {
    expect(cleanText("o\u200b\u031b")).toBe("ơ");
  });

  it("[V3] unifies line ends, keeps breaks inside and trims around", () => {
    expect(cleanText("\r\n một\r\n\rhai\u2028ba\u000bbốn \n ")).toBe("một\n\nhai\nba\nbốn");
  });

  it("[V3] changes nothing when it cleans again", () => {
    fc.assert(fc.property(messyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it("[V4] leaves words, tone placement, inner blanks, tabs and the soft hyphen as typed", () => {
    const typed = "Uỷ ban  hoà\tbinh; n\u00ad¬c SACH";
    expect(cleanText(typed)).toBe(typed);
  });
});

describe("cleanLine", () => {
  it("[V5] puts one space where blanks, tabs or line breaks stood", () => {
    expect(cleanLine(" Nguyễn \t Văn\r\n\u00a0A ")).toBe("Nguyễn Văn A");
  });

  it("[V5] has no line break and changes nothing when it cleans again", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const line = cleanLine(text);
        return !/[\n\r\u2028]/.test(line) && cleanLine(line) === line;
      }),
    );
  });
});

describe("wordsKey", () => {
  it.each([
    ["CSTĐ-CS", "cstd cs"],
    ["“Một ngày vì dân.”", "mot ngay vi dan"],
    ["E-mail / Đ.Thoại (2)", "e mail d thoai 2"],
    ["…–", ""],
  ])("[V27] of %j is %j", (text, key) => expect(wordsKey(text)).toBe(key));
});

describe("identityKey", () => {
  const same = (one: string, other: string): boolean => identityKey(one) === identityKey(other);

  it.each([
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"],
    ["Trần Thị Lan", "Trần Thị Lân"],
    ["Lê Đàn", "Lê Dàn"],
    ["Hoa", "Hòa"],
  ])("[V18] tells %s from %s", (one, other) => expect(same(one, other)).toBe(false));

  it.each([
    ["Hoà", "Hòa"],
    ["Uỷ ban Thuý", "ủy  BAN thúy "],
    ["Kơ Să K’Nớ", "kơ să k'nớ"],
    ["Đặng Thị Huệ".normalize("NFD"), "ĐẶNG THỊ HUỆ"],
  ])("[V18] knows %s for %s", (one, other) => expect(same(one, other)).toBe(true));
});

describe("matchingKey", () => {
  it.each([
    "Uỷ ban",
    "Ủy ban",
    "ỦY BAN",
    "uy ban",
    " uỷ  ban ",
    "uỷ\u00a0ban",
    "u\u200bỷ ban",
    "u\u00adỷ ban",
  ])("[V6] [V7] of %j is the same", (text) => {
    expect(matchingKey(text)).toBe("uy ban");
  });

  it("[V6] does not care whether marks are composed", () => {
    const text = "Đảng bộ xã Đạ Nhim";
    expect(matchingKey(text.normalize("NFD"))).toBe("dang bo xa da nhim");
    expect(matchingKey(text.normalize("NFC"))).toBe("dang bo xa da nhim");
  });

  it("[V6] strips every Vietnamese vowel to its base letter", () => {
    expect(matchingKey("àảãáạăằẳẵắặâầẩẫấậ")).toBe("a".repeat(17));
    expect(matchingKey("èẻẽéẹêềểễếệ")).toBe("e".repeat(11));
    expect(matchingKey("òỏõóọôồổỗốộơờởỡớợ")).toBe("o".repeat(17));
    expect(matchingKey("ùủũúụưừửữứự")).toBe("u".repeat(11));
    expect(matchingKey("ìỉĩíịỳỷỹýỵ")).toBe("iiiiiyyyyy");
  });

  it.each(["K'Nớ", "K’Nớ", "KʼNỚ", "K‘Nớ", "k`nơ"])("[V8] of %s is the same", (name) => {
    expect(matchingKey(name)).toBe("k'no");
  });

  it("[V8] unifies dashes and the letters that stand in for đ", () => {
    expect(matchingKey("Tạm dừng – có khiếu nại")).toBe("tam dung - co khieu nai");
    expect(matchingKey("Ðảng Ɖảng Đảng")).toBe("dang dang dang");
  });

  it("[V9] of a key is the key, of blanks is nothing", () => {
    fc.assert(fc.property(messyText, (text) => matchingKey(matchingKey(text)) === matchingKey(text)));
    expect(matchingKey("\u00a0\u200b\n")).toBe("");
  });

  it("[V9] keeps different words apart", () => {
    expect(matchingKey("Xã Lát")).not.toBe(matchingKey("Xã Đưng K'Nớ"));
    expect(matchingKey("Phòng Y tế")).not.toBe(matchingKey("Phòng Yt ế"));
  });
});

describe("matchingKey", () => {
  it("[V6] knows a renamed unit by its old spelling", () => {
    expect(matchingKey("Đảng ủy xã Đưng K’Nớ")).toBe(matchingKey("ĐẢNG UỶ XÃ ĐƯNG K'NỚ"));
    expect(matchingKey("Đảng ủy xã Lát")).not.toBe(matchingKey("Đảng ủy xã Đạ Sar"));
  });
});
