import { describe, expect, it } from "vitest";
import { type TitleEntry, titleCounts, titleWarnings } from "../../../src/domain/emulation/titles.ts";

const entry = (parts: Partial<TitleEntry> = {}): TitleEntry => ({
  unit: "UB",
  subject: "Cá nhân",
  holder: "",
  title: "Lao động tiên tiến",
  model: "",
  initiativeResult: "",
  recognition: "",
  titleResult: "",
  ...parts,
});
/** Whose they are: one of each unit, one of a unit that is not there, one of nobody. */
const OWNERS = new Map([
  ["MH-1", { unit: "UB", name: "Ủy ban nhân dân xã" }],
  ["MH-2", { unit: "VP", name: "Văn phòng Đảng ủy" }],
  ["MH-3", { unit: "CU", name: "CU" }],
  ["MH-4", { unit: "", name: "" }],
  // A registration that has no code yet is the model of no entry that names none.
  ["", { unit: "VP", name: "Văn phòng Đảng ủy" }],
]);
const RULES = {
  isUnit: (code: string) => code === "UB" || code === "VP",
  ownerOf: (model: string) => OWNERS.get(model) ?? null,
  share: null,
};
const warned = (...entries: readonly TitleEntry[]) => titleWarnings(entries, RULES);
const FIGHTER = { title: "Chiến sĩ thi đua cơ sở", initiativeResult: "Được công nhận" };

