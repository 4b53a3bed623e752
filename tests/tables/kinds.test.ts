import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/cell.ts";
import { checkbox, oneOf, passed, yesNo } from "../../src/tables/choiceKinds.ts";
import { figure } from "../../src/tables/figureKind.ts";
import { type Decoded, integer, type Kind, points } from "../../src/tables/kinds.ts";
import { codeList, rawValue, share } from "../../src/tables/settingKinds.ts";
import { decodeCell } from "../../src/tables/table.ts";
import { code, computed, email, link, longText, reference, text } from "../../src/tables/textKinds.ts";
import { day, instant } from "../../src/tables/timeKinds.ts";

const may8: Cell = { day: "2023-05-08", minutes: 0 };
const ok = <T>(value: T): Decoded<T> => ({ ok: true, value });

function decodeAll<T>(kind: Kind<T>, cells: readonly Cell[]): readonly Decoded<T>[] {
  return cells.map((cell) => decodeCell(kind, cell));
}

const aDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("[S3] what a kind writes it reads back", () => {
  function roundTrips<T>(kind: Kind<T>, values: fc.Arbitrary<T>): void {
    const withBlank = fc.oneof(values, fc.constant(kind.blank));
    fc.assert(
      fc.property(withBlank, (value) => {
        expect(decodeCell(kind, kind.encode(value))).toEqual(ok(value));
      }),
    );
  }

  const letter = fc.constantFrom(
    ..."aăâeêioôơuưyáàảãạấầẩẫậếềểễệộữỵbcdđghklmnpqrstvxAĂÂĐÊÔƠƯ0123456789.,;/()-’'=+@",
  );
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(" "));
  for (const kind of [text(), code(), longText(), link(), reference(), computed()]) {
    it(kind.name, () => roundTrips(kind, words));
  }
  it("longText with line breaks", () =>
    roundTrips(
      longText(),
      fc.tuple(words, words).map((two) => two.join("\n")),
    ));
  it("e-mail", () =>
    roundTrips(
      email(),
      fc.emailAddress().filter((address) => !address.includes(",")),
    ));
  it("points", () => roundTrips(points(), fc.integer({ min: -10_000, max: 1_000_000 })));
  it("integer", () => roundTrips(integer(-5, 99_999), fc.integer({ min: -5, max: 99_999 })));
  it("figure", () => roundTrips(figure(), fc.double({ noNaN: true, noDefaultInfinity: true })));
  it("day", () => roundTrips(day(), aDay));
  it("instant, to the minute", () =>
    roundTrips(
      instant(),
      fc.integer({ min: 0, max: 100_000_000 }).map((minutes) => minutes * 60_000),
    ));
  it("one of a list", () => roundTrips(oneOf(["Mới", "Tiếp tục"]), fc.constantFrom("Mới", "Tiếp tục")));
  it("yes or no", () => roundTrips(yesNo(), fc.boolean()));
  it("passed or not", () => roundTrips(passed(), fc.boolean()));
  it("checkbox", () => roundTrips(checkbox(), fc.boolean()));
  it("share", () =>
    roundTrips(
      share(),
      fc
        .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }))
        .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b })),
    ));
  it("codes in order", () => roundTrips(codeList(), fc.array(fc.stringMatching(/^[IVX]{1,4}(\.\d)?$/))));
  it("the cell as it is", () => roundTrips(rawValue(), fc.constantFrom<Cell>("2/3", 20, true, may8)));
});

describe("[S4] text", () => {
  it("of one line has one space between words and is in NFC", () => {
    expect(decodeAll(text(), ["  K’Nớ \n B ", "a\u0302n"])).toEqual([ok("K’Nớ B"), ok("ân")]);
  });
  it("of many lines keeps its line breaks", () => {
    expect(decodeAll(longText(), ["một\r\nhai "])).toEqual([ok("một\nhai")]);
  });
  it("that the sheet took for a formula and could not compute is no text", () => {
    const refused = { ok: false, code: "cell.formulaError" };
    expect(decodeAll(longText(), ["#NAME?", "#ERROR!", "#REF!", "# REF!"])).toEqual([
      refused,
      refused,
      refused,
      ok("# REF!"),
    ]);
  });
  it("that the sheet made a number, a date or a tick of is read as seen", () => {
    expect(decodeAll(code(), [12, 8.5, may8, true])).toEqual([
      ok("12"),
      ok("8,5"),
      ok("08/05/2023"),
      ok("Có"),
    ]);
  });
  it("is a text column, so that a code never becomes a number", () => {
    expect(
      [text(), code(), longText(), email(), link(), reference(), computed()].map((k) => k.numberFormat),
    ).toEqual(Array(7).fill("@"));
  });
});

