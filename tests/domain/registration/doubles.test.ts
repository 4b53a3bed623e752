import { describe, expect, it } from "vitest";
import { doublesById, doublesText, type FormerModel } from "../../../src/domain/registration/doubles.ts";
import { CONTINUED, type Registration } from "../../../src/domain/registration/registration.ts";
import { REGISTRATION } from "../fixtures.ts";

describe("doublesById", () => {
  /** Those of the same title, where nothing else is like it. */
  const doubles = (...given: Parameters<typeof doublesById>) =>
    new Map(
      [...doublesById(...given)].map(([id, { same, like }]) => {
        expect(like).toEqual([]);
        return [id, same];
      }),
    );
  const titled = (id: string, title: string, state: Registration["state"] = "active", novelty = "") => ({
    id,
    title,
    state,
    novelty,
  });

  it("[G4] finds titles that differ by case, marks, blanks or punctuation only", () => {
    const found = doubles([
      titled("MH-2023-003", "Ngày thứ Bảy vì dân"),
      titled("MH-2023-001", "“Ngày thứ bảy – vì dân”."),
      titled("MH-2023-002", "NGAY THU BAY  VI DAN".normalize("NFD")),
      titled("MH-2023-004", "Ngày thứ Hai vì dân"),
    ]);
    expect([...found].sort()).toEqual([
      ["MH-2023-001", ["MH-2023-002", "MH-2023-003"]],
      ["MH-2023-002", ["MH-2023-001", "MH-2023-003"]],
      ["MH-2023-003", ["MH-2023-001", "MH-2023-002"]],
    ]);
  });

  it("[G5] leaves out blank titles and withdrawn models", () => {
    const found = doubles([
      titled("MH-2023-001", ""),
      titled("MH-2023-002", " – "),
      titled("MH-2023-003", "Một cửa lưu động"),
      titled("MH-2023-004", "Một cửa lưu động", "withdrawn"),
      titled("MH-2023-005", "Chợ phiên"),
      titled("MH-2023-006", "Chợ phiên", "suspended"),
    ]);
    expect([...found]).toEqual([
      ["MH-2023-005", ["MH-2023-006"]],
      ["MH-2023-006", ["MH-2023-005"]],
    ]);
  });

  it("[NY5] names those of earlier years beside them, but not for a model that says that it goes on, nor for a withdrawn one", () => {
    const earlier = [
      { id: "MH-2022-004", title: "chợ phiên", year: 2022, unit: "Xã An" },
      { id: "MH-2021-009", title: "Chợ Phiên!", year: 2021, unit: "" },
      { id: "MH-2020-009", title: "Chợ Phiên", year: null, unit: "" },
      { id: "MH-2022-005", title: "", year: 2022, unit: "Xã An" },
    ];
    const found = doubles(
      [
        titled("MH-2023-001", "Chợ phiên"),
        titled("MH-2023-002", "Chợ phiên", "active", "Tiếp tục"),
        titled("MH-2023-003", "Chợ phiên", "withdrawn"),
        titled("MH-2023-004", ""),
      ],
      earlier,
    );
    expect([...found]).toEqual([
      ["MH-2023-001", ["MH-2020-009", "MH-2021-009 (2021)", "MH-2022-004 (2022 – Xã An)", "MH-2023-002"]],
      ["MH-2023-002", ["MH-2023-001"]],
    ]);
  });

  it("[G5] takes two models of one person for two", () => {
    const second = { ...REGISTRATION, id: "MH-2023-002", title: "Sổ tay điện tử chi bộ" };
    expect([...doubles([REGISTRATION, second])]).toEqual([]);
  });
});

describe("[G15] titles that are nearly the same", () => {
  const titled = (id: string, title: string, novelty = "", state: Registration["state"] = "active") => ({
    ...{ id, title, state, novelty },
  });
  const former = (id: string, title: string): FormerModel => ({ id, title, year: 2022, unit: "Xã An" });
  const FORMER = [former("MH-2022-004", "Chợ phiên"), former("MH-2022-009", "Thư viện xe")];

  it("[NY5] are named apart from equal ones, with year and unit where they are of a former year, in the order of ids", () => {
    const models = [
      titled("MH-2023-001", "Chợ phiên cuối tuần"),
      titled("MH-2023-002", "chợ phiên cuối tuần."),
      titled("MH-2023-003", "Mô hình chợ phiên"),
      titled("MH-2023-004", "Đường hoa tự quản"),
    ];
    const found = doublesById(models, FORMER);
    expect([...found]).toEqual([
      ["MH-2023-001", { same: ["MH-2023-002"], like: ["MH-2022-004 (2022 – Xã An)", "MH-2023-003"] }],
      ["MH-2023-002", { same: ["MH-2023-001"], like: ["MH-2022-004 (2022 – Xã An)", "MH-2023-003"] }],
      ["MH-2023-003", { same: [], like: ["MH-2022-004 (2022 – Xã An)", "MH-2023-001", "MH-2023-002"] }],
    ]);
    expect([...found.values()].map(doublesText)).toEqual([
      "MH-2023-002; gần giống: MH-2022-004 (2022 – Xã An), MH-2023-003",
      "MH-2023-001; gần giống: MH-2022-004 (2022 – Xã An), MH-2023-003",
      "gần giống: MH-2022-004 (2022 – Xã An), MH-2023-001, MH-2023-002",
    ]);
    expect(doublesText({ same: ["A", "B"], like: [] })).toBe("A, B");
    // Five are named, of more the first five.
    const five = ["C", "D", "E", "F", "G"];
    expect([five, [...five, "H", "I"]].map((like) => doublesText({ same: [], like }))).toEqual([
      "gần giống: C, D, E, F, G",
      "gần giống: C, D, E, F, G và 2 mô hình khác",
    ]);
  });

  it("[NY5] are not named of former years where the model goes on, nor to or of a withdrawn one", () => {
    const models = [
      titled("MH-2023-001", "Chợ phiên cuối tuần", CONTINUED),
      titled("MH-2023-002", "Chợ phiên chủ nhật", "", "withdrawn"),
      titled("MH-2023-003", "Thư viện xe tải", "Mới", "suspended"),
    ];
    expect([...doublesById(models, FORMER)]).toEqual([
      ["MH-2023-003", { same: [], like: ["MH-2022-009 (2022 – Xã An)"] }],
    ]);
  });
});