describe("[DH4] an entry is to be looked at", () => {
  it("where its unit or its model is not there; what is blank is not looked for", () => {
    expect(
      warned(
        entry(),
        entry({ unit: "" }),
        entry({ unit: "XX" }),
        entry({ model: "MH-1" }),
        entry({ model: "MH-9" }),
      ),
    ).toEqual(["", "", "tab Đơn vị không có mã XX", "", "tab Đăng ký không có mã MH-9"]);
  });

  it("where its model is not there, but not while nobody can say which models there are", () => {
    const rules = { isUnit: () => true, ownerOf: null, share: null };
    expect(titleWarnings([entry({ model: "MH-9" })], rules)).toEqual([""]);
  });

  it("where its model is another unit's, which is named; not where nobody knows whose one of them is", () => {
    expect(
      warned(
        entry({ model: "MH-1" }),
        entry({ model: "MH-2" }),
        entry({ model: "MH-1", unit: "VP" }),
        entry({ model: "MH-3" }),
        entry({ model: "MH-4" }),
        entry({ model: "MH-1", unit: "XX" }),
        entry({ model: "MH-1", unit: "" }),
      ),
    ).toEqual([
      "",
      "mô hình MH-2 là của đơn vị khác: Văn phòng Đảng ủy",
      "mô hình MH-1 là của đơn vị khác: Ủy ban nhân dân xã",
      "mô hình MH-3 là của đơn vị khác: CU",
      "",
      "tab Đơn vị không có mã XX",
      "",
    ]);
  });

  it("where the title is one of the other kind of holders", () => {
    const collective = { subject: "Tập thể", title: "Đơn vị tiên tiến" };
    expect(
      warned(
        entry(collective),
        entry({ ...collective, subject: "Cá nhân" }),
        entry({ subject: "Tập thể" }),
        entry({ subject: "" }),
        entry({ subject: "Tập thể", title: "" }),
      ),
    ).toEqual([
      "",
      "Đơn vị tiên tiến không phải danh hiệu của cá nhân",
      "Lao động tiên tiến không phải danh hiệu của tập thể",
      "",
      "",
    ]);
  });

  it("where one holder of a unit has one title twice, however the name is written", () => {
    const twice = "ghi hai lần cùng một danh hiệu";
    expect(
      warned(
        entry({ holder: "K'Brếu" }),
        entry({ holder: "k’brếu" }),
        entry({ holder: "K'Brếu", unit: "VP" }),
        entry({ holder: "K'Brếu", title: "Chiến sĩ tiên tiến" }),
        entry({ holder: "" }),
        entry({ holder: "" }),
      ),
    ).toEqual([twice, twice, "", "", "", ""]);
  });

  it("where a Chiến sĩ thi đua has nothing that was recognised: its result decides, else the decision", () => {
    const lacks = "chưa có sáng kiến, đề tài được công nhận";
    const of = (parts: Partial<TitleEntry>) =>
      warned(entry({ title: "Chiến sĩ thi đua cơ sở", ...parts }))[0];
    expect([
      of({}),
      of({ initiativeResult: "Được công nhận" }),
      of({ recognition: "12/QĐ-UBND" }),
      of({ initiativeResult: "Chờ xét", recognition: "12/QĐ-UBND" }),
      of({ initiativeResult: "Không công nhận" }),
      of({ title: "Chiến sĩ thi đua toàn quốc" }),
      of({ title: "Chiến sĩ tiên tiến" }),
    ]).toEqual([lacks, "", "", lacks, lacks, lacks, ""]);
  });

  it("where more of a unit's persons than the share ask for Chiến sĩ thi đua cơ sở; the share itself is none too many", () => {
    const others = (count: number, unit = "UB") =>
      Array.from({ length: count }, (_, index) => entry({ unit, holder: `Người ${index}` }));
    const tell = (fighters: number, all: number, share: number | null) =>
      titleWarnings(
        [
          ...Array.from({ length: fighters }, (_, index) =>
            entry({ ...FIGHTER, holder: `Chiến sĩ ${index}` }),
          ),
          ...others(all - fighters),
          ...others(50, "VP"),
          entry({ title: "Đơn vị tiên tiến", subject: "Tập thể" }),
        ],
        { ...RULES, share },
      );
    // 3 of 20 are 15 %; 4 of 20 are 20 %.
    expect([tell(3, 20, 15)[0], tell(4, 20, 15)[0], tell(4, 20, 20)[0], tell(4, 20, null)[0]]).toEqual([
      ...["", "4 trên 20 cá nhân, quá 15 %", "", ""],
    ]);
    expect(tell(4, 20, 15).filter((text) => text !== "")).toHaveLength(4);
  });

  it("of persons, not of rows: whoever registers two titles is one of them", () => {
    // Three of eighteen persons are 16,7 %; of the twenty-one rows they would be 14,3 %.
    const names = Array.from({ length: 18 }, (_, index) => `Người ${index}`);
    const fighters = names
      .slice(0, 3)
      .map((holder) => entry({ ...FIGHTER, holder: ` ${holder.toUpperCase()}` }));
    const all = [...names.map((holder) => entry({ holder })), ...fighters];
    const told = titleWarnings(all, { ...RULES, share: 15 }).filter((text) => text !== "");
    expect(told).toEqual(fighters.map(() => "3 trên 18 cá nhân, quá 15 %"));
    // Rows in which nobody is named yet are persons of their own.
    const unnamed = Array.from({ length: 3 }, () => entry({ holder: "" }));
    expect(
      titleWarnings([...all, ...unnamed], { ...RULES, share: 15 }).filter((text) => text !== ""),
    ).toEqual([]);
  });

  it("for several reasons at once, all named", () => {
    expect(warned(entry({ unit: "XX", subject: "Tập thể", title: "Chiến sĩ thi đua cơ sở" }))).toEqual([
      "tab Đơn vị không có mã XX; Chiến sĩ thi đua cơ sở không phải danh hiệu của tập thể; chưa có sáng kiến, đề tài được công nhận",
    ]);
  });
});

it("[DH5] counts persons, collectives and what was recognised, of entries that name a title", () => {
  expect(
    titleCounts([
      entry(FIGHTER),
      entry({ titleResult: "Lao động tiên tiến" }),
      entry({ title: "Cờ thi đua cấp tỉnh", subject: "Tập thể" }),
      entry({ title: "" }),
    ]),
  ).toEqual({ persons: 2, collectives: 1, recognised: 1, awarded: 1 });
});