describe("[S5] points", () => {
  const meant = { ok: false, code: "cell.pointsAsDate", facts: { suggestion: "8,5" } };
  it("are read with comma or dot, in hundredths; 0 is not blank", () => {
    expect(decodeAll(points(), ["8,5", "8.5", 8.5, 0, "", "  "])).toEqual(
      [850, 850, 850, 0, null, null].map(ok),
    );
  });
  it("that became 8 May are answered with 8,5", () => {
    expect(decodeAll(points(), [may8])).toEqual([meant]);
  });
  it("that became the day number of 8 May are answered the same", () => {
    // 1 January 2023 is day 44,927 of a spreadsheet; 31 + 28 + 31 + 30 days and then 7 more make 8 May.
    expect(decodeAll(points(), [45_054])).toEqual([meant]);
    // 1 January 1990 and 31 December 2199 are the first and last such days; beyond them it is a number.
    expect(decodeAll(points(), [32_873, 32_874, 109_574, 109_575])).toEqual([
      ok(3_287_300),
      { ok: false, code: "cell.pointsAsDate", facts: { suggestion: "1,1" } },
      { ok: false, code: "cell.pointsAsDate", facts: { suggestion: "31,12" } },
      ok(10_957_500),
    ]);
    // With a time behind the comma it is a date all the same.
    expect(decodeAll(points(), [45_054.5])).toEqual([meant]);
  });
  it("of anything else are refused", () => {
    expect(decodeAll(points(), ["tám", true, 8.333])).toEqual([
      { ok: false, code: "cell.notPoints" },
      { ok: false, code: "cell.notPoints" },
      { ok: false, code: "cell.pointsTooPrecise" },
    ]);
  });
  it("carry the limits that the sheet warns of, in points", () => {
    expect(points(90, { from: 0, to: 1550 }).validation).toEqual({
      rule: "numberBetween",
      from: 0,
      to: 15.5,
    });
    expect(points().validation).toEqual(null);
  });
});

describe("[S6] figures", () => {
  it("have dots between thousands and a decimal comma", () => {
    const cells = ["1.234,5", "1.500", "12.345.678", "8.5", "1234,56", "-3", "+3", 0.25, "", " "];
    expect(decodeAll(figure(), cells)).toEqual(
      [1234.5, 1500, 12_345_678, 8.5, 1234.56, -3, 3, 0.25, null, null].map(ok),
    );
  });
  it("are refused when they are no number", () => {
    const refused = { ok: false, code: "cell.notANumber" };
    expect(decodeAll(figure(), ["12 hồ sơ", "1,2,3", "1.23.4", may8, true])).toEqual(Array(5).fill(refused));
  });
});

describe("[S7] words of a list", () => {
  it("are known without regard to case, marks and blanks", () => {
    expect(decodeAll(oneOf(["Tập thể", "Cá nhân"]), ["tap the", " CÁ  NHÂN ", " "])).toEqual(
      ["Tập thể", "Cá nhân", ""].map(ok),
    );
    expect(decodeAll(yesNo(), ["co", "KHÔNG", true, " "])).toEqual([true, false, true, null].map(ok));
    expect(decodeAll(passed(), ["đạt", "khong"])).toEqual([true, false].map(ok));
  });
  it("that are not in the list are refused with the list", () => {
    const refused = { ok: false, code: "cell.notInList", facts: { values: "Có, Không" } };
    expect(decodeAll(yesNo(), ["có thể"])).toEqual([refused]);
  });
  it("a tick is a tick only", () => {
    const refused = { ok: false, code: "cell.notATick" };
    expect(decodeAll(checkbox(), [true, false, "x", ""])).toEqual([ok(true), ok(false), refused, ok(false)]);
  });
});

