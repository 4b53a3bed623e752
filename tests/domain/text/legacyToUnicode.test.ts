import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEGACY_FONTS, legacyToUnicode } from "../../../src/domain/text/legacyToUnicode.ts";
import { inTcvn3, inVni, SIGNED_LETTERS, withoutTonedCapitals } from "./support/legacyEncoder.ts";
import { guideWords, syllables } from "./support/words.ts";

const WORDS = guideWords();
const SYLLABLES = syllables();
/** A word that gives each font away, so that its line is converted. */
const GIVEN = "đảng bộ";
/** Signs where they stand alone (V25): letters that are a whole word, the unit µm, and ® behind a name; nobody writes QĐ small. */
const TOLD_AS_SIGN = ["ê", "ô", "ơ", "ư", "à", "ả", "ã", "á", "ạ", "ì", "ữ", "àm", "qđ"];
const isTold = (word: string) => !TOLD_AS_SIGN.includes(word.toLowerCase());
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

describe("[V23] what was typed with a legacy font becomes Unicode", () => {
  it("has seen every letter and many words", () => {
    expect(SIGNED_LETTERS.length).toBe(67);
    // Twelve onsets; ten codas, or nine behind the twelve letters ă and â.
    expect(SYLLABLES.length).toBe(12 * (54 * 10 + 12 * 9));
    expect(WORDS.length).toBeGreaterThan(500);
    const seen = new Set([...WORDS, ...SYLLABLES].join("").toLowerCase());
    expect(SIGNED_LETTERS.filter((letter) => !seen.has(letter))).toEqual([]);
  });

  it.each([
    ["syllables", SYLLABLES],
    ["syllables that begin with a capital", SYLLABLES.map(capitalised)],
    ["syllables in capitals", SYLLABLES.map((word) => word.toUpperCase())],
    ["words of the guides", WORDS],
    ["words of the guides in capitals", WORDS.map((word) => word.toUpperCase())],
  ])("VNI: %s", (_, words) => {
    const given = inVni(GIVEN);
    const wrong = words.filter(
      (word) => legacyToUnicode(`${given} ${inVni(word)}`, "VNI") !== `${GIVEN} ${word}`,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["syllables", SYLLABLES],
    ["syllables that begin with a capital", SYLLABLES.map(capitalised)],
    ["words of the guides in small letters", WORDS.map((word) => word.toLowerCase())],
  ])("TCVN3: %s", (_, words) => {
    const given = inTcvn3(GIVEN);
    const wrong = words.filter(isTold).filter((word) => {
      const found = legacyToUnicode(`${given} ${inTcvn3(word)}`, "TCVN3");
      return found !== `${GIVEN} ${withoutTonedCapitals(word)}`;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "TCVN3", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["§¶ng bé tØnh L©m §ång, huyÖn §am R«ng", "TCVN3", "Đảng bộ tỉnh Lâm Đồng, huyện Đam Rông"],
    ["C«ng ®oµn c¬ së, n\u00adíc s¹ch", "TCVN3", "Công đoàn cơ sở, nước sạch"],
    ["Q§-UBND cña H§ND x· §\u00adng K'Ní", "TCVN3", "QĐ-UBND của HĐND xã Đưng K'Nớ"],
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñaûng boä huyeän Laïc Döông", "VNI", "Đảng bộ huyện Lạc Dương"],
    ["BAN THÖÔØNG VUÏ HUYEÄN UÛY", "VNI", "BAN THƯỜNG VỤ HUYỆN ỦY"],
    [
      "Ñeà nghò UBND xaõ Laùt hoã trôï kinh phí, kyõ thuaät, quyõ ñaát",
      "VNI",
      "Đề nghị UBND xã Lát hỗ trợ kinh phí, kỹ thuật, quỹ đất",
    ],
    ["Ñaïi hoäi Aùi höõu", "VNI", "Đại hội Ái hữu"],
  ] as const)("%s", (typed, font, meant) => {
    expect(legacyToUnicode(typed, font)).toBe(meant);
  });

  it("also where macOS took the marks apart, and gives NFC", () => {
    expect(legacyToUnicode("Vieät Nam, Laïc Döông".normalize("NFD"), "VNI")).toBe("Việt Nam, Lạc Dương");
    expect(legacyToUnicode("Đảng bộ".normalize("NFD"), "VNI")).toBe("Đảng bộ");
  });

  it("keeps blanks, tabs and line ends", () => {
    expect(legacyToUnicode("1\tX· L¸t\t\tBÝ th\u00ad\r\n\n2\t  §a Sar\tHuyÖn uû ", "TCVN3")).toBe(
      "1\tXã Lát\t\tBí thư\r\n\n2\t  Đa Sar\tHuyện uỷ ",
    );
  });
});

describe("[V24] what is none of the font's words stays", () => {
  it("all real Unicode Vietnamese, whatever font is said", () => {
    const text = `${WORDS.join(" ")} nộp`;
    expect(LEGACY_FONTS.map((font) => legacyToUnicode(text, font))).toEqual([text, text, text]);
  });

  it("words of real Unicode among odd ones, in any order", () => {
    const unicode = WORDS.filter((word) => /[ạ-ỹăđĩũơư]/.test(word));
    const odd = ["chñ nghÜa", "ViÖt", "§¶ng", "tØnh", "c¶i"];
    const meant = ["chủ nghĩa", "Việt", "Đảng", "tỉnh", "cải"];
    const piece = fc.oneof(
      fc.constantFrom(...unicode).map((word) => [word, word] as const),
      fc.nat(4).map((index) => [odd[index] ?? "", meant[index] ?? ""] as const),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const typed = pieces.map(([each]) => each).join(" ");
        expect(legacyToUnicode(typed, "TCVN3")).toBe(pieces.map(([, each]) => each).join(" "));
      }),
    );
  });

  it.each([
    [
      "Mục tiêu: c¶i c¸ch hµnh chÝnh trong toàn đơn vị, có hô hào",
      "Mục tiêu: cải cách hành chính trong toàn đơn vị, có hô hào",
    ],
    ["Mô hình hay\nC¶i c¸ch hµnh chÝnh", "Mô hình hay\nCải cách hành chính"],
    ["C¶i c¸ch: Thomas Müller, Björn, José, Zürich", "Cải cách: Thomas Müller, Björn, José, Zürich"],
    [
      "Göi c¶i-c¸ch@tØnh.vn, https://tØnh.vn/c¸ch, www.c¸ch.vn",
      "Gửi c¶i-c¸ch@tØnh.vn, https://tØnh.vn/c¸ch, www.c¸ch.vn",
    ],
    ["Sè 12/3 n¨m 2023: 1.234,5", "Số 12/3 năm 2023: 1.234,5"],
  ])("TCVN3: %s", (typed, meant) => {
    expect(legacyToUnicode(typed, "TCVN3")).toBe(meant);
  });

  it.each([
    ["Ñaûng bộ huyện, công tác", "Đảng bộ huyện, công tác"],
    ["Coâng ty España, Citroën, naïve, Köln", "Công ty España, Citroën, naïve, Köln"],
    ["Göûi ñaûng@boä.vn", "Gửi ñaûng@boä.vn"],
  ])("VNI: %s", (typed, meant) => {
    expect(legacyToUnicode(typed, "VNI")).toBe(meant);
  });

  it("where no word gives a font away, who chose it knows", () => {
    expect(legacyToUnicode("nép", "TCVN3")).toBe("nộp");
    expect(legacyToUnicode("nghóa", "VNI")).toBe("nghĩa");
    expect(legacyToUnicode("ABC 123", "TCVN3")).toBe("ABC 123");
    expect(legacyToUnicode("", "VNI")).toBe("");
  });
});

describe("[V25] signs of TCVN3 are letters only beside letters", () => {
  it.each([
    ["®iÖn 5 µm, § 5, © 2020, 3 × 4, 1½, 10 ÷ 20, µ, ª", "điện 5 µm, § 5, © 2020, 3 × 4, 1½, 10 ÷ 20, µ, ª"],
    ["PhÇn mÒm Microsoft® Office", "Phần mềm Microsoft® Office"],
    ["B\u00adíc lµm «an toµn», «M« h×nh nãi»", "Bước làm «an toàn», «Mô hình nói»"],
    ["«ng Tr­ëng b¶n, c¸i ®«ng", "ông Trưởng bản, cái đông"],
    ["®/c TrÇn V¨n B, §/c L\u00ad¬ng: 50.000®", "đ/c Trần Văn B, Đ/c Lương: 50.000đ"],
  ])("%s", (typed, meant) => {
    expect(legacyToUnicode(typed, "TCVN3")).toBe(meant);
  });
});

describe("[V26] capitals of .VnTimeH", () => {
  it("come out small in .VnTime, for what they were cannot be known", () => {
    expect(legacyToUnicode("céng hoµ x· héi chñ nghÜa viÖt nam", "TCVN3")).toBe(
      "cộng hoà xã hội chủ nghĩa việt nam",
    );
    expect(legacyToUnicode("Bé Hµ", "TCVN3")).toBe("Bộ Hà");
  });

  it("come out as capitals between capitals of their word", () => {
    expect(legacyToUnicode("§¶NG ñY TØNH L¢M §åNG", "TCVN3")).toBe("ĐẢNG ủY TỈNH LÂM ĐỒNG");
  });

  it("come out as capitals where the person says so, addresses as they are", () => {
    const words = WORDS.map((word) => word.toLowerCase()).filter(isTold);
    const typed = `${inTcvn3(GIVEN)} ${words.map(inTcvn3).join(" ")} a@b.vn`;
    expect(legacyToUnicode(typed, "TCVN3 hoa")).toBe(`${`${GIVEN} ${words.join(" ")}`.toUpperCase()} a@b.vn`);
  });
});