describe("[S8] e-mail", () => {
  it("one or several", () => {
    const cells = ["a@x.vn", "a@x.vn, b@y.com", "a@x.vn;b@y.com", " "];
    expect(decodeAll(email(), cells)).toEqual([
      ok("a@x.vn"),
      ok("a@x.vn, b@y.com"),
      ok("a@x.vn;b@y.com"),
      ok(""),
    ]);
  });
  it("anything else is refused", () => {
    const refused = { ok: false, code: "cell.notAnEmail" };
    expect(decodeAll(email(), ["a@x", "chưa có", "a@x.vn b@y.com", "a@x.vn,"])).toEqual(
      Array(4).fill(refused),
    );
  });
});

it("[S2] whole numbers outside their bounds are refused, with the bounds", () => {
  const refused = { ok: false, code: "cell.notInteger", facts: { from: "1", to: "9" } };
  const cells = [3, "3", "3,0", 3.5, 0, 10, "ba", may8, " "];
  expect(decodeAll(integer(1, 9), cells)).toEqual([ok(3), ok(3), ...Array(6).fill(refused), ok(null)]);
});

it("[S2] days are read as typed or as dates; an instant only as a date with its time", () => {
  const noDay = { ok: false, code: "cell.notADay" };
  const noInstant = { ok: false, code: "cell.notAnInstant" };
  // The steward reads a day as its serial number: 1 January 2023 is 44,927, so 45,000 is 15 March. 2,023 is no day of a campaign.
  expect(decodeAll(day(), [" 28/3/2023\u00a0", may8, "31/2/2023", 45_000, 2023, true, " "])).toEqual([
    ok("2023-03-28"),
    ok("2023-05-08"),
    noDay,
    ok("2023-03-15"),
    noDay,
    noDay,
    ok(null),
  ]);
  // 14:30 in Vietnam is 07:30 UTC.
  const halfPastTwo: Cell = { day: "2023-03-28", minutes: 870 };
  const serial = 44_927 + 86 + 870 / 1440;
  expect(decodeAll(instant(), [halfPastTwo, serial, "28/3/2023", 5])).toEqual([
    ok(Date.UTC(2023, 2, 28, 7, 30)),
    ok(Date.UTC(2023, 2, 28, 7, 30)),
    noInstant,
    noInstant,
  ]);
});

it("[S25] a day told as its serial number is that day, with its time behind the comma", () => {
  // 1 January 2023 is day 44,927 from 30 December 1899; 8 May is 127 days later.
  expect(decodeAll(day(), [44_927, 45_054, 45_054.99, 32_874, 109_574])).toEqual(
    ["2023-01-01", "2023-05-08", "2023-05-08", "1990-01-01", "2199-12-31"].map(ok),
  );
  const noDay = { ok: false, code: "cell.notADay" };
  expect(decodeAll(day(), [32_873, 109_575, -1])).toEqual([noDay, noDay, noDay]);
  // 14:30 is 870 of 1,440 minutes; in Vietnam it is 07:30 UTC. A hair before midnight is midnight.
  const minute = 1 / 1440;
  expect(decodeAll(instant(), [45_054 + 870 * minute, 45_054, 45_054 - minute / 1e7])).toEqual([
    ok(Date.UTC(2023, 4, 8, 7, 30)),
    ok(Date.UTC(2023, 4, 7, 17)),
    ok(Date.UTC(2023, 4, 7, 17)),
  ]);
});

describe("[S10] settings", () => {
  it("a share is read as typed and as the date that the sheet makes of it", () => {
    const third = { numerator: 2, denominator: 3 };
    // 2 March 2023 is 60 days behind 1 January, day 44,927 of a spreadsheet.
    const march: Cell = { day: "2023-03-02", minutes: 0 };
    const cells: readonly Cell[] = ["2/3", " 2 / 3 ", march, 44_987, "1/1", "0/5", ""];
    expect(decodeAll(share(), cells)).toEqual([
      ok(third),
      ok(third),
      ok(third),
      ok(third),
      ok({ numerator: 1, denominator: 1 }),
      ok({ numerator: 0, denominator: 5 }),
      ok(null),
    ]);
  });
  it("a share above 1, over 0 or not written as one is refused", () => {
    const refused = { ok: false, code: "cell.notAShare" };
    expect(decodeAll(share(), ["3/2", "1/0", "hai phần ba", 0.66])).toEqual(Array(4).fill(refused));
    expect(decodeAll(share(), [" "])).toEqual([ok(null)]);
  });
  it("codes in order are separated by ; or ,", () => {
    expect(decodeAll(codeList(), ["III; I ,IV;", "", ";"])).toEqual([ok(["III", "I", "IV"]), ok([]), ok([])]);
  });
});
